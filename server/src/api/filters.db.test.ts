import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seeded } from '../../../bench/seeded.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import type { Database } from '../db/database.ts'

// Every filter on every field that takes one, in combinations by a seed, over the built-in data set: what the fields
// answer is what is left of all relations, as the filter's time and sources show them, when they are looked at one by one.

interface Seen {
  readonly id: string
  readonly type: { readonly id: string }
  readonly status: string
  readonly confidence: number | null
  readonly contested: boolean
  readonly period: { readonly start: string | null; readonly end: string | null } | null
  readonly amount: { readonly amount: string; readonly currency: string } | null
  readonly source: { readonly id: string; readonly type: { readonly id: string } }
  readonly target: { readonly id: string; readonly type: { readonly id: string } }
}
interface Lens {
  readonly knownAt?: string
  readonly sources?: readonly string[]
  readonly excludeSources?: readonly string[]
  readonly text?: string
}
interface Plain {
  readonly types?: readonly string[]
  readonly statuses?: readonly string[]
  readonly otherTypes?: readonly string[]
  readonly minConfidence?: number
  readonly minAmount?: string
  readonly maxAmount?: string
  readonly currency?: string
  readonly validIn?: { readonly from?: string; readonly to?: string }
  readonly contested?: boolean
}

/** What the fields show of all relations before the plain filters choose: all there is, or by time, sources and words. */
const lenses: readonly Lens[] = [
  {},
  { text: 'שבבים' },
  { knownAt: '2030-01-01T00:00:00Z' },
  { excludeSources: ['s:article'] },
  { sources: ['s:article'], knownAt: '2030-01-01T00:00:00Z' },
]
const eachLens = 7

const random = seeded(20_261_127)
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
const some = <T>(values: readonly T[]): T[] => values.filter(() => random() < 0.7)
const maybe = <T extends object>(part: () => T): Partial<T> => (random() < 0.25 ? part() : {})

/** A combination of plain filters; each of them is there about every fourth time. */
function combination(): Plain {
  return {
    ...maybe(() => ({
      types: some(['SELLS_TO', 'FUNDS', 'REGULATES', 'DEVELOPS', 'COMPETES_WITH', 'COMMENTS_ON', 'USES']),
    })),
    ...maybe(() => ({ statuses: some(['ACTIVE', 'ENDED', 'PLANNED', 'ALLEGED', 'DENIED']) })),
    ...maybe(() => ({ otherTypes: some(['Company', 'Country', 'Person', 'Product']) })),
    ...maybe(() => ({ minConfidence: pick([0, 60, 75, 85]) })),
    ...maybe(() => pick([{ minAmount: '1000000000' }, { maxAmount: '50000000000' }])),
    ...maybe(() => ({ currency: pick(['USD', 'USD', 'EUR']) })),
    ...maybe(() => ({
      validIn: pick([{ from: '2024' }, { to: '2023-06' }, { from: '2022-03-15', to: '2025' }]),
    })),
    ...maybe(() => ({ contested: random() < 0.3 })),
  }
}

// Days as texts that compare as days do, whether or not the month has so many.
const firstDay = (date: string): string => `${date}-00-00`.slice(0, 10)
const lastDay = (date: string): string => `${date}-99-99`.slice(0, 10)

/** The filter as the contract's descriptions tell it, for one relation whose far end is of a type. */
function passes(filter: Plain, relation: Seen, farType: string): boolean {
  const { amount, period, confidence } = relation
  const start = period?.start ?? null
  const end = period?.end ?? null
  const from = filter.validIn?.from
  const to = filter.validIn?.to
  return (
    filter.types?.includes(relation.type.id) !== false &&
    filter.statuses?.includes(relation.status) !== false &&
    filter.otherTypes?.includes(farType) !== false &&
    (filter.minConfidence === undefined || (confidence !== null && confidence >= filter.minConfidence)) &&
    (filter.minAmount === undefined ||
      (amount !== null && Number(amount.amount) >= Number(filter.minAmount))) &&
    (filter.maxAmount === undefined ||
      (amount !== null && Number(amount.amount) <= Number(filter.maxAmount))) &&
    (filter.currency === undefined || amount?.currency === filter.currency) &&
    (from === undefined || end === null || lastDay(end) >= firstDay(from)) &&
    (to === undefined || start === null || firstDay(start) <= lastDay(to)) &&
    (filter.contested === undefined || relation.contested === filter.contested)
  )
}

let database: Database
let app: TestApp
/** What each lens shows of all relations, by the list that `lens.db.test.ts` holds against `foldClaims`. */
const shownBy = new Map<Lens, Seen[]>()

