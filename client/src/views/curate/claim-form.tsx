import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
import {
  AddClaimDocument,
  AddSourceDocument,
  SupersedeClaimDocument,
} from '../../api/generated/operations.ts'
import type { Send } from '../../api/api.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import type { Claim } from '../inspector/claims.tsx'
import { Skeleton } from '../inspector/skeleton.tsx'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import { claimOf, textsIn, typedIn, wrongFields, type Typed } from './claim-values.ts'
import { Problems } from './problems.tsx'
import { useWriteRelation, type Outcome, type Problem } from './use-write.ts'
import '../inspector/field.css'
import './curate.css'

const statuses = ['ACTIVE', 'ENDED', 'PLANNED', 'ALLEGED', 'DENIED'] as const
const stances = ['SUPPORTS', 'DISPUTES', 'MENTIONS'] as const
const spoken = ['en', 'he'] as const
/** Stands for a source that the graph does not have yet. */
const another = 'another'

type Source = Claim['source']
type Props = {
  relation: string
  sources: readonly Source[]
  /** The claim that is put right; none where one is added. */
  claim?: Claim
  onClose(): void
}

/** What a source says about a relation, to be added or put right. It opens with what is known of the claim. */
export function ClaimForm(props: Props) {
  const { api } = useExplorer()
  const { claim } = props
  const lang = usePreferences((preferences) => preferences.lang)
  const { data, error, refetch } = useQuery(
    { ...api.queries.claimTexts(claim?.id ?? ''), enabled: claim !== undefined },
    api.client,
  )
  if (!claim) return <Fields {...props} langs={[lang]} statements={{}} reasons={{}} />
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  const node = data?.node
  if (!node || !('id' in node)) return <Skeleton lines={6} />
  const statements = textsIn(spoken, [node.statementInEn, node.statementInHe])
  const reasons = textsIn(spoken, [node.reasonInEn, node.reasonInHe])
  const langs = [...new Set([lang, ...Object.keys(statements)])]
  return <Fields {...props} langs={langs} statements={statements} reasons={reasons} />
}

type FieldName =
  'title' | 'url' | 'start' | 'end' | 'amount' | 'currency' | 'confidence' | 'locator' | 'reason'

type FieldsProps = Props & {
  langs: readonly string[]
  statements: Record<string, string>
  reasons: Record<string, string>
}

function Fields({ relation, sources, claim, langs, statements, reasons, onClose }: FieldsProps) {
  const t = useText()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [source, setSource] = useState(claim?.source.id ?? sources[0]?.id ?? another)
  const [wrong, setWrong] = useState<readonly Problem[]>([])
  const { write, problems, error, isPending } = useWriteRelation<Typed>(
    relation,
    (send, typed) => writeClaim(send, { typed, relation, langs, claim: claim?.id }),
    onClose,
  )
  useEffect(() => form.current?.querySelector<HTMLElement>('select, textarea, input')?.focus(), [])
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const typed = typedIn(event.currentTarget)
    const found = wrongFields(typed)
    setWrong(found)
    if (found.length === 0) write(typed)
  }
  const all = wrong.length > 0 ? wrong : problems
  const invalid = (name: string) => all.some(({ path }) => path.includes(name))
  const field = (name: FieldName, value = '', dir?: 'ltr', input: string = name) => (
    <label className="field curate-field">
      <span>{t(`curate.${name}`)}</span>
      <input name={input} dir={dir} defaultValue={value} autoComplete="off" aria-invalid={invalid(name)} />
    </label>
  )
  return (
    <form ref={form} className="curate-form" aria-labelledby={id} onSubmit={submit} noValidate>
      <h5 id={id}>{t(claim ? 'curate.correctTitle' : 'curate.addTitle')}</h5>
      <label className="field curate-field">
        <span>{t('curate.source')}</span>
        <select name="source" value={source} onChange={(event) => setSource(event.target.value)}>
          {sources.map(({ id: each, title }) => (
            <option key={each} value={each}>
              {title.value}
            </option>
          ))}
          <option value={another}>{t('curate.anotherSource')}</option>
        </select>
      </label>
      {source === another && (
        <div className="curate-new-source">
          {field('title')}
          {field('url', '', 'ltr')}
        </div>
      )}
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
      {claim && field('reason')}
      <Problems problems={all} />
      {error && <Failed error={error} />}
      <div className="curate-buttons">
        <Button type="submit" look="strong" isDisabled={isPending}>
          {t('curate.write')}
        </Button>
        <Button onPress={onClose}>{t('curate.cancel')}</Button>
      </div>
    </form>
  )
}

type Asked = { typed: Typed; relation: string; langs: readonly string[]; claim: string | undefined }

/** A source that the graph does not have is added first, so that the claim has one to stand on. */
async function writeClaim(send: Send, { typed, relation, langs, claim }: Asked): Promise<Outcome> {
  const { reason = '', title = '', url = '' } = typed
  if (claim !== undefined && reason === '') return refusal('reason')
  let source = typed['source'] ?? ''
  if (source === another) {
    if (title === '') return refusal('title')
    const input = { title: [{ lang: langs[0] ?? 'und', value: title }], url: url || null }
    const { addSource } = await send(AddSourceDocument, { input })
    // One of that title may be there already: then the claim stands on that.
    if (!addSource.source) return { userErrors: addSource.userErrors }
    source = addSource.source.id
  }
  const input = claimOf(typed, source, langs)
  if (claim === undefined)
    return (await send(AddClaimDocument, { input: { relation, claim: input } })).addClaim
  const answer = await send(SupersedeClaimDocument, { input: { id: claim, claim: input, reason } })
  return answer.supersedeClaim
}

function refusal(field: string): Outcome {
  return { userErrors: [{ code: 'BAD_INPUT', message: field, path: [field] }] }
}
