import { useId, useState } from 'react'
import { useText } from '../../i18n/i18n.ts'
import '../inspector/field.css'

type Bounds<Value> = { from: Value | null; to: Value | null }
type Props<Value> = {
  bounds: Bounds<Value>
  /** The value that a text stands for; null where it stands for none. */
  read(text: string): Value | null
  write(value: Value): string
  /** What to write, where a text could not be read. */
  help: string
  inputMode: 'numeric' | 'decimal' | 'text'
  onTry(bounds: Bounds<Value>): void
  onKeep(bounds: Bounds<Value>): void
}

/** Two bounds to type, either of which may be left open; Enter or leaving the field keeps them. */
export function BoundsFields<Value>({ bounds, read, write, help, inputMode, onTry, onKeep }: Props<Value>) {
  const t = useText()
  const id = useId()
  const shown = { from: text(bounds.from, write), to: text(bounds.to, write) }
  const [draft, setDraft] = useState<Partial<Record<'from' | 'to', string>>>({})
  const texts = { ...shown, ...draft }
  const values = {
    from: texts.from.trim() === '' ? null : read(texts.from.trim()),
    to: texts.to.trim() === '' ? null : read(texts.to.trim()),
  }
  const isWrong = (end: 'from' | 'to'): boolean => texts[end].trim() !== '' && values[end] === null
  const isAnyWrong = isWrong('from') || isWrong('to')
  const keep = (): void => {
    if (Object.keys(draft).length === 0 || isAnyWrong) return
    setDraft({})
    onKeep(values)
  }
  return (
    <div className="bounds">
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="field">
          <span>{t(`filter.${end}`)}</span>
          <input
            dir="ltr"
            inputMode={inputMode}
            autoComplete="off"
            maxLength={20}
            value={texts[end]}
            aria-invalid={isWrong(end)}
            aria-describedby={isAnyWrong ? id : undefined}
            onChange={(event) => {
              const next = { ...draft, [end]: event.target.value }
              setDraft(next)
              const typed = event.target.value.trim()
              const value = typed === '' ? null : read(typed)
              if (typed === '' || value !== null) onTry({ ...values, [end]: value })
            }}
            onKeyDown={(event) => event.key === 'Enter' && keep()}
            onBlur={keep}
          />
        </label>
      ))}
      {isAnyWrong && (
        <p id={id} className="filter-wrong">
          {help}
        </p>
      )}
    </div>
  )
}

function text<Value>(value: Value | null, write: (value: Value) => string): string {
  return value === null ? '' : write(value)
}
