import { mapOf } from '../../dataset/stored-dataset.ts'
import { byteOrderMark, csvLine, type CsvValue } from '../../../../file-formats/csv.ts'
import type { ReadEntity, ReadRelation } from '../graph-reader.ts'
import { isApproximate } from '../export-facts.ts'
import { ExportWords, primaryName } from '../words.ts'
import type { ExportFormat, WriteGraph } from './export-format.ts'

type Columns<Item> = Readonly<Record<string, (item: Item) => CsvValue>>

export const csvExport: ExportFormat = {
  id: 'csv',
  title: 'CSV pair',
  extension: 'csv',
  mediaType: 'text/csv',
  sentence:
    'Two tables for spreadsheets, entities and relations as they are now, with columns that an import knows.',
  withHistory: false,
  files: { entities: writeEntities, relations: writeRelations },
}

async function* writeEntities(...[graph, { lang }]: Parameters<WriteGraph>): AsyncGenerator<string> {
  const words = await ExportWords.of(graph, lang)
  const columns: Columns<ReadEntity> = {
    id: ({ entity }) => entity.id,
    name: ({ entity }) => words.name(entity),
    'name (en)': ({ entity }) => primaryName(entity, 'en'),
    'name (he)': ({ entity }) => primaryName(entity, 'he'),
    aliases: ({ entity }) => joined(entity.names.filter((_, at) => entity.nameKinds[at] !== 'PRIMARY')),
    type: ({ entity }) => entity.type,
    summary: ({ entity }) => words.summary(entity),
    wikidata: ({ entity }) => mapOf(entity.externalSchemes, entity.externalValues)['wikidata'] ?? null,
    latitude: ({ entity }) => entity.lat ?? null,
    longitude: ({ entity }) => entity.lng ?? null,
    degree: ({ degree }) => degree,
  }
  yield* table(columns, graph.entities())
}

async function* writeRelations(...[graph, { lang }]: Parameters<WriteGraph>): AsyncGenerator<string> {
  const words = await ExportWords.of(graph, lang)
  const columns: Columns<ReadRelation> = {
    id: ({ identity }) => identity.id,
    subject: ({ identity }) => identity.subjectId,
    type: ({ identity }) => identity.type,
    object: ({ identity }) => identity.objectId,
    role: (relation) => words.role(relation),
    status: ({ summary }) => summary.status,
    'start date': ({ summary }) => summary.startDate ?? null,
    'end date': ({ summary }) => summary.endDate ?? null,
    amount: ({ summary }) => summary.amount ?? null,
    'amount min': ({ summary }) => summary.amountMin ?? null,
    'amount max': ({ summary }) => summary.amountMax ?? null,
    'amount approximate': (relation) => isApproximate(relation)?.toString() ?? null,
    currency: ({ summary }) => summary.currency ?? null,
    confidence: ({ summary }) => summary.confidence ?? null,
    contested: ({ summary }) => String(summary.contested),
    directed: ({ identity }) => String(identity.directed ?? true),
    claims: ({ summary }) => summary.claimCount,
    sources: ({ claims }) => joined([...new Set(claims.map(({ source }) => source.id))]),
  }
  yield* table(columns, graph.relations())
}

async function* table<Item>(columns: Columns<Item>, items: AsyncIterable<Item>): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(Object.keys(columns))
  const read = Object.values(columns)
  for await (const item of items) yield csvLine(read.map((of) => of(item)))
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ')
}
