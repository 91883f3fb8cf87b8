import { useInfiniteQuery } from '@tanstack/react-query'
import type { RelationRank } from '../../api/generated/operations.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { toEntity, toRelation } from '../../graph/graph.ts'
import { useText } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import { Button } from '../widgets/button.tsx'
import type { RelationType } from '../widgets/use-vocabulary.ts'
import { Failed } from '../states/failed.tsx'
import type { Kind } from './left-to-bring.ts'
import { Skeleton } from './skeleton.tsx'
import { TieFold } from './tie-fold.tsx'
import { TieRow } from './tie-row.tsx'

type Props = {
  id: string
  kind: Kind
  rank: RelationRank
  type: RelationType | undefined
  verb: string
  isOpen: boolean
}

/** The ties of one verb and direction; they are fetched when the group opens. */
export function TieGroup({ isOpen, kind, type, verb, ...rest }: Props) {
  const t = useText()
  return (
    <TieFold
      color={type?.color}
      title={verb}
      count={t(kind.approximate ? 'ties.atLeast' : 'ties.count', { count: kind.count })}
      isOpen={isOpen}
    >
      <Ties kind={kind} verb={verb} {...rest} />
    </TieFold>
  )
}

function Ties({ id, kind, rank, verb }: Pick<Props, 'id' | 'kind' | 'rank' | 'verb'>) {
  const t = useText()
  const { api } = useExplorer()
  const langs = langsFor(usePreferences(({ lang }) => lang))
  const query = api.queries.entityRelations(id, kind.direction, [kind.type], rank, langs)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    query,
    api.client,
  )
  const rows = data?.pages.flatMap(({ entity }) => entity?.relations?.edges ?? []) ?? []
  const total = data?.pages[0]?.entity?.relations?.total ?? kind.count
  if (!data) {
    if (error) return <Failed error={error} onRetry={() => void refetch()} />
    return <Skeleton lines={Math.min(6, kind.count)} />
  }
  return (
    <>
      <ul className="ties">
        {rows.map(({ node, other }) => (
          <TieRow
            key={node.id}
            relation={toRelation(node)}
            role={node.role}
            other={toEntity(other)}
            verb={verb}
          />
        ))}
      </ul>
      {error && <Failed error={error} onRetry={() => void fetchNextPage()} />}
      {total > rows.length && <p className="soft">{t('ties.shown', { shown: rows.length, total, rank })}</p>}
      {hasNextPage && (
        <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t('ties.more', { count: Math.min(20, total - rows.length) })}
        </Button>
      )}
    </>
  )
}
