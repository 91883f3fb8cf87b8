import type { Core, EdgeSingular } from 'cytoscape'
import { distanceToSegment } from '../layout/crossings.ts'
import type { Point } from '../layout/layout.ts'

/** How far the ring round the number of a bundle reaches, in map units. */
const ring = 12
/** How many straight pieces stand for a curve. */
const pieces = 8

/**
 * The line nearest to a point of the map, no further away than `reach`; null where there is none. Asked on a click
 * and on a resting pointer only: Cytoscape's own hit test of edges at each move made hovering 7 times as dear.
 */
export function nearestRelation(cy: Core, point: Point, reach: number): string | null {
  let nearest: string | null = null
  let least = reach
  cy.edges(':visible').forEach((edge) => {
    if (edge.data('line') === 'bundle') {
      const { x, y } = edge.midpoint()
      const distance = Math.max(0, Math.hypot(x - point.x, y - point.y) - ring)
      if (distance < least) {
        least = distance
        nearest = edge.id()
      }
    }
    const line = course(edge)
    for (const [at, from] of line.entries()) {
      const to = line[at + 1]
      const distance = to ? distanceToSegment(point, from, to) : Infinity
      if (distance < least) {
        least = distance
        nearest = edge.id()
      }
    }
  })
  return nearest
}

/** The points through which an edge is drawn. */
function course(edge: EdgeSingular): Point[] {
  const [start, end] = [edge.sourceEndpoint(), edge.targetEndpoint()]
  if (![start?.x, start?.y, end?.x, end?.y].every(Number.isFinite)) return []
  const [control, ...more] = edge.controlPoints() ?? []
  if (!control) return [start, end]
  // A loop has two control points: two curves, joined half-way between them.
  const last = more.at(-1)
  if (!last) return curve(start, control, end)
  const middle = { x: (control.x + last.x) / 2, y: (control.y + last.y) / 2 }
  return [...curve(start, control, middle), ...curve(middle, last, end)]
}

function curve(start: Point, control: Point, end: Point): Point[] {
  return Array.from({ length: pieces + 1 }, (_, at) => {
    const t = at / pieces
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
    return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y }
  })
}
