import type { Database } from '../db/database.ts'
import { datasetIds } from '../db/generated/statements.ts'
import type { ImportRecord, LabelCountRecord } from '../db/records.ts'
import { applySchema, missingFromSchema } from '../db/schema.ts'
import { KesherError } from '../errors.ts'
import { recoverImport } from '../import/write/take-back.ts'
import { loadDataset } from './load.ts'
import { readContent, type Content } from './read-content.ts'
import { ownLabels } from './schema.ts'

/** What a start found in the database, or put there. */
export interface Prepared extends Content {
  readonly wasEmpty: boolean
}

/**
 * Puts the schema in place, and into an empty database the data set of that folder; what a database of Kesher holds
 * already stays as it is. Throws FOREIGN_DATABASE, and changes nothing, where the database holds something else.
 * `isAlone`: nobody else is connected, so that an import that is under way was left by a kill, and is taken back.
 */
export async function prepareDatabase(
  database: Database,
  folder: string,
  isAlone = false,
): Promise<Prepared> {
  const found = await openGraph(database, isAlone).catch((error: unknown) => {
    // Somebody is writing an import: it is theirs to end, and answers wait for it.
    if (error instanceof KesherError && error.code === 'IMPORT_RUNNING') return readContent(database)
    throw error
  })
  // Tokens may be made before there is a graph.
  if (found.nodes > countOf(found.labels, 'Token')) return { ...found, wasEmpty: false }
  await loadDataset(database, folder)
  return { ...(await readContent(database)), wasEmpty: true }
}

/**
 * Puts the schema in place where the database is empty or Kesher's own, and takes back what is left of an import that was
 * killed, unless somebody goes on with that one (`leaves`); what it holds then. Throws FOREIGN_DATABASE, and IMPORT_RUNNING where somebody is writing one.
 */
export async function openGraph(
  database: Database,
  isAlone: boolean,
  leaves?: (left: ImportRecord) => Promise<boolean>,
): Promise<Content> {
  // Side by side: a database that has just started takes its time for the first question of each kind.
  const [found, missing] = await Promise.all([readContent(database), missingFromSchema(database)])
  if (found.nodes > 0 && !isOurs(found.labels)) {
    throw new KesherError('FOREIGN_DATABASE', { content: foreignContent(found) })
  }
  if (missing.length > 0) await applySchema(database)
  if (countOf(found.labels, 'Import') === 0) return found
  const left = await recoverImport(database, isAlone, leaves)
  return left === null ? found : readContent(database)
}

/** A sentence that says what the database holds now, and whether it was put there. */
export async function describeContent(
  database: Database,
  { labels, nodes, wasEmpty }: Prepared,
): Promise<string> {
  const { ids } = await database.run(datasetIds, {})
  if (wasEmpty) return `Put the data set "${ids.join(', ')}" into the empty database: ${counts(labels)}.`
  const name = ids.length > 0 ? `the data set "${ids.join('", "')}"` : 'a graph without a name'
  const others = nodes - sumOf(labels, ownLabels)
  const beside =
    others > 0 ? `; beside it ${others.toLocaleString('en')} nodes of others, which stay as they are` : ''
  return `The database holds ${name}: ${counts(labels)}${beside}.`
}

/** A graph without types of entities is none of ours, whatever its labels are called; but an import may just begin, tokens may be made before, and word of what was taken back stays behind. */
function isOurs(labels: readonly LabelCountRecord[]): boolean {
  const types = countOf(labels, 'EntityType') + countOf(labels, 'RelationType')
  return types + countOf(labels, 'Import') + countOf(labels, 'Token') + countOf(labels, 'NewsClock') > 0
}

function counts(labels: readonly LabelCountRecord[]): string {
  const named = [
    ['Entity', 'entities'],
    ['Relation', 'relations'],
    ['Claim', 'claims'],
    ['Source', 'sources'],
  ] as const
  return named.map(([label, word]) => `${countOf(labels, label).toLocaleString('en')} ${word}`).join(', ')
}

function foreignContent({ labels, nodes }: Content): string {
  const largest = labels.toSorted((a, b) => b.count - a.count).slice(0, 5)
  const named = largest.map(({ label, count }) => `${count.toLocaleString('en')} ${label}`)
  return [`${nodes.toLocaleString('en')} nodes`, ...named].join(', ')
}

function sumOf(labels: readonly LabelCountRecord[], wanted: readonly string[]): number {
  return wanted.reduce((sum, label) => sum + countOf(labels, label), 0)
}

function countOf(labels: readonly LabelCountRecord[], label: string): number {
  return labels.find((each) => each.label === label)?.count ?? 0
}
