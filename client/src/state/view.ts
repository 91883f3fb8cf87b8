import type { Direction, RelationRank } from '../api/generated/operations.ts'
import type { Bundling } from '../graph/bundles.ts'
import type { CompareQuestion } from '../graph/comparison.ts'
import { noFilters, type Filters } from '../graph/filters.ts'
import type { Group } from '../graph/groups.ts'
import type { PathQuestion } from '../graph/path-question.ts'

/** Where an entity stands on the map, in the map's own units (one unit is one pixel at zoom 1). */
export type Place = { x: number; y: number; pinned: boolean }

/** A part of the map, in its own units. */
export type Box = { left: number; top: number; right: number; bottom: number }

/** What is selected: any number of entities, or one relation, or all relations of a pair (`graph/pair.ts`). */
export type Selection = { entities: readonly string[]; relation: string | null }

/** How many relations long a path may be at most; the API goes no further. */
export const longestPath = 6

/** What one expansion brought, so that exactly this can be collapsed again. */
export type Expansion = {
  entity: string
  added: readonly string[]
  rank: RelationRank
  direction: Direction
  types: readonly string[] | null
}

/**
 * The view: everything that a link reopens and that undo restores. Every relation among the entities in `places` is
 * shown, but those in `removedRelations` and what `filters` hide.
 */
export type View = Bundling & {
  places: ReadonlyMap<string, Place>
  removedRelations: ReadonlySet<string>
  filters: Filters
  selection: Selection
  /** Its answer is kept by the query cache, its entities stand in `places`. */
  path: PathQuestion | null
  compare: CompareQuestion | null
  expansions: readonly Expansion[]
  /** How marks and lines look, as the address writes it (`graph/style-text.ts` reads it); empty for the usual look. */
  style: string
  /** What is folded into one; an entity is in one group at most. */
  groups: readonly Group[]
  /** Whether the picture stands on a map of the world (`layout/project.ts`). */
  onMap: boolean
}

export const nothingSelected: Selection = { entities: [], relation: null }

export const emptyView: View = {
  places: new Map(),
  removedRelations: new Set(),
  filters: noFilters,
  selection: nothingSelected,
  path: null,
  compare: null,
  expansions: [],
  style: '',
  groups: [],
  onMap: false,
  bundles: 'auto',
  apart: new Set(),
}
