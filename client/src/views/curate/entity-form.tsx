import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
import {
  ChangeEntityDocument,
  type ChangeEntityMutation,
  type EntityTextsFieldsFragment,
} from '../../api/generated/curate-operations.ts'
import { useExplorer } from '../../explorer.ts'
import { toEntity } from '../../graph/graph.ts'
import { useText } from '../../i18n/i18n.ts'
import { learn } from '../../state/session.ts'
import { Skeleton } from '../inspector/skeleton.tsx'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import { useVocabulary } from '../widgets/use-vocabulary.ts'
import { spoken, textsIn, typedIn, type Typed } from './claim-values.ts'
import { EntityFields, summaryOf, type Name } from './entity-fields.tsx'
import { Problems } from './problems.tsx'
import { useWrite } from './use-write.ts'
import '../inspector/field.css'
import './curate.css'

type Changed = ChangeEntityMutation['changeEntity']

/** What is said of an entity itself, to be changed; it opens with what is there now. */
export function EntityForm({ id, onClose }: { id: string; onClose(): void }) {
  const { api } = useExplorer()
  const { data, error, isFetchedAfterMount, refetch } = useQuery(api.queries.entityTexts(id), api.client)
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  if (!isFetchedAfterMount || !data?.entity) return <Skeleton lines={6} />
  return <Fields now={data.entity} onClose={onClose} />
}

function Fields({ now, onClose }: { now: EntityTextsFieldsFragment; onClose(): void }) {
  // As it was when the form was opened: what comes in later is for the server to compare, not to write over what is typed.
  const [entity] = useState(now)

  const t = useText()
  const id = useId()
  const { session } = useExplorer()
  const form = useRef<HTMLFormElement>(null)
  const summaries = textsIn(spoken, [entity.summaryInEn, entity.summaryInHe])
  const [names, setNames] = useState<readonly Name[]>(entity.names)
  const { write, data, problems, error, isPending } = useWrite<{ typed: Typed; revision: number }, Changed>(
    async (send, { typed, revision }) => {
      const { type, reason } = typed
      const isSame = spoken.every((lang) => (typed[`summary.${lang}`] ?? '') === (summaries[lang] ?? ''))
      const input = {
        id: entity.id,
        revision,
        type,
        names: [...names],
        reason: reason || null,
        ...(isSame ? {} : { summary: summaryOf(typed) }),
      }
      return (await send(ChangeEntityDocument, { input })).changeEntity
    },
    ({ entity: changed }) => {
      if (changed) learn(session, [toEntity(changed)], [])
      onClose()
    },
  )
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  const others = problems.some(({ code }) => code === 'CONFLICT') ? data?.entity : null
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault()
    // Whoever has seen what somebody else made of it, and writes again, means it.
    write({ typed: typedIn(event.currentTarget), revision: others?.revision ?? entity.revision })
  }
  return (
    <form ref={form} className="curate-form" aria-labelledby={id} onSubmit={submit} noValidate>
      <h5 id={id}>{t('curate.entityTitle')}</h5>
      <EntityFields type={entity.type.id} names={names} onNames={setNames} summaries={summaries} />
      <label className="field curate-field">
        <span>{t('curate.reason')}</span>
        <input name="reason" autoComplete="off" />
      </label>
      {others && <AsItIsNow entity={others} />}
      <Problems problems={problems} />
      {error && <Failed error={error} />}
      <div className="curate-buttons">
        <Button type="submit" look="strong" isDisabled={isPending}>
          {t(others ? 'curate.writeAnyway' : 'curate.write')}
        </Button>
        <Button onPress={onClose}>{t('curate.cancel')}</Button>
      </div>
    </form>
  )
}

/** What somebody else has made of the entity meanwhile. */
function AsItIsNow({ entity }: { entity: EntityTextsFieldsFragment }) {
  const t = useText()
  const { entityTypes } = useVocabulary()
  const summaries = textsIn(spoken, [entity.summaryInEn, entity.summaryInHe])
  return (
    <section className="curate-now">
      <h6>{t('curate.now')}</h6>
      <p>{entityTypes.get(entity.type.id)?.label.value ?? entity.type.id}</p>
      <p>
        {entity.names.map((name) => (
          <bdi key={`${name.lang} ${name.kind} ${name.value}`} lang={name.lang} className="curate-now-name">
            {name.value}
          </bdi>
        ))}
      </p>
      {Object.entries(summaries).map(([lang, text]) => (
        <p key={lang} lang={lang} dir={lang === 'he' ? 'rtl' : 'ltr'}>
          {text}
        </p>
      ))}
    </section>
  )
}
