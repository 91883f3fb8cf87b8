import { useSession } from '../../explorer.ts'
import type { DrawnGroup } from '../../graph/drawn.ts'
import { drawnOf } from '../../state/drawn.ts'
import { seen } from '../../state/seen.ts'

/** The folded group that some entities are, all of it and nobody else; null where they are none. */
export function useGroupOf(ids: readonly string[]): (DrawnGroup & { id: string }) | null {
  const { groups, markOf } = drawnOf(useSession(seen))
  const id = markOf.get(ids[0] ?? '') ?? ''
  const group = groups.get(id)
  const isAll = group?.members.length === ids.length && ids.every((each) => markOf.get(each) === id)
  return group && isAll ? { ...group, id } : null
}
