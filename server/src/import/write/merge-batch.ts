import { refolded, type HeldRelation } from '../../dataset/refold.ts'
import type {
  AbsorbedRelation,
  ChangeRecord,
  ImportedClaim,
  ImportedEntity,
  ImportedIdentity,
  ImportedJudgement,
  ImportedMerge,
  ImportedRelation,
  SourceRecord,
} from '../../db/records.ts'
import { parallel } from '../../dataset/stored-dataset.ts'
import { KesherError } from '../../errors.ts'
import { pairId, pairOf, type Pair } from '../../model/ids.ts'
import type {
  AbsorbedRecord,
  ChangeRecord as NamedChange,
  EntityRecord,
  JudgementRecord as NamedJudgement,
  MergeRecord,
  RelationRecord,
  SourceRecord as NamedSource,
} from '../records.ts'
import { entityIdOf, keptId, relationKeyOf, tieIdOf } from '../../dataset/graph-ids.ts'
import type { ImportVocabulary } from './import-vocabulary.ts'
import {
  changeToWrite,
  claimToWrite,
  entityToWrite,
  judgementToWrite,
  isSameThing,
  mergedEntity,
  originOf,
  sourceToWrite,
  type Writer,
} from './to-graph.ts'

/** What a file gives to be written. */
export type RecordToWrite =
  EntityRecord | RelationRecord | NamedSource | NamedChange | NamedJudgement | MergeRecord

/** What stands for entities and relations that were merged, by their ids. */
export interface MergedIds {
  readonly entities: ReadonlyMap<string, string>
  readonly relations: ReadonlyMap<string, string>
}

export const nothingMerged: MergedIds = { entities: new Map(), relations: new Map() }

/** What the graph holds of the things that a batch names, by id. */
export interface Held {
  readonly merged: MergedIds
  readonly entities: ReadonlyMap<string, ImportedEntity>
  readonly sources: ReadonlyMap<string, SourceRecord>
  readonly relations: ReadonlyMap<string, HeldRelation>
  readonly changes: ReadonlyMap<string, ChangeRecord>
  /** The ids of pairs that are judged. */
  readonly judged: ReadonlySet<string>
}

export interface MergeOptions {
  readonly vocabulary: ImportVocabulary
  readonly writer: Writer
  /** Keeps the ids of these files apart from all others; null where they are ids of the graph. */
  readonly space: string | null
  /** What stands for the entities that the files bring as merged, by the ids of the graph. */
  readonly standsFor: ReadonlyMap<string, string>
}

/** How a thing stands to the graph before the import; what the import itself made before is counted no more. */
export interface Counts {
  readonly entities: { readonly new: number; readonly changed: number; readonly same: number }
  readonly relations: { readonly new: number; readonly changed: number }
  readonly claims: { readonly new: number; readonly same: number }
  readonly sources: { readonly new: number }
  /** Steps of another graph's history, and what was judged and merged there. */
  readonly changes: { readonly new: number }
}

/** What a batch comes to: what to write, and the counts of it. */
export interface MergedBatch {
  readonly newEntities: readonly ImportedEntity[]
  readonly changedEntities: readonly ImportedEntity[]
  readonly newSources: readonly SourceRecord[]
  readonly newRelations: readonly ImportedRelation[]
  /** Each with only those of its claims that are new. */
  readonly changedRelations: readonly ImportedRelation[]
  readonly newChanges: readonly ChangeRecord[]
  readonly newJudgements: readonly ImportedJudgement[]
  /** Those into which others were merged come first. */
  readonly newMerges: readonly ImportedMerge[]
  readonly newAbsorbed: readonly AbsorbedRelation[]
  readonly entityTypes: ReadonlySet<string>
  readonly relationTypes: ReadonlySet<string>
  readonly counts: Counts
  /** What it changes of what the graph holds, for a next batch that is merged before this one is written. */
  readonly after: Held
}

