import { createApi, type Send } from '../api/api.ts'
import { createConnection } from '../api/connection.ts'
import { AppError } from '../api/app-error.ts'
import type { EntityFieldsFragment, RelationFieldsFragment } from '../api/generated/operations.ts'
import { createLayout } from '../layout/create-layout.ts'
import { solve } from '../layout/solve.ts'
import { createPreferences } from '../state/preferences.ts'
import { createSession } from '../state/session.ts'
import type { CommandContext, Run } from './command.ts'
import { createRun } from './run.ts'

// For tests: everything is real but the network, in whose place a graph of a few lines answers.

type Tie = readonly [source: string, type: string, target: string]

const ties: readonly Tie[] = [
  ['nvidia', 'SELLS_TO', 'kazakhstan'],
  ['nvidia', 'SELLS_TO', 'china'],
  ['nvidia', 'FUNDS', 'openai'],
  ['usa', 'REGULATES', 'nvidia'],
  ['china', 'REGULATES', 'nvidia'],
  ['usa', 'FUNDS', 'openai'],
  ['microsoft', 'FUNDS', 'openai'],
  ['coreweave', 'SELLS_TO', 'openai'],
  ['vast-data', 'SELLS_TO', 'coreweave'],
]

const relations: RelationFieldsFragment[] = ties.map(([source, type, target], at) => ({
  id: `r:${source}.${type.toLowerCase()}.${target}`,
  type: { id: type },
  source: { id: source },
  target: { id: target },
  status: 'ACTIVE',
  period: { start: at < 2 ? '2025-11' : '2024', end: null, ongoing: true },
  amount: null,
  confidence: 90,
  contested: false,
  directed: true,
  claimCount: 1,
  sourceCount: 1,
  independentSourceCount: 1,
}))
const ids = [...new Set(ties.flatMap(([source, , target]) => [source, target]))]

function entity(id: string): EntityFieldsFragment {
  const names = [{ value: id.toUpperCase(), lang: 'en', kind: 'PRIMARY' as const }]
  return { id, type: { id: 'Thing' }, names, degree: relations.filter((each) => touches(each, id)).length }
}

function touches({ source, target }: RelationFieldsFragment, id: string): boolean {
  return source.id === id || target.id === id
}

function subgraph(wanted: readonly string[]) {
  const known = wanted.filter((id) => ids.includes(id))
  const among = relations.filter(
    ({ source, target }) => known.includes(source.id) && known.includes(target.id),
  )
  return { nodes: known.map(entity), edges: among, truncated: false, hidden: [] }
}

type Neighborhood = {
  ids: string[]
  direction: string
  filter: { types: string[] } | null
  perNode: number
  exclude?: string[]
}

function neighborhood({ ids: [id = ''], direction, filter, perNode, exclude = [] }: Neighborhood) {
  const all = relations.filter(({ source, target, type }) => {
    const fits = (direction !== 'IN' && source.id === id) || (direction !== 'OUT' && target.id === id)
    const isOld = exclude.includes(source.id === id ? target.id : source.id)
    return fits && !isOld && (filter?.types.includes(type.id) ?? true)
  })
  const taken = all.slice(0, perNode)
  const found = new Set([id, ...taken.flatMap(({ source, target }) => [source.id, target.id])])
  const hidden = [{ entity: { id }, count: all.length - taken.length, approximate: false }]
  return { nodes: [...found].map(entity), edges: taken, truncated: all.length > taken.length, hidden }
}

function path(from: string, to: string) {
  const found: string[][] = []
  const walk = (way: string[]): void => {
    const last = way.at(-1) ?? ''
    if (last === to) found.push(way)
    else if (way.length < 5) {
      for (const next of ids) {
        if (!way.includes(next) && relations.some((each) => touches(each, last) && touches(each, next))) {
          walk([...way, next])
        }
      }
    }
  }
  if (ids.includes(from)) walk([from])
  const [shortest] = found.toSorted((a, b) => a.length - b.length)
  if (!shortest) return { paths: [], truncated: false, searchedLength: 4, exhaustive: true }
  const edges = shortest.slice(1).flatMap((next, at) => {
    const edge = relations.find((each) => touches(each, next) && touches(each, shortest[at] ?? ''))
    return edge ? [edge] : []
  })
  const nodes = shortest.map(entity)
  return {
    paths: [{ length: edges.length, confidence: 0.8, nodes, edges, sentences: [], weakest: null }],
    truncated: false,
    searchedLength: 4,
    exhaustive: true,
  }
}

