import type { Database } from '../db/database.ts'
import { vocabulary as readVocabulary } from '../db/generated/statements.ts'
import type { VocabularyRow, EntityTypeRow, RelationTypeRow } from './rows.ts'
import { unknownEntityType, unknownRelationType, vocabularyRow } from './vocabulary-row.ts'

/** How old what is held may grow before it is read again in the background, in milliseconds. */
const freshFor = 30_000

/** How soon after a reading an unknown type may cause the next one. */
const pause = 1_000

interface Held {
  readonly row: VocabularyRow
  readonly entityTypes: ReadonlyMap<string, EntityTypeRow>
  readonly relationTypes: ReadonlyMap<string, RelationTypeRow>
  readonly readAt: number
}

/**
 * The types as the server holds them, so that `type { label }` costs no statement. Read when first needed, again in the
 * background when it grows old, and at once when a type turns up that it does not hold.
 */
export class Vocabulary {
  readonly #database: Database
  #held: Held | null = null
  #reading: Promise<Held> | null = null

  constructor(database: Database) {
    this.#database = database
  }

  /** Reads the types and their counts now. */
  async read(): Promise<VocabularyRow> {
    return (await this.#read()).row
  }

  /** The type of entities with that id, null where there is none. */
  async entityType(id: string): Promise<EntityTypeRow | null> {
    return this.#find((held) => held.entityTypes.get(id))
  }

  /** The type of relations with that id, null where there is none. */
  async relationType(id: string): Promise<RelationTypeRow | null> {
    return this.#find((held) => held.relationTypes.get(id))
  }

  /**
   * The type of an entity; one that the vocabulary lacks is shown by its id. At once where it is held: an answer has
   * hundreds of types, and a promise for each costs more than the rest of it.
   */
  typeOfEntity(id: string): EntityTypeRow | Promise<EntityTypeRow> {
    return (
      this.#heldNow()?.entityTypes.get(id) ??
      this.entityType(id).then((type) => type ?? unknownEntityType(id))
    )
  }

  /** As `typeOfEntity`, of a relation. */
  typeOfRelation(id: string): RelationTypeRow | Promise<RelationTypeRow> {
    return (
      this.#heldNow()?.relationTypes.get(id) ??
      this.relationType(id).then((type) => type ?? unknownRelationType(id))
    )
  }

  async #find<T>(lookUp: (held: Held) => T | undefined): Promise<T | null> {
    const held = this.#heldNow() ?? (await this.#read())
    const found = lookUp(held)
    if (found !== undefined || Date.now() - held.readAt < pause) return found ?? null
    return lookUp(await this.#read()) ?? null
  }

  /** What is held; when it is old, it is read again in the background. */
  #heldNow(): Held | null {
    // A failure in the background is not the reader's: what is held still serves.
    if (this.#held && Date.now() - this.#held.readAt > freshFor) void this.#read().catch(() => undefined)
    return this.#held
  }

  #read(): Promise<Held> {
    this.#reading ??= this.#readNow().finally(() => (this.#reading = null))
    return this.#reading
  }

  async #readNow(): Promise<Held> {
    const row = vocabularyRow(await this.#database.run(readVocabulary, {}))
    this.#held = {
      row,
      entityTypes: byId(row.entityTypes),
      relationTypes: byId(row.relationTypes),
      readAt: Date.now(),
    }
    return this.#held
  }
}

function byId<T extends { readonly id: string }>(types: readonly T[]): ReadonlyMap<string, T> {
  return new Map(types.map((type) => [type.id, type]))
}
