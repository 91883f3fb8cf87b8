import { useExplorer, useSession } from '../../explorer.ts'
import { commands } from '../../commands/index.ts'
import { select } from '../../state/session.ts'

/** A table's selection as the canvas's own: read from it, written to it. */
export type Linked = {
  mode: 'single' | 'multiple'
  selected: readonly string[]
  select(ids: readonly string[]): void
  /** What Enter or a double click on a row does. */
  open(id: string): void
}

/** Any number of entities; opening one brings it to the middle of the canvas. */
export function useLinkedEntities(): Linked {
  const { session, run } = useExplorer()
  return {
    mode: 'multiple',
    selected: useSession(({ view }) => view.selection.entities),
    select: (entities) => select(session, { entities, relation: null }),
    open: (id) => void run(commands.goTo, { id }),
  }
}

/** One relation; opening it brings both its ends into view. */
export function useLinkedRelation(): Linked {
  const { session, context } = useExplorer()
  const relation = useSession(({ view }) => view.selection.relation)
  return {
    mode: 'single',
    selected: relation === null ? [] : [relation],
    select: ([id = null]) => select(session, { entities: [], relation: id }),
    open(id) {
      const found = session.getState().graph.relations.get(id)
      select(session, { entities: [], relation: id })
      if (found) context.camera.reveal([found.source, found.target])
    },
  }
}
