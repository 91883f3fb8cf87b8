import type { RelationFilter } from '../api/generated/operations.ts'
import { compareMoments, compareTold } from '../graph/compare.ts'
import type { Comparison, CompareQuestion } from '../graph/comparison.ts'
import { toRelation, type Relation } from '../graph/graph.ts'
import { endOf } from '../graph/period.ts'
import type { Session } from '../state/session.ts'
import type { CommandContext } from './command.ts'
import { endCompare } from './compare.ts'
import { tellProblem } from './run.ts'
import { working } from './working.ts'

/** Keeps `session.comparison` at the answer to `view.compare` over what is shown, whoever changed either. Returns the end of it. */
export function followComparison(context: CommandContext): () => void {
  const { session } = context
  let followed: Pick<Session['view'], 'compare' | 'places'> | null = null
  const look = ({ view: { compare, places } }: Session): void => {
    if (compare === null && followed === null) return
    if (followed && followed.compare === compare && hasSame(followed.places, places)) return
    const asked = compare === null ? null : { compare, places }
    followed = asked
    if (compare === null) return session.setState({ comparison: null })
    const settle = (comparison: Comparison | null): void => {
      if (followed === asked) session.setState({ comparison })
    }
    askComparison(context, compare).then(settle, (error: unknown) => {
      tellProblem(session, 'compare', error)
      // Without an answer, or stopped by the reader, there is nothing to look at.
      if (followed === asked) void endCompare.run(context)
    })
  }
  look(session.getState())
  return session.subscribe(look)
}

/** The answer to a comparison over what a session shows. */
export async function askComparison(context: CommandContext, question: CompareQuestion): Promise<Comparison> {
  const { session, api } = context
  const { graph, view } = session.getState()
  if (question.by === 'true') return compareMoments(question, graph, view.places)
  const ids = [...view.places.keys()].toSorted()
  const ask = async (side: string): Promise<ReadonlyMap<string, Relation>> => {
    const filter: RelationFilter = question.by === 'known' ? { knownAt: endOf(side) } : { sources: [side] }
    const { subgraph } = await api.client.fetchQuery(api.queries.folded(ids, filter))
    return new Map(subgraph?.edges.map((edge) => [edge.id, toRelation(edge)]))
  }
  const [a, b] = await working(session, 'notice.loading', {}, (signal) => {
    signal.addEventListener('abort', () => void api.client.cancelQueries({ queryKey: ['folded', ids] }))
    return Promise.all([ask(question.a), ask(question.b)])
  })
  return compareTold(question, a, b)
}

function hasSame(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): boolean {
  return before === after || (before.size === after.size && [...after.keys()].every((id) => before.has(id)))
}
