/** What a part of the benchmark found: one table, how it was measured, and how it stands to its aim. */
export type Section = {
  title: string
  /** How it was measured, in a few sentences. */
  method: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  /** The aim and whether it was met, in a sentence each. */
  verdicts: readonly string[]
}

/** A section as Markdown. */
export function toMarkdown(section: Section): string {
  return [
    `## ${section.title}`,
    '',
    section.method,
    '',
    line(section.columns),
    line(section.columns.map(() => '---')),
    ...section.rows.map(line),
    '',
    ...section.verdicts.map((verdict) => `- ${verdict}`),
    '',
  ].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
