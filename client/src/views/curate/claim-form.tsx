import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
import { AddClaimDocument, SupersedeClaimDocument } from '../../api/generated/curate-operations.ts'
import type { Send } from '../../api/api.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import type { Claim } from '../inspector/claims.tsx'
import { Skeleton } from '../inspector/skeleton.tsx'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import { ClaimFields } from './claim-fields.tsx'
import { badInput, claimOf, spoken, textsIn, typedIn, wrongFields, type Typed } from './claim-values.ts'
import { Problems } from './problems.tsx'
import { SourceField } from './source-field.tsx'
import { sourceOf } from './source-of.ts'
import { useWriteRelation, type Outcome, type Problem } from './use-write.ts'
import '../inspector/field.css'
import './curate.css'

type Props = {
  relation: string
  sources: readonly Claim['source'][]
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

type FieldsProps = Props & {
  langs: readonly string[]
  statements: Record<string, string>
  reasons: Record<string, string>
}

function Fields({ relation, sources, claim, langs, statements, reasons, onClose }: FieldsProps) {
  const t = useText()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
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
  return (
    <form ref={form} className="curate-form" aria-labelledby={id} onSubmit={submit} noValidate>
      <h5 id={id}>{t(claim ? 'curate.correctTitle' : 'curate.addTitle')}</h5>
      <SourceField sources={sources} chosen={claim?.source.id} invalid={invalid} />
      <ClaimFields claim={claim} langs={langs} statements={statements} reasons={reasons} invalid={invalid} />
      {claim && (
        <label className="field curate-field">
          <span>{t('curate.reason')}</span>
          <input name="reason" autoComplete="off" aria-invalid={invalid('reason')} />
        </label>
      )}
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

async function writeClaim(send: Send, { typed, relation, langs, claim }: Asked): Promise<Outcome> {
  const { reason = '' } = typed
  if (claim !== undefined && reason === '') return refusal('reason')
  const source = await sourceOf(send, typed, langs[0] ?? 'und')
  if (typeof source !== 'string') return { userErrors: source }
  const input = claimOf(typed, source, langs)
  if (claim === undefined)
    return (await send(AddClaimDocument, { input: { relation, claim: input } })).addClaim
  const answer = await send(SupersedeClaimDocument, { input: { id: claim, claim: input, reason } })
  return answer.supersedeClaim
}

function refusal(field: string): Outcome {
  return { userErrors: [badInput(field)] }
}
