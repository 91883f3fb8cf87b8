import { graphShape } from '../graph/graph-shape.ts'
import { hub, largeHub, Sample } from './sample.ts'
import type { Operation } from './http-client.ts'

const names = 'id type { id } names { value lang kind }'
const ties = 'id type { id } source { id } target { id } status confidence'

const search = `query Search($query: String!) {
  search(query: $query, first: 10) { edges { node { ${names} } matched { value lang kind } } }
}`
const neighborhood = `query Neighborhood($id: ID!, $perNode: Int!, $orderBy: RelationRank) {
  neighborhood(ids: [$id], perNode: $perNode, orderBy: $orderBy) {
    nodes { ${names} } edges { ${ties} } truncated hidden { entity { id } count }
  }
}`
const relations = `query Relations($orderBy: RelationRank) {
  relations(orderBy: $orderBy, first: 20) {
    pageInfo { endCursor } edges { node { ${ties} sentence { value } } }
  }
}`
const page = `query Page($id: ID!, $orderBy: RelationRank) {
  entity(id: $id) {
    ${names}
    relations(orderBy: $orderBy, first: 20) {
      pageInfo { endCursor } edges { direction node { ${ties} } other { ${names} } }
    }
  }
}`
const evidence = `query Evidence($id: ID!) {
  entity(id: $id) {
    relations(first: 20, orderBy: CONFIDENCE) { edges { node {
      ${ties}
      claims(first: 5) { edges { node { id statement { value } source { id title { value } } } } }
    } } }
  }
}`
const paths = `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 4) {
    paths { nodes { ${names} } edges { ${ties} } confidence } truncated
  }
}`

/** How many entities a question is asked about in turn. */
const variety = 40

/** A question with what it is asked about. */
export interface Asked {
  readonly name: string
  readonly operations: readonly Operation[]
}

/** Names that were sought as a whole, and beginnings of them as one types. */
export function searches(relations: number): Asked {
  const sample = new Sample(graphShape(relations), 2)
  const texts = many(() => sample.name()).map((name, at) => (at % 2 === 0 ? name : name.slice(0, 5)))
  return { name: 'search', operations: texts.map((text) => ({ query: search, variables: { query: text } })) }
}

/** A hundred of the relations of the hub of a thousand, by amount. */
export function hubNeighborhood(): Asked {
  const variables = { id: hub, perNode: 100, orderBy: 'AMOUNT' }
  return { name: 'neighborhood, 100 of a hub of 1,000', operations: [{ query: neighborhood, variables }] }
}

/** The first page of all relations, by each rank that needs no counting. */
export function relationLists(): Asked {
  const ranks = [null, 'AMOUNT', 'RECENCY', 'CONFIDENCE']
  return {
    name: 'relations',
    operations: ranks.map((orderBy) => ({ query: relations, variables: { orderBy } })),
  }
}

/** The first page of the relations of one entity. */
export function firstPages(name: string, ids: readonly string[]): Asked {
  return {
    name,
    operations: ids.map((id) => ({ query: page, variables: { id, orderBy: 'CONFIDENCE' } })),
  }
}

/** The first page of a hub, of a thousand or of a tenth of all relations. */
export function hubPages(which: 'hub' | 'large hub'): Asked {
  return firstPages(`first page of a ${which}`, [which === 'hub' ? hub : largeHub])
}

/** Entities, the relations of each, and who says so. */
export function everydayQuestions(size: number): Asked[] {
  const sample = new Sample(graphShape(size), 3)
  const ids = many(() => sample.entity())
  return [
    searches(size),
    firstPages('an entity’s relations', ids),
    { name: 'evidence', operations: ids.map((id) => ({ query: evidence, variables: { id } })) },
    {
      name: 'neighborhood',
      operations: ids.map((id) => ({
        query: neighborhood,
        variables: { id, perNode: 25, orderBy: 'AMOUNT' },
      })),
    },
    hubNeighborhood(),
    relationLists(),
    pathsBetween(ids.map((from, at) => [from, ids[(at + 1) % ids.length] ?? from])),
  ]
}

/** Paths of up to four relations between pairs. */
export function pathsBetween(pairs: readonly (readonly [from: string, to: string])[]): Asked {
  return { name: 'paths', operations: pairs.map(([from, to]) => ({ query: paths, variables: { from, to } })) }
}

function many<T>(make: () => T): T[] {
  return Array.from({ length: variety }, make)
}
