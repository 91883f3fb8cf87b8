import type { Graph } from '../graph/graph.ts'
import type { Layout, Point } from './layout.ts'
import type { OnEarth } from './project.ts'
import { firstDates, roomOf, tiesAmong, type Item, type Problem } from './problem.ts'

/** Answers a layout question; rejects with the signal's reason where it is aborted. */
export type Solver = (problem: Problem, signal?: AbortSignal) => Promise<Point[]>

/** Where something stands before, and whether it has to stay; `isBystander` where it is not asked about at all. */
type Standing = {
  id: string
  point: Point | null
  isFixed: boolean
  isBystander?: boolean
  onEarth?: OnEarth | null
}

const usualAspect = 1.5

/** A layout over a solver: the worker in the page, the function itself in a test. */
export function createLayout(solver: Solver): Layout {
  const ask = async (
    graph: Graph,
    standing: readonly Standing[],
    question: Pick<Problem, 'kind'> & Partial<Problem>,
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, Point>> => {
    const ids = standing.map(({ id }) => id)
    const dates = firstDates(graph, new Set(ids))
    const items = standing.map((each): Item => {
      const entity = graph.entities.get(each.id)
      const facts = { room: roomOf(entity), type: entity?.type ?? '', time: dates.get(each.id) ?? null }
      return { isBystander: false, ...facts, ...each }
    })
    const ties = tiesAmong(graph, ids)
    const points = await solver({ layout: 'force', aspect: usualAspect, ...question, items, ties }, signal)
    return new Map(
      items.flatMap(({ id, isFixed }, at) => {
        const point = points[at]
        return point && !isFixed ? [[id, point] as const] : []
      }),
    )
  }
  return {
    placeNew: (graph, places, ids) => {
      const old = [...places].map(([id, { x, y }]) => ({ id, point: { x, y }, isFixed: true }))
      const added = ids.filter((id) => !places.has(id)).map((id) => ({ id, point: null, isFixed: false }))
      return ask(graph, [...old, ...added], { kind: 'place' })
    },
    arrange: (graph, places, { layout = 'force', only, aspect = usualAspect, onEarth, signal } = {}) => {
      const standing = [...places].map(([id, { x, y, pinned }]) => {
        const isBystander = only !== undefined && !only.has(id)
        return {
          id,
          point: { x, y },
          isFixed: pinned || isBystander,
          isBystander,
          onEarth: onEarth?.get(id) ?? null,
        }
      })
      return ask(graph, standing, { kind: 'arrange', layout, aspect }, signal)
    },
    firstPicture: (graph, ids, aspect = usualAspect) => {
      const standing = ids.map((id) => ({ id, point: null, isFixed: false }))
      return ask(graph, standing, { kind: 'first', aspect })
    },
  }
}
