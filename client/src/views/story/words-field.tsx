import { useEffect, useEffectEvent, useState } from 'react'
import { useLang, useText } from '../../i18n/i18n.ts'
import { languages } from '../../i18n/languages.ts'
import type { Lang } from '../../state/preferences.ts'
import type { Words } from '../../state/saved.ts'

type Props = {
  label: string
  words: Words
  longest: number
  isLong?: boolean
  /** The words as they are when a field is left, or the page. */
  onChange(words: Words): void
}

/** A text in both languages, the reader's first. */
export function WordsField({ words, onChange, ...props }: Props) {
  const lang = useLang()
  const order: readonly Lang[] = lang === 'he' ? ['he', 'en'] : ['en', 'he']
  return (
    <div className="story-words">
      {order.map((each) => (
        <TextField
          key={each}
          {...props}
          lang={each}
          value={words[each] ?? ''}
          onChange={(value) => {
            const { [each]: _, ...others } = words
            onChange(value === '' ? others : { ...others, [each]: value })
          }}
        />
      ))}
    </div>
  )
}

type FieldProps = Omit<Props, 'words' | 'onChange'> & {
  lang: Lang
  value: string
  onChange(value: string): void
}

function TextField({ label, lang, longest, isLong = false, value, onChange }: FieldProps) {
  const t = useText()
  const [text, setText] = useState(value)
  const [known, setKnown] = useState(value)
  // Undo, and another window, may change what stands here.
  if (known !== value) {
    setKnown(value)
    setText(value)
  }
  const keep = useEffectEvent(() => {
    const trimmed = text.trim()
    if (trimmed !== value) onChange(trimmed)
  })
  useEffect(() => {
    const onLeave = (): void => keep()
    window.addEventListener('pagehide', onLeave)
    return () => window.removeEventListener('pagehide', onLeave)
  }, [])
  const Field = isLong ? 'textarea' : 'input'
  return (
    <label className="saved-field">
      <span>{t('story.in', { label, language: languages[lang].name })}</span>
      <Field
        lang={lang}
        dir={languages[lang].dir}
        maxLength={longest}
        rows={isLong ? 3 : undefined}
        value={text}
        onChange={({ target }: { target: { value: string } }) => setText(target.value)}
        onBlur={() => {
          const trimmed = text.trim()
          if (trimmed !== value) onChange(trimmed)
        }}
      />
    </label>
  )
}
