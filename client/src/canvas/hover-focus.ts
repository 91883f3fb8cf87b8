import type { CommandContext } from '../commands/command.ts'
import type { Focus } from '../state/session.ts'
import type { Hovered } from './gestures.ts'
import { drawnNow, entitiesOf } from './marks.ts'

/** What stands out while the pointer rests on something: an entity with its neighbours, or a line with its ends. */
export function hoverFocus(hovered: Hovered, { session }: CommandContext): Focus | null {
  if (!hovered) return null
  const { graph, view } = session.getState()
  if ('relation' in hovered) {
    const line = drawnNow({ session }).lines.get(hovered.relation)
    return line
      ? {
          entities: new Set(line.relations.flatMap(({ source, target }) => [source, target])),
          relations: new Set(line.relations.map(({ id }) => id)),
        }
      : null
  }
  const own = new Set(entitiesOf({ session }, [hovered.entity]))
  const entities = new Set(own)
  const relations = new Set<string>()
  for (const { id, source, target } of graph.relations.values()) {
    if (!own.has(source) && !own.has(target)) continue
    if (!view.places.has(source) || !view.places.has(target)) continue
    entities.add(source).add(target)
    relations.add(id)
  }
  return { entities, relations }
}
