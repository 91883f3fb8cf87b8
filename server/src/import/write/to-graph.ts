import { mapOf, parallel, storedEntity, storedParallel } from '../../dataset/stored-dataset.ts'
import type {
  ChangeRecord,
  ImportedJudgement,
  DatasetRecord,
  ImportedClaim,
  ImportedEntity,
  ImportOrigin,
  SourceRecord,
} from '../../db/records.ts'
import { pastJudgement } from '../../dataset/past-judgement.ts'
import { normaliseDecimal } from '../../model/decimal.ts'
import { pairOf } from '../../model/ids.ts'
import { wholeKey } from '../../model/search-key.ts'
import type {
  Cell,
  ChangeRecord as NamedChange,
  JudgementRecord as NamedJudgement,
  ClaimHint,
  DatasetRecord as NamedDataset,
  EntityRecord,
  NameRecord,
  Place,
  Recorded,
  RelationRecord,
  SourceHint,
} from '../records.ts'
import { claimIdOf, keptId, sourceIdOf } from '../../dataset/graph-ids.ts'

/** Who writes, when and by which import. */
export interface Writer {
  readonly importId: string
  readonly recordedAt: string
  readonly createdBy: string
}

type Attributes = Readonly<Record<string, Cell>>

/** An entity of a file as the graph holds it. */
export function entityToWrite(
  record: EntityRecord,
  { id, type }: { readonly id: string; readonly type: string },
  writer: Writer,
): ImportedEntity {
  return {
    ...storedEntity({
      id,
      type,
      names: record.names.map(withLang),
      grammar: record.grammar ?? undefined,
      summary: record.summary,
      place: record.lat === null || record.lng === null ? undefined : { lat: record.lat, lng: record.lng },
      externalIds: record.externalIds,
    }),
    ...writtenBy(record, writer),
    attributes: attributesText(record.attributes),
  }
}

/** What describes a data set, as the graph holds it. */
export function datasetToWrite({ id, version, title, description, ...record }: NamedDataset): DatasetRecord {
  const [titleLangs, titles] = parallel(title)
  const [descriptionLangs, descriptions] = parallel(description)
  const questions = JSON.stringify(record.questions)
  return { id, version, titleLangs, titles, descriptionLangs, descriptions, start: record.start, questions }
}

/** What was judged in another graph, as this one holds it. */
export function judgementToWrite(record: NamedJudgement): ImportedJudgement {
  const { id, judgement, by, at, reason, before } = record
  return {
    ...pairOf(record.a, record.b),
    judgement: {
      id,
      judgement,
      by,
      at,
      place: -Date.parse(at),
      reason,
      before: before && pastJudgement(before),
    },
  }
}

/** A step in another graph's history, as this one holds it. */
export function changeToWrite(change: NamedChange): ChangeRecord {
  const { id, changeKind: kind, at, by, reason, about: aboutId } = change
  const { subject: subjectId, object: objectId, claim: claimId, superseded: supersededId } = change
  return {
    id,
    kind,
    at,
    place: -Date.parse(at),
    by,
    reason,
    aboutId,
    subjectId,
    objectId,
    claimId,
    supersededId,
    before: change.before && JSON.stringify(change.before),
    after: change.after && JSON.stringify(change.after),
  }
}

/**
 * What the graph holds of an entity with what a file adds: names, texts and ids that were not there. Nothing is taken
 * away. Null where the file says nothing new.
 */
export function mergedEntity(
  before: ImportedEntity,
  record: EntityRecord,
  importId: string,
): ImportedEntity | null {
  const added = record.names.filter((name) => isNewName(before, record, name)).map(withLang)
  const names = [...namesOf(before), ...added.map((name) => ({ ...name, kind: kindBeside(before, name) }))]
  const summary = { ...record.summary, ...mapOf(before.summaryLangs, before.summaries) }
  const externalIds = { ...record.externalIds, ...mapOf(before.externalSchemes, before.externalValues) }
  const [summaryLangs, summaries] = parallel(summary)
  const [externalSchemes, externalValues] = parallel(externalIds)
  const { lat, lng } = before.lat === null || before.lat === undefined ? record : before
  const attributes = unitedAttributes(before.attributes ?? null, record.attributes)
  const after: ImportedEntity = {
    ...before,
    ...(added.length > 0
      ? storedEntity({ id: before.id, type: before.type, names, summary, externalIds })
      : {}),
    grammar: before.grammar,
    summaryLangs,
    summaries,
    externalSchemes,
    externalValues,
    lat: lat ?? null,
    lng: lng ?? null,
    attributes,
  }
  const isSame =
    added.length === 0 &&
    sizeOf(after.summaryLangs) === sizeOf(before.summaryLangs) &&
    sizeOf(after.externalSchemes) === sizeOf(before.externalSchemes) &&
    after.lat === (before.lat ?? null) &&
    attributes === (before.attributes ?? null)
  return isSame ? null : { ...after, changedBy: importId }
}

