import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useExplorer, usePreferences, useSession } from '../../explorer.ts'
import { toEntity } from '../../graph/graph.ts'
import { useText } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import { LangText } from '../widgets/lang-text.tsx'
import { EntityActions } from './entity-actions.tsx'
import { EntityHeading } from './entity-heading.tsx'
import { EntityNames } from './entity-names.tsx'
import { ExternalIds } from './external-ids.tsx'
import { ChangeEntity } from '../curate/change-entity.tsx'
import { History } from '../curate/history.tsx'
import { Failed } from '../states/failed.tsx'
import { Skeleton } from './skeleton.tsx'
import { lazyPanel } from '../widgets/lazy-panel.tsx'
import { TieList } from './tie-list.tsx'

/** Seldom: most entities are nothing but themselves. */
const MergedHere = lazyPanel<{ id: string }>(async () => (await import('../same/merged-here.tsx')).MergedHere)

/** All that is known of one entity; what the canvas knows already stands there at once. */
export function EntityPage({ id }: { id: string }) {
  const t = useText()
  const { api } = useExplorer()
  const langs = langsFor(usePreferences(({ lang }) => lang))
  const known = useSession(({ graph }) => graph.entities.get(id))
  const { data, error, refetch } = useQuery(api.queries.entityDetails(id, langs), api.client)
  const details = data?.entity
  const entity = details ? toEntity(details) : known
  if (data && !details) return <p className="inspector-hint">{t('inspector.missing')}</p>
  return (
    <article className="inspector-page">
      {entity && <EntityHeading entity={entity} />}
      {details?.summary && (
        <p className="inspector-summary">
          <LangText text={details.summary} />
        </p>
      )}
      {entity && <EntityActions id={id} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {!details && !error && <Skeleton lines={6} />}
      {details && <TieList id={id} counts={details.neighborCounts ?? []} />}
      {entity && <EntityNames names={entity.names} />}
      {details && <ExternalIds ids={details.externalIds} />}
      {(details?.mergedFrom ?? []).length > 0 && (
        <Suspense fallback={<Skeleton lines={3} />}>
          <MergedHere id={id} />
        </Suspense>
      )}
      {details && <ChangeEntity id={id} />}
      {details && <History id={id} />}
    </article>
  )
}
