import { largeHub, type Sample } from './sample.ts'
import type { Operation } from './http-client.ts'

/** A question put to both, each in its own words, about many entities in turn. */
export interface RivalQuestion {
  readonly name: string
  readonly ours: string
  readonly rivals: string
  /** Variables to ask with, each for both; candidates, of which those are taken that can be compared. */
  readonly variables: readonly Readonly<Record<string, unknown>>[]
  /** The rival's variables, where they are others. */
  readonly rivalVariables?: (
    ours: Readonly<Record<string, unknown>>,
  ) => Promise<Readonly<Record<string, unknown>>>
  /** Whether an answer of ours lists everything: where both order otherwise, only then are the facts the same. */
  readonly isWhole?: (answer: string) => boolean
}

const pageSize = 20

const nested = `query Nested($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      id names { value lang }
      relations(direction: OUT, filter: { types: ["SELLS_TO"] }, first: 10) { edges {
        node { id status confidence }
        other {
          id names { value lang }
          relations(direction: OUT, filter: { types: ["SELLS_TO"] }, first: 5) { edges {
            node { id status confidence }
            other { id names { value lang } }
          } }
        }
      } }
    }
  }
}`
const rivalNested = `query Nested($ids: [ID!]!) {
  entities(where: { id: { in: $ids } }) {
    id names nameLangs
    sellsToConnection(first: 10, sort: [{ edge: { id: ASC } }]) { edges {
      properties { id status confidence }
      node {
        id names nameLangs
        sellsToConnection(first: 5, sort: [{ edge: { id: ASC } }]) { edges {
          properties { id status confidence }
          node { id names nameLangs }
        } }
      }
    } }
  }
}`

const byNeighbour = `query ByNeighbour($id: ID!) {
  entity(id: $id) {
    relations(direction: IN, filter: { types: ["SELLS_TO"] }, first: ${pageSize}) {
      pageInfo { hasNextPage }
      edges { other { id names { value lang } } }
    }
  }
}`
const rivalByNeighbour = `query ByNeighbour($id: ID!) {
  entities(where: { sellsTo: { some: { id: { eq: $id } } } }, limit: ${pageSize}) { id names nameLangs }
}`

const search = `query Search($query: String!) {
  search(query: $query, first: ${pageSize}) { pageInfo { hasNextPage } edges { score node { id names { value lang } } } }
}`
const rivalSearch = `query Search($phrase: String!) {
  entitiesByName(phrase: $phrase, first: ${pageSize}) { edges { score node { id names nameLangs } } }
}`

const oneHop = `query OneHop($id: ID!) {
  entity(id: $id) {
    relations(direction: OUT, filter: { types: ["SELLS_TO"] }, first: ${pageSize}) { edges {
      node {
        id status confidence period { start end } amount { amount currency } claimCount
        claims(first: 5) { edges { node {
          id confidence statement { value }
          source { id title { value } }
        } } }
      }
      other { id names { value lang } }
    } }
  }
}`
// Its claims hang on nodes beside the relations, which it can be asked for by themselves, in the same operation.
const rivalOneHop = `query OneHop($id: ID!) {
  entities(where: { id: { eq: $id } }) {
    sellsToConnection(first: ${pageSize}, sort: [{ edge: { id: ASC } }]) { edges {
      properties { id status confidence startDate endDate amount currency claimCount }
      node { id names nameLangs }
    } }
  }
  relations(where: { subjectId: { eq: $id }, type: { eq: "SELLS_TO" } }, limit: ${pageSize}, sort: [{ id: ASC }]) {
    id
    claims { id confidence statements source { id titles } }
  }
}`

const page = `query Page($id: ID!, $after: String) {
  entity(id: $id) {
    relations(direction: OUT, filter: { types: ["SELLS_TO"] }, first: ${pageSize}, after: $after) {
      pageInfo { endCursor hasNextPage }
      edges { node { id status confidence } other { id names { value lang } } }
    }
  }
}`
const rivalPage = `query Page($id: ID!, $after: String) {
  entities(where: { id: { eq: $id } }) {
    sellsToConnection(first: ${pageSize}, after: $after, sort: [{ edge: { id: ASC } }]) {
      pageInfo { endCursor hasNextPage }
      edges { properties { id status confidence } node { id names nameLangs } }
    }
  }
}`

/** How the questions find what they need to be put to both. */
export interface QuestionTools {
  /** The text that our statement gives to the full-text index for a search: the rival has no way to make one. */
  readonly indexQuery: (operation: Operation) => Promise<string>
  /** Both sides' cursors after so many pages of `page`. */
  readonly cursorsAfter: (pages: number, ours: Operation, rivals: Operation) => Promise<[string, string]>
}

/** The questions of the comparison, with what to ask about. */
export async function rivalQuestions(sample: Sample, tools: QuestionTools): Promise<RivalQuestion[]> {
  const hubPage = { id: largeHub, after: null }
  const [after, rivalAfter] = await tools.cursorsAfter(
    49,
    { query: page, variables: hubPage },
    { query: rivalPage, variables: hubPage },
  )
  return [
    {
      name: '20 entities, their relations and those of the far ends',
      ours: nested,
      rivals: rivalNested,
      variables: many(20, () => ({ ids: sample.entities(20) })),
    },
    {
      name: 'entities by a neighbour',
      ours: byNeighbour,
      rivals: rivalByNeighbour,
      variables: many(60, () => ({ id: sample.entity() })),
      isWhole: (answer) => isLast(answer) && answer.includes('"other"'),
    },
    {
      name: 'search by name',
      ours: search,
      rivals: rivalSearch,
      variables: many(200, () => ({ query: sample.name() })),
      rivalVariables: async (variables) => ({ phrase: await tools.indexQuery({ query: search, variables }) }),
      isWhole: isLast,
    },
    {
      name: 'one hop with properties and claims',
      ours: oneHop,
      rivals: rivalOneHop,
      variables: many(20, () => ({ id: sample.entity() })),
    },
    { name: 'page 1 of a hub’s relations', ours: page, rivals: rivalPage, variables: [hubPage] },
    {
      name: 'page 50 of a hub’s relations',
      ours: page,
      rivals: rivalPage,
      variables: [{ id: largeHub, after }],
      rivalVariables: async ({ id }) => ({ id, after: rivalAfter }),
    },
  ]
}

function many<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make)
}

function isLast(answer: string): boolean {
  return answer.includes('"hasNextPage":false')
}
