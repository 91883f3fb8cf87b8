import { useState } from 'react'
import { useText } from '../../i18n/i18n.ts'
import '../inspector/field.css'

type Props = { value: number; most: number; onChange: (value: number) => void }

/** How many to bring, 1 to as many as there are; while one types, anything may stand there. */
export function ExpandCount({ value, most, onChange }: Props) {
  const t = useText()
  const [draft, setDraft] = useState<string | null>(null)
  const take = (text: string): void => {
    const number = Math.round(Number(text))
    if (number >= 1) onChange(Math.min(most, number))
  }
  return (
    <label className="field">
      <span>{t('expand.count')}</span>
      <input
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        value={draft ?? value}
        onChange={(event) => {
          setDraft(event.target.value)
          take(event.target.value)
        }}
        onBlur={() => setDraft(null)}
      />
    </label>
  )
}
