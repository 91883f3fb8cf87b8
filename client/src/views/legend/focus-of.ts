import type { Graph } from '../../graph/graph.ts'
import type { Focus } from '../../state/session.ts'

/** A part of the legend that can be pointed at. */
export type Part = { kind: 'entityTypes' | 'relationTypes' | 'statuses'; id: string }

/** What stands out when a part of the legend is pointed at: its entities, or its relations with their ends. */
export function focusOf(graph: Graph, shown: ReadonlyMap<string, unknown>, { kind, id }: Part): Focus {
  const entities = new Set<string>()
  const relations = new Set<string>()
  if (kind === 'entityTypes') {
    for (const each of shown.keys()) if (graph.entities.get(each)?.type === id) entities.add(each)
    return { entities, relations }
  }
  for (const relation of graph.relations.values()) {
    const { source, target } = relation
    if ((kind === 'statuses' ? relation.status : relation.type) !== id) continue
    if (!shown.has(source) || !shown.has(target)) continue
    relations.add(relation.id)
    entities.add(source).add(target)
  }
  return { entities, relations }
}
