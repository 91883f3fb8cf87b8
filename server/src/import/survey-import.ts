import { FileRefusal, finding } from './finding.ts'
import { IdSet } from './id-set.ts'
import type { ImportFile } from './import-file.ts'
import type { Mapping, TableMapping, TypeMapping } from './mapping/mapping.ts'
import { planImport, type PlannedFile } from './plan-import.ts'
import { ReadingProgress } from './reading-progress.ts'
import { settleEnds } from './settle-ends.ts'
import { unfoldRelation } from './unfold-relation.ts'
import { readRecords } from './read-records.ts'
import type { Wishes } from './recognise-file.ts'
import type {
  EntityRecord,
  Finding,
  ImportRecord,
  JudgementRecord,
  MergeRecord,
  Place,
  RelationRecord,
  TypeRecord,
} from './records.ts'
import type { FileReport } from './report.ts'
import { Tally } from './tally.ts'

export interface SurveyOptions {
  readonly wishes?: Wishes
  readonly mapping?: Mapping | null
  /** Hears of every refusal and notice, also of those that a report no longer lists. */
  readonly onFinding?: (finding: Finding) => void
  /**
   * Takes everything that comes in, an entity before the relations that name it, until a file is refused. `isNew` is false
   * for a tie that stood in an earlier row. A promise holds the reading up.
   */
  readonly take?: (record: Taken, isNew: boolean) => Promise<void> | undefined
  /** Says what becomes of merges of another graph, in their order; without it all come in. */
  readonly settle?: ((merges: readonly MergeRecord[]) => Promise<readonly Settled[]>) | undefined
  /** Hears how much of the reading is done, from 0 to 1. */
  readonly onShare?: (share: number) => void
  /** Ends the reading with its reason. */
  readonly signal?: AbortSignal | undefined
}

/** What comes in: a record of the files that is not refused. */
export type Taken = Exclude<ImportRecord, Finding>

/** What becomes of a merge: it comes in; it is there already; or what was merged comes in by itself, for a reason. */
export type Settled = 'COMES' | 'IS_THERE' | { readonly reason: string }

/**
 * What the files of one import hold, and what of it would be refused: they are read, and nothing is written. Their
 * entities first, so that a relation may stand before its ends, or in another file.
 */
