import { toRelation, type Relation } from '../graph/graph.ts'
import { asksServer, type Filters, type Lens } from '../graph/filters.ts'
import { endOf } from '../graph/period.ts'
import type { RelationFilter } from '../api/generated/operations.ts'
import type { Session } from '../state/session.ts'
import type { CommandContext } from './command.ts'
import { tellProblem } from './run.ts'

/**
 * Keeps `session.lens` at what the server tells about the entities on the canvas under the filters that are seen, whoever
 * changed either. While an answer is on its way the one before stays. Returns the end of it.
 */
export function followLens(context: CommandContext): () => void {
  const { session } = context
  let followed = ''
  let turn = 0
  const follow = async (filters: Filters, ids: string[]): Promise<void> => {
    const now = (turn += 1)
    const lens = ids.length > 0 && asksServer(filters) ? await askLens(context, filters, ids) : null
    if (now === turn) session.setState({ lens })
  }
  const look = ({ view, preview, lens }: Session): void => {
    const filters = preview ?? view.filters
    if (!asksServer(filters) && lens === null && followed === '') return
    const ids = asksServer(filters) ? [...view.places.keys()].toSorted() : []
    const key = ids.length > 0 ? JSON.stringify([asked(filters), ids]) : ''
    if (key === followed) return
    followed = key
    follow(filters, ids).catch((error: unknown) => {
      // Nothing is taken off the picture for want of an answer; it is asked again when something changes.
      session.setState({ lens: null })
      tellProblem(session, 'setFilter', error)
    })
  }
  look(session.getState())
  return session.subscribe(look)
}

function asked({ text, sources, knownAt }: Filters): unknown {
  return [text, sources, knownAt]
}

/** What the server tells about some entities under filters; `ids` up to 1,000. */
export async function askLens({ api }: CommandContext, filters: Filters, ids: string[]): Promise<Lens> {
  const { text, sources, knownAt } = filters
  const at = knownAt === null ? {} : { knownAt: endOf(knownAt) }
  const ask = async (filter: RelationFilter | null): Promise<ReadonlyMap<string, Relation> | null> => {
    if (!filter) return null
    const { subgraph } = await api.client.fetchQuery(api.queries.folded(ids, { ...at, ...filter }))
    return new Map(subgraph?.edges.map((edge) => [edge.id, toRelation(edge)]))
  }
  const [known, bySource, byText] = await Promise.all([
    ask(knownAt === null ? null : {}),
    ask(sources.length === 0 ? null : { sources: [...sources] }),
    ask(text === '' ? null : { text }),
  ])
  return {
    among: new Set(ids),
    known,
    sources: bySource && new Set(bySource.keys()),
    text: byText && new Set(byText.keys()),
  }
}
