import type { Graph } from '../graph/graph.ts'
import type { Layout, Point } from './layout.ts'
import { roomOf, tiesAmong, type Item, type Problem } from './problem.ts'

/** Answers a layout question; rejects with the signal's reason where it is aborted. */
export type Solver = (problem: Problem, signal?: AbortSignal) => Promise<Point[]>

const usualAspect = 1.5

/** A layout over a solver: the worker in the page, the function itself in a test. */
export function createLayout(solver: Solver): Layout {
  const ask = async (
    graph: Graph,
    kind: Problem['kind'],
    items: Item[],
    aspect = usualAspect,
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, Point>> => {
    const ids = items.map(({ id }) => id)
    const points = await solver({ kind, items, ties: tiesAmong(graph, ids), aspect }, signal)
    return new Map(
      items.flatMap(({ id, isFixed }, at) => {
        const point = points[at]
        return point && !isFixed ? [[id, point] as const] : []
      }),
    )
  }
  return {
    placeNew: (graph, places, ids) => {
      const old = [...places].map(([id, place]) => item(graph, id, place, true))
      const added = ids.filter((id) => !places.has(id)).map((id) => item(graph, id, null, false))
      return ask(graph, 'place', [...old, ...added])
    },
    arrange: (graph, places, aspect, signal) => {
      const items = [...places].map(([id, place]) => item(graph, id, place, place.pinned))
      return ask(graph, 'arrange', items, aspect, signal)
    },
    firstPicture: (graph, ids, aspect) => {
      const items = ids.map((id) => item(graph, id, null, false))
      return ask(graph, 'first', items, aspect)
    },
  }
}

function item(graph: Graph, id: string, point: Point | null, isFixed: boolean): Item {
  return { id, room: roomOf(graph.entities.get(id)), point: point && { x: point.x, y: point.y }, isFixed }
}
