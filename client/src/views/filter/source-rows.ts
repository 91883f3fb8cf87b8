import type { EvidenceQuery } from '../../api/generated/operations.ts'

type Text = { value: string; lang: string }

/** A source with how many of the relations it backs; without a title where nothing on the canvas is from it. */
export type SourceRow = { id: string; title: Text | null; count: number }

/** The sources of what is on the canvas, those that back most first; a chosen one stays in the list. */
export function sourceRows(evidence: EvidenceQuery['nodes'], chosen: readonly string[]): SourceRow[] {
  const rows = new Map<string, SourceRow>(chosen.map((id) => [id, { id, title: null, count: 0 }]))
  for (const node of evidence) {
    if (!node || !('claims' in node)) continue
    const sources = new Map(
      (node.claims?.edges ?? []).map(({ node: { source } }) => [source.id, source.title]),
    )
    for (const [id, title] of sources) rows.set(id, { id, title, count: (rows.get(id)?.count ?? 0) + 1 })
  }
  return [...rows.values()].toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}
