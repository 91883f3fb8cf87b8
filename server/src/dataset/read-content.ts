import type { Database } from '../db/database.ts'
import { content } from '../db/generated/statements.ts'
import type { LabelCountRecord } from '../db/records.ts'

/** How many nodes a database holds, and how many of each label that occurs. */
export interface Content {
  readonly labels: readonly LabelCountRecord[]
  readonly nodes: number
}

/** Asks for the counters of the store, which costs the same however much there is. */
export async function readContent(database: Database): Promise<Content> {
  const { nodes } = (await database.run(content, {})).data
  return {
    labels: nodes.flatMap(({ label, count }) => (label !== undefined && count > 0 ? [{ label, count }] : [])),
    nodes: nodes.find(({ label }) => label === undefined)?.count ?? 0,
  }
}
