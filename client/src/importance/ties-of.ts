import type { Graph } from '../graph/graph.ts'
import type { Neighbours } from '../graph/importance.ts'
import type { Visible } from '../graph/visible.ts'

/** Who is tied to whom among what is seen: the ids in an order, and for each the indices of the others. */
export function tiesOf(graph: Graph, visible: Visible): { ids: string[]; ties: Neighbours } {
  const ids = [...visible.entities].flatMap(([id, { as }]) => (as === 'hide' ? [] : [id]))
  const indices = new Map(ids.map((id, at) => [id, at]))
  const others = ids.map(() => new Set<number>())
  for (const [id, { as }] of visible.relations) {
    const relation = graph.relations.get(id)
    if (!relation || as === 'hide' || relation.source === relation.target) continue
    const [source, target] = [indices.get(relation.source), indices.get(relation.target)]
    if (source === undefined || target === undefined) continue
    others[source]?.add(target)
    others[target]?.add(source)
  }
  return { ids, ties: others.map((set) => [...set]) }
}