/** What the graph will hold when a batch that was merged is written, too. */
export function heldAfter(held: Held, { after }: MergedBatch): Held {
  return {
    merged: held.merged,
    entities: new Map([...held.entities, ...after.entities]),
    sources: new Map([...held.sources, ...after.sources]),
    relations: new Map([...held.relations, ...after.relations]),
    changes: new Map([...held.changes, ...after.changes]),
    judged: new Set([...held.judged, ...after.judged]),
  }
}

/** The ids in the graph of all that the records name, and of every relation that theirs may be; of ends, those beside. */
export function idsOf(
  records: readonly RecordToWrite[],
  { vocabulary, space }: MergeOptions,
  merged: MergedIds,
) {
  const ends = new Set<string>()
  const entities = new Set<string>()
  const sources = new Set<string>()
  const relations = new Set<string>()
  const changes = new Set<string>()
  const pairs: Pair[] = []
  for (const record of records) {
    if (record.kind === 'change') changes.add(record.id)
    else if (record.kind === 'judgement') pairs.push(pairOf(record.a, record.b))
    // It comes in where the graph holds nothing of it.
    else if (record.kind === 'merge') continue
    else if (record.kind === 'entity') entities.add(idOfEntity(record, space, merged))
    else if (record.kind === 'source') sources.add(sourceToWrite(record.source, record.place).id)
    else {
      const { subjectId, objectId } = endsOf(record, space)
      ends.add(subjectId).add(objectId)
      for (const { id } of tieIds(record, vocabulary, space, merged).ids) relations.add(id)
      for (const { source, via } of record.claims) {
        sources.add(sourceToWrite(source, record.place).id)
        if (via) sources.add(sourceToWrite(via, record.place).id)
      }
    }
  }
  return {
    entities: [...entities],
    ends: [...ends],
    sources: [...sources],
    relations: [...relations],
    changes: [...changes],
    pairs,
  }
}

/** Merges the records of a batch with what the graph holds. Pure. Throws IMPORT_ID_TAKEN. */
export function mergeBatch(
  records: readonly RecordToWrite[],
  held: Held,
  options: MergeOptions,
): MergedBatch {
  const entities = new EntityMerge(held, options)
  const sources = new SourceMerge(held)
  const relations = new RelationMerge(held, options, sources)
  const changes = new Map<string, ChangeRecord>()
  const judgements = new Map<string, ImportedJudgement>()
  const merges: ImportedMerge[] = []
  for (const record of records) {
    if (record.kind === 'change') {
      // Its ids are those of its graph, which say nothing where the ids of the files are kept apart.
      if (options.space === null && !held.changes.has(record.id))
        changes.set(record.id, changeToWrite(record))
    } else if (record.kind === 'judgement') {
      const pair = pairId(record.a, record.b)
      // What people judged here stands.
      if (options.space === null && !held.judged.has(pair)) judgements.set(pair, judgementToWrite(record))
    } else if (record.kind === 'merge') merges.push(entities.merged(record))
    else if (record.kind === 'entity') entities.add(record)
    else if (record.kind === 'source') sources.add(sourceToWrite(record.source, record.place))
    else relations.add(record)
  }
  const tied = relations.result()
  return {
    newEntities: [...entities.created.values()],
    changedEntities: [...entities.changed.values()],
    newSources: [...sources.created.values()],
    newRelations: tied.created,
    changedRelations: tied.changed,
    newChanges: [...changes.values()],
    newJudgements: [...judgements.values()],
    newMerges: merges,
    newAbsorbed: tied.absorbed,
    entityTypes: entities.types,
    relationTypes: relations.types,
    counts: {
      entities: { new: entities.created.size, changed: entities.countChanged(), same: entities.same },
      relations: { new: tied.created.length, changed: tied.countChanged },
      claims: { new: relations.newClaims, same: relations.sameClaims },
      sources: { new: sources.created.size },
      changes: { new: changes.size + judgements.size + merges.length },
    },
    after: {
      merged: held.merged,
      entities: new Map([...entities.created, ...entities.changed]),
      sources: sources.created,
      relations: tied.after,
      changes,
      judged: new Set(judgements.keys()),
    },
  }
}

