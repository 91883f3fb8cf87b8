import type { CopiedCounts } from '../backup/copied-record.ts'

const words = {
  entity: 'entities',
  relation: 'relations',
  claim: 'claims',
  source: 'sources',
  change: 'steps of history',
  import: 'imports',
} as const

/** How much a safety copy holds, as a line. */
export function printCopied(counts: CopiedCounts): string {
  const parts = Object.entries(words).map(([kind, word]) => {
    return `${(counts[kind as keyof typeof words] ?? 0).toLocaleString('en')} ${word}`
  })
  return `  ${parts.join(', ')}\n`
}
