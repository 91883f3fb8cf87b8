import type { Point } from './layout.ts'
import type { Item, Tie } from './problem.ts'

/** A point for each item, in their order, anywhere on the map: pins and what else stands there are seen to afterwards. */
export type Arranger = (items: readonly Item[], ties: readonly Tie[], aspect: number) => Point[]
