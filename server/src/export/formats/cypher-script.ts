import { mapOf } from '../../dataset/stored-dataset.ts'
import type { ExportedClaim, SourceRecord } from '../../db/records.ts'
import type { ReadEntity, ReadRelation } from '../graph-reader.ts'
import type { ExportFormat, WriteGraph } from './export-format.ts'

/**
 * A script for `cypher-shell` and Neo4j Browser: the plain graph, without what only Kesher needs (search keys, folded
 * columns). Its statements are what the file is; nothing here is run by Kesher itself.
 */
export const cypherExport: ExportFormat = {
  id: 'cypher',
  title: 'Cypher script',
  extension: 'cypher',
  mediaType: 'text/plain',
  sentence: 'Statements that make entities, relations, claims and sources in a Neo4j of your own.',
  withHistory: false,
  files: { '': write },
}

/** Rows of one statement; a thousand such make a transaction that any Neo4j takes. */
const rowsOfStatement = 500

async function* write(graph: Parameters<WriteGraph>[0]): AsyncGenerator<string> {
  for (const label of ['Entity', 'Source', 'Claim']) {
    yield `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`
  }
  yield* statements(graph.sources(), (source) => [sourceRow(source)])
  yield* statements(graph.entities(), (each) => [entityRow(each)])
  yield* statements(graph.relations(), (each) => [
    ...each.newSources.map(sourceRow),
    relationRow(each),
    ...each.claims.map(claimRow),
  ])
}

/** A row and the statement that takes many like it. */
interface ScriptRow {
  readonly statement: string
  readonly row: object
}

/** Rows gathered by their statement, in the order in which each of them first came: what a later one needs is there. */
async function* statements<Thing>(
  things: AsyncIterable<Thing>,
  of: (thing: Thing) => readonly ScriptRow[],
): AsyncGenerator<string> {
  const gathered = new Map<string, string[]>()
  let count = 0
  const flush = () => {
    const order = [...gathered].toSorted(([a], [b]) => rankOf(a) - rankOf(b))
    const text = order.map(([statement, rows]) => `UNWIND [\n${rows.join(',\n')}\n] AS row\n${statement};\n`)
    gathered.clear()
    count = 0
    return text.join('')
  }
  for await (const thing of things) {
    for (const { statement, row } of of(thing)) {
      const rows = gathered.get(statement) ?? []
      rows.push(literal(row))
      gathered.set(statement, rows)
      count += 1
    }
    if (count >= rowsOfStatement) yield flush()
  }
  if (count > 0) yield flush()
}

const makeSource = 'MERGE (s:Source {id: row.id}) SET s = row'
const makeClaim =
  'MATCH (s:Source {id: row.sourceId}) MERGE (c:Claim {id: row.claim.id}) SET c = row.claim MERGE (c)-[:FROM]->(s)'

/** Sources before the claims that rest on them. */
function rankOf(statement: string): number {
  return [makeSource, makeClaim].indexOf(statement) + (statement === makeSource ? 0 : 1)
}

function sourceRow({ titleLangs, titles, ...source }: SourceRecord): ScriptRow {
  return { statement: makeSource, row: { ...source, ...suffixed('title', titleLangs, titles) } }
}

function entityRow({ entity }: ReadEntity): ScriptRow {
  const { id, type, names, nameLangs, lat, lng } = entity
  const texts = suffixed('summary', entity.summaryLangs, entity.summaries)
  return {
    statement: `MERGE (e:Entity {id: row.id}) SET e = row, e:${quoted(type)}`,
    row: {
      id,
      type,
      name: names[0],
      names,
      nameLangs,
      ...texts,
      ...mapOf(entity.externalSchemes, entity.externalValues),
      lat,
      lng,
    },
  }
}

function relationRow({ identity, summary }: ReadRelation): ScriptRow {
  const { id, type, subjectId, objectId, directed = true } = identity
  const { roleLangs, roles, ...facts } = summary
  return {
    statement: [
      'MATCH (s:Entity {id: row.subjectId}) MATCH (o:Entity {id: row.objectId})',
      `MERGE (s)-[r:${quoted(type)} {id: row.relation.id}]->(o) SET r = row.relation`,
    ].join('\n'),
    row: { subjectId, objectId, relation: { id, directed, ...facts, ...suffixed('role', roleLangs, roles) } },
  }
}

function claimRow({ claim, source }: ExportedClaim): ScriptRow {
  const { reasonLangs, reasons, statementLangs, statements: said, locatorLangs, locators, ...facts } = claim
  const texts = {
    ...suffixed('reason', reasonLangs, reasons),
    ...suffixed('statement', statementLangs, said),
    ...suffixed('locator', locatorLangs, locators),
  }
  return { statement: makeClaim, row: { sourceId: source.id, claim: { ...facts, ...texts } } }
}

/** Texts in several languages as properties: `title_en`, `title_he`. */
function suffixed(
  name: string,
  langs: readonly string[] | null | undefined,
  texts: readonly string[] | null | undefined,
): object {
  return Object.fromEntries(
    Object.entries(mapOf(langs, texts)).map(([lang, text]) => [`${name}_${lang.replaceAll('-', '_')}`, text]),
  )
}

/** A value as Cypher writes it. A backslash there begins an escape, also before `u`, so no text ends its quotes. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object') {
    const fields = Object.entries(value).filter(([, each]) => each !== null && each !== undefined)
    return `{${fields.map(([name, each]) => `${quoted(name)}: ${literal(each)}`).join(', ')}}`
  }
  return typeof value === 'string' ? text(value) : String(value)
}

/** JSON's escapes are Cypher's; the signs that turn the direction of what stands around them are written as escapes too. */
function text(value: string): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escaped)
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}
