import { headOf, isGroup } from '../graph/groups.ts'
import { drawnOf } from './drawn.ts'
import { seen } from './seen.ts'
import type { Session, Walker } from './session.ts'

/** Where the keyboard stands, unless entities were selected since it came there. */
export function walkerOf({ walker, view: { selection } }: Pick<Session, 'walker' | 'view'>): Walker | null {
  return walker && (selection.entities.length === 0 || selection === walker.beside) ? walker : null
}

/** The mark where the reader is: where the keyboard stands, else what was selected last; null where neither is seen. */
export function hereOf(session: Session): string | null {
  const now = seen(session)
  const { groups, markOf } = drawnOf(now)
  for (const id of [walkerOf(session)?.entity, session.view.selection.entities.at(-1)]) {
    if (id === undefined) continue
    const head = headOf(id)
    const mark = markOf.get(head) ?? head
    const isSeen = isGroup(mark)
      ? groups.has(mark)
      : (now.visible.entities.get(mark)?.as ?? 'hide') !== 'hide'
    if (isSeen) return mark
  }
  return null
}
