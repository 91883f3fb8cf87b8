import { mapOf } from '../../dataset/stored-dataset.ts'
import type { RelationTypeRecord } from '../../db/records.ts'
import { ftmEdges, ftmNodes } from '../../import/formats/ftm-schemata.ts'
import type { GraphReader, ReadEntity, ReadRelation } from '../graph-reader.ts'
import { ExportWords } from '../words.ts'
import type { ExportFormat, WriteGraph } from './export-format.ts'

export const followTheMoneyExport: ExportFormat = {
  id: 'ftm',
  title: 'FollowTheMoney NDJSON',
  extension: 'ftm',
  mediaType: 'application/x-ndjson',
  sentence: 'Entities and relations as they are now, for Aleph, OpenAleph and OpenSanctions.',
  withHistory: false,
  files: { '': write },
}

/** What FollowTheMoney has for a party of which it knows no more; the type stands among the keywords. */
const anyParty = 'LegalEntity'
const anyTie = 'UnknownLink'
/** Its schemata with a sum. */
const withAmount: ReadonlySet<string> = new Set(['Payment', 'Debt', 'ContractAward'])

async function* write(graph: GraphReader, { lang }: Parameters<WriteGraph>[1]): AsyncGenerator<string> {
  const words = await ExportWords.of(graph, lang)
  const schemata = schemataOf((await graph.types()).relationTypes)
  for await (const each of graph.entities()) yield line(entityOf(each))
  for await (const each of graph.relations()) yield line(tieOf(each, schemata, words))
}

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>

function line({ id, schema, properties }: { id: string; schema: string; properties: Properties }): string {
  const known = Object.entries(properties).flatMap(([name, values]) => {
    const texts = values.filter((value) => value != null && value !== '')
    return texts.length > 0 ? [[name, [...new Set(texts)]]] : []
  })
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(known) })}\n`
}

function entityOf({ entity }: ReadEntity) {
  const { id, type, names, nameKinds } = entity
  const namesOf = (fits: (kind: string) => boolean) => names.filter((_, at) => fits(nameKinds[at] ?? 'ALIAS'))
  const ids = mapOf(entity.externalSchemes, entity.externalValues)
  const isKnown = ftmNodes.has(type)
  return {
    id,
    schema: isKnown ? type : anyParty,
    properties: {
      name: namesOf((kind) => kind === 'PRIMARY'),
      alias: namesOf((kind) => kind !== 'PRIMARY' && kind !== 'FORMER'),
      previousName: namesOf((kind) => kind === 'FORMER'),
      summary: entity.summaries ?? [],
      wikidataId: [ids['wikidata']],
      leiCode: [ids['lei']],
      keywords: isKnown ? [] : [type],
    },
  }
}

function tieOf(
  { identity, summary, claims }: ReadRelation,
  schemata: ReadonlyMap<string, string>,
  words: ExportWords,
) {
  const schema = schemata.get(identity.type) ?? anyTie
  const { from, to } = ftmEdges[schema] ?? { from: 'subject', to: 'object' }
  const amount = summary.amount == null ? null : `${summary.amount} ${summary.currency ?? ''}`.trim()
  return {
    id: identity.id,
    schema,
    properties: {
      [from]: [identity.subjectId],
      [to]: [identity.objectId],
      role: [...summary.roles, ...(schema === anyTie ? [words.verb(identity.type)] : [])],
      status: [summary.status],
      startDate: [summary.startDate],
      endDate: [summary.endDate],
      ...(withAmount.has(schema)
        ? { amount: [summary.amount], currency: [summary.currency] }
        : { description: [amount] }),
      summary: claims.flatMap(({ claim }) => claim.statements),
      sourceUrl: claims.map(({ source }) => source.url),
      publisher: claims.map(({ source }) => source.publisher),
    },
  }
}

/** The schema of each type that has one of the same name: `CONTRACT_AWARD` → `ContractAward`, as an import names them. */
function schemataOf(types: readonly RelationTypeRecord[]): Map<string, string> {
  const byName = new Map(Object.keys(ftmEdges).map((schema) => [plain(schema), schema]))
  return new Map(
    types.flatMap(({ id }) => {
      const schema = byName.get(plain(id))
      return schema === undefined ? [] : [[id, schema] as const]
    }),
  )
}

function plain(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}
