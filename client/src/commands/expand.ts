import {
  NeighborhoodDocument,
  type Direction,
  type NeighborhoodQuery,
  type RelationRank,
} from '../api/generated/operations.ts'
import { toEntity, toRelation } from '../graph/graph.ts'
import { hiddenCount } from '../graph/visible.ts'
import { notify } from '../state/notices.ts'
import { commit, learn } from '../state/session.ts'
import { learnAll, nameOf, placesFor, withPlaces } from './bring.ts'
import type { Command, CommandContext } from './command.ts'
import { working } from './working.ts'

export type ExpandArgs = {
  id: string
  rank: RelationRank
  direction: Direction
  types: readonly string[] | null
  /** How many relations to follow, 1 to 100. */
  count: number
}

/**
 * Up to this many hidden relations an expansion just happens; above, the reader is asked first. About as many find room
 * round a mark with names that can be read; more would push the picture aside for what nobody chose.
 */
export const askAbove = 15

/** What an expansion does when nothing else was chosen. */
export const usualExpansion = { rank: 'AMOUNT', direction: 'BOTH', types: null, count: askAbove } as const

/** Brings the next neighbours of an entity, first ones by rank, and says how many there are in all. */
export const expand: Command<ExpandArgs> = {
  id: 'expand',
  icon: 'git-branch-plus',
  target: 'entity',
  enabled: ({ session }, { id }) => hiddenCount(session.getState(), id) > 0,
  async run(context, args) {
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
    notify(session, { kind: 'done', message: 'notice.expanded', details, undo: true })
  },
}

/** The usual expansion of the selected entity; where it would bring too many, the page asks how many first. */
export const expandOrAsk: Command<{ id: string }> = {
  id: 'expandOrAsk',
  icon: 'git-branch-plus',
  keys: ['e'],
  target: 'entity',
  implied: ({ session }) => {
    const [id, ...more] = session.getState().view.selection.entities
    return id !== undefined && more.length === 0 ? { id } : null
  },
  enabled: ({ session }, { id }) => hiddenCount(session.getState(), id) > 0,
  async run(context, { id }) {
    if (hiddenCount(context.session.getState(), id) > askAbove) {
      context.session.setState({ request: { kind: 'expand', id } })
    } else await expand.run(context, { id, ...usualExpansion })
  },
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
