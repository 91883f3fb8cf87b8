import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  MergedFromDocument,
  SplitEntityDocument,
  type MergedFromQuery,
} from '../../api/generated/same-operations.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import { useReturn, useWritable } from '../curate/use-writable.ts'
import { useWalk } from '../inspector/walk.ts'
import { Skeleton } from '../inspector/skeleton.tsx'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import { expectDone } from './use-judging.ts'
import { useMerging } from './use-merging.ts'
import './same.css'

type Merged = NonNullable<NonNullable<MergedFromQuery['entity']>['mergedFrom']>[number]

/** What was merged into an entity: what came from whom, and the way to split it off. */
export function MergedHere({ id }: { id: string }) {
  const t = useText()
  const { api } = useExplorer()
  const langs = langsFor(usePreferences(({ lang }) => lang))
  const { data, error, refetch } = useQuery(
    {
      queryKey: ['mergedFrom', id, langs],
      queryFn: ({ signal }) => api.send(MergedFromDocument, { id, langs }, signal),
    },
    api.client,
  )
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={3} />
  return (
    <section className="inspector-section merged-here">
      <h4>{t('merged.title')}</h4>
      <ul>
        {(data.entity?.mergedFrom ?? []).map((each) => (
          <li key={each.id}>
            <One merged={each} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function One({ merged }: { merged: Merged }) {
  const t = useText()
  const { instant } = useFormat()
  const { label, names, externalIds, summary, mergedAt, mergedBy, reason } = merged
  const values = [
    ...names.map((name) => <LangText key={`${name.lang} ${name.value}`} text={name} />),
    ...externalIds.map(({ scheme, value }) => (
      <bdi key={`${scheme} ${value}`} dir="ltr">
        {scheme} {value}
      </bdi>
    )),
  ]
  return (
    <>
      <h5>
        <LangText text={label} />
      </h5>
      <p className="merged-values">{values}</p>
      {summary && (
        <p className="soft">
          <LangText text={summary} />
        </p>
      )}
      <p className="soft">{t('merged.when', { at: instant(mergedAt), by: mergedBy ?? '' })}</p>
      {reason && (
        <p>
          <bdi>{reason}</bdi>
        </p>
      )}
      <SplitOff merged={merged} />
    </>
  )
}

function SplitOff({ merged: { id, label } }: { merged: Merged }) {
  const t = useText()
  const { api } = useExplorer()
  const { heading } = useWalk()
  const langs = langsFor(usePreferences(({ lang }) => lang))
  const merging = useMerging()
  const isWritable = useWritable()
  const [isAsked, setAsked] = useState(false)
  const place = useReturn(isAsked)
  const { mutate, isPending, error } = useMutation(
    {
      mutationFn: async () => {
        const { splitEntity: done } = await api.send(SplitEntityDocument, { input: { id }, langs })
        expectDone(done)
        if (done.entity && done.kept) await merging.split(done.entity, done.kept)
        // The part that was pressed goes with what was split off.
        heading.current?.focus()
      },
      onSuccess: () => api.client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'start' }),
    },
    api.client,
  )
  if (!isWritable) return null
  const name = label.value
  return (
    <div className="curate-buttons" ref={place}>
      {isAsked ? (
        <>
          <p className="soft">{t('merged.splitHint', { name })}</p>
          <Button look="strong" isDisabled={isPending} onPress={() => mutate()}>
            {t('merged.splitNow', { name })}
          </Button>
          <Button onPress={() => setAsked(false)}>{t('curate.cancel')}</Button>
        </>
      ) : (
        <Button icon="undo-2" onPress={() => setAsked(true)}>
          {t('merged.split')}
        </Button>
      )}
      {error && <Failed error={error} />}
    </div>
  )
}
