import type { ImportedEntity, ImportedMerge } from '../../db/records.ts'
import { KesherError } from '../../errors.ts'
import type { EntityRecord, MergeRecord } from '../records.ts'
import type { Held, MergeOptions } from './held.ts'
import { idOfEntity, mergedIds } from './ids-of.ts'
import { entityToWrite, isSameThing, mergedEntity } from './to-graph.ts'

/** The entities of a batch: those that it brings, and those of the graph of which it tells something new. */
export class EntityMerge {
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

function idTaken({ id, place, names }: EntityRecord, before: ImportedEntity): KesherError {
  const { file, row } = place
  const [name = id, other = before.id] = [names[0]?.value, before.names[0]]
  return new KesherError('IMPORT_ID_TAKEN', { file, row: row ?? 0, id, name, other })
}