const claimsInAll = 120

/** A relation with more claims than come at once: fifty, fifty and twenty. */
function relationWithClaims(id: string, after: string | null, first = 50) {
  const relation = relations.find((each) => each.id === id)
  if (!relation) return null
  const begin = Number(after ?? 0)
  const end = Math.min(begin + first, claimsInAll)
  const source = {
    id: 's:paper',
    title: { value: 'A paper', lang: 'en' },
    publisher: null,
    publishedAt: null,
  }
  const edges = Array.from({ length: end - begin }, (_, at) => ({
    node: {
      id: `c:${begin + at + 1}`,
      stance: 'SUPPORTS',
      status: null,
      statement: { value: `Claim number ${begin + at + 1}`, lang: 'en' },
      period: null,
      amount: null,
      confidence: 70,
      reason: null,
      locator: null,
      recordedAt: '2025-11-12T00:00:00Z',
      source: { ...source, url: null, kind: null, lang: 'en', reliability: 'B' },
      via: null,
    },
  }))
  const sentence = { value: `${relation.source.id} and ${relation.target.id}`, lang: 'en' }
  return {
    ...relation,
    role: null,
    source: entity(relation.source.id),
    target: entity(relation.target.id),
    sentence,
    inverse: sentence,
    claims: {
      edges,
      pageInfo: { hasNextPage: end < claimsInAll, endCursor: String(end) },
      total: claimsInAll,
    },
  }
}

// The documents' own names choose the answer, as the server's fields would.
function answer(document: string, variables: Record<string, unknown>): unknown {
  if (/query (Subgraph|View)\b/.test(document)) return { subgraph: subgraph(variables['ids'] as string[]) }
  if (document.includes('query Neighborhood'))
    return { neighborhood: neighborhood(variables as Neighborhood) }
  if (document.includes('query Paths')) {
    return { paths: path(String(variables['from']), String(variables['to'])) }
  }
  if (document.includes('query RelationDetails') || document.includes('query RelationClaims')) {
    const { id, after, first } = variables as { id: string; after?: string; first?: number }
    return { relation: relationWithClaims(id, after ?? null, first) }
  }
  if (document.includes('query RelationTypes'))
    return { vocabulary: { relationTypes: [...new Set(ties.map(([, type]) => type))].map((id) => ({ id })) } }
  if (document.includes('query Connect')) return { connect: subgraph(ids) }
  if (document.includes('query Folded')) return { subgraph: subgraph(variables['ids'] as string[]) }
  if (document.includes('query Evidence')) return { nodes: [] }
  if (document.includes('query Relations')) {
    const edges = relations.map((node) => ({ node }))
    return { relations: { edges, pageInfo: { hasNextPage: false, endCursor: null } } }
  }
  if (document.includes('query Start')) {
    return { vocabulary: { entityTypes: [], relationTypes: [] }, graphInfo: { start: ['nvidia', 'openai'] } }
  }
  throw new AppError('BAD_INPUT', `No answer is prepared for ${document.slice(0, 40)}.`)
}

export type SmallWorld = {
  context: CommandContext
  run: Run
  /** Operations that were sent, by name. */
  sent: string[]
  /** Lets every request fail with this until it is set back to null. */
  failWith(error: AppError | null): void
}

/** An explorer without a page over a graph of nine relations. */
export function createSmallWorld(): SmallWorld {
  let failure: AppError | null = null
  const sent: string[] = []
  const send: Send = async <Data, Variables>(document: { toString(): string }, variables: Variables) => {
    const text = document.toString()
    sent.push(/query (\w+)/.exec(text)?.[1] ?? '')
    if (failure) throw failure
    return answer(text, Object.fromEntries(Object.entries(variables ?? {}))) as Data
  }
  // Nobody waits for a server to come back here, so no timer is left behind.
  const api = createApi(send, { ...createConnection(async () => 'online'), failed: () => {} })
  const context: CommandContext = {
    session: createSession(),
    preferences: createPreferences(null),
    api,
    layout: createLayout(async (problem) => solve(problem)),
    camera: {
      fit: () => {},
      zoomBy: () => {},
      box: () => ({ left: -100, top: -50, right: 300, bottom: 250 }),
      show: () => {},
      center: () => {},
      reveal: () => {},
      aspect: () => 1.5,
      area: () => 1e6,
    },
  }
  return { context, run: createRun(context), sent, failWith: (error) => (failure = error) }
}
