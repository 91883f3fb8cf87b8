import { useText } from '../../i18n/i18n.ts'
import './skeleton.css'

const widths = ['92%', '78%', '85%', '60%', '70%', '88%']

/** Lines where words will stand, so that nothing jumps when they come. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const t = useText()
  return (
    <output className="skeleton" aria-label={t('state.loading')}>
      {widths.slice(0, lines).map((inlineSize) => (
        <span key={inlineSize} style={{ inlineSize }} />
      ))}
    </output>
  )
}
