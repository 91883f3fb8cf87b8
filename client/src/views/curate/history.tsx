import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { RestoreEntityDocument } from '../../api/generated/curate-operations.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { toEntity } from '../../graph/graph.ts'
import { useFormat } from '../../i18n/format.ts'
import { isMessageKey, useText } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import { learn } from '../../state/session.ts'
import { Skeleton } from '../inspector/skeleton.tsx'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import { Problems } from './problems.tsx'
import { useWritable } from './use-writable.ts'
import { useWrite } from './use-write.ts'
import './curate.css'

/** Who changed what, when and why; asked for when it is opened. */
export function History({ id }: { id: string }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="inspector-section">
      <Button look="quiet" icon="history" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t('history.title')}
      </Button>
      {isOpen && <Changes id={id} />}
    </section>
  )
}

function Changes({ id }: { id: string }) {
  const t = useText()
  const format = useFormat()
  const { api } = useExplorer()
  const langs = langsFor(usePreferences(({ lang }) => lang))
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery(
    api.queries.history(id, langs),
    api.client,
  )
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={3} />
  const changes = data.pages.flatMap(({ history }) => history?.edges ?? []).map(({ node }) => node)
  if (changes.length === 0) return <p className="soft">{t('history.none')}</p>
  return (
    <>
      <ol className="history">
        {changes.map(({ id: each, kind, at, by, reason, about, claim, superseded, fields }) => (
          <li key={each}>
            <p className="history-head">
              <strong>{t(`history.${kind}`)}</strong>{' '}
              <span className="soft">
                <time dateTime={at}>{format.instant(at)}</time> · <bdi>{by}</bdi>
              </span>
            </p>
            {about && 'sentence' in about && <LangText text={about.sentence} />}
            {claim && (
              <blockquote className="claim-statement">
                <LangText text={claim.statement} />
              </blockquote>
            )}
            {superseded && (
              <p className="soft">
                {t('history.before')} <LangText text={superseded.statement} />
              </p>
            )}
            {fields.length > 0 && (
              <p className="soft">
                {fields
                  .map(({ name }) => `history.field.${name}`)
                  .filter(isMessageKey)
                  .map((key) => t(key))
                  .join(' · ')}
              </p>
            )}
            {(kind === 'ENTITY_CHANGED' || kind === 'ENTITY_RESTORED') && (
              <Restore entity={id} change={each} />
            )}
            {reason && (
              <p>
                <bdi>{reason}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button isDisabled={isFetching} onPress={() => void fetchNextPage()}>
          {t('history.more')}
        </Button>
      )}
    </>
  )
}

/** Makes an entity what it was before a change. */
function Restore({ entity, change }: { entity: string; change: string }) {
  const t = useText()
  const { api, session } = useExplorer()
  const isWritable = useWritable()
  const { write, problems, error, isPending } = useWrite(
    async (send) => {
      const { entity: now } = await api.client.fetchQuery(api.queries.entityTexts(entity))
      const input = { id: entity, change, revision: now?.revision ?? 0 }
      return (await send(RestoreEntityDocument, { input })).restoreEntity
    },
    ({ entity: restored }) => {
      if (restored) learn(session, [toEntity(restored)], [])
    },
  )
  if (!isWritable) return null
  return (
    <>
      <Button look="quiet" icon="undo-2" isDisabled={isPending} onPress={() => write(undefined)}>
        {t('history.restore')}
      </Button>
      <Problems problems={problems} />
      {error && <Failed error={error} />}
    </>
  )
}
