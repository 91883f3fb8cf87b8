import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
import { toEntity } from '../../graph/graph.ts'
import { useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'
import { EntityName } from '../widgets/entity-name.tsx'
import type { Judging, Pair } from './use-judging.ts'

type Props = { pair: Pair; judging: Judging; onClose(): void }

/** Asks which of two stays; the one with more relations unless told. */
export function MergeForm({ pair, judging, onClose }: Props) {
  const t = useText()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const isSecondLarger = (pair.b?.degree ?? 0) > (pair.a?.degree ?? 0)
  const [keep, setKeep] = useState(isSecondLarger ? pair.bId : pair.aId)
  const [reason, setReason] = useState('')
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), [])
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    judging.wish({ kind: 'merge', pair, keep, reason: reason.trim() })
  }
  return (
    <form ref={form} className="same-merge" onSubmit={submit}>
      <fieldset aria-describedby={id}>
        <legend>{t('same.keep')}</legend>
        {[pair.a, pair.b].map(
          (entity) =>
            entity && (
              <label key={entity.id} className="same-choice">
                <input
                  type="radio"
                  name="keep"
                  checked={keep === entity.id}
                  onChange={() => setKeep(entity.id)}
                />
                <EntityName entity={toEntity(entity)} />
                <span className="soft">{t('same.relations', { count: entity.degree ?? 0 })}</span>
              </label>
            ),
        )}
        <p id={id} className="soft">
          {t('same.keepHint')}
        </p>
      </fieldset>
      <label className="field">
        <span>{t('same.reasonField')}</span>
        <input
          type="text"
          value={reason}
          maxLength={1000}
          autoComplete="off"
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <div className="tool-buttons">
        <Button type="submit" look="strong" isDisabled={judging.isPending}>
          {t('same.merge')}
        </Button>
        <Button onPress={onClose}>{t('curate.cancel')}</Button>
      </div>
    </form>
  )
}
