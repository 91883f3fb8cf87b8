/**
 * The language to use of those that there are: the first wanted one, exactly (`pt-BR`) or by its base (`pt`), else the
 * first there is. Null only where there is none.
 */
export function pickLang(available: readonly string[], wanted: readonly string[]): string | null {
  for (const lang of wanted) {
    const exact = available.find((tag) => tag.toLowerCase() === lang.toLowerCase())
    const related = exact ?? available.find((tag) => baseLang(tag) === baseLang(lang))
    if (related !== undefined) return related
  }
  return available[0] ?? null
}

/** The language of a tag without script and region: `he-IL` → `he`. */
export function baseLang(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase()
}
