import type { ImportOutcome } from '../import/write/write-import.ts'

/** What an import did, or where it was only compared with the graph would do, in words. */
export function printWritten(written: ImportOutcome['written'], isComparison: boolean): string {
  if (written === null) return isComparison ? 'Nothing would be written.\n' : 'Nothing was written.\n'
  const { importId, counts, types, relationsSame } = written
  if (importId === null && !isComparison) return 'Nothing is new: the graph holds all of this already.\n'
  const { entities, relations, claims, sources, changes } = counts
  return [
    isComparison ? 'Beside what the graph holds:' : `Written as import ${importId}:`,
    `  entities   ${number(entities.new)} new, ${number(entities.changed)} changed, ${number(entities.same)} the same`,
    `  relations  ${number(relations.new)} new, ${number(relations.changed)} changed, ${number(relationsSame)} the same`,
    `  claims     ${number(claims.new)} new, ${number(claims.same)} the same`,
    `  sources    ${number(sources.new)} new`,
    ...(changes.new > 0 ? [`  history    ${number(changes.new)} steps new`] : []),
    ...(types.length > 0 ? [`  types      new in the vocabulary: ${types.join(', ')}`] : []),
    isComparison ? 'Nothing was written.' : `"kesher undo-import ${importId}" takes it back.`,
    '',
  ].join('\n')
}

function number(count: number): string {
  return count.toLocaleString('en')
}