export async function surveyImport(
  given: readonly ImportFile[],
  {
    wishes = {},
    mapping = null,
    onFinding = () => undefined,
    take,
    settle,
    onShare = () => undefined,
    signal,
  }: SurveyOptions = {},
): Promise<FileReport[]> {
  const progress = await ReadingProgress.of(given, onShare)
  const entries = await planImport(progress.files, { wishes, saved: mapping, signal })
  progress.passesLeft(
    entries.map(({ plan }) => (plan ? Number(isReadForEntities(plan)) + Number(hasRelations(plan)) : 0)),
  )
  let isRefused = entries.some(({ refusal }) => refusal !== null)
  const give = (record: Taken, isNew = true) => (isRefused ? undefined : take?.(record, isNew))
  // Those that were merged, too.
  const entities = new IdSet()
  const merged = new IdSet()
  const named = {
    isThere: (id: string) => entities.has(id),
    isMerged: (id: string) => merged.has(id),
  }
  const tallies = entries.map(({ plan, refusal }) => {
    const tally = new Tally()
    const tell = (found: Finding) => {
      tally.addFinding(found)
      onFinding(found)
    }
    if (refusal) {
      tally.refusal = refusal
      onFinding(refusal)
    }
    for (const notice of plan?.notices ?? []) tell(notice)
    return {
      plan: plan as PlannedFile | null,
      tally,
      tell,
      relations: { byKey: new IdSet(), byEnds: new IdSet() },
    }
  })
  for (const type of mapping?.types ?? []) await give(wordsOf(type))
  for (const [index, { plan, tally, tell }] of tallies.entries()) {
    if (!plan || !isReadForEntities(plan)) continue
    const waiting: MergeRecord[] = []
    await readAll(plan, tally, (record) => {
      if (record.kind === 'entity' && !record.isImplied) return addEntity(record, index, tally, tell)
      if (record.kind === 'merge') {
        if (isSound(record, index, tell)) waiting.push(record)
        return waiting.length < mergesAtOnce ? undefined : addMerges(waiting.splice(0), tally, tell)
      }
      // Both of its entities come before it, wherever they stand.
      if (record.kind === 'judgement') return undefined
      // Whoever quotes a source or uses a type, in whichever file, comes later.
      if (record.kind !== 'entity' && record.kind !== 'relation' && !isFinding(record)) return give(record)
      // A file without relations is not read again.
      if (isFinding(record) && !hasRelations(plan)) tell(record)
      return undefined
    })
    await addMerges(waiting, tally, tell)
  }
  for (const [index, each] of tallies.entries()) {
    const { plan, tally, tell, relations } = each
    if (!plan || !hasRelations(plan)) continue
    if (!mapping?.tables.length) each.plan = settleEnds(plan, entities)
    await readAll(each.plan ?? plan, tally, (record) => {
      if (record.kind === 'relation') return addParts(unfoldRelation(record, named), relations, tally, tell)
      if (record.kind === 'entity' && record.isImplied) return addEntity(record, index, tally, tell)
      if (record.kind === 'judgement') return addJudgement(record, tell)
      if (isFinding(record)) tell(record)
      else if (record.kind === 'source') tally.addSource(record.source)
      return undefined
    })
  }
  return tallies.map(({ plan, tally }, index) => tally.reportOf(entries[index]?.file.name ?? '', plan))

  function addEntity(
    entity: EntityRecord,
    index: number,
    tally: Tally,
    tell: (found: Finding) => void,
  ): Promise<void> | undefined {
    const number = index * rowsPerFile + (entity.place.row ?? 0)
    const earlier = entities.add(entity.id, number)
    if (earlier === null) {
      tally.addEntity(entity)
      return give(entity)
    }
    // Naming an entity again is what relations do; describing it again is a mistake.
    if (!entity.isImplied) {
      tell(finding('DUPLICATE_ID', entity.place, { value: entity.id }, whereOf(earlier)))
    }
    return undefined
  }

  /** Whether a merge is of an entity that stands nowhere else, into one that stands before it. */
  function isSound({ entity, into, place }: MergeRecord, index: number, tell: (found: Finding) => void) {
    if (entity.id === into || !entities.has(into)) {
      const reason = 'no earlier record has an entity of this id'
      tell(finding('BAD_RECORD', place, { column: 'into', value: into }, { reason }))
      return false
    }
    const earlier = entities.add(entity.id, index * rowsPerFile + (place.row ?? 0))
    if (earlier === null) return true
    tell(finding('DUPLICATE_ID', place, { value: entity.id }, whereOf(earlier)))
    return false
  }

  async function addMerges(
    merges: readonly MergeRecord[],
    tally: Tally,
    tell: (found: Finding) => void,
  ): Promise<void> {
    if (merges.length === 0) return
    const settled = await settle?.(merges)
    for (const [index, merge] of merges.entries()) {
      const becomes = settled?.[index] ?? 'COMES'
      // What the graph has merged in the same way needs no telling again.
      if (becomes === 'IS_THERE') continue
      const { entity, into, place } = merge
      if (becomes === 'COMES') {
        merged.add(entity.id, 0)
        await give(merge)
        continue
      }
      tell(finding('MERGE_LEFT_OUT', place, { value: entity.id }, { into, ...becomes }))
      tally.addEntity(entity)
      await give(entity)
    }
  }

  function addJudgement(
    judgement: JudgementRecord,
    tell: (found: Finding) => void,
  ): Promise<void> | undefined {
    const { a, b, place } = judgement
    const column = a === b ? 'b' : (['a', 'b'] as const).find((end) => !entities.has(judgement[end]))
    if (column === undefined) return give(judgement)
    const reason = a === b ? 'the two are one entity' : 'no entity of the files has this id'
    return void tell(finding('BAD_RECORD', place, { column, value: judgement[column] }, { reason }))
  }

  function addParts(
    [first, ...others]: readonly RelationRecord[],
    ...rest: readonly [{ byKey: IdSet; byEnds: IdSet }, Tally, (found: Finding) => void]
  ): Promise<void> | undefined {
    const room = first && addRelation(first, ...rest)
    // Most relations are one, and nothing is to be waited for.
    return others.length === 0 ? room : Promise.resolve(room).then(() => addParts(others, ...rest))
  }

  function addRelation(
    relation: RelationRecord,
    seen: { byKey: IdSet; byEnds: IdSet },
    tally: Tally,
    tell: (found: Finding) => void,
  ): Promise<void> | undefined {
    const refusal = refusalOf(relation)
    if (refusal) return void tell(refusal)
    const { subject, object, type, role, place } = relation
    // Keys of a graph of ours tell apart what is between one pair; its ids tell everything apart.
    const key = relation.id ?? relation.key
    const id =
      key === null ? JSON.stringify([subject, type, object, role]) : JSON.stringify([place.table, key])
    const earlier = (key === null ? seen.byEnds : seen.byKey).add(id, place.row ?? 0)
    if (earlier !== null && key !== null) {
      return void tell(finding('DUPLICATE_ID', place, { value: key }, { row: earlier, file: place.file }))
    }
    tally.addClaims(relation)
    if (earlier === null) tally.addRelation(relation)
    else tell(finding('REPEATED_RELATION', place, { value: `${subject} ${type} ${object}` }))
    return give(relation, earlier === null)
  }

  function refusalOf({ subject, object, place }: RelationRecord): Finding | null {
    if (subject === object) return finding('SELF_RELATION', place, { value: subject })
    if (!entities.has(subject)) return missing(place, subject, 'first')
    return entities.has(object) ? null : missing(place, object, 'second')
  }

  function whereOf(number: number): { row: number; file: string } {
    const file = entries[Math.floor(number / rowsPerFile)]?.file.name ?? ''
    return { row: number % rowsPerFile, file }
  }

  async function readAll(
    plan: PlannedFile,
    tally: Tally,
    see: (record: ImportRecord) => Promise<void> | undefined,
  ): Promise<void> {
    try {
      for await (const record of readRecords(plan)) {
        signal?.throwIfAborted()
        const room = see(record)
        if (room) await room
      }
    } catch (error) {
      if (!(error instanceof FileRefusal)) throw error
      tally.refusal = error.finding
      isRefused = true
    }
  }
}

