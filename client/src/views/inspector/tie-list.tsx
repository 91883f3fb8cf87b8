import { useState } from 'react'
import type { RelationRank } from '../../api/generated/operations.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'
import { useVocabulary } from '../widgets/use-vocabulary.ts'
import { leftToBring, type Kind } from './left-to-bring.ts'
import { RankSelect } from './rank-select.tsx'
import { TieGroup } from './tie-group.tsx'
import { verbOf } from './verb-of.ts'

/** Up to as many groups stand open at first; of more only the first one does. */
const openAtFirst = 3

type Props = { id: string; counts: Parameters<typeof leftToBring>[0] }

/** An entity's ties by verb and direction, each group opened by itself, all in one order. */
export function TieList({ id, counts }: Props) {
  const t = useText()
  const { session } = useExplorer()
  const { relationTypes } = useVocabulary()
  const [rank, setRank] = useState<RelationRank>('AMOUNT')
  const graph = useSession((state) => state.graph)
  const places = useSession(({ view }) => view.places)
  const kinds = leftToBring(counts, graph, places, id)
  const left = kinds.reduce((sum, kind) => sum + kind.left, 0)
  if (kinds.length === 0) return <p className="inspector-section soft">{t('ties.none')}</p>
  return (
    <section className="inspector-section">
      <div className="inspector-section-head">
        <h4>{t('ties.title')}</h4>
        <RankSelect label={t('ties.order')} value={rank} onChange={setRank} />
      </div>
      {kinds.map((kind, at) => (
        <TieGroup
          key={keyOf(kind)}
          id={id}
          kind={kind}
          rank={rank}
          type={relationTypes.get(kind.type)}
          verb={verbOf(relationTypes.get(kind.type), kind.direction, kind.type)}
          isOpen={at === 0 || kinds.length <= openAtFirst}
        />
      ))}
      {places.has(id) && left > 0 && (
        <Button
          className="tie-list-expand"
          icon="git-branch-plus"
          onPress={() => session.setState({ request: { kind: 'expand', id } })}
        >
          {t('expand.heading')}
        </Button>
      )}
    </section>
  )
}

function keyOf({ type, direction }: Kind): string {
  return `${type} ${direction}`
}
