/** What a table of a README promises of some files that belong together. */
export interface Expected {
  /** Paths from the folder of the README. */
  readonly files: readonly string[]
  readonly entities: number
  readonly relations: number
  /** How many types of relations; null where it does not say. */
  readonly types: number | null
  /** How many rows are reported; `some` where it says only that some are, 0 where it says nothing. */
  readonly reported: number | 'some'
  readonly text: string
}

/**
 * Reads the rows of a Markdown table whose first cell names files and whose third one counts: `77 / 254`, or
 * `185 entities, 290 relations`, then perhaps `of 3 types`, `3 reported` or `reported`.
 */
export function expectedCounts(readme: string): Expected[] {
  return readme.split('\n').flatMap((line) => {
    const [, names = '', , text = ''] = line.split('|').map((cell) => cell.trim())
    const counts =
      /^([\d,]+) \/ ([\d,]+)/.exec(text) ?? /([\d,]+) entities.*?([\d,]+) (?:[A-Z]\w+ )?relations/.exec(text)
    if (!counts) return []
    const [folder = ''] = /^.*\//.exec(names) ?? []
    const files = names
      .split(/,\s*/)
      .map((name, index) => (index === 0 || name.includes('/') ? name : folder + name))
    const types = /of (\d+) types/.exec(text)?.[1]
    const reported = /(\d+) reported/.exec(text)?.[1]
    return [
      {
        files,
        entities: numberOf(counts[1]),
        relations: numberOf(counts[2]),
        types: types === undefined ? null : Number(types),
        reported: reported !== undefined ? Number(reported) : /\breported\b/.test(text) ? 'some' : 0,
        text,
      },
    ]
  })
}

function numberOf(digits = ''): number {
  return Number(digits.replaceAll(',', ''))
}
