import type { CommandContext } from '../commands/command.ts'
import { membersOf, pointsOf, spread, type Drawn } from '../graph/drawn.ts'
import type { Point } from '../layout/layout.ts'
import { drawnOf } from '../state/drawn.ts'
import { seen } from '../state/seen.ts'

/** What is drawn of a session now. */
export function drawnNow({ session }: Pick<CommandContext, 'session'>): Drawn {
  return drawnOf(seen(session.getState()))
}

/** The entities behind some marks, in their order. */
export function entitiesOf(context: Pick<CommandContext, 'session'>, marks: readonly string[]): string[] {
  const drawn = drawnNow(context)
  return marks.flatMap((mark) => membersOf(mark, drawn))
}

/** The marks of some entities, each once: a group's where they are folded. */
export function marksOf(context: Pick<CommandContext, 'session'>, ids: readonly string[]): string[] {
  const { markOf } = drawnNow(context)
  return [...new Set(ids.map((id) => markOf.get(id) ?? id))]
}

/** Where each mark stands that is seen. */
export function pointsNow({ session }: Pick<CommandContext, 'session'>): ReadonlyMap<string, Point> {
  const { view, visible } = seen(session.getState())
  return pointsOf(view, visible, drawnNow({ session }))
}

/** Where entities go when marks are moved: whoever is folded goes along with its group. */
export function movedBy(
  context: Pick<CommandContext, 'session'>,
  moved: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  return spread(context.session.getState().view, pointsNow(context), moved)
}

/** The marks and lines that stand for some entities and relations: those that others changed. */
export function changedIn(
  { markOf, lines }: Drawn,
  ids: ReadonlySet<string> | undefined,
): ReadonlySet<string> {
  if (!ids || ids.size === 0) return new Set()
  const marks = [...ids].map((id) => markOf.get(id) ?? id)
  const drawn = [...lines].filter(([, { relations }]) => relations.some(({ id }) => ids.has(id)))
  return new Set([...marks, ...drawn.map(([id]) => id)])
}
