import type { Graph } from '../../graph/graph.ts'

type Count = { type: { id: string }; direction: string; count: number; approximate: boolean }

/** Ties of one type and direction: how many there are, and how many of them lead off the canvas. */
export type Kind = {
  type: string
  direction: 'IN' | 'OUT'
  count: number
  left: number
  approximate: boolean
}

/**
 * What an expansion of an entity could bring, kind by kind. The canvas knows every relation among what it shows, so what
 * is left is what the database counts less what stands there.
 */
export function leftToBring(
  counts: readonly Count[],
  graph: Graph,
  shown: ReadonlyMap<string, unknown>,
  id: string,
): Kind[] {
  const there = new Map<string, number>()
  for (const { type, source, target } of graph.relations.values()) {
    if (source === id && shown.has(target)) add(there, `${type} OUT`)
    if (target === id && shown.has(source)) add(there, `${type} IN`)
  }
  return counts.map(({ type, direction, count, approximate }) => {
    const way = direction === 'IN' ? 'IN' : 'OUT'
    const left = Math.max(0, count - (there.get(`${type.id} ${way}`) ?? 0))
    return { type: type.id, direction: way, count, left, approximate }
  })
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
