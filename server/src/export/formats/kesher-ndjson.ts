import { mapOf } from '../../dataset/stored-dataset.ts'
import type {
  ChangeRecord,
  DatasetRecord,
  EntityTypeRecord,
  ExportedClaim,
  ExportedMerge,
  ImportedEntity,
  ImportedJudgement,
  ImportOrigin,
  RelationTypeRecord,
  SourceRecord,
} from '../../db/records.ts'
import type { GraphReader, ReadAbsorbed, ReadRelation } from '../graph-reader.ts'
import type { ExportFormat } from './export-format.ts'

/** Our own format, whole: what is read from it is the same graph, property by property. */
export const kesherExport: ExportFormat = {
  id: 'kesher-ndjson',
  title: 'Kesher NDJSON',
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  sentence: 'Everything, with history and vocabulary: an import of it makes the same graph again.',
  withHistory: true,
  files: { '': write },
}

async function* write(graph: GraphReader): AsyncGenerator<string> {
  const { entityTypes, relationTypes } = await graph.types()
  for (const dataset of await graph.datasets()) yield line('dataset', datasetOf(dataset))
  for (const type of entityTypes) yield line('entityType', entityTypeOf(type))
  for (const type of relationTypes) yield line('relationType', relationTypeOf(type))
  for await (const source of graph.sources()) yield line('source', sourceOf(source))
  for await (const { entity } of graph.entities()) yield line('entity', entityOf(entity))
  for await (const merge of graph.merges()) yield line('merge', mergeOf(merge))
  for await (const each of graph.relations()) {
    for (const source of each.newSources) yield line('source', sourceOf(source))
    yield line('relation', relationOf(each))
  }
  for await (const change of graph.changes()) yield line('change', changeOf(change))
  for await (const judged of graph.judgements()) yield line('judgement', judgementOf(judged))
}

/** A record as a line, without what is not known or empty: that is what it stands for unsaid. */
function line(kind: string, record: object): string {
  return `${JSON.stringify({ kind, ...known(record) })}\n`
}

function known(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => isKnown(value)))
}

function isKnown(value: unknown): boolean {
  if (value === null || value === undefined) return false
  return typeof value !== 'object' || Object.keys(value).length > 0
}

function datasetOf({ id, version, start, questions, ...texts }: DatasetRecord): object {
  return {
    id,
    version,
    title: mapOf(texts.titleLangs, texts.titles),
    description: mapOf(texts.descriptionLangs, texts.descriptions),
    start,
    questions: JSON.parse(questions) as unknown,
  }
}

function entityTypeOf({ id, position, color, icon, shape, ...texts }: EntityTypeRecord): object {
  const [label, plural] = [mapOf(texts.labelLangs, texts.labels), mapOf(texts.pluralLangs, texts.plurals)]
  return { id, position, label, plural, color, icon, shape }
}

function relationTypeOf({ id, position, color, from, to, ...texts }: RelationTypeRecord): object {
  return {
    id,
    position,
    label: mapOf(texts.labelLangs, texts.labels),
    inverseLabel: mapOf(texts.inverseLangs, texts.inverses),
    forms: JSON.parse(texts.forms) as unknown,
    inverseForms: JSON.parse(texts.inverseForms) as unknown,
    color,
    from,
    to,
  }
}

