import type { Graph } from './graph.ts'
import { facets, type FacetId } from './style.ts'
import type { Visible } from './visible.ts'

/** Communities are numbered by size; the first ones can be asked for before they are measured. */
const communities = ['1', '2', '3', '4', '5', '6', '7', '8']

/** What a facet can ask for among what is seen: its values, or the currencies of amounts; the most frequent first. */
export function valuesOf(graph: Graph, seen: Visible, id: FacetId): string[] {
  const facet = facets[id]
  if (facet.measure === 'communities') return communities
  const counts = new Map<string, number>()
  const add = (value: string | undefined): void => {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  if (facet.of === 'entity') {
    const beside = { measures: {}, largest: {} }
    for (const each of seen.entities.keys()) {
      const entity = graph.entities.get(each)
      if (entity) add(String(facet.value(entity, beside)))
    }
  } else
    for (const each of seen.relations.keys()) {
      const relation = graph.relations.get(each)
      if (relation) add(facet.asks === 'amount' ? relation.amount?.currency : String(facet.value(relation)))
    }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value)
}
