import type { ImportedEntity } from '../db/records.ts'
import { pickLang } from '../model/pick-lang.ts'
import type { GraphReader, ReadRelation } from './graph-reader.ts'

type List = readonly string[] | null | undefined
type Labelled = { readonly id: string; readonly labelLangs: List; readonly labels: List }

/** Names and labels in one language, for formats that have room for one alone. */
export class ExportWords {
  readonly #lang: string
  readonly #entityTypes: ReadonlyMap<string, string>
  readonly #relationTypes: ReadonlyMap<string, string>

  private constructor(lang: string, entityTypes: Map<string, string>, relationTypes: Map<string, string>) {
    this.#lang = lang
    this.#entityTypes = entityTypes
    this.#relationTypes = relationTypes
  }

  static async of(graph: GraphReader, lang: string): Promise<ExportWords> {
    const { entityTypes, relationTypes } = await graph.types()
    const labels = (types: readonly Labelled[]) =>
      new Map(types.map((type) => [type.id, textIn(lang, type.labelLangs, type.labels) ?? type.id]))
    return new ExportWords(lang, labels(entityTypes), labels(relationTypes))
  }

  typeOfEntity(id: string): string {
    return this.#entityTypes.get(id) ?? id
  }

  verb(type: string): string {
    return this.#relationTypes.get(type) ?? type
  }

  name(entity: ImportedEntity): string {
    return primaryName(entity, this.#lang) ?? entity.names[0] ?? entity.id
  }

  summary({ summaryLangs, summaries }: ImportedEntity): string | null {
    return textIn(this.#lang, summaryLangs, summaries)
  }

  role({ summary: { roleLangs, roles } }: ReadRelation): string | null {
    return textIn(this.#lang, roleLangs, roles)
  }
}

/** The primary name of an entity in that language; null where it has none. */
export function primaryName({ names, nameLangs, nameKinds }: ImportedEntity, lang: string): string | null {
  const at = names.findIndex((_, index) => nameKinds[index] === 'PRIMARY' && nameLangs[index] === lang)
  return names[at] ?? null
}

function textIn(lang: string, langs: List, texts: List): string | null {
  const picked = pickLang(langs ?? [], [lang, 'en'])
  return picked === null ? null : (texts?.[(langs ?? []).indexOf(picked)] ?? null)
}