function sourceOf({ id, titleLangs, titles, kind: sourceKind, ...rest }: SourceRecord): object {
  // A database gives properties in the order in which it first heard of their names: another one after an import.
  const own = Object.fromEntries(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return { id, ...own, sourceKind, title: mapOf(titleLangs, titles) }
}

function entityOf(entity: ImportedEntity): object {
  const { id, type, grammar, lat, lng, attributes } = entity
  return {
    id,
    type,
    names: entity.names.map((value, at) => ({
      value,
      lang: entity.nameLangs[at],
      ...(entity.nameScripts[at] ? { script: entity.nameScripts[at] } : {}),
      kind: entity.nameKinds[at],
    })),
    grammar: parsed(grammar),
    summary: mapOf(entity.summaryLangs, entity.summaries),
    externalIds: mapOf(entity.externalSchemes, entity.externalValues),
    lat,
    lng,
    attributes: parsed(attributes),
    ...recorded(entity, entity.recordedAt, entity.createdBy),
  }
}

function mergeOf({ entity, into, at, before }: ExportedMerge): object {
  const { id: _into, ...own } = entityOf(before) as { readonly id: string }
  return { entity: known(entityOf(entity)), into, at, before: known(own) }
}

function relationOf({ identity, summary, claims, absorbed }: ReadRelation): object {
  const { id, key, subjectId: subject, type, objectId: object, directed } = identity
  return {
    id,
    key,
    subject,
    type,
    object,
    directed,
    role: mapOf(summary.roleLangs, summary.roles),
    claims: claims.map((each) =>
      known({ ...claimOf(each), ...(absorbed ? { recordedRelations: each.claim.recordedRelationIds } : {}) }),
    ),
    ...(absorbed ? recordedEnds(identity) : {}),
    absorbed: absorbed?.map((each) => known(absorbedOf(each, id))),
    ...recorded(identity),
  }
}

function absorbedOf({ merged, identity, role }: ReadAbsorbed, whole: string): object {
  const { id, key, subjectId: subject, objectId: object, directed, absorbedInto } = identity
  return {
    id,
    merged,
    into: absorbedInto === whole ? null : absorbedInto,
    key,
    subject,
    object,
    ...recordedEnds(identity),
    directed,
    role: mapOf(role.roleLangs, role.roles),
    ...recorded(identity),
  }
}

function recordedEnds({ recordedSubjectId, recordedObjectId }: ReadRelation['identity']): object {
  return { recordedSubject: recordedSubjectId, recordedObject: recordedObjectId }
}

function changeOf(change: ChangeRecord): object {
  const {
    id,
    kind: changeKind,
    at,
    by,
    reason,
    aboutId: about,
    subjectId: subject,
    objectId: object,
  } = change
  const { claimId: claim, supersededId: superseded } = change
  const [before, after] = [parsed(change.before), parsed(change.after)]
  return { id, changeKind, at, by, reason, about, subject, object, claim, superseded, before, after }
}

function judgementOf({
  a,
  b,
  judgement: { id, judgement, by, at, reason, before },
}: ImportedJudgement): object {
  return { id, a, b, judgement, by, at, reason, before: pastOf(before) }
}

/** What was judged before, as it is said now. */
function pastOf(json: string | null | undefined): object | null {
  if (json == null) return null
  const { id, judgement, by, at, reason } = JSON.parse(json) as ImportedJudgement['judgement']
  return known({ id, judgement, by, at, reason })
}

function claimOf({ claim, source, via }: ExportedClaim): object {
  const { id, stance, status, startDate, endDate, amount, amountMin, amountMax, currency, confidence } = claim
  return {
    id,
    source: source.id,
    via: via?.id,
    stance,
    status,
    startDate,
    endDate,
    amount,
    amountMin,
    amountMax,
    currency,
    approximate: claim.amountApproximate,
    confidence,
    reason: mapOf(claim.reasonLangs, claim.reasons),
    statement: mapOf(claim.statementLangs, claim.statements),
    locator: mapOf(claim.locatorLangs, claim.locators),
    attributes: parsed(claim.attributes),
    retractedAt: claim.retractedAt,
    retractedBy: claim.retractedBy,
    retractionReason: claim.retractionReason,
    supersedes: claim.supersedes,
    ...recorded(claim, claim.recordedAt, claim.createdBy),
  }
}

/** Where it comes from; there even where nothing is known, since it says that the ids are a graph's. */
function recorded(
  origin: ImportOrigin & { readonly revision?: number | null },
  at?: string | null,
  by?: string | null,
): object {
  const { importId, importFile: file, importTable: table, importRow: row, changedBy } = origin
  const { revision } = origin
  const told = known({ at, by, import: importId, file, table, row, changedBy, revision })
  // `known` leaves out what is empty, and this is not to be left out.
  return { recorded: Object.keys(told).length > 0 ? told : { at: null } }
}

function parsed(json: string | null | undefined): unknown {
  return json == null ? null : JSON.parse(json)
}
