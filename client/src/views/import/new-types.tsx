import type { TypeWordsFragment } from '../../api/generated/import-operations.ts'
import { languages } from '../../i18n/languages.ts'
import { useText } from '../../i18n/i18n.ts'
import { keyOf, typeColors, withWord, wordIn, wordLangs } from './type-words.ts'

type Props = { types: readonly TypeWordsFragment[]; onType(type: TypeWordsFragment): void }

/** How types that are new to the graph are called in each language, read from the other end, and coloured. */
export function NewTypes({ types, onType }: Props) {
  const t = useText()
  return (
    <details className="import-types">
      <summary>{t('import.nameTypes', { count: types.length })}</summary>
      {types.map((type) => (
        <fieldset key={keyOf(type)}>
          <legend>
            <bdi>{type.type}</bdi>
          </legend>
          <Words name="label" words={type.label} onWords={(label) => onType({ ...type, label })} />
          {type.kind === 'relation' && (
            <Words name="inverse" words={type.inverse} onWords={(inverse) => onType({ ...type, inverse })} />
          )}
          <label className="field">
            <span>{t('styleChannel.color')}</span>
            <span
              className="import-color"
              style={{ background: `var(--palette-${type.color})` }}
              aria-hidden="true"
            />
            <select value={type.color} onChange={({ target }) => onType({ ...type, color: target.value })}>
              {typeColors.map((look) => (
                <option key={look} value={look}>
                  {t('look.color', { look })}
                </option>
              ))}
            </select>
          </label>
        </fieldset>
      ))}
    </details>
  )
}

type WordsProps = {
  name: 'label' | 'inverse'
  words: TypeWordsFragment['label']
  onWords(words: TypeWordsFragment['label']): void
}

/** The same words in each language of the page. */
function Words({ name, words, onWords }: WordsProps) {
  const t = useText()
  return wordLangs.map((lang) => (
    <label key={lang} className="field">
      <span>{t(`import.${name}`, { lang })}</span>
      <input
        lang={lang}
        dir={languages[lang].dir}
        maxLength={200}
        value={wordIn(words, lang)}
        onChange={({ target }) => onWords(withWord(words, lang, target.value))}
      />
    </label>
  ))
}
