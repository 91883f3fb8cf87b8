import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RelationRank } from '../../api/generated/operations.ts'
import { usualExpansion } from '../../commands/expand.ts'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { hiddenCount } from '../../graph/visible.ts'
import { useText } from '../../i18n/i18n.ts'
import { Failed } from '../states/failed.tsx'
import { leftToBring, type Kind } from '../inspector/left-to-bring.ts'
import { RankSelect } from '../inspector/rank-select.tsx'
import { Skeleton } from '../inspector/skeleton.tsx'
import { Button } from '../widgets/button.tsx'
import { ExpandCount } from './expand-count.tsx'
import { ExpandKinds } from './expand-kinds.tsx'

/** What to bring: which ties (each with its count), what comes first, how many. */
export function ExpandForm({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useText()
  const { api, run } = useExplorer()
  const graph = useSession((state) => state.graph)
  const places = useSession(({ view }) => view.places)
  const hidden = useSession((state) => hiddenCount(state, id))
  const { data, error, refetch } = useQuery(api.queries.neighborCounts(id), api.client)
  const [chosen, setChosen] = useState<Kind | null>(null)
  const [rank, setRank] = useState<RelationRank>(usualExpansion.rank)
  const [wanted, setWanted] = useState<number>(usualExpansion.count)
  const kinds = leftToBring(data?.entity?.neighborCounts ?? [], graph, places, id)
  const left = chosen?.left ?? hidden
  const count = Math.min(wanted, left, 100)
  const start = (): void => {
    onDone()
    const what = chosen
      ? { direction: chosen.direction, types: [chosen.type] }
      : { direction: usualExpansion.direction, types: usualExpansion.types }
    void run(commands.expand, { id, rank, count, ...what })
  }
  return (
    <div className="expand-form">
      <p className="soft">{t('expand.hidden', { hidden, degree: data?.entity?.degree ?? hidden })}</p>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={4} />}
      {data && (
        <ExpandKinds
          kinds={kinds.filter(({ left }) => left > 0)}
          hidden={hidden}
          chosen={chosen}
          onChange={setChosen}
        />
      )}
      <div className="expand-fields">
        <RankSelect label={t('expand.first')} value={rank} onChange={setRank} />
        <ExpandCount value={count} most={Math.min(left, 100)} onChange={setWanted} />
      </div>
      <div className="expand-buttons">
        <Button onPress={onDone}>{t('expand.cancel')}</Button>
        <Button look="strong" icon="git-branch-plus" isDisabled={left === 0} onPress={start}>
          {left === 0 ? t('expand.none') : t('expand.run', { count })}
        </Button>
      </div>
    </div>
  )
}
