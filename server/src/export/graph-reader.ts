import { foldableClaim } from '../dataset/foldable-claim.ts'
import type { Database } from '../db/database.ts'
import * as statements from '../db/generated/statements.ts'
import type {
  AbsorbedIdentity,
  ChangeRecord,
  ExportedMerge,
  ImportedJudgement,
  DatasetRecord,
  EntityTypeRecord,
  ExportedClaim,
  ImportedEntity,
  ImportedIdentity,
  RelationTypeRecord,
  SourceRecord,
  StoredSummary,
} from '../db/records.ts'
import type { Cardinality, ResultOf, Statement } from '../db/statement.ts'
import { KesherError } from '../errors.ts'
import { IdSet } from '../import/id-set.ts'
import { foldClaims } from '../model/fold.ts'
import { countsUnder } from '../model/lens.ts'
import type { Selection } from './selection.ts'

/** Things of one page. A page is one statement and is held in memory as a whole. */
const pageSize = 1_000

export interface ReadEntity {
  readonly entity: ImportedEntity
  /** How many relations it has now, in the whole graph. */
  readonly degree: number
}

/** A relation as the export sees it: under the lens of its filter, or as it is now. */
export interface ReadRelation {
  readonly identity: ImportedIdentity
  readonly summary: StoredSummary
  /** With `withHistory` all of them, else those that count. */
  readonly claims: readonly ExportedClaim[]
  /** The sources of these claims that were in no relation before. */
  readonly newSources: readonly SourceRecord[]
  /** What became one with it when entities were merged, before what took the claims of that; null where not all is exported. */
  readonly absorbed: readonly ReadAbsorbed[] | null
}

/** A relation that became one with another, with the entity that was merged then. */
export interface ReadAbsorbed {
  readonly merged: string
  readonly identity: AbsorbedIdentity
  readonly role: Pick<StoredSummary, 'roleLangs' | 'roles'>
}

export interface GraphReaderOptions {
  readonly selection: Selection
  /** Whether what is over is read too: claims that were retracted, relations without a live one. */
  readonly withHistory: boolean
  readonly signal?: AbortSignal | undefined
}

/**
 * Reads what is exported in the order of ids, a page at a time, each by a statement of its own that goes on after the last
 * id of the one before: memory does not grow with the graph, and no transaction stays open for a slow client.
 */
export class GraphReader {
  readonly #database: Database
  readonly #options: GraphReaderOptions
  readonly #sources = new IdSet()

  constructor(database: Database, options: GraphReaderOptions) {
    this.#database = database
    this.#options = options
  }

  /** Throws UNKNOWN_ENTITY where an entity that was named is not there. */
  async check(): Promise<void> {
    const { ids } = this.#options.selection
    if (ids === null) return
    const found = await this.#run(statements.exportedEntities, { ids, tied: false, filter: null })
    const known = new Set(found.map(({ entity }) => entity.id))
    const value = ids.find((id) => !known.has(id))
    if (value !== undefined) throw new KesherError('UNKNOWN_ENTITY', { argument: 'entity', value })
  }

  async types(): Promise<{ entityTypes: EntityTypeRecord[]; relationTypes: RelationTypeRecord[] }> {
    return this.#run(statements.vocabulary, {})
  }

