import { useEffect, useRef, type SyntheticEvent } from 'react'
import { RetractClaimDocument } from '../../api/generated/curate-operations.ts'
import { useText } from '../../i18n/i18n.ts'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import { typedIn } from './claim-values.ts'
import { Problems } from './problems.tsx'
import { useWriteRelation } from './use-write.ts'
import '../inspector/field.css'
import './curate.css'

type Props = { relation: string; claim: string; onClose(): void; onDone(): void }

/** Asks why a claim does not hold any more, and retracts it; the history keeps it. */
export function RetractForm({ relation, claim, onClose, onDone }: Props) {
  const t = useText()
  const reason = useRef<HTMLInputElement>(null)
  const { write, problems, error, isPending } = useWriteRelation<string>(
    relation,
    async (send, why) =>
      (await send(RetractClaimDocument, { input: { id: claim, reason: why } })).retractClaim,
    onDone,
  )
  useEffect(() => reason.current?.focus(), [])
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault()
    write(typedIn(event.currentTarget)['reason'] ?? '')
  }
  return (
    <form className="curate-form" onSubmit={submit} noValidate>
      <p className="soft">{t('curate.retractHint')}</p>
      <label className="field curate-field">
        <span>{t('curate.reason')}</span>
        <input ref={reason} name="reason" autoComplete="off" aria-invalid={problems.length > 0} />
      </label>
      <Problems problems={problems} />
      {error && <Failed error={error} />}
      <div className="curate-buttons">
        <Button type="submit" look="strong" isDisabled={isPending}>
          {t('curate.retract')}
        </Button>
        <Button onPress={onClose}>{t('curate.cancel')}</Button>
      </div>
    </form>
  )
}
