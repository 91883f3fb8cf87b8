import { drawNews } from '../../commands/follow-news.ts'
import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { select } from '../../state/session.ts'

/**
 * Brings an entity, or a relation between two `ends`, into view, and selects it; what is not shown yet comes onto the canvas, a
 * relation that others have just added among it.
 */
export function useLook(): (id: string, ends: readonly string[] | null) => Promise<void> {
  const { session, context, run } = useExplorer()
  return async (id, ends) => {
    if (!ends) return run(commands.goTo, { id })
    await run(commands.showEntities, { ids: ends, select: false })
    drawNews(context, id)
    const isThere = session.getState().graph.relations.has(id)
    select(session, isThere ? { entities: [], relation: id } : { entities: ends, relation: null })
  }
}