beforeAll(async () => {
  database = await openDatabaseWith('datasets/ai-race')
  app = await openTestApp(database)
  for (const lens of lenses) shownBy.set(lens, await allRelations(lens))
}, 120_000)
afterAll(() => database.close())

async function ask(query: string, variables: object): Promise<Record<string, unknown>> {
  const { data, errors } = await app.ask(query, variables)
  expect({ errors, variables }).toEqual({ errors: [], variables })
  return data as Record<string, unknown>
}

async function allRelations(filter: Lens): Promise<Seen[]> {
  const found: Seen[] = []
  for (let after: string | null = null; ;) {
    const { relations } = (await ask(
      `query ($filter: RelationFilter, $after: String) { relations(filter: $filter, first: 100, after: $after) {
        edges { node { id type { id } status confidence contested period { start end } amount { amount currency }
          source { id type { id } } target { id type { id } } } } pageInfo { hasNextPage endCursor } } }`,
      { filter, after },
    )) as { relations: { edges: { node: Seen }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
    found.push(...relations.edges.map(({ node }) => node))
    if (!relations.pageInfo.hasNextPage) return found
    after = relations.pageInfo.endCursor
  }
}

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id).toSorted()
const counts = (keys: readonly string[]): Record<string, number> => {
  const found: Record<string, number> = {}
  for (const key of keys) found[key] = (found[key] ?? 0) + 1
  return found
}

/** The facets that count something, by id. */
const counted = (
  facets: readonly { readonly id: string; readonly count: number }[],
): Record<string, number> =>
  Object.fromEntries(facets.filter(({ count }) => count > 0).map(({ id, count }) => [id, count]))

/** The passing relations from entity to entity, both ways: what each leads to. */
function ways(relations: readonly Seen[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { source, target } of relations) {
    found.set(source.id, (found.get(source.id) ?? new Set()).add(target.id))
    found.set(target.id, (found.get(target.id) ?? new Set()).add(source.id))
  }
  return found
}

/** How many relations away everything is. */
function distances(from: string, leadsTo: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const found = new Map([[from, 0]])
  for (const [id, distance] of found) {
    for (const next of leadsTo.get(id) ?? []) if (!found.has(next)) found.set(next, distance + 1)
  }
  return found
}

const cases = lenses.flatMap((lens) => Array.from({ length: eachLens }, () => [lens, combination()] as const))

test('a good part of the combinations lets some through, and not all', () => {
  const telling = cases.filter(([lens, plain]) => {
    const all = shownBy.get(lens) ?? []
    const passing = all.filter((each) => passes(plain, each, each.target.type.id))
    return passing.length > 0 && passing.length < all.length
  })
  expect(telling.length).toBeGreaterThan(cases.length / 3)
})

describe.each(cases.map(([lens, plain]) => [JSON.stringify({ ...lens, ...plain }), lens, plain] as const))(
  '%s',
  (_, lens, plain) => {
    const filter = { ...lens, ...plain }
    const all = (): Seen[] => shownBy.get(lens) ?? []
    const passing = (): Seen[] => all().filter((each) => passes(plain, each, each.target.type.id))
    const outOfNvidia = (): Seen[] => passing().filter(({ source }) => source.id === 'nvidia')
    const intoNvidia = (): Seen[] =>
      all().filter((each) => each.target.id === 'nvidia' && passes(plain, each, each.source.type.id))
    /** A relation among shown entities is met from either end. */
    const among = (nodes: ReadonlySet<string>): string[] =>
      idsOf(
        all().filter(
          (each) =>
            nodes.has(each.source.id) &&
            nodes.has(each.target.id) &&
            (passes(plain, each, each.target.type.id) || passes(plain, each, each.source.type.id)),
        ),
      )

    test('all relations, their facets and their beginnings', async () => {
      const data = await ask(
        `query ($filter: RelationFilter) {
          relations(filter: $filter, first: 100) { total edges { node { id } } }
          byAmount: relations(filter: $filter, first: 100, orderBy: AMOUNT) { total }
          facets(filter: $filter) { relationTypes { id count } statuses { id count } }
          timeline(filter: $filter) { count } }`,
        { filter },
      )
      const listed = data['relations'] as { total: number; edges: { node: { id: string } }[] }
      const facets = data['facets'] as Record<'relationTypes' | 'statuses', { id: string; count: number }[]>
      const wanted = passing()
      expect({
        total: listed.total,
        ids: idsOf(listed.edges.map(({ node }) => node)),
        byAmount: (data['byAmount'] as { total: number }).total,
        types: counted(facets.relationTypes),
        statuses: counted(facets.statuses),
        begun: (data['timeline'] as { count: number }[]).reduce((sum, { count }) => sum + count, 0),
      }).toEqual({
        total: wanted.length,
        ids: idsOf(wanted).slice(0, 100),
        byAmount: wanted.length,
        types: counts(wanted.map(({ type }) => type.id)),
        statuses: counts(wanted.map(({ status }) => status)),
        begun: wanted.filter(({ period }) => period?.start != null).length,
      })
    })

    test('the relations of an entity, its degree and its neighbours by type', async () => {
      const data = await ask(
        `query ($filter: RelationFilter) { entity(id: "nvidia") {
          out: degree(direction: OUT, filter: $filter) in: degree(direction: IN, filter: $filter)
          neighborCounts(filter: $filter) { type { id } direction count }
          relations(direction: IN, filter: $filter, first: 100, orderBy: CONFIDENCE) { total edges { node { id } } } } }`,
        { filter },
      )
      const entity = data['entity'] as {
        out: number
        in: number
        neighborCounts: { type: { id: string }; direction: string; count: number }[]
        relations: { total: number; edges: { node: { id: string } }[] }
      }
      const [out, into] = [outOfNvidia(), intoNvidia()]
      expect({
        out: entity.out,
        in: entity.in,
        neighbours: Object.fromEntries(
          entity.neighborCounts.map(({ type, direction, count }) => [`${type.id} ${direction}`, count]),
        ),
        total: entity.relations.total,
        ids: idsOf(entity.relations.edges.map(({ node }) => node)),
      }).toEqual({
        out: out.length,
        in: into.length,
        neighbours: counts([
          ...out.map(({ type }) => `${type.id} OUT`),
          ...into.map(({ type }) => `${type.id} IN`),
        ]),
        total: into.length,
        ids: idsOf(into),
      })
    })

    test('the surroundings of an entity, and the picture of what is among them', async () => {
      const shown = new Set([
        'nvidia',
        ...outOfNvidia().map(({ target }) => target.id),
        ...intoNvidia().map(({ source }) => source.id),
      ])
      const data = await ask(
        `query ($filter: RelationFilter, $ids: [ID!]!) {
          neighborhood(ids: ["nvidia"], perNode: 100, filter: $filter) { truncated nodes { id } edges { id } }
          subgraph(ids: $ids, filter: $filter) { edges { id } } }`,
        { filter, ids: [...shown] },
      )
      type Picture = Record<'nodes' | 'edges', { id: string }[]> & { truncated: boolean }
      const surroundings = data['neighborhood'] as Picture
      expect({
        truncated: surroundings.truncated,
        nodes: idsOf(surroundings.nodes),
        edges: idsOf(surroundings.edges),
        subgraph: idsOf((data['subgraph'] as Picture).edges),
      }).toEqual({
        truncated: false,
        nodes: [...shown].toSorted(),
        edges: among(shown),
        subgraph: among(shown),
      })
    })

    test('the ways between two entities, and what ties them', async () => {
      // What `otherTypes` means to a way is its own matter: it asks the entities between alone.
      const { otherTypes: _, ...withoutFarEnd } = plain
      const walkable = all().filter((each) => passes(withoutFarEnd, each, ''))
      const [from, to] = ['openai', 'united-states']
      const [fromHere, fromThere] = [distances(from, ways(walkable)), distances(to, ways(walkable))]
      const apart = fromHere.get(to) ?? Number.POSITIVE_INFINITY
      const between = new Set([from, to])
      for (const [id, distance] of fromHere) {
        if (apart <= 3 && distance + (fromThere.get(id) ?? Number.POSITIVE_INFINITY) === apart)
          between.add(id)
      }
      const data = await ask(
        `query ($filter: RelationFilter, $from: ID!, $to: ID!) {
          paths(from: $from, to: $to, maxLength: 4, first: 20, filter: $filter) { paths { length edges { id } } }
          connect(ids: [$from, $to], maxLength: 3, limit: 1000, filter: $filter) { nodes { id } edges { id } } }`,
        { filter: { ...lens, ...withoutFarEnd }, from, to },
      )
      const { paths } = data['paths'] as { paths: { length: number; edges: { id: string }[] }[] }
      const tied = data['connect'] as Record<'nodes' | 'edges', { id: string }[]>
      const walked = new Set(idsOf(walkable))
      expect({
        shortest: paths[0]?.length ?? null,
        astray: paths.flatMap(({ edges }) => idsOf(edges)).filter((id) => !walked.has(id)),
        between: idsOf(tied.nodes),
        ties: idsOf(tied.edges),
      }).toEqual({
        shortest: apart <= 4 ? apart : null,
        astray: [],
        between: [...between].toSorted(),
        ties: idsOf(
          walkable.filter(({ source, target }) => between.has(source.id) && between.has(target.id)),
        ),
      })
    })
  },
)
