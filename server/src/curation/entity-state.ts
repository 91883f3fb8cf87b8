import { mapOf, storedEntity } from '../dataset/stored-dataset.ts'
import type { ImportedEntity } from '../db/records.ts'
import type { Texts } from './inputs.ts'

/** What people say of an entity; the history keeps it before and after each change. */
export interface EntityState {
  readonly type: string
  readonly names: readonly { readonly value: string; readonly lang: string; readonly kind: string }[]
  readonly summary: Texts
  readonly externalIds: Texts
  readonly place: { readonly lat: number; readonly lng: number } | null
}

/** What is said of an entity that the graph holds. */
export function stateOf(entity: ImportedEntity): EntityState {
  const { lat, lng } = entity
  return {
    type: entity.type,
    names: entity.names.map((value, index) => ({
      value,
      lang: entity.nameLangs[index] ?? 'und',
      kind: entity.nameKinds[index] ?? 'ALIAS',
    })),
    summary: mapOf(entity.summaryLangs, entity.summaries),
    externalIds: mapOf(entity.externalSchemes, entity.externalValues),
    place: lat == null || lng == null ? null : { lat, lng },
  }
}

/** The node of an entity of that state, with the keys by which its names are found; without grammar and provenance. */
export function withState(id: string, { place, ...state }: EntityState) {
  return storedEntity({ id, ...state, ...(place ? { place } : {}) })
}

/** The fields in which two states differ, as JSON texts; null where there was nothing. */
export function differences(before: EntityState | null, after: EntityState | null) {
  const names = ['type', 'names', 'summary', 'externalIds', 'place'] as const
  return names.flatMap((name) => {
    const [old, young] = [jsonOf(before?.[name]), jsonOf(after?.[name])]
    return old === young ? [] : [{ name, before: old, after: young }]
  })
}

function jsonOf(value: unknown): string | null {
  const isNothing = value == null || (typeof value === 'object' && Object.keys(value).length === 0)
  return isNothing ? null : JSON.stringify(value)
}
