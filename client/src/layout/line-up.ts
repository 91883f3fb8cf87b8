import type { Point } from './layout.ts'
import type { LineUpId } from './line-ups.ts'
import type { Room } from './problem.ts'

/** Something that is lined up: where it stands, the room that it takes, and whether it is pinned. */
export type Standing = Point & { room: Room; isFixed: boolean }

/** New points in the order of the old ones; what is fixed keeps its own. */
type Move = (all: Lined) => Point[]
type Lined = readonly Standing[]

/** How each way of lining up moves. */
export const lineUpMoves: Readonly<Record<LineUpId, Move>> = {
  row: inRow,
  column: inColumn,
  across: (all) => spread(all, 'x'),
  down: (all) => spread(all, 'y'),
  straighten,
}

/** What stands this near (in map units) to one line was meant to stand on it. */
const nearly = 45

function inRow(all: Lined): Point[] {
  const y = guide(all, 'y')
  const order = sorted(all, 'x')
  const xs = apart(
    order,
    (each) => each.x,
    (a, b) => a.room.side + b.room.side,
  )
  return all.map((each) => (each.isFixed ? point(each) : { x: xs.get(each) ?? each.x, y }))
}

function inColumn(all: Lined): Point[] {
  const x = guide(all, 'x')
  const order = sorted(all, 'y')
  const ys = apart(
    order,
    (each) => each.y,
    (a, b) => a.room.down + b.room.up,
  )
  return all.map((each) => (each.isFixed ? point(each) : { x, y: ys.get(each) ?? each.y }))
}

/** Evenly between the outermost two, which stay; pinned ones stay as well. */
function spread(all: Lined, axis: 'x' | 'y'): Point[] {
  const order = sorted(all, axis)
  const [first, last] = [order[0]?.[axis] ?? 0, order.at(-1)?.[axis] ?? 0]
  return all.map((each) => {
    const share = order.indexOf(each) / Math.max(1, order.length - 1)
    return each.isFixed ? point(each) : { ...point(each), [axis]: Math.round(first + (last - first) * share) }
  })
}

/** What stands nearly in a row or a column stands exactly in it. */
function straighten(all: Lined): Point[] {
  const [xs, ys] = [lines(all, 'x'), lines(all, 'y')]
  return all.map((each) =>
    each.isFixed ? point(each) : { x: xs.get(each) ?? each.x, y: ys.get(each) ?? each.y },
  )
}

function lines(all: Lined, axis: 'x' | 'y'): ReadonlyMap<Standing, number> {
  const found = new Map<Standing, number>()
  let line: Standing[] = []
  const close = (): void => {
    const at = guide(line, axis)
    for (const each of line) found.set(each, at)
    line = []
  }
  for (const each of sorted(all, axis)) {
    if (line[0] && each[axis] - line[0][axis] > nearly) close()
    line.push(each)
  }
  close()
  return found
}

/** Where the line is: at what is pinned, else in the middle of all. */
function guide(all: Lined, axis: 'x' | 'y'): number {
  const pinned = all.filter(({ isFixed }) => isFixed)
  const of = pinned.length > 0 ? pinned : all
  return Math.round(of.reduce((sum, each) => sum + each[axis], 0) / Math.max(1, of.length))
}

/** Places along a line in their order, none nearer to the one before than both need; the middle of all stays. */
function apart(
  order: Lined,
  along: (each: Standing) => number,
  need: (a: Standing, b: Standing) => number,
): ReadonlyMap<Standing, number> {
  const found = new Map<Standing, number>()
  let last: Standing | null = null
  for (const each of order) {
    const least: number = last ? (found.get(last) ?? 0) + need(last, each) : -Infinity
    found.set(each, Math.max(least, along(each)))
    last = each
  }
  const pushed = order.reduce((sum, each) => sum + (found.get(each) ?? 0) - along(each), 0)
  const back = order.some(({ isFixed }) => isFixed) ? 0 : pushed / Math.max(1, order.length)
  return new Map([...found].map(([each, at]) => [each, Math.round(at - back)]))
}

function sorted(all: Lined, axis: 'x' | 'y'): Standing[] {
  return all.toSorted((a, b) => a[axis] - b[axis])
}

function point({ x, y }: Point): Point {
  return { x, y }
}
