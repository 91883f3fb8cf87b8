import { learnAll } from '../../commands/bring.ts'
import type { CommandContext } from '../../commands/command.ts'
import { commands } from '../../commands/index.ts'
import { withoutEntities } from '../../commands/remove.ts'
import type { SameEntityFragment } from '../../api/generated/same-operations.ts'
import { useExplorer } from '../../explorer.ts'
import { toEntity } from '../../graph/graph.ts'
import { commit, forget, learn } from '../../state/session.ts'

/** What the canvas makes of a merge and of a split: who is shown, and which relations lead where now. */
export function useMerging() {
  const { context, run } = useExplorer()
  const { session } = context
  const isShown = (id: string): boolean => session.getState().view.places.has(id)
  return {
    /** One entity stands for two: it takes the place of the other one on the canvas. */
    async merged(kept: SameEntityFragment, gone: string): Promise<void> {
      const wasShown = isShown(gone)
      learn(session, [toEntity(kept)], [])
      forgetTiesOf(context, [kept.id, gone])
      if (wasShown) {
        const { entities } = session.getState().graph
        const name = entities.get(gone)?.names[0]?.value ?? gone
        commit(session, 'remove', { name, count: 1 }, (view) => withoutEntities(view, [gone]))
      }
      if (wasShown && !isShown(kept.id)) await run(commands.showEntities, { ids: [kept.id], select: false })
      else if (isShown(kept.id)) await learnAll(context, [])
    },
    /** Two stand for themselves again: what is back comes to the one that is shown. */
    async split(back: SameEntityFragment, kept: SameEntityFragment): Promise<void> {
      learn(session, [toEntity(back), toEntity(kept)], [])
      forgetTiesOf(context, [kept.id])
      if (!isShown(kept.id)) return
      if (isShown(back.id)) await learnAll(context, [])
      else await run(commands.showEntities, { ids: [back.id], select: false })
    },
  }
}

/** Which relations these have is to be asked anew. */
function forgetTiesOf({ session }: CommandContext, ids: readonly string[]): void {
  for (const { id, source, target } of session.getState().graph.relations.values()) {
    if (ids.includes(source) || ids.includes(target)) forget(session, id)
  }
}
