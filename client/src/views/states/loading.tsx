import { useText } from '../../i18n/i18n.ts'
import { Spinner } from './spinner.tsx'
import './states.css'

/** Something is on its way. */
export function Loading({ words }: { words?: string }) {
  const t = useText()
  return (
    <output className="state">
      <Spinner />
      <span>{words ?? t('state.loading')}</span>
    </output>
  )
}
