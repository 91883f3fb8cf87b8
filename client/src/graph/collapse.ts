import type { Graph } from './graph.ts'

/** What one expansion brought to which entity. */
type Expansion = { entity: string; added: readonly string[] }

/**
 * What collapsing an entity takes away: all that its expansions brought, but what holds something else by now: an
 * entity that was expanded itself, or that is tied to another entity that was expanded (it would have been brought there,
 * had it not been here), or that was pinned.
 */
export function broughtOnlyBy(
  id: string,
  graph: Graph,
  expansions: readonly Expansion[],
  pinned: (id: string) => boolean,
): string[] {
  const brought = new Set(expansions.filter(({ entity }) => entity === id).flatMap(({ added }) => added))
  const others = new Set(expansions.map(({ entity }) => entity))
  others.delete(id)
  const held = new Set([...brought].filter((each) => others.has(each) || pinned(each)))
  for (const { source, target } of graph.relations.values()) {
    if (others.has(source)) held.add(target)
    if (others.has(target)) held.add(source)
  }
  return [...brought].filter((each) => !held.has(each))
}
