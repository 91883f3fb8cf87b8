import type { RelationFilterParam } from '../db/records.ts'

/** What of the graph is exported. */
export interface Selection {
  /** These entities and the relations among them; null for all. */
  readonly ids: readonly string[] | null
  /** The relations that pass; null for all. Without `ids` their ends are the entities. */
  readonly filter: RelationFilterParam | null
}

export const wholeGraph: Selection = { ids: null, filter: null }

/** Most entities that can be named. */
export const mostIds = 1_000
