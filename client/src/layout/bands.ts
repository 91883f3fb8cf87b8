import type { Point } from './layout.ts'
import { neighbours } from './neighbours.ts'
import type { Item, Tie } from './problem.ts'

/** `rows` lie under each other, `columns` side by side, the first at the left. */
type Kind = 'rows' | 'columns'

/** Room between neighbours of one band, and between two bands: relations run between bands and are labelled there. */
const gap = { within: 24, rows: 70, columns: 110 }
const sweeps = 6
/** How much of the picture's shape bands are spread to fill, and how far at most every other one is set off. */
const fill = 0.9
const shift = 60

/**
 * Items in bands, each band in an order that lets few ties cross. A band that is too long for the picture's shape is
 * parted into several. `bands` holds indices of items.
 */
export function inBands(
  bands: readonly (readonly number[])[],
  items: readonly Item[],
  ties: readonly Tie[],
  aspect: number,
  kind: Kind,
): Point[] {
  const parted = inOrder(part(bands, items, aspect, kind), ties, items.length)
  const points: Point[] = items.map(() => ({ x: 0, y: 0 }))
  const { along: longest, across: deep } = shapeOf(parted, items, kind)
  const full = Math.max(longest, (kind === 'rows' ? deep * aspect : deep / aspect) * fill)
  let across = 0
  for (const [number, band] of parted.entries()) {
    const depth = Math.max(...band.map((at) => thickness(items[at], kind)))
    // Every other band is set off by a part of a step, so that relations between distant bands run past what is between.
    const free = (full - lengthOf(band, items, kind)) / Math.max(1, band.length)
    const off = (number % 2 === 0 ? -1 : 1) * Math.min(free / 2, shift)
    let along = -full / 2 + off
    for (const at of band) {
      const length = extent(items[at], kind) + Math.max(0, free)
      const middle = along + length / 2
      // A room reaches further down, to its label, than up: the mark is not its middle.
      const sunk = sink(items[at])
      points[at] =
        kind === 'rows'
          ? { x: middle, y: across + up(items[at]) }
          : { x: across + depth / 2, y: middle - sunk }
      along += length + gap.within
    }
    across += depth + gap[kind]
  }
  return points
}

function shapeOf(
  bands: readonly (readonly number[])[],
  items: readonly Item[],
  kind: Kind,
): { along: number; across: number } {
  const along = Math.max(0, ...bands.map((band) => lengthOf(band, items, kind)))
  const across = bands.reduce(
    (sum, band) => sum + Math.max(...band.map((at) => thickness(items[at], kind))) + gap[kind],
    -gap[kind],
  )
  return { along, across }
}

function extent(item: Item | undefined, kind: Kind): number {
  return kind === 'rows' ? width(item) : height(item)
}

function thickness(item: Item | undefined, kind: Kind): number {
  return kind === 'rows' ? height(item) : width(item)
}

function width(item: Item | undefined): number {
  return (item?.room.side ?? 0) * 2
}

function height(item: Item | undefined): number {
  return up(item) + (item?.room.down ?? 0)
}

function up(item: Item | undefined): number {
  return item?.room.up ?? 0
}

function sink(item: Item | undefined): number {
  return ((item?.room.down ?? 0) - up(item)) / 2
}

function lengthOf(band: readonly number[], items: readonly Item[], kind: Kind): number {
  return band.reduce((sum, at) => sum + extent(items[at], kind) + gap.within, -gap.within)
}

/** Parts bands at the length that brings the whole nearest to the wished shape. */
function part(
  bands: readonly (readonly number[])[],
  items: readonly Item[],
  aspect: number,
  kind: Kind,
): number[][] {
  const longest = Math.max(1, ...bands.map(({ length }) => length))
  let best: { parted: number[][]; miss: number } = { parted: bands.map((band) => [...band]), miss: Infinity }
  for (let most = 1; most <= longest; most += 1) {
    const parted = bands.flatMap((band) => chunks(band, most))
    const { along, across } = shapeOf(parted, items, kind)
    const shape = kind === 'rows' ? along / across : across / along
    const miss = Math.abs(Math.log(shape / aspect))
    if (miss < best.miss) best = { parted, miss }
  }
  return best.parted
}

/** Parts of nearly equal length: 7 in parts of at most 5 are 4 and 3. */
function chunks(band: readonly number[], most: number): number[][] {
  const count = Math.ceil(band.length / most)
  const size = Math.ceil(band.length / Math.max(1, count))
  return Array.from({ length: count }, (_, at) => band.slice(at * size, (at + 1) * size)).filter(
    ({ length }) => length > 0,
  )
}

/** Each band in the order of the mean place of what its items are tied to (Sugiyama's barycentres), a few times over. */
function inOrder(bands: readonly number[][], ties: readonly Tie[], count: number): number[][] {
  const tied = neighbours(count, ties)
  const place: number[] = []
  const settle = (band: readonly number[]): void =>
    band.forEach((at, index) => (place[at] = (index + 0.5) / band.length))
  const ordered = bands.map((band) => [...band])
  ordered.forEach(settle)
  for (let turn = 0; turn < sweeps; turn += 1) {
    for (const band of turn % 2 === 0 ? ordered : ordered.toReversed()) {
      const inside = new Set(band)
      const wish = (at: number): number => {
        const others = (tied[at] ?? []).filter((other) => !inside.has(other))
        const sum = others.reduce((all, other) => all + (place[other] ?? 0.5), 0)
        return others.length === 0 ? (place[at] ?? 0.5) : sum / others.length
      }
      const wishes = new Map(band.map((at) => [at, wish(at)]))
      band.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0) || a - b)
      settle(band)
    }
  }
  return ordered
}