  async datasets(): Promise<DatasetRecord[]> {
    return (await this.#run(statements.datasets, {})).map(({ dataset }) => dataset)
  }

  /** All sources, where all is exported; else they come with the relations that rest on them. */
  async *sources(): AsyncGenerator<SourceRecord> {
    if (!this.#isWhole()) return
    for (let afterId = ''; ;) {
      const page = await this.#run(statements.exportedSources, { afterId, limit: pageSize })
      for (const { source } of page) {
        this.#sources.add(source.id, 0)
        yield source
      }
      if (page.length < pageSize) return
      afterId = page.at(-1)?.source.id ?? ''
    }
  }

  /** What people did, where all is exported. */
  async *changes(): AsyncGenerator<ChangeRecord> {
    if (!this.#isWhole()) return
    for (let afterId = ''; ;) {
      const page = await this.#run(statements.exportedChanges, { afterId, limit: pageSize })
      for (const { change } of page) yield change
      if (page.length < pageSize) return
      afterId = page.at(-1)?.change.id ?? ''
    }
  }

  /** What people judged of pairs of entities, where all is exported. */
  async *judgements(): AsyncGenerator<ImportedJudgement> {
    if (!this.#isWhole()) return
    for (let afterId = ''; ;) {
      const page = await this.#run(statements.exportedJudgements, { afterId, limit: pageSize })
      for (const { judgements } of page) yield* judgements
      if (page.length < pageSize) return
      afterId = page.at(-1)?.id ?? ''
    }
  }

  /** What was merged, where all is exported: that into which others were merged comes before them. */
  async *merges(): AsyncGenerator<ExportedMerge> {
    if (!this.#isWhole()) return
    for (let afterId = ''; ;) {
      const page = await this.#run(statements.exportedMerges, { afterId, limit: pageSize })
      for (const { id, merges } of page) yield* intoFirst(merges, id)
      if (page.length < pageSize) return
      afterId = page.at(-1)?.id ?? ''
    }
  }

  async *entities(): AsyncGenerator<ReadEntity> {
    const { ids, filter } = this.#options.selection
    const statement = filter?.lens ? statements.exportedEntitiesUnderLens : statements.exportedEntities
    for await (const page of ids === null ? this.#pages(statements.entityIds, {}) : [ids]) {
      yield* await this.#run(statement, { ids: page, tied: ids === null && filter !== null, filter })
    }
  }

  async *relations(): AsyncGenerator<ReadRelation> {
    const { ids, filter } = this.#options.selection
    const statement = filter?.lens ? statements.exportedRelationsUnderLens : statements.exportedRelations
    const withRetired = this.#options.withHistory && filter === null
    for await (const page of ids === null ? this.#pages(statements.relationIds, {}) : this.#among(ids)) {
      const rows = await this.#run(statement, { ids: page, withRetired, filter })
      const absorbed = this.#options.withHistory && this.#isWhole() ? await this.#absorbed(rows) : null
      for (const row of rows) yield this.#seen(row, absorbed)
    }
  }

  /** What became one with some relations, by their ids. */
  async #absorbed(rows: readonly RelationRow[]): Promise<ReadonlyMap<string, ReadAbsorbed>> {
    const ids = rows.flatMap(({ claims }) => claims.flatMap(({ claim }) => claim.recordedRelationIds ?? []))
    if (ids.length === 0) return new Map()
    const found = await this.#run(statements.exportedAbsorbed, { ids: [...new Set(ids)] })
    return new Map(
      found.flatMap(({ merged, identities, roles }) => {
        const roleOf = new Map(roles.map(({ id, ...role }) => [id, role]))
        return identities.map((identity) => {
          const role = roleOf.get(identity.id) ?? { roleLangs: [], roles: [] }
          return [identity.id, { merged, identity, role }] as const
        })
      }),
    )
  }

  #isWhole(): boolean {
    const { ids, filter } = this.#options.selection
    return ids === null && filter === null
  }

  #seen(
    { identity, summary, claims: all }: RelationRow,
    absorbed: ReadonlyMap<string, ReadAbsorbed> | null,
  ): ReadRelation {
    const { selection, withHistory } = this.#options
    const lens = selection.filter?.lens ?? null
    const claims = all.filter((each) =>
      lens ? countsUnder(foldable(each), lens) : withHistory || each.claim.retractedAt == null,
    )
    const folded = lens && foldClaims(claims.map(foldable), () => true)
    const sources = claims.flatMap(({ source, via }) => (via ? [source, via] : [source]))
    const newSources = sources.filter(({ id }) => this.#sources.add(id, 0) === null)
    const became = absorbed && absorbedBy(identity.id, all, absorbed)
    return { identity, summary: { ...summary, ...folded }, claims, newSources, absorbed: became }
  }

  /** The ids of the relations among some entities, by the one that each goes out of. */
  async *#among(ids: readonly string[]): AsyncGenerator<readonly string[]> {
    for (const subjectId of ids) yield* this.#pages(statements.relationIdsAmong, { subjectId, ids })
  }

  async *#pages<Params>(
    statement: Statement<Params & { afterId: string; limit: number }, { ids: string[] }, 'one'>,
    params: Params,
  ): AsyncGenerator<readonly string[]> {
    for (let afterId = ''; ;) {
      const { ids } = await this.#run(statement, { ...params, afterId, limit: pageSize })
      if (ids.length > 0) yield ids
      if (ids.length < pageSize) return
      afterId = ids.at(-1) ?? ''
    }
  }

  #run<P, R, C extends Cardinality>(
    statement: Statement<P, R, C>,
    params: NoInfer<P>,
  ): Promise<ResultOf<R, C>> {
    return this.#database.run(statement, params, { signal: this.#options.signal })
  }
}

/** A relation as its statement brings it. */
interface RelationRow {
  readonly identity: ImportedIdentity
  readonly summary: StoredSummary
  readonly claims: readonly ExportedClaim[]
}

/** What was merged into an entity, each before those that were merged into it. */
function intoFirst(merges: readonly ExportedMerge[], id: string): ExportedMerge[] {
  const intoEach = new Map<string, ExportedMerge[]>()
  for (const each of merges) intoEach.set(each.into, [...(intoEach.get(each.into) ?? []), each])
  const all = (into: string): ExportedMerge[] =>
    (intoEach.get(into) ?? []).flatMap((each) => [each, ...all(each.entity.id)])
  return all(id)
}

/** What became one with a relation, the farthest first, and else in the order of their ids. */
function absorbedBy(
  id: string,
  claims: readonly ExportedClaim[],
  absorbed: ReadonlyMap<string, ReadAbsorbed>,
): ReadAbsorbed[] {
  const ids = new Set(claims.flatMap(({ claim }) => claim.recordedRelationIds ?? []))
  const stepsTo = (each: ReadAbsorbed): number => {
    const next = absorbed.get(each.identity.absorbedInto)
    return next && each.identity.absorbedInto !== id ? 1 + stepsTo(next) : 1
  }
  return [...ids]
    .toSorted()
    .flatMap((each) => absorbed.get(each) ?? [])
    .toSorted((one, other) => stepsTo(other) - stepsTo(one))
}

function foldable({ claim, source }: ExportedClaim) {
  const { id: sourceId, independenceGroup = null } = source
  return foldableClaim({ claim, sourceId, independenceGroup })
}
