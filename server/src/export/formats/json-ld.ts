import {
  linkedContext,
  linkedEntity,
  linkedId,
  linkedSource,
  linkedStatement,
  linkedText,
} from '../../../../file-formats/json-ld.ts'
import type { ExportedClaim, SourceRecord } from '../../db/records.ts'
import type { ReadEntity, ReadRelation } from '../graph-reader.ts'
import { ExportWords } from '../words.ts'
import type { ExportFormat, WriteGraph } from './export-format.ts'
import { jsonItems } from './json-items.ts'

export const jsonLdExport: ExportFormat = {
  id: 'json-ld',
  title: 'JSON-LD',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  sentence:
    "Linked data: entities and sources in schema.org's words, relations and claims with their origin in PROV-O's.",
  withHistory: true,
  files: { '': write },
}

async function* write(...[graph, { title, date, lang }]: Parameters<WriteGraph>): AsyncGenerator<string> {
  const words = await ExportWords.of(graph, lang)
  const about = {
    '@id': 'kesher:graph',
    '@type': ['schema:Dataset', 'prov:Entity'],
    'schema:name': title,
    'prov:generatedAtTime': { '@value': date, '@type': 'xsd:date' },
  }
  yield `{"@context":${JSON.stringify(linkedContext)},"@graph":[\n${JSON.stringify(about)}`
  yield* jsonItems(graph.sources(), (source) => [sourceOf(source)], false)
  yield* jsonItems(graph.entities(), (each) => [entityOf(each, words)], false)
  yield* jsonItems(
    graph.relations(),
    (each) => [
      ...each.newSources.map(sourceOf),
      statementOf(each),
      ...each.claims.map((claim) => claimOf(claim)),
    ],
    false,
  )
  yield '\n]}\n'
}

function sourceOf(source: SourceRecord): object {
  const { id, publisher = null, publishedAt = null, url = null } = source
  return linkedSource({ id, titles: textsOf(source.titleLangs, source.titles), publisher, publishedAt, url })
}

function entityOf({ entity }: ReadEntity, words: ExportWords): object {
  const { id, type } = entity
  const names = textsOf(entity.nameLangs, entity.names)
  const summaries = textsOf(entity.summaryLangs, entity.summaries)
  const { wikidata } = Object.fromEntries(
    (entity.externalSchemes ?? []).map((scheme, at) => [scheme, entity.externalValues?.[at]]),
  )
  return {
    ...linkedEntity({
      id,
      type,
      typeLabel: words.typeOfEntity(type),
      names: names.map((name, at) => ({ ...name, kind: entity.nameKinds[at] ?? 'ALIAS' })),
    }),
    ...(summaries.length > 0 && { 'schema:description': summaries.map(linkedText) }),
    ...(wikidata && { 'schema:sameAs': { '@id': `http://www.wikidata.org/entity/${wikidata}` } }),
    ...(entity.lat != null && {
      'schema:geo': {
        '@type': 'schema:GeoCoordinates',
        'schema:latitude': entity.lat,
        'schema:longitude': entity.lng,
      },
    }),
  }
}

function statementOf({ identity, summary, claims }: ReadRelation): object {
  const { amount, currency } = summary
  const live = claims.filter(({ claim }) => claim.retractedAt == null)
  const [described = null] = live.flatMap(({ claim }) => textsOf(claim.statementLangs, claim.statements))
  const statement = linkedStatement({
    id: identity.id,
    type: identity.type,
    source: identity.subjectId,
    target: identity.objectId,
    description: described,
    start: summary.startDate ?? null,
    end: summary.endDate ?? null,
    amount:
      amount != null && currency != null
        ? {
            amount,
            currency,
            min: summary.amountMin ?? null,
            max: summary.amountMax ?? null,
            approximate: summary.amountApproximate === true,
          }
        : null,
    directed: identity.directed ?? true,
    status: summary.status,
    confidence: summary.confidence ?? null,
    sources: [...new Set(claims.flatMap(({ source, via }) => (via ? [source.id, via.id] : [source.id])))],
  })
  if (live.length > 0) return statement
  const last =
    claims
      .map(({ claim }) => claim.retractedAt ?? '')
      .toSorted()
      .at(-1) ?? ''
  return { ...statement, 'prov:invalidatedAtTime': { '@value': last, '@type': 'xsd:dateTime' } }
}

/** A claim is a thing of its own: taken from its source, about a statement, brought by somebody, perhaps retracted. */
function claimOf({ claim, source, via }: ExportedClaim): object {
  const statements = textsOf(claim.statementLangs, claim.statements)
  return {
    '@id': linkedId('claim', claim.id),
    '@type': ['schema:Claim', 'prov:Entity'],
    'schema:about': { '@id': linkedId('relation', claim.relationId) },
    'prov:wasDerivedFrom': { '@id': linkedId('source', source.id) },
    ...(via && { 'prov:wasQuotedFrom': { '@id': linkedId('source', via.id) } }),
    'prov:generatedAtTime': { '@value': claim.recordedAt, '@type': 'xsd:dateTime' },
    ...(claim.retractedAt && {
      'prov:invalidatedAtTime': { '@value': claim.retractedAt, '@type': 'xsd:dateTime' },
    }),
    ...(claim.createdBy && { 'prov:wasAttributedTo': { '@id': linkedId('user', claim.createdBy) } }),
    ...(claim.supersedes && { 'prov:wasRevisionOf': { '@id': linkedId('claim', claim.supersedes) } }),
    ...(statements.length > 0 && { 'schema:text': statements.map(linkedText) }),
    'kesher:stance': claim.stance,
    ...(claim.status && { 'kesher:status': claim.status }),
    ...(claim.confidence != null && { 'kesher:confidence': claim.confidence }),
  }
}

function textsOf(langs: readonly string[] | null | undefined, texts: readonly string[] | null | undefined) {
  return (texts ?? []).map((value, at) => ({ value, lang: langs?.[at] ?? 'und' }))
}
