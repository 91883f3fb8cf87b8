import { NeighborhoodDocument, type NeighborhoodQuery } from '../api/generated/operations.ts'
import { toEntity, toRelation } from '../graph/graph.ts'
import { loadPanelMessages } from '../i18n/i18n.ts'
import { notify } from '../state/notices.ts'
import { commit, learn } from '../state/session.ts'
import { learnAll, nameOf, placesFor, withPlaces } from './bring.ts'
import type { CommandContext } from './command.ts'
import type { ExpandArgs } from './expand.ts'
import { working } from './working.ts'

/** Asks for the next neighbours, finds room for those that are new, and says how many there are in all. */
export async function bringNeighbours(context: CommandContext, args: ExpandArgs): Promise<void> {
  const { session } = context
  const answer = await ask(context, args)
  const added = answer.nodes.map(({ id }) => id).filter((id) => id !== args.id)
  const name = nameOf(context, args.id)
  if (added.length === 0) {
    notify(session, { kind: 'done', message: 'notice.nothingToExpand', details: { name } })
    return
  }
  if (!(await learnAll(context, [args.id, ...added]))) return
  const points = await placesFor(context, added)
  const { rank, direction, types } = args
  const left = answer.hidden.find(({ entity }) => entity.id === args.id)?.count ?? 0
  const followed = answer.edges.filter((edge) => edge.source.id === args.id || edge.target.id === args.id)
  const details = {
    name,
    rank,
    entities: added.length,
    added: followed.length,
    total: followed.length + left,
  }
  commit(session, 'expand', details, (view) => {
    const brought = added.filter((id) => !view.places.has(id))
    if (brought.length === 0 || !view.places.has(args.id)) return view
    const expansion = { entity: args.id, added: brought, rank, direction, types }
    return { ...withPlaces(view, points), expansions: [...view.expansions, expansion] }
  })
  context.camera.reveal([args.id, ...added])
  await loadPanelMessages()
  notify(session, { kind: 'done', message: 'notice.expanded', details, undo: true })
}

async function ask(
  { session, api }: CommandContext,
  { id, rank, direction, types, count }: ExpandArgs,
): Promise<NonNullable<NeighborhoodQuery['neighborhood']>> {
  const exclude = [...session.getState().view.places.keys()].filter((shown) => shown !== id)
  const variables = {
    ids: [id],
    direction,
    filter: types && { types: [...types] },
    orderBy: rank,
    perNode: count,
    limit: count + 1,
    exclude,
  }
  const { neighborhood } = await working(session, 'notice.expanding', {}, (signal) =>
    api.send(NeighborhoodDocument, variables, signal),
  )
  if (!neighborhood) return { nodes: [], edges: [], truncated: false, hidden: [] }
  learn(session, neighborhood.nodes.map(toEntity), neighborhood.edges.map(toRelation))
  return neighborhood
}
