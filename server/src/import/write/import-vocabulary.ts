import type { EntityTypeRecord, RelationTypeRecord } from '../../db/records.ts'
import { mapOf, parallel } from '../../dataset/stored-dataset.ts'
import { foldText } from '../../model/fold-text.ts'
import type { TypeMapping } from '../mapping/mapping.ts'
import type { Texts, TypeRecord } from '../records.ts'
import { entityTypeIdOf, isTypeId, relationTypeIdOf } from '../../dataset/graph-ids.ts'

const colors = ['blue', 'orange', 'green', 'purple', 'red', 'teal', 'gold', 'gray'] as const

interface Types {
  readonly entityTypes: readonly EntityTypeRecord[]
  readonly relationTypes: readonly RelationTypeRecord[]
}

interface TypeIds {
  readonly entityTypes: Iterable<string>
  readonly relationTypes: Iterable<string>
}

/**
 * The types of the graph, and those that an import adds. A type of a file is one of the graph's where its id or one of its
 * labels is the same; else it is new, with what the file says of it or, for people to mend, its own words.
 */
export class ImportVocabulary {
  readonly #entityTypes = new Map<string, string>()
  readonly #relationTypes = new Map<string, string>()
  readonly #described = new Map<string, TypeRecord>()
  readonly #describedIds = { entityTypes: new Set<string>(), relationTypes: new Set<string>() }
  readonly #count: { entityTypes: number; relationTypes: number }
  readonly #inverses = new Map<string, Texts>()
  readonly #newEntityTypes = new Map<string, EntityTypeRecord>()
  readonly #newRelationTypes = new Map<string, RelationTypeRecord>()

  constructor({ entityTypes, relationTypes }: Types) {
    this.#count = { entityTypes: entityTypes.length, relationTypes: relationTypes.length }
    for (const { id, labels } of entityTypes)
      for (const word of [...labels, id]) this.#entityTypes.set(foldText(word), id)
    for (const { id, labels } of relationTypes)
      for (const word of [...labels, id]) this.#relationTypes.set(foldText(word), id)
  }

  /** What a file says of a type, which comes into the vocabulary even where nothing is of it. */
  describe(type: TypeRecord): void {
    this.#described.set(`${type.kind} ${type.id}`, type)
    if (type.isOnlyWords) return
    if (type.kind === 'entityType') this.#describedIds.entityTypes.add(this.entityType(type.id))
    else this.#describedIds.relationTypes.add(this.relationType(type.id))
  }

