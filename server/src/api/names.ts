import type { NameKind } from './generated/resolvers.ts'
import type { EntityRow, NameRow, TextByLang } from './rows.ts'

/** The names of an entity, as they stand in its parallel lists. */
export function entityNames(row: EntityRow): NameRow[] {
  return row.names.map((value, index) => ({
    value,
    lang: row.nameLangs[index] ?? 'und',
    script: row.nameScripts?.[index] || null,
    // Names are checked when they are written, so what stands there is a kind.
    kind: (row.nameKinds[index] ?? 'ALIAS') as NameKind,
    entityId: row.id,
  }))
}

/** The name to show in each language; a language without a primary name is not there. */
export function primaryNames(row: EntityRow): TextByLang {
  const names: Record<string, string> = {}
  for (const { value, lang, kind } of entityNames(row)) {
    if (kind === 'PRIMARY') names[lang] ??= value
  }
  return names
}
