import type { NodeObject } from 'jsonld'
import type { RelationField } from '../mapping/fields.ts'
import type { Cell } from '../records.ts'
import { flatValues, idOf, idsOf, isOf, ownId, typeId, typesOf, valuesOf } from './json-ld-nodes.ts'

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
 * Finds, among a file's nodes by their ids, the relations that stand as nodes of their own, with facts (RDF calls that reification, and Kesher writes so). A
 * statement of one source is a claim of that source; which of several says what of its facts, a statement does not tell.
 */
export function findStatements(byId: ReadonlyMap<string, NodeObject>): Statements {
  const nodes = [...byId.values()]
  const found = nodes.flatMap((node) => {
    const [subject, predicate, object] = ['subject', 'predicate', 'object'].map(
      (end) => flatValues(node[rdf + end])[0]?.['@id'],
    )
    const isWhole = typesOf(node).includes(`${rdf}Statement`) && subject && predicate && object
    return isWhole ? [{ id: idOf(node), node, subject, predicate, object }] : []
  })
  const tieOf = ({ subject, predicate, object }: (typeof found)[number]) =>
    `${subject} ${predicate} ${object}`
  const alike = new Map<string, number>()
  for (const each of found) alike.set(tieOf(each), (alike.get(tieOf(each)) ?? 0) + 1)
  const standing = found.filter(({ node }) => valuesOf(node, 'invalidatedAtTime').length === 0)
  const statements = standing.map((each): [string, Statement] => {
    const { id, node, subject, predicate, object } = each
    const row = new RowOfStatement()
    row.add('subject', ownId(subject))
    row.add('type', typeId(predicate))
    row.add('object', ownId(object))
    if ((alike.get(tieOf(each)) ?? 0) > 1) row.add('key', ownId(id))
    row.take(node, facts)
    row.take(byId.get(idsOf(node, 'amount')[0] ?? ''), factsOfAmount)
    const sources = idsOf(node, 'hadPrimarySource')
    if (sources.length === 1) row.take(byId.get(sources[0] ?? ''), factsOfSource)
    return [id, row]
  })
  const ids = new Set(found.map(({ id }) => id))
  const claims = nodes.filter((node) => isOf(node, 'Claim') && idsOf(node, 'about').some((id) => ids.has(id)))
  return {
    statements: new Map(statements),
    serving: servingOf(nodes, ids, claims),
    claimCount: claims.length,
    retractedCount: found.length - standing.length,
  }
}

/** The nodes that are there for statements alone: these, their claims, sources and amounts, and what the file says of itself. */
function servingOf(
  nodes: readonly NodeObject[],
  statements: ReadonlySet<string>,
  claims: readonly NodeObject[],
): Set<string> {
  const told = new Set([...statements, ...claims.map(idOf)])
  if (statements.size > 0)
    for (const node of nodes) if (isOf(node, 'Dataset') && isOf(node, 'Entity')) told.add(idOf(node))
  const isTold = (node: NodeObject) => told.has(idOf(node))
  const named = nodes
    .filter(isTold)
    .flatMap((node) =>
      ['hadPrimarySource', 'wasDerivedFrom', 'wasQuotedFrom', 'amount'].flatMap((word) => idsOf(node, word)),
    )
  // A source that others lead to, too, is an entity as well.
  const others = new Set(
    nodes
      .filter((node) => !isTold(node))
      .flatMap((node) =>
        Object.values(node).flatMap((found) => flatValues(found).map((each) => each['@id'])),
      ),
  )
  return new Set([...told, ...named.filter((id) => !others.has(id))])
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
      const [value] = valuesOf(node, word)
      const text = value?.['@value'] ?? value?.['@id']
      if (text !== undefined && text !== null) this.add(field, String(text), value?.['@language'])
    }
  }
}
