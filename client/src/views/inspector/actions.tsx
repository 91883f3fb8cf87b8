import type { ReactNode } from 'react'
import { Group } from 'react-aria-components'
import { useText } from '../../i18n/i18n.ts'

/** The row of what can be done with what is open. */
export function Actions({ children }: { children: ReactNode }) {
  const t = useText()
  return (
    <Group className="inspector-actions" aria-label={t('inspector.actions')}>
      {children}
    </Group>
  )
}