class EntityMerge {
  readonly created = new Map<string, ImportedEntity>()
  readonly changed = new Map<string, ImportedEntity>()
  readonly types = new Set<string>()
  same = 0
  readonly #held: Held
  readonly #options: MergeOptions

  constructor(held: Held, options: MergeOptions) {
    this.#held = held
    this.#options = options
  }

  add(record: EntityRecord): void {
    const { vocabulary, writer, space } = this.#options
    const id = idOfEntity(record, space, this.#held.merged)
    const before = this.created.get(id) ?? this.changed.get(id) ?? this.#held.entities.get(id)
    if (!before) {
      const type = vocabulary.entityType(record.type)
      this.types.add(type)
      this.created.set(id, entityToWrite(record, { id, type }, writer))
      return
    }
    if (space === null && !isSameThing(before, record)) throw idTaken(record, before)
    const after = mergedEntity(before, record, writer.importId)
    if (after) (this.created.has(id) ? this.created : this.changed).set(id, after)
    else if (before.importId !== writer.importId && before.changedBy !== writer.importId) this.same += 1
  }

  /** An entity that comes merged into another, which the graph holds nothing of. */
  merged({ entity, into, at: mergedAt, before }: MergeRecord): ImportedMerge {
    const { vocabulary, writer, standsFor } = this.#options
    const { id, into: mergedInto } = mergedIds({ entity, into }, this.#options.space)
    const write = (record: EntityRecord, as: string) => {
      const type = vocabulary.entityType(record.type)
      this.types.add(type)
      return entityToWrite(record, { id: as, type }, writer)
    }
    return {
      entity: write(entity, id),
      mergedInto,
      mergedAt,
      keptId: standsFor.get(id) ?? mergedInto,
      before: write(before, mergedInto),
    }
  }

  countChanged(): number {
    const { importId } = this.#options.writer
    const isOwn = (id: string) => {
      const before = this.#held.entities.get(id)
      return before?.importId === importId || before?.changedBy === importId
    }
    return [...this.changed.keys()].filter((id) => !isOwn(id)).length
  }
}

class SourceMerge {
  readonly created = new Map<string, SourceRecord>()
  readonly #held: Held

  constructor(held: Held) {
    this.#held = held
  }

  /** The source as the graph has it, or will have it: what is known of one that it has is not changed by a file. */
  add(source: SourceRecord): SourceRecord {
    const known = this.#held.sources.get(source.id) ?? this.created.get(source.id)
    if (!known) this.created.set(source.id, source)
    return known ?? source
  }
}

/** An id that a tie may have. */
interface TieId {
  readonly id: string
  /** The relation that it was before it became one with this one. */
  readonly recordedAs: string | null
}

interface Tie {
  readonly held: HeldRelation | null
  readonly identity: ImportedIdentity
  readonly role: HeldRelation['role']
  readonly claims: Map<string, ImportedClaim>
  readonly added: ImportedClaim[]
  /** What became one with it, with the summary of the claims that were about it. */
  readonly absorbed: { readonly record: RelationRecord; readonly each: AbsorbedRecord }[]
}

class RelationMerge {
  readonly types = new Set<string>()
  newClaims = 0
  sameClaims = 0
  readonly #ties = new Map<string, Tie>()
  readonly #held: Held
  readonly #options: MergeOptions
  readonly #sources: SourceMerge

  constructor(held: Held, options: MergeOptions, sources: SourceMerge) {
    this.#held = held
    this.#options = options
    this.#sources = sources
  }

  add(record: RelationRecord): void {
    const { tie, recordedAs } = this.#tieOf(record)
    for (const each of record.absorbed ?? []) tie.absorbed.push({ record, each })
    for (const hint of record.claims) {
      const source = this.#sources.add(sourceToWrite(hint.source, record.place))
      if (hint.via) this.#sources.add(sourceToWrite(hint.via, record.place))
      const relationId = tie.identity.id
      const claim = claimToWrite(hint, { relationId, source, recordedAs }, record, this.#options.writer)
      if (tie.claims.has(claim.claim.id)) this.sameClaims += 1
      else {
        tie.claims.set(claim.claim.id, claim)
        tie.added.push(claim)
        this.newClaims += 1
      }
    }
  }

  result() {
    const ties = [...this.#ties.values()].filter(({ added }) => added.length > 0)
    const { importId } = this.#options.writer
    const changed = ties.filter(({ held }) => held !== null)
    const relations = {
      created: ties.filter(({ held }) => held === null).map((tie) => stored(tie)),
      changed: changed.map((tie) => stored(tie, importId)),
    }
    const after = [...relations.created, ...relations.changed].flatMap(({ identity }) => {
      const tie = this.#ties.get(identity.id)
      return tie
        ? [[identity.id, { identity, role: tie.role, claims: [...tie.claims.values()] }] as const]
        : []
    })
    return {
      ...relations,
      absorbed: ties.flatMap((tie) =>
        tie.absorbed.map(({ record, each }) => this.#absorbed(tie, record, each)),
      ),
      after: new Map<string, HeldRelation>(after),
      countChanged: changed.filter(
        ({ identity }) => identity.importId !== importId && identity.changedBy !== importId,
      ).length,
    }
  }

  /** A relation that became one with a tie, as it was then: folded from those of its claims that were about it. */
  #absorbed({ identity, claims }: Tie, whole: RelationRecord, each: AbsorbedRecord): AbsorbedRelation {
    const { writer, space } = this.#options
    const { id, role, into } = each
    const record = { ...whole, ...each }
    const idOf = (end: string | null) =>
      end === null ? null : idOfEnd({ id: end, recorded: each.recorded }, space)
    const [recordedSubjectId, recordedObjectId] = [idOf(each.recordedSubject), idOf(each.recordedObject)]
    const [roleLangs, roles] = parallel(role)
    const about = [...claims.values()].filter(({ claim }) => claim.recordedRelationIds?.includes(id))
    const held = {
      identity: {
        id,
        type: identity.type,
        ...endsOf(record, space),
        key: keyOf(record),
        byAmount: null,
        byRecency: null,
        byConfidence: null,
        ...originOf(record, writer),
        ...(each.directed ? {} : { directed: false }),
        ...(recordedSubjectId === null ? {} : { recordedSubjectId }),
        ...(recordedObjectId === null ? {} : { recordedObjectId }),
      },
      role: { roleLangs, roles },
      claims: about,
    }
    const folded = refolded(held, [])
    return {
      merged: idOfEnd({ id: each.merged, recorded: each.recorded }, space),
      identity: { ...folded.identity, absorbedInto: into ?? identity.id },
      relationshipType: folded.relationshipType,
      summary: folded.summary,
    }
  }

  #tieOf(record: RelationRecord): { readonly tie: Tie; readonly recordedAs: string | null } {
    const { vocabulary, writer, space } = this.#options
    const { merged } = this.#held
    const { ids, fresh } = tieIds(record, vocabulary, space, merged)
    const { id, recordedAs } = ids.find((each) => this.#fits(each.id, record)) ?? fresh
    const known = this.#ties.get(id)
    if (known) return { tie: known, recordedAs }
    const held = this.#held.relations.get(id) ?? null
    const type = vocabulary.relationType(record.type)
    if (!held) this.types.add(type)
    const [roleLangs, roles] = parallel(record.role)
    const tie: Tie = {
      held,
      identity: held?.identity ?? {
        id,
        type,
        ...mergedEnds(endsOf(record, space), merged),
        key: keyOf(record),
        byAmount: null,
        byRecency: null,
        byConfidence: null,
        ...originOf(record, writer),
        ...(record.isDirected ? {} : { directed: false }),
      },
      role: held?.role ?? { roleLangs, roles },
      claims: new Map((held?.claims ?? []).map((each) => [each.claim.id, each])),
      added: [],
      absorbed: [],
    }
    this.#ties.set(id, tie)
    return { tie, recordedAs }
  }

  /** Whether the tie of that id is there and is the one that the record means: without a key of its own, that of its role. */
  #fits(id: string, { key, role }: RelationRecord): boolean {
    const there = this.#ties.get(id)?.role ?? this.#held.relations.get(id)?.role
    if (!there || key !== null) return there !== undefined
    const roles = Object.values(role)
    return roles.length === 0 || roles.some((each) => there.roles.includes(each))
  }
}

/** The id of an entity: what is told of another graph of ours keeps its own, unless ids are to be kept apart. */
function idOfEntity(entity: EntityRecord, space: string | null, merged: MergedIds): string {
  const own = idOfEnd(entity, space)
  return merged.entities.get(own) ?? own
}

/** The same, whatever stands for it. */
function idOfEnd({ id, recorded }: Pick<EntityRecord, 'id' | 'recorded'>, space: string | null): string {
  return (recorded && space === null ? keptId(id, 'entity') : null) ?? entityIdOf(id, space)
}

/** The ids in the graph of what was merged, and of what it was merged into. */
export function mergedIds({ entity, into }: Pick<MergeRecord, 'entity' | 'into'>, space: string | null) {
  return { id: idOfEnd(entity, space), into: idOfEnd({ ...entity, id: into }, space) }
}

function endsOf({ subject, object, recorded = null }: RelationRecord, space: string | null) {
  const idOf = (id: string) => idOfEnd({ id, recorded }, space)
  return { subjectId: idOf(subject), objectId: idOf(object) }
}

function keyOf({ key, role, recorded }: Pick<RelationRecord, 'key' | 'role' | 'recorded'>): string | null {
  return recorded ? key : relationKeyOf(key, role)
}

/** The ends of a tie as they are now, and of which entities it is recorded where these were merged. */
function mergedEnds({ subjectId, objectId }: ReturnType<typeof endsOf>, { entities }: MergedIds) {
  const [subject, object] = [entities.get(subjectId), entities.get(objectId)]
  return {
    subjectId: subject ?? subjectId,
    objectId: object ?? objectId,
    ...(subject === undefined ? {} : { recordedSubjectId: subjectId }),
    ...(object === undefined ? {} : { recordedObjectId: objectId }),
  }
}

/**
 * The ids that the tie of a record may have, and the one for a new tie: those between the ends that its file names and,
 * where these were merged, those between what stands for them.
 */
function tieIds(
  record: RelationRecord,
  vocabulary: ImportVocabulary,
  space: string | null,
  merged: MergedIds,
): { readonly ids: readonly TieId[]; readonly fresh: TieId } {
  const { type, key, role } = record
  const asNow = (id: string): TieId => {
    const into = merged.relations.get(id)
    return into === undefined ? { id, recordedAs: null } : { id: into, recordedAs: id }
  }
  const kept = space === null ? keptId(record.id, 'relation') : null
  if (kept !== null) return { ids: [asNow(kept)], fresh: asNow(kept) }
  const verb = vocabulary.relationType(type)
  const between = ({ subjectId, objectId }: ReturnType<typeof endsOf>) => {
    const own = asNow(tieIdOf(subjectId, verb, objectId, relationKeyOf(key, role)))
    const hasPlain = key === null && Object.keys(role).length > 0
    return { own, ids: hasPlain ? [asNow(tieIdOf(subjectId, verb, objectId, null)), own] : [own] }
  }
  const ends = endsOf(record, space)
  const named = between(ends)
  return { ids: [...named.ids, ...between(mergedEnds(ends, merged)).ids], fresh: named.own }
}

/** A tie as it is written: the summary of all its claims, and of the claims those that are new. */
function stored({ identity, role, claims, added }: Tie, changedBy?: string): ImportedRelation {
  const held = { identity, role, claims: [...claims.values()] }
  return refolded(held, added, changedBy)
}

function idTaken({ id, place, names }: EntityRecord, before: ImportedEntity): KesherError {
  const { file, row } = place
  const [name = id, other = before.id] = [names[0]?.value, before.names[0]]
  return new KesherError('IMPORT_ID_TAKEN', { file, row: row ?? 0, id, name, other })
}
