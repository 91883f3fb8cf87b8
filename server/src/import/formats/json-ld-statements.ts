import type { NodeObject } from 'jsonld'
import type { RelationField } from '../mapping/fields.ts'
import type { Cell } from '../records.ts'

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** A relation that a node tells of (`rdf:Statement`), as the cells of a row and what each of them is. */
export interface Statement {
  readonly cells: ReadonlyMap<string, Cell>
  readonly columns: readonly { column: string; field: RelationField; lang?: string }[]
}

/** The statements of a file by their nodes' ids, and the nodes that only serve them: amounts, sources, claims. */
export interface Statements {
  readonly statements: ReadonlyMap<string, Statement>
  readonly serving: ReadonlySet<string>
  readonly claimCount: number
  readonly retractedCount: number
}

interface Value {
  readonly '@id'?: string
  readonly '@value'?: unknown
  readonly '@language'?: string
}

const facts: Readonly<Record<string, RelationField>> = {
  description: 'statement',
  startDate: 'startDate',
  endDate: 'endDate',
  status: 'status',
  confidence: 'confidence',
  directed: 'directed',
}
const factsOfAmount: Readonly<Record<string, RelationField>> = {
  value: 'amount',
  minValue: 'amountMin',
  maxValue: 'amountMax',
  currency: 'currency',
  approximate: 'amountApproximate',
}
const factsOfSource: Readonly<Record<string, RelationField>> = {
  name: 'sourceTitle',
  url: 'sourceUrl',
  publisher: 'sourcePublisher',
  datePublished: 'sourcePublishedAt',
}

/**
 * Finds the relations that stand as nodes of their own, with facts (RDF calls that reification, and Kesher writes so). A
 * statement of one source is a claim of that source; which of several says what of its facts, a statement does not tell.
 */
export function findStatements(nodes: readonly NodeObject[]): Statements {
  const byId = new Map(nodes.map((node) => [String(node['@id']), node]))
  const found = nodes.flatMap((node) => {
    const [subject, predicate, object] = ['subject', 'predicate', 'object'].map(
      (end) => idsOf(node[rdf + end])[0],
    )
    const isWhole = typesOf(node).includes(`${rdf}Statement`) && subject && predicate && object
    return isWhole ? [{ id: String(node['@id']), node, subject, predicate, object }] : []
  })
  const alike = new Map<string, number>()
  const tieOf = ({ subject, predicate, object }: (typeof found)[number]) =>
    `${subject} ${predicate} ${object}`
  for (const each of found) alike.set(tieOf(each), (alike.get(tieOf(each)) ?? 0) + 1)
  const ids = new Set(found.map(({ id }) => id))
  const claims = nodes.filter(
    (node) => isOf(node, 'Claim') && idsOf(valueOf(node, 'about')).some((id) => ids.has(id)),
  )
  const sources = [...found.map(({ node }) => node), ...claims].flatMap((node) =>
    ['hadPrimarySource', 'wasDerivedFrom', 'wasQuotedFrom'].flatMap((word) => idsOf(valueOf(node, word))),
  )
  const amounts = found.flatMap(({ node }) => idsOf(valueOf(node, 'amount')))
  // What a file says of itself is no part of what it tells.
  const about = found.length > 0 ? nodes.filter((node) => isOf(node, 'Dataset') && isOf(node, 'Entity')) : []
  const standing = found.filter(({ node }) => !valueOf(node, 'invalidatedAtTime'))
  const statements = standing.map((each): [string, Statement] => {
    const { id, node, subject, predicate, object } = each
    const row = new RowOfStatement()
    row.add('subject', ownId(subject))
    row.add('type', typeId(predicate))
    row.add('object', ownId(object))
    if ((alike.get(tieOf(each)) ?? 0) > 1) row.add('key', ownId(id))
    row.take(node, facts)
    for (const amount of idsOf(valueOf(node, 'amount'))) row.take(byId.get(amount), factsOfAmount)
    const [source, ...others] = idsOf(valueOf(node, 'hadPrimarySource'))
    if (source && others.length === 0) row.take(byId.get(source), factsOfSource)
    return [id, row]
  })
  return {
    statements: new Map(statements),
    serving: new Set([
      ...ids,
      ...[...claims, ...about].map((node) => String(node['@id'])),
      ...sources,
      ...amounts,
    ]),
    claimCount: claims.length,
    retractedCount: found.length - standing.length,
  }
}

class RowOfStatement implements Statement {
  readonly cells = new Map<string, Cell>()
  readonly columns: { column: string; field: RelationField; lang?: string }[] = []

  add(field: RelationField, text: string, lang?: string): void {
    this.cells.set(field, text)
    this.columns.push({ column: field, field, ...(lang ? { lang } : {}) })
  }

  /** Takes the first value of each property that is a fact. */
  take(node: NodeObject | undefined, fields: Readonly<Record<string, RelationField>>): void {
    for (const [word, field] of Object.entries(fields)) {
      const [value] = [valueOf(node ?? {}, word) ?? []].flat() as Value[]
      const text = value?.['@value'] ?? value?.['@id']
      if (text !== undefined && text !== null) this.add(field, String(text), value?.['@language'])
    }
  }
}

/** An id of Kesher's own (`urn:kesher:entity:nvidia`) as it is in the graph; any other address as it stands. */
export function ownId(address: string): string {
  const own = /^urn:kesher:[a-z]+:(.+)$/.exec(address)?.[1]
  if (own === undefined) return address
  try {
    return decodeURIComponent(own)
  } catch {
    // Not ours after all.
    return address
  }
}

/** What a type is called: an own one by its id, one of others by the last part of its address. */
export function typeId(address: string): string {
  const own = ownId(address)
  return own === address ? localWord(address) : own
}

/** The last part of an address: `http://schema.org/memberOf` → `memberOf`. */
export function localWord(address: string): string {
  return /[^/#:]+$/.exec(address)?.[0] ?? address
}

export function idsOf(value: unknown): string[] {
  return [value ?? []].flat().flatMap((each) => (each as Value)['@id'] ?? [])
}

/** What a node says under a word, whatever vocabulary the word is of. */
export function valueOf(node: NodeObject, word: string): unknown {
  return Object.entries(node).find(([property]) => localWord(property) === word)?.[1]
}

function typesOf(node: NodeObject): string[] {
  return [node['@type'] ?? []].flat().map(String)
}

function isOf(node: NodeObject, type: string): boolean {
  return typesOf(node).some((each) => localWord(each) === type)
}
