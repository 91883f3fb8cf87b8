import type { Database } from '../../db/database.ts'
import * as statements from '../../db/generated/statements.ts'
import { IdSet } from '../id-set.ts'
import type { MergeRecord, TypeRecord } from '../records.ts'
import type { Settled } from '../survey-import.ts'
import type { MergeOptions, RecordToWrite } from './held.ts'
import type { ImportTarget, Written } from './import-target.ts'
import type { ImportWriterOptions } from './import-writer.ts'
import { ImportVocabulary } from './import-vocabulary.ts'
import { mergeBatch } from './merge-batch.ts'
import { readHeld } from './read-held.ts'
import { RowBuffer } from './row-buffer.ts'
import { settleMerges } from './settle-merges.ts'
import { Standing } from './standing.ts'

export type ImportComparisonOptions = Pick<
  ImportWriterOptions,
  'writer' | 'space' | 'onProgress' | 'batchRows'
>

/**
 * What an import would do: its records are merged with what the graph holds as the writing merges them, and nothing is
 * written. What earlier rows would have made is known by ids alone, so that memory does not grow with the files' texts.
 */
export class ImportComparison implements ImportTarget {
  readonly #database: Database
  readonly #options: ImportComparisonOptions
  readonly #merge: MergeOptions
  readonly #standing: Standing
  readonly #rows: RowBuffer
  readonly #seen = {
    entities: new IdSet(),
    changedEntities: new IdSet(),
    sources: new IdSet(),
    relations: new IdSet(),
    changedRelations: new IdSet(),
    claims: new IdSet(),
    changes: new IdSet(),
  }
  readonly #types = { entityTypes: new Set<string>(), relationTypes: new Set<string>() }
  #sameEntities = 0
  #sameClaims = 0
  #rowCount = 0

  private constructor(database: Database, options: ImportComparisonOptions, vocabulary: ImportVocabulary) {
    this.#database = database
    this.#options = options
    this.#standing = new Standing(options.space)
    const { standsFor } = this.#standing
    this.#merge = { vocabulary, writer: options.writer, space: options.space, standsFor }
    this.#rows = new RowBuffer(options.batchRows)
  }

  static async open(database: Database, options: ImportComparisonOptions): Promise<ImportComparison> {
    const vocabulary = new ImportVocabulary(await database.run(statements.vocabulary, {}))
    return new ImportComparison(database, options, vocabulary)
  }

  describeType(type: TypeRecord): void {
    this.#merge.vocabulary.describe(type)
  }

  describeDataset(): void {
    // It is written beside what is new, and is itself nothing that people count.
  }

  settle(merges: readonly MergeRecord[]): Promise<readonly Settled[]> {
    const { importId } = this.#options.writer
    return settleMerges((statement, params) => this.#database.run(statement, params), merges, {
      space: this.#merge.space,
      importId,
    })
  }

  add(record: RecordToWrite): Promise<void> | undefined {
    if (record.kind === 'merge') this.#standing.add(record)
    return this.#rows.add(record) ? this.#compare(this.#rows.take()) : undefined
  }

  async finish(): Promise<Written> {
    await this.#compare(this.#rows.take())
    const { vocabulary } = this.#merge
    const found = vocabulary.newTypes(this.#types)
    const types = [...found.entityTypes, ...found.relationTypes].map(({ id }) => id)
    const { entities, changedEntities, sources, relations, changedRelations, claims, changes } = this.#seen
    return {
      importId: null,
      counts: {
        entities: { new: entities.size, changed: changedEntities.size, same: this.#sameEntities },
        relations: { new: relations.size, changed: changedRelations.size },
        claims: { new: claims.size, same: this.#sameClaims },
        sources: { new: sources.size },
        changes: { new: changes.size },
        types: { new: types.length },
      },
      types,
      words: vocabulary.wordsOf(found),
    }
  }

  async abandon(): Promise<void> {
    // Nothing was written.
  }

  async #compare(rows: readonly RecordToWrite[]): Promise<void> {
    const held = await readHeld(
      (statement, params) => this.#database.run(statement, params),
      rows,
      this.#merge,
    )
    const merged = mergeBatch(rows, held, this.#merge)
    const seen = this.#seen
    for (const { id } of merged.newEntities) seen.entities.add(id, 0)
    for (const { id } of merged.changedEntities) seen.changedEntities.add(id, 0)
    for (const { id } of merged.newSources) seen.sources.add(id, 0)
    for (const { id } of merged.newChanges) seen.changes.add(id, 0)
    for (const { judgement } of merged.newJudgements) seen.changes.add(judgement.id, 0)
    for (const { entity } of merged.newMerges) seen.changes.add(entity.id, 0)
    for (const { identity } of merged.newRelations) seen.relations.add(identity.id, 0)
    for (const { identity } of merged.changedRelations) seen.changedRelations.add(identity.id, 0)
    for (const { claims } of [...merged.newRelations, ...merged.changedRelations]) {
      // What an earlier row would have claimed already is the same, though the graph does not hold it.
      for (const { claim } of claims) if (seen.claims.add(claim.id, 0) !== null) this.#sameClaims += 1
    }
    for (const type of merged.entityTypes) this.#types.entityTypes.add(type)
    for (const type of merged.relationTypes) this.#types.relationTypes.add(type)
    this.#sameEntities += merged.counts.entities.same
    this.#sameClaims += merged.counts.claims.same
    this.#rowCount += rows.length
    this.#options.onProgress?.(this.#rowCount)
  }
}