/**
 * Whether what a file calls so is this entity of the graph, whose id it would have: it is called by a name, not by an id
 * that another file may use too; or they share a name, an id elsewhere, or the file.
 */
export function isSameThing(
  before: ImportedEntity,
  { names, id, externalIds, place }: EntityRecord,
): boolean {
  if (before.id !== id || before.importFile === place.file) return true
  const keys = new Set([wholeKey(id), ...names.map(({ value }) => wholeKey(value))])
  if (before.nameKeys.some((key) => keys.has(key))) return true
  const known = mapOf(before.externalSchemes, before.externalValues)
  return Object.entries(externalIds).some(([scheme, value]) => known[scheme] === value)
}

/** The source that a hint of a file stands for; without one, the file itself. */
export function sourceToWrite(hint: SourceHint | null, place: Place): SourceRecord {
  if (hint === null) return sourceOfFile(place.file)
  const { id, title, url } = hint
  const name = id ?? [...Object.values(title), url ?? ''].join(' ').trim()
  const known = Object.keys(title).length > 0 ? title : { und: url ?? id ?? name }
  return sourceRecord(sourceIdOf(name), { ...hint, title: known })
}

/** The source that a file is itself; that of the last file is kept, since nearly every row asks for it. */
function sourceOfFile(file: string): SourceRecord {
  if (lastFile?.file !== file) {
    const hint = { ...emptyHint, title: { und: file }, kind: 'dataFile' }
    lastFile = { file, source: sourceRecord(sourceIdOf(`file ${file}`), hint) }
  }
  return lastFile.source
}

let lastFile: { readonly file: string; readonly source: SourceRecord } | undefined

/** A claim of a file about a relation. What it says makes its id, so that saying it again adds nothing. */
export function claimToWrite(
  hint: ClaimHint,
  {
    relationId,
    source,
    recordedAs,
  }: {
    readonly relationId: string
    readonly source: SourceRecord
    /** The relation that the file means, where that became one with this one. */
    readonly recordedAs: string | null
  },
  { id, place, attributes }: Pick<RelationRecord, 'id' | 'place' | 'attributes'>,
  writer: Writer,
): ImportedClaim {
  const { stance, status, startDate, endDate, currency, statement, locator, recorded = null } = hint
  const amount = decimal(hint.amount)
  const amountMin = decimal(hint.amountMin)
  const amountMax = decimal(hint.amountMax)
  const confidence = hint.confidence === null ? null : Math.round(hint.confidence)
  const kept = attributesText({ ...attributes, ...hint.attributes })
  const [reasonLangs, reasons] = storedParallel(hint.reason)
  const [statementLangs, statements] = parallel(statement)
  const [locatorLangs, locators] = storedParallel(locator)
  const recordedRelationIds = [
    ...(hint.recordedRelations ?? []),
    ...(recordedAs === null ? [] : [recordedAs]),
  ]
  const hasAmount = (amount ?? amountMin ?? amountMax) !== null
  const values = [stance, status, startDate, endDate, amount, amountMin, amountMax, currency, confidence]
  return {
    sourceId: source.id,
    viaId: hint.via ? sourceToWrite(hint.via, place).id : null,
    independenceGroup: source.independenceGroup ?? null,
    claim: {
      id:
        // A claim's id is that of its relation, and more.
        (id === (recordedAs ?? relationId) ? keptId(hint.id, 'claim') : null) ??
        claimIdOf(recordedAs ?? relationId, [source.id, values, statement, locator, kept]),
      relationId,
      stance,
      status,
      startDate,
      endDate,
      amount,
      amountMin,
      amountMax,
      // A column that says ILS of every row says nothing of a row without a sum; XXX is "no currency" after ISO 4217.
      currency: hasAmount ? (currency ?? 'XXX') : null,
      amountApproximate: hint.approximate ?? null,
      confidence,
      reasonLangs,
      reasons,
      statementLangs,
      statements,
      locatorLangs,
      locators,
      retractedAt: hint.retractedAt ?? null,
      ...(hint.retractedBy == null ? {} : { retractedBy: hint.retractedBy }),
      ...(hint.retractionReason == null ? {} : { retractionReason: hint.retractionReason }),
      supersedes: hint.supersedes ?? null,
      ...(recordedRelationIds.length === 0 ? {} : { recordedRelationIds }),
      ...writtenBy({ place, recorded }, writer),
      attributes: kept,
    },
  }
}

