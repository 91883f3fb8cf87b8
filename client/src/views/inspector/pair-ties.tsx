import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { useSession } from '../../explorer.ts'
import { relationsOfPair } from '../../graph/drawn.ts'
import type { Relation } from '../../graph/graph.ts'
import { drawnOf } from '../../state/drawn.ts'
import { seen } from '../../state/seen.ts'
import { LangText } from '../widgets/lang-text.tsx'
import { StatusLine } from '../widgets/status-line.tsx'
import { useRelationWords } from './relation-words.ts'
import { usePointing } from './use-pointing.ts'
import { useWalk } from './walk.ts'

/** The relations between two that are seen. */
export function useRelationsOfPair(pair: readonly [string, string]): readonly Relation[] {
  const now = useSession(seen)
  return useMemo(() => relationsOfPair(now.graph, now.visible, drawnOf(now), pair), [now, pair])
}

/** Relations as a list of short sentences with their facts; each opens its evidence. */
export function PairTies({ relations, label }: { relations: readonly Relation[]; label: string }) {
  const words = useRelationWords(relations)
  return (
    <ul className="ties pair-ties" aria-label={label}>
      {relations.map((relation) => (
        <PairTie key={relation.id} relation={relation} {...words(relation)} />
      ))}
    </ul>
  )
}

type PairTieProps = { relation: Relation } & ReturnType<ReturnType<typeof useRelationWords>>

function PairTie({ relation, sentence, facts }: PairTieProps) {
  const { go } = useWalk()
  const pointing = usePointing(() => ({
    entities: new Set([relation.source, relation.target]),
    relations: new Set([relation.id]),
  }))
  return (
    <li className="tie">
      <Button className="tie-facts" {...pointing} onPress={() => go({ relation: relation.id })}>
        <StatusLine status={relation.contested ? 'contested' : relation.status} />
        <span>
          <span className="pair-tie-words">
            <LangText text={sentence} />
          </span>{' '}
          <span>{facts.join(' · ')}</span>
        </span>
      </Button>
    </li>
  )
}
