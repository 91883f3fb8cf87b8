import { useMemo } from 'react'
import type { LangStringInput, NameKind } from '../../api/generated/curate-operations.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'
import { IconButton } from '../widgets/icon-button.tsx'
import { useVocabulary } from '../widgets/use-vocabulary.ts'
import { spoken, type Typed } from './claim-values.ts'

const kinds: readonly NameKind[] = ['PRIMARY', 'ALIAS', 'ACRONYM', 'FORMER', 'TRANSLITERATION']

export type Name = { value: string; lang: string; kind: NameKind }

type Props = {
  type: string | undefined
  names: readonly Name[]
  onNames(names: readonly Name[]): void
  summaries: Readonly<Record<string, string>>
}

/** What is said of an entity itself: its type, its names, and who or what it is. */
export function EntityFields({ type, names, onNames, summaries }: Props) {
  const t = useText()
  const { entityTypes } = useVocabulary()
  const reader = useLang()
  const languageNames = useMemo(() => new Intl.DisplayNames(reader, { type: 'language' }), [reader])
  const change = (at: number, part: Partial<Name>): void =>
    onNames(names.map((name, index) => (index === at ? { ...name, ...part } : name)))
  return (
    <>
      <label className="field curate-field">
        <span>{t('curate.type')}</span>
        <select name="type" defaultValue={type}>
          {[...entityTypes.values()].map(({ id, label }) => (
            <option key={id} value={id}>
              {label.value}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="curate-names">
        <legend>{t('curate.names')}</legend>
        {names.map((name, at) => (
          // Names have no id, and only the last one is ever added: their place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={at} className="curate-name">
            <input
              aria-label={t('curate.nameNumber', { number: at + 1 })}
              value={name.value}
              lang={name.lang}
              dir="auto"
              autoComplete="off"
              onChange={(event) => change(at, { value: event.target.value })}
            />
            <select
              aria-label={t('curate.nameLang', { number: at + 1 })}
              value={name.lang}
              onChange={(event) => change(at, { lang: event.target.value })}
            >
              {[...new Set([...spoken, name.lang])].map((lang) => (
                <option key={lang} value={lang}>
                  {languageNames.of(lang)}
                </option>
              ))}
            </select>
            <select
              aria-label={t('curate.nameKind', { number: at + 1 })}
              value={name.kind}
              onChange={(event) => change(at, { kind: event.target.value as NameKind })}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`nameKind.${kind}`)}
                </option>
              ))}
            </select>
            <IconButton
              icon="x"
              label={t('curate.removeName', { number: at + 1 })}
              onPress={() => onNames(names.filter((_, index) => index !== at))}
            />
          </div>
        ))}
        <Button
          look="quiet"
          icon="plus"
          onPress={() => onNames([...names, { value: '', lang: spoken[0], kind: 'ALIAS' }])}
        >
          {t('curate.addName')}
        </Button>
      </fieldset>
      {spoken.map((lang) => (
        <label key={lang} className="field curate-field">
          <span>{t(lang === 'he' ? 'curate.summaryInHe' : 'curate.summaryInEn')}</span>
          <textarea
            name={`summary.${lang}`}
            lang={lang}
            dir={lang === 'he' ? 'rtl' : 'ltr'}
            rows={3}
            defaultValue={summaries[lang] ?? ''}
          />
        </label>
      ))}
    </>
  )
}

/** The summary that a form says, in each language that it is given in. */
export function summaryOf(typed: Typed): LangStringInput[] {
  return spoken.flatMap((lang) => {
    const value = typed[`summary.${lang}`]
    return value ? [{ lang, value }] : []
  })
}
