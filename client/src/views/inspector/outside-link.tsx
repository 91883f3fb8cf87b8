import type { ReactNode } from 'react'
import { useText } from '../../i18n/i18n.ts'
import { Icon } from '../widgets/icon.tsx'

/** A link that leads out of the page, into a tab of its own. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  const t = useText()
  return (
    <a className="outside-link" href={href} target="_blank" rel="noreferrer">
      {children}
      <span className="visually-hidden"> ({t('source.newTab')})</span>
      <Icon name="external-link" />
    </a>
  )
}
