/** Why entities are one group: they are of one type, one community, or were chosen. */
export const groupKinds = ['type', 'community', 'own'] as const
export type GroupKind = (typeof groupKinds)[number]

/**
 * Entities that are folded into one. `name` is the type's id, or what the reader calls them; empty: they are called after the first
 * of `members`, the best tied one, at whose place the group stands.
 */
export type Group = { kind: GroupKind; name: string; members: readonly string[] }

/** Fewer are no group. */
export const fewestMembers = 2

const prefix = 'group:'

/** By what a group is known on the canvas; it stays the same as long as the group is folded. */
export function groupId({ members }: Group): string {
  return `${prefix}${members[0] ?? ''}`
}

/** Whether an id is a group's: no entity's begins so. */
export function isGroup(id: string): boolean {
  return id.startsWith(prefix)
}

/** The entity that stands for a mark: itself, or the first one of a group. */
export function headOf(mark: string): string {
  return isGroup(mark) ? mark.slice(prefix.length) : mark
}

/** Groups without some entities; what has too few left is none any more. */
export function withoutMembers(groups: readonly Group[], gone: (id: string) => boolean): readonly Group[] {
  if (!groups.some(({ members }) => members.some(gone))) return groups
  return groups
    .map((group) => ({ ...group, members: group.members.filter((id) => !gone(id)) }))
    .filter(({ members }) => members.length >= fewestMembers)
}

/** Whether both of a pair stand on the canvas, entities or groups. */
export function arePairOn(
  { places, groups }: { places: ReadonlyMap<string, unknown>; groups: readonly Group[] },
  pair: readonly string[],
): boolean {
  return pair.every((id) => places.has(id) || groups.some((group) => groupId(group) === id))
}