/** Where something comes from, and how often people changed it. */
type Origin = ImportOrigin & { readonly revision?: number }
type Written = Pick<Writer, 'recordedAt' | 'createdBy'> & Origin

interface Told {
  readonly place: Place
  readonly recorded?: Recorded | null
}

/** Who writes something and where in the files it stands; where the files tell it of another graph, as that had it. */
function writtenBy({ place, recorded }: Told, writer: Writer): Written {
  const origin = originOf({ place, recorded: recorded ?? null }, writer)
  if (!recorded) return { ...origin, ...writer }
  // Who wrote the file need not have told all of it.
  const { at, by } = recorded
  return { ...origin, recordedAt: at ?? writer.recordedAt, createdBy: by ?? writer.createdBy }
}

/** By which import something came, and where in the files it stands. */
export function originOf({ place, recorded }: Told, { importId }: Writer): Origin {
  if (!recorded) {
    return { importId, importFile: place.file, importTable: place.table, importRow: place.row }
  }
  const { import: id, file, table, row, changedBy, revision } = recorded
  const told = { importId: id, importFile: file, importTable: table, importRow: row, changedBy }
  return revision === null ? told : { ...told, revision }
}

const emptyHint = {
  publisher: null,
  publishedAt: null,
  url: null,
  lang: null,
  reliability: null,
} as const

function sourceRecord(id: string, hint: Omit<SourceHint, 'id'>): SourceRecord {
  const { publisher, publishedAt, url, kind, lang, reliability, independenceGroup = null } = hint
  const [titleLangs, titles] = parallel(hint.title)
  return {
    id,
    titleLangs,
    titles,
    publisher,
    publishedAt,
    url,
    kind,
    lang,
    reliability,
    independenceGroup,
  }
}

function withLang({ value, lang, script, kind }: NameRecord) {
  return { value, lang: lang ?? langOf(value), script: script ?? undefined, kind }
}

/** The language of a name that tells none: that of its letters where they are of one language, else unknown. */
function langOf(text: string): string {
  return /\p{Script=Hebrew}/u.test(text) ? 'he' : 'und'
}

function isNewName(before: ImportedEntity, { id }: EntityRecord, { value }: NameRecord): boolean {
  // A name that is only the id again tells nothing of an entity that has names.
  return !before.names.includes(value) && !(value === id && before.nameKeys.includes(wholeKey(value)))
}

/** The name that is shown stays; a second one of its language stands beside it. */
function kindBeside(before: ImportedEntity, { lang, kind }: ReturnType<typeof withLang>) {
  const isTaken = namesOf(before).some((name) => name.kind === 'PRIMARY' && name.lang === lang)
  return kind === 'PRIMARY' && isTaken ? ('ALIAS' as const) : kind
}

function namesOf(entity: ImportedEntity) {
  return entity.names.map((value, index) => ({
    value,
    lang: entity.nameLangs[index] ?? 'und',
    script: entity.nameScripts[index] || undefined,
    kind: (entity.nameKinds[index] ?? 'ALIAS') as NameRecord['kind'],
  }))
}

function sizeOf(list: readonly string[] | null | undefined): number {
  return list?.length ?? 0
}

function attributesText(attributes: Attributes): string | null {
  return Object.keys(attributes).length === 0 ? null : JSON.stringify(attributes)
}

/** Attributes of both; a value that differs stands beside the one that was there. */
function unitedAttributes(before: string | null, added: Attributes): string | null {
  if (Object.keys(added).length === 0) return before
  const united = new Map(Object.entries(JSON.parse(before ?? '{}') as Record<string, Cell>))
  for (const [name, cell] of Object.entries(added)) {
    const known = united.get(name)
    const all = [...new Set([known ?? [], cell].flat())]
    united.set(name, known === undefined ? cell : all.length === [known].flat().length ? known : all)
  }
  return attributesText(Object.fromEntries(united))
}

function decimal(text: string | null): string | null {
  return text === null ? null : normaliseDecimal(text)
}
