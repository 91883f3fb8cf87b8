import type { Graph } from '../graph/graph.ts'
import type { Place } from '../state/view.ts'
import type { LayoutId } from './layouts.ts'
import type { OnEarth } from './project.ts'

/** A point of the map. */
export type Point = { x: number; y: number }

/** `layout` is `force` and `aspect` 1.5 where they are left out; with `only`, nothing but these entities is moved. */
export type ArrangeOptions = {
  layout?: LayoutId
  only?: ReadonlySet<string>
  aspect?: number
  /** Where entities are on the earth, for `geographic`. */
  onEarth?: ReadonlyMap<string, OnEarth>
  signal?: AbortSignal
}

/** Where things stand. Each answer is the same for the same input, whatever the machine or the day. */
export type Layout = {
  /** Room for `ids` near the entities they are tied to; the ones in `places` do not move. */
  placeNew(
    graph: Graph,
    places: ReadonlyMap<string, Place>,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Point>>
  /** New places for everything that is not pinned. */
  arrange(
    graph: Graph,
    places: ReadonlyMap<string, Place>,
    options?: ArrangeOptions,
  ): Promise<ReadonlyMap<string, Point>>
  /** A whole picture from nothing, about as wide to high as `aspect`. */
  firstPicture(graph: Graph, ids: readonly string[], aspect?: number): Promise<ReadonlyMap<string, Point>>
}
