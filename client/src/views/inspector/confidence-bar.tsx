import type { CSSProperties } from 'react'
import { useText } from '../../i18n/i18n.ts'
import { confidenceWord } from './confidence-word.ts'

/** A confidence in a word, as a number, and as the part of a bar that it fills. */
export function ConfidenceBar({ value }: { value: number | null }) {
  const t = useText()
  const word = t(`confidence.${confidenceWord(value)}`)
  if (value === null) return <>{word}</>
  const style: CSSProperties & { '--filled': string } = { '--filled': `${value}%` }
  return (
    <span className="confidence">
      <span className="confidence-bar" style={style} aria-hidden="true" />
      {t('confidence.told', { word, value })}
    </span>
  )
}
