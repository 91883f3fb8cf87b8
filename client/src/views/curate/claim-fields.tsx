import { useText } from '../../i18n/i18n.ts'
import type { Claim } from '../inspector/claims.tsx'

const statuses = ['ACTIVE', 'ENDED', 'PLANNED', 'ALLEGED', 'DENIED'] as const
const stances = ['SUPPORTS', 'DISPUTES', 'MENTIONS'] as const

type FieldName = 'start' | 'end' | 'amount' | 'currency' | 'confidence' | 'locator'

type Props = {
  /** The claim that the fields begin with. */
  claim?: Claim | undefined
  /** The languages that there are fields for. */
  langs: readonly string[]
  statements: Readonly<Record<string, string>>
  reasons: Readonly<Record<string, string>>
  invalid(name: string): boolean
}

/** What a source says: the sentence, how the relation stands by it, since when, for how much, and how credible it is. */
export function ClaimFields({ claim, langs, statements, reasons, invalid }: Props) {
  const t = useText()
  const field = (name: FieldName, value = '', dir?: 'ltr', input: string = name) => (
    <label className="field curate-field">
      <span>{t(`curate.${name}`)}</span>
      <input name={input} dir={dir} defaultValue={value} autoComplete="off" aria-invalid={invalid(name)} />
    </label>
  )
  return (
    <>
      {langs.map((lang) => (
        <label key={lang} className="field curate-field">
          <span>{t(lang === 'he' ? 'curate.statementInHe' : 'curate.statementInEn')}</span>
          <textarea
            name={`statement.${lang}`}
            lang={lang}
            dir={lang === 'he' ? 'rtl' : 'ltr'}
            rows={3}
            defaultValue={statements[lang] ?? ''}
            aria-invalid={invalid('statement')}
          />
        </label>
      ))}
      <label className="field curate-field">
        <span>{t('curate.stance')}</span>
        <select name="stance" defaultValue={claim?.stance ?? 'SUPPORTS'}>
          {stances.map((each) => (
            <option key={each} value={each}>
              {t(`stance.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field curate-field">
        <span>{t('curate.status')}</span>
        <select name="status" defaultValue={claim?.status ?? ''}>
          <option value="">{t('curate.unsaid')}</option>
          {statuses.map((each) => (
            <option key={each} value={each}>
              {t(`status.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="curate-pair">
        {field('start', claim?.period?.start ?? '', 'ltr')}
        {field('end', claim?.period?.end ?? '', 'ltr')}
      </div>
      <div className="curate-pair">
        {field('amount', claim?.amount?.amount ?? '', 'ltr')}
        {field('currency', claim?.amount?.currency ?? '', 'ltr')}
      </div>
      <label className="curate-check">
        <input type="checkbox" name="about" defaultChecked={claim?.amount?.approximate ?? false} />
        {t('curate.about')}
      </label>
      {field('confidence', claim?.confidence == null ? '' : String(claim.confidence), 'ltr')}
      {field('locator', claim?.locator ?? '', undefined, `locator.${langs[0]}`)}
      {Object.entries(reasons).map(([lang, text]) => (
        <input key={lang} type="hidden" name={`reason.${lang}`} value={text} />
      ))}
    </>
  )
}
