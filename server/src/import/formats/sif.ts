import { linesOf, placeIn, type ImportFile } from '../import-file.ts'
import { limits } from '../limits.ts'
import { finding } from '../finding.ts'
import type { ReadItem, Row } from '../records.ts'
import type { Format, Reading } from './format.ts'

/**
 * Cytoscape's Simple Interaction Format: `a pp b c d` is a relation of the type pp from a to each of the others, one word
 * alone is an entity. A line with a tab is parted by tabs only, so that names may hold blanks.
 */
export const sif: Format = {
  id: 'sif',
  title: 'SIF',
  extensions: ['sif'],
  isText: true,
  yields: 'rows',
  impliesEnds: true,
  options: {},
  sniff: ({ extension }) => (extension === 'sif' ? 'its name ends with .sif' : null),
  structure: {
    node: { id: 'id' },
    edge: { source: 'subject', interaction: 'type', target: 'object' },
  },
  read: readSif,
}

async function* readSif(file: ImportFile, { encoding }: Reading): AsyncGenerator<ReadItem> {
  for await (const { line, number } of linesOf(file, encoding, limits.recordCharacters.value)) {
    if (line.trim() === '') continue
    const words = (line.includes('\t') ? line.split('\t') : line.split(/\s+/))
      .map((word) => word.trim())
      .filter(Boolean)
    const [source = '', interaction = '', ...targets] = words
    const row = (table: string, cells: [string, string][]): Row => ({
      kind: 'row',
      table,
      place: placeIn(file, table, number),
      cells: new Map(cells),
    })
    if (interaction === '') yield row('node', [['id', source]])
    else if (targets.length === 0)
      yield finding('NO_END', placeIn(file, null, number), { value: line }, { end: 'second' })
    for (const target of targets) {
      yield row('edge', [
        ['source', source],
        ['interaction', interaction],
        ['target', target],
      ])
    }
  }
}
