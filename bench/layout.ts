import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { Point } from '../client/src/layout/layout.ts'
import { markRadius, type Problem } from '../client/src/layout/problem.ts'
import { solve } from '../client/src/layout/solve.ts'
import { figure, median } from './statistics.ts'
import { scaleFreeTies, seeded } from './seeded.ts'
import type { Section } from './section.ts'

const old = 300
const added = 20
const seeds = [1, 2, 3, 4, 5]
const diameter = 2 * markRadius
const room = { side: 40, up: markRadius, down: 44 }

cytoscape.use(fcose)

/** How far the entities that already stand are moved when others join them: ours beside a plain run of fcose. */
export async function measureLayout(): Promise<Section> {
  const ours: number[] = []
  const peers: number[] = []
  const ourTimes: number[] = []
  const peerTimes: number[] = []
  for (const seed of seeds) {
    const ties = scaleFreeTies(old + added, 3, seeded(seed))
    const before = solve(problem('first', ties, old, []))
    const [after, ourTime] = timed(() => solve(problem('place', ties, old + added, before)))
    const [peer, peerTime] = timed(() => runFcose(ties, before))
    ours.push(displacement(before, after))
    peers.push(displacement(before, peer))
    ourTimes.push(ourTime)
    peerTimes.push(peerTime)
  }
  const moved = Math.max(...ours)
  return {
    title: 'The map stays',
    method: `${added} neighbours are added to a picture of ${old} entities with three relations each (scale-free, ${seeds.length} seeds): the mean way of the
${old} that stood there, beside a plain re-run of fcose from the same places. A mark is ${diameter} units wide. Times are of the calculation in
one thread; the explorer runs it in a worker.`,
    columns: ['how', 'mean way of an old entity (units)', 'in diameters of a mark', 'ms (median)'],
    rows: [
      ['Kesher', figure(median(ours), 2), figure(median(ours) / diameter, 3), figure(median(ourTimes), 0)],
      [
        'fcose, run again',
        figure(median(peers), 0),
        figure(median(peers) / diameter, 1),
        figure(median(peerTimes), 0),
      ],
    ],
    verdicts: [
      `Aim: at most a tenth of a diameter in every run. Worst of ${seeds.length}: ${figure(moved / diameter, 3)}: ${moved <= diameter / 10 ? 'met' : 'missed'}.`,
    ],
  }
}

function problem(
  kind: Problem['kind'],
  ties: [number, number][],
  count: number,
  before: readonly Point[],
): Problem {
  return {
    kind,
    layout: 'force',
    aspect: 1.6,
    ties: ties.filter(([a, b]) => a < count && b < count).map(([a, b]) => [a, b, 1]),
    items: Array.from({ length: count }, (_, at) => ({
      id: String(at),
      room,
      point: before[at] ?? null,
      isFixed: at < before.length,
      type: '',
      time: null,
      isBystander: false,
    })),
  }
}

function runFcose(ties: readonly [number, number][], before: readonly Point[]): Point[] {
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: diameter, height: diameter } }],
    elements: [
      ...Array.from({ length: old + added }, (_, at) => ({
        data: { id: `e${at}` },
        position: { ...(before[at] ?? { x: 0, y: 0 }) },
      })),
      ...ties.map(([a, b], at) => ({ data: { id: `r${at}`, source: `e${a}`, target: `e${b}` } })),
    ],
  })
  graph.layout({ name: 'fcose', animate: false } as cytoscape.LayoutOptions).run()
  const points = Array.from({ length: old + added }, (_, at) => ({
    ...graph.getElementById(`e${at}`).position(),
  }))
  graph.destroy()
  return points
}

function displacement(before: readonly Point[], after: readonly Point[]): number {
  const ways = before.map(({ x, y }, at) => Math.hypot(x - (after[at]?.x ?? 0), y - (after[at]?.y ?? 0)))
  return ways.reduce((sum, way) => sum + way, 0) / ways.length
}

function timed<T>(work: () => T): [T, number] {
  const begin = performance.now()
  const result = work()
  return [result, performance.now() - begin]
}