/** What the columns of all the files mean and how new types are called, to be saved; tables that are alike stand once. */
export function mappingOf(reports: readonly FileReport[], types: readonly TypeMapping[] = []): Mapping {
  const tables = new Map<string, TableMapping>()
  for (const table of reports.flatMap((report) => report.tables)) tables.set(JSON.stringify(table), table)
  return {
    kesherMapping: 1,
    tables: [...tables.values()],
    ...(types.length > 0 ? { types: [...types] } : {}),
  }
}

/** What a mapping says of a type, as a file would. */
function wordsOf({ kind, type, label, inverse = {}, color }: TypeMapping): TypeRecord {
  return {
    kind: kind === 'entity' ? 'entityType' : 'relationType',
    place: { file: '', table: null, row: null },
    id: type,
    label,
    inverseLabel: inverse,
    color: color ?? null,
    icon: null,
    isOnlyWords: true,
  }
}

const rowsPerFile = 1e10

/** Merges that are settled at once: each is two entities, held in memory. */
const mergesAtOnce = 200

function missing(place: Place, value: string, end: 'first' | 'second'): Finding {
  return finding('MISSING_END', place, { value }, { end })
}

function isReadForEntities({ format, tables }: PlannedFile): boolean {
  // Where no row came through, every one was refused: they are read again to be told.
  if (format.yields === 'records' || tables.size === 0) return true
  return [...tables.values()].some(({ makes }) => makes === 'entities')
}

function hasRelations({ format, tables }: PlannedFile): boolean {
  return format.yields === 'records' || [...tables.values()].some(({ makes }) => makes === 'relations')
}

function isFinding(record: ImportRecord): record is Finding {
  return record.kind === 'refused' || record.kind === 'notice'
}
