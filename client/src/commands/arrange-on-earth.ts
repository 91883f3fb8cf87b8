import { PlacesDocument } from '../api/generated/operations.ts'
import { loadPanelMessages } from '../i18n/i18n.ts'
import { headOf } from '../graph/groups.ts'
import type { OnEarth } from '../layout/project.ts'
import type { CommandContext } from './command.ts'

/** The API takes so many ids at once. */
const atOnce = 100

/** Where marks are on the earth, as far as it is known, with the words about it; a group is where its first member is. */
export async function placesOnEarth(
  { api }: CommandContext,
  marks: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, OnEarth>> {
  await loadPanelMessages()
  const heads = new Map(marks.map((mark) => [headOf(mark), mark]))
  const ids = [...heads.keys()]
  const found = new Map<string, OnEarth>()
  for (let at = 0; at < ids.length; at += atOnce) {
    const { nodes } = await api.send(PlacesDocument, { ids: ids.slice(at, at + atOnce) }, signal)
    for (const node of nodes) {
      const mark = node && heads.get(node.id)
      if (mark !== undefined && mark !== null && node && 'place' in node && node.place)
        found.set(mark, node.place)
    }
  }
  return found
}
