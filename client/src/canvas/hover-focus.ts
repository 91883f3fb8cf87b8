import type { CommandContext } from '../commands/command.ts'
import { drawnOf } from '../state/drawn.ts'
import { seen } from '../state/seen.ts'
import type { Focus } from '../state/session.ts'
import type { Hovered } from './gestures.ts'

/** What stands out while the pointer rests on something: an entity with its neighbours, or a line with its ends. */
export function hoverFocus(hovered: Hovered, { session }: CommandContext): Focus | null {
  if (!hovered) return null
  const { graph, view } = session.getState()
  if ('relation' in hovered) {
    const line = drawnOf(seen(session.getState())).lines.get(hovered.relation)
    return line
      ? {
          entities: new Set(line.relations.flatMap(({ source, target }) => [source, target])),
          relations: new Set(line.relations.map(({ id }) => id)),
        }
      : null
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