  /** The id of a type of entities, new or not. */
  entityType(type: string): string {
    const known = this.#entityTypes.get(type) ?? this.#entityTypes.get(foldText(type))
    if (known !== undefined) return known
    const id = this.#isWhole('entityType', type) ? type : entityTypeIdOf(type)
    if (!this.#entityTypes.has(foldText(id))) this.#addEntityType(id, type)
    this.#entityTypes.set(type, id)
    return id
  }

  /** The id of a type of relations, new or not. */
  relationType(type: string): string {
    const known = this.#relationTypes.get(type) ?? this.#relationTypes.get(foldText(type))
    if (known !== undefined) return known
    const id = this.#isWhole('relationType', type) ? type : relationTypeIdOf(type)
    if (!this.#relationTypes.has(foldText(id))) this.#addRelationType(id, type)
    this.#relationTypes.set(type, id)
    return id
  }

  /** The types that are new to the graph among those described and these, but for those of `known`. */
  newTypes(used: TypeIds, known: ReadonlySet<string> = new Set()): Types {
    const of = (kind: keyof TypeIds) =>
      [...new Set([...this.#describedIds[kind], ...used[kind]])].filter((id) => !known.has(id))
    return {
      entityTypes: of('entityTypes').flatMap((id) => this.#newEntityTypes.get(id) ?? []),
      relationTypes: of('relationTypes').flatMap((id) => this.#newRelationTypes.get(id) ?? []),
    }
  }

  /** The words and colours of new types, as a mapping says them; an inverse only where somebody said one. */
  wordsOf({ entityTypes, relationTypes }: Types): TypeMapping[] {
    return [
      ...entityTypes.map(({ id, labelLangs, labels, color }) => ({
        kind: 'entity' as const,
        type: id,
        label: mapOf(labelLangs, labels),
        color: color as TypeMapping['color'],
      })),
      ...relationTypes.map(({ id, labelLangs, labels, color }) => ({
        kind: 'relation' as const,
        type: id,
        label: mapOf(labelLangs, labels),
        inverse: this.#inverses.get(id) ?? {},
        color: color as TypeMapping['color'],
      })),
    ]
  }

  #addEntityType(id: string, type: string): void {
    this.#entityTypes.set(foldText(id), id)
    const described = this.#describedAs('entityType', type, id)
    const position = described?.position ?? this.#count.entityTypes + this.#newEntityTypes.size
    const label = labelOf(type, described)
    const [labelLangs, labels] = parallel(label)
    const [pluralLangs, plurals] = parallel(orElse(described?.plural, label))
    const [color, icon] = [described?.color ?? colorAt(position), described?.icon ?? 'circle']
    const shape = described?.shape ?? 'disc'
    const texts = { labelLangs, labels, pluralLangs, plurals }
    this.#newEntityTypes.set(id, { id, position, ...texts, color, icon, shape })
  }

  /** What a file or a mapping says of a type: by its word, or by the id that it gets. */
  #describedAs(kind: TypeRecord['kind'], type: string, id: string): TypeRecord | undefined {
    return this.#described.get(`${kind} ${type}`) ?? this.#described.get(`${kind} ${id}`)
  }

  /** Whether it is described as a graph of ours has it, whose ids of types are ids here too. */
  #isWhole(kind: TypeRecord['kind'], type: string): boolean {
    const isKnown = typeof this.#described.get(`${kind} ${type}`)?.position === 'number'
    return isKnown && isTypeId(kind, type)
  }

  #addRelationType(id: string, type: string): void {
    this.#relationTypes.set(foldText(id), id)
    const described = this.#describedAs('relationType', type, id)
    const position = described?.position ?? this.#count.relationTypes + this.#newRelationTypes.size
    if (described) this.#inverses.set(id, described.inverseLabel)
    const label = labelOf(type, described)
    const [labelLangs, labels] = parallel(label)
    const [inverseLangs, inverses] = parallel(inversesOf(label, described))
    const color = described?.color ?? colorAt(position)
    const forms = JSON.stringify(described?.forms ?? {})
    const inverseForms = JSON.stringify(described?.inverseForms ?? {})
    const texts = { labelLangs, labels, inverseLangs, inverses, forms, inverseForms }
    const ends = { from: described?.from ?? [], to: described?.to ?? [] }
    this.#newRelationTypes.set(id, { id, position, ...texts, color, ...ends })
  }
}

function orElse(texts: Texts = {}, other: Texts): Texts {
  return Object.keys(texts).length > 0 ? texts : other
}

/** The file's own words for the other direction; where a mapping says them in one language, the others get theirs. */
function inversesOf(label: Texts, described: TypeRecord | undefined): Texts {
  const found = inverseOf(label)
  return described?.isOnlyWords
    ? { ...found, ...described.inverseLabel }
    : orElse(described?.inverseLabel, found)
}

/** The file's own labels, else the words of its type: `WORKS_FOR` → works for. */
function labelOf(type: string, described: TypeRecord | undefined): Texts {
  if (described && Object.keys(described.label).length > 0) return described.label
  const words = type.replaceAll('_', ' ').trim() || type
  const isShouted = /^[A-Z0-9 ]+$/.test(words) && /[A-Z]/.test(words)
  return { [isHebrew(type) ? 'he' : 'en']: isShouted ? words.toLowerCase() : words }
}

/** Nobody knows the verb's other direction; this one is right in every case, if not pretty. */
function inverseOf(label: Texts): Texts {
  return Object.fromEntries(
    Object.entries(label).map(([lang, text]) => [
      lang,
      lang === 'he' ? `הצד השני של ״${text}״:` : `other side of “${text}”:`,
    ]),
  )
}

function isHebrew(text: string): boolean {
  return /\p{Script=Hebrew}/u.test(text)
}

function colorAt(position: number): string {
  return colors[position % colors.length] ?? 'gray'
}
