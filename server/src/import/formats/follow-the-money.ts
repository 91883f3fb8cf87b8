import { z } from 'zod'
import { finding } from '../finding.ts'
import { linesOf, placeIn, type ImportFile } from '../import-file.ts'
import { limits } from '../limits.ts'
import type { Cell, ReadItem, Row } from '../records.ts'
import { applyMapping } from '../mapping/apply-mapping.ts'
import type { Field } from '../mapping/fields.ts'
import { tableMapping, type TableMapping } from '../mapping/mapping.ts'
import type { Format, Reading } from './format.ts'
import { ftmAliases, ftmEdges, ftmFormerNames, ftmNames } from './ftm-schemata.ts'
import { refuseLargeCell } from './table-rows.ts'

/**
 * FollowTheMoney (https://followthemoney.tech): one entity a line, every property a list. A schema that ties two entities
 * becomes a relation; its dates, amounts and sources become the relation's claim.
 */
export const followTheMoney: Format = {
  id: 'ftm',
  title: 'FollowTheMoney NDJSON',
  extensions: ['ftm', 'json', 'ndjson', 'jsonl', 'ijson'],
  isText: true,
  yields: 'records',
  options: {},
  sniff: ({ text }) =>
    /^\s*\{[^\n]*"schema"\s*:\s*"[A-Z]\w*"/.test(text) && /^\s*\{[^\n]*"properties"\s*:\s*\{/.test(text)
      ? 'its lines have "schema" and "properties"'
      : null,
  read: readFtm,
}

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String)
const ftmEntity = z.object({
  id: text,
  schema: z.string().min(1),
  properties: z.record(
    z.string(),
    z.union([text, z.array(text)]).transform((value) => [value].flat()),
  ),
})
type FtmEntity = z.output<typeof ftmEntity>

async function* readFtm(file: ImportFile, { encoding }: Reading): AsyncGenerator<ReadItem> {
  for await (const { line, number } of linesOf(file, encoding, limits.recordCharacters.value)) {
    if (line.trim() === '') continue
    const place = placeIn(file, null, number)
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (error) {
      yield finding('BAD_LINE', place, { value: line }, { reason: (error as Error).message })
      continue
    }
    const parsed = ftmEntity.safeParse(value)
    if (!parsed.success) {
      const { path, message } = parsed.error.issues[0] ?? { path: [], message: '' }
      yield finding('BAD_RECORD', place, { column: path.join('.'), value: line }, { reason: message })
      continue
    }
    yield* recordsOf(parsed.data, place)
  }
}

function* recordsOf(entity: FtmEntity, place: Row['place']): Generator<ReadItem> {
  for (const [column, values] of Object.entries(entity.properties)) {
    const tooLarge = values
      .map((value) => refuseLargeCell(place, column, value))
      .find((each) => each !== null)
    if (tooLarge) return yield tooLarge
  }
  const edge = Object.hasOwn(ftmEdges, entity.schema) ? ftmEdges[entity.schema] : undefined
  const properties = new Map<string, Cell>(Object.entries(entity.properties))
  if (!edge) {
    const cells = new Map(properties).set('@id', entity.id).set('@schema', entity.schema)
    yield* applyMapping({ kind: 'row', table: entity.schema, place, cells }, entityMapping(entity))
    return
  }
  // An interval may tie more than two. A relation for each pair would count its amount several times over.
  const [[subject = '', ...moreFrom], [object = '', ...moreTo]] = [
    entity.properties[edge.from] ?? [],
    entity.properties[edge.to] ?? [],
  ]
  const cells = new Map(properties)
    .set('@id', entity.id)
    .set('@schema', entity.schema)
    .set('@directed', String(edge.isDirected))
    .set(edge.from, subject)
    .set(edge.to, object)
  for (const [end, more] of [
    [edge.from, moreFrom],
    [edge.to, moreTo],
  ] as const) {
    if (more.length === 0) continue
    cells.set(`more ${end}`, more)
    yield finding('SEVERAL_ENDS', place, { column: end, value: more.join(', ') })
  }
  yield* applyMapping(
    { kind: 'row', table: entity.schema, place, cells },
    edgeMapping(entity.schema, edge, cells),
  )
}

function entityMapping(entity: FtmEntity): TableMapping {
  const columns = Object.keys(entity.properties)
  const nameColumn = ftmNames.find((name) => columns.includes(name))
  const fields = columns.map((column): [string, Field] => {
    if (column === nameColumn) return [column, 'name']
    if (ftmAliases.includes(column) || ftmFormerNames.includes(column)) return [column, 'alias']
    if (column === 'summary' || column === 'latitude' || column === 'longitude') {
      return [column, column === 'summary' ? 'summary' : column === 'latitude' ? 'lat' : 'lng']
    }
    return [column, column === 'wikidataId' || column === 'leiCode' ? 'externalId' : 'attribute']
  })
  return mappingOf(entity.schema, 'entities', [['@id', 'id'], ['@schema', 'type'], ...fields])
}

function edgeMapping(
  schema: string,
  edge: { from: string; to: string },
  cells: ReadonlyMap<string, Cell>,
): TableMapping {
  const amountColumn = ['amount', 'amountEur', 'amountUsd'].find((name) => cells.has(name))
  const known: Readonly<Record<string, Field>> = {
    '@id': 'key',
    '@schema': 'type',
    '@directed': 'directed',
    [edge.from]: 'subject',
    [edge.to]: 'object',
    role: 'role',
    relationship: 'role',
    startDate: 'startDate',
    endDate: 'endDate',
    date: 'date',
    currency: 'currency',
    summary: 'statement',
    sourceUrl: 'sourceUrl',
    publisher: 'sourcePublisher',
    ...(amountColumn ? { [amountColumn]: 'amount' as const } : {}),
  }
  const fields = [...cells.keys()].map((column): [string, Field] => [column, known[column] ?? 'attribute'])
  return mappingOf(schema, 'relations', fields)
}

/** Mappings by schema and properties, so that equal lines share one. */
const mappings = new Map<string, TableMapping>()
const mostMappings = 2_000

function mappingOf(schema: string, makes: 'entities' | 'relations', fields: [string, Field][]): TableMapping {
  const key = JSON.stringify([schema, fields])
  const known = mappings.get(key)
  if (known) return known
  const made = tableMapping.parse({
    table: schema,
    makes,
    because: 'the format says so',
    entityType: 'Thing',
    columns: fields.map(([column, field]) => ({
      column,
      field,
      because: 'the format says so',
      ...(column === 'wikidataId' ? { scheme: 'wikidata' } : column === 'leiCode' ? { scheme: 'lei' } : {}),
      ...(column === 'amountEur' ? { currency: 'EUR' } : column === 'amountUsd' ? { currency: 'USD' } : {}),
    })),
  })
  if (mappings.size >= mostMappings) mappings.clear()
  mappings.set(key, made)
  return made
}
