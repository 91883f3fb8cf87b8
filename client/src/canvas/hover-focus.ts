import type { CommandContext } from '../commands/command.ts'
import type { Focus } from '../state/session.ts'
import type { Hovered } from './gestures.ts'

/** What stands out while the pointer rests on something: an entity with its neighbours, or a relation with its ends. */
export function hoverFocus(hovered: Hovered, { session }: CommandContext): Focus | null {
  if (!hovered) return null
  const { graph, view } = session.getState()
  if ('relation' in hovered) {
    const relation = graph.relations.get(hovered.relation)
    if (!relation) return null
    return { entities: new Set([relation.source, relation.target]), relations: new Set([relation.id]) }
  }
  if (!view.places.has(hovered.entity)) return null
  const entities = new Set([hovered.entity])
  const relations = new Set<string>()
  for (const { id, source, target } of graph.relations.values()) {
    if (source !== hovered.entity && target !== hovered.entity) continue
    if (!view.places.has(source) || !view.places.has(target)) continue
    entities.add(source).add(target)
    relations.add(id)
  }
  return { entities, relations }
}
