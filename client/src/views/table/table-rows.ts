import { nameIn, type Entity, type Graph, type Name, type Relation } from '../../graph/graph.ts'
import type { Visible } from '../../graph/visible.ts'
import type { Measure } from '../../state/session.ts'
import type { SortKey } from './sort-rows.ts'

export type EntityRow = {
  id: string
  entity: Entity
  name: Name
  ties: number
  hidden: number
  isDim: boolean
  /** What the measure that is looked at found; null where there is none. */
  importance: number | null
}
export type RelationRow = { id: string; relation: Relation; source: Name; target: Name; isDim: boolean }

/** The rows of one table, and how many of the canvas the filters leave out of it. */
export type Rows<Row> = { rows: Row[]; all: number }

/** The entities that are seen, with how many ties stand on the canvas and how many lead away from it. */
export function entityRows(
  graph: Graph,
  visible: Visible,
  lang: string,
  measure: Measure | null = null,
): Rows<EntityRow> {
  const ties = new Map<string, number>()
  for (const id of seen(visible.relations)) {
    const relation = graph.relations.get(id)
    for (const end of new Set([relation?.source, relation?.target])) {
      if (end !== undefined) ties.set(end, (ties.get(end) ?? 0) + 1)
    }
  }
  const rows = seen(visible.entities).flatMap((id) => {
    const entity = graph.entities.get(id)
    if (!entity) return []
    const isDim = visible.entities.get(id)?.as === 'dim'
    const hidden = visible.hidden.get(id) ?? 0
    const importance = measure?.values.get(id) ?? null
    return [{ id, entity, name: nameIn(entity, lang), ties: ties.get(id) ?? 0, hidden, isDim, importance }]
  })
  return { rows, all: visible.entities.size }
}

/** The relations that are seen; one that was removed from the picture counts as not there at all. */
export function relationRows(graph: Graph, visible: Visible, lang: string): Rows<RelationRow> {
  const name = (id: string): Name => {
    const entity = graph.entities.get(id)
    return entity ? nameIn(entity, lang) : { value: id, lang: 'en', kind: 'ALIAS' }
  }
  const rows = seen(visible.relations).flatMap((id) => {
    const relation = graph.relations.get(id)
    if (!relation) return []
    const isDim = visible.relations.get(id)?.as === 'dim'
    return [{ id, relation, source: name(relation.source), target: name(relation.target), isDim }]
  })
  const removed = [...visible.relations.values()].filter(({ reason }) => reason === 'removed').length
  return { rows, all: visible.relations.size - removed }
}

function seen(appearances: Visible['relations']): string[] {
  return [...appearances].flatMap(([id, { as }]) => (as === 'hide' ? [] : [id]))
}

/** What an amount is sorted by: one currency after the other, since they cannot be compared, each by size. */
export function amountKey({ amount }: Pick<Relation, 'amount'>): SortKey {
  return amount ? `${amount.currency} ${amount.amount.split('.')[0]?.padStart(24, '0')}` : null
}

/** What a period is sorted by: its beginning, else its end. Partial dates sort as text. */
export function periodKey({ period }: Pick<Relation, 'period'>): SortKey {
  return period?.start ?? period?.end ?? null
}
