import { describe, expect, it } from 'vitest'
import type { Entity, Graph, Relation } from '../graph/graph.ts'
import type { Place } from '../state/view.ts'
import { createLayout } from './create-layout.ts'
import type { Point } from './layout.ts'
import { layouts, type LayoutId } from './layouts.ts'
import { eachOverlap, type Body } from './overlaps.ts'
import { roomOf } from './problem.ts'
import { mapFrame } from './project.ts'
import { solve } from './solve.ts'

const layout = createLayout(async (problem) => solve(problem))
const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9']
const firms = ['f1', 'f2', 'f3', 'f4']
const ids = ['state', ...firms, ...people]

function relation(source: string, target: string, start: string | null = null): [string, Relation] {
  const id = `r:${source}.${target}`
  const period = start === null ? null : { start, end: null, ongoing: true }
  const numbers = { confidence: 90, claimCount: 1, sourceCount: 1, independentSourceCount: 1 }
  return [
    id,
    {
      id,
      source,
      target,
      type: 'T',
      status: 'ACTIVE',
      period,
      amount: null,
      contested: false,
      directed: true,
      ...numbers,
    },
  ]
}

/** A state regulates four firms since 2020 to 2023, each of which employs two or three people. */
const graph: Graph = {
  entities: new Map(
    ids.map((id): [string, Entity] => {
      const type = id.startsWith('p') ? 'Person' : id.startsWith('f') ? 'Firm' : 'State'
      return [id, { id, type, degree: 3, names: [{ value: `The ${id}`, lang: 'en', kind: 'PRIMARY' }] }]
    }),
  ),
  relations: new Map([
    ...firms.map((firm, at) => relation('state', firm, `202${at}`)),
    ...people.map((person, at) => relation(firms[at % 4] ?? '', person, `2024-0${at + 1}`)),
  ]),
}
const here: ReadonlyMap<string, Place> = new Map(
  ids.map((id, at) => [id, { x: (at % 4) * 200, y: Math.floor(at / 4) * 200, pinned: false }]),
)

function overlaps(points: ReadonlyMap<string, Point>): number {
  let count = 0
  const bodies = [...points].map(([id, { x, y }]): Body => {
    const { side, up, down } = roomOf(graph.entities.get(id))
    return { x, y, isFixed: false, room: { side: side - 1, up: up - 1, down: down - 1 } }
  })
  eachOverlap(bodies, () => (count += 1))
  return count
}

const arranged = (id: LayoutId): Promise<ReadonlyMap<string, Point>> =>
  layout.arrange(graph, here, { layout: id })

const at = (points: ReadonlyMap<string, Point>, id: string): Point => points.get(id) ?? { x: NaN, y: NaN }

describe.each(layouts)('the layout "$id"', ({ id }) => {
  it('gives everything a place of its own, the same each time', async () => {
    const points = await arranged(id)
    expect([...points.keys()]).toEqual(ids)
    expect(overlaps(points)).toBe(0)
    expect(await arranged(id)).toEqual(points)
  })

  it('leaves what is pinned, and what is not selected, where it stands, and covers neither', async () => {
    const places = new Map(here).set('f1', { x: 3000, y: 40, pinned: true })
    const points = await layout.arrange(graph, places, { layout: id, only: new Set(['f1', ...people]) })
    expect([...points.keys()]).toEqual(people)
    const all = new Map<string, Point>([...places, ...points])
    // What stood there already was not all clear of each other.
    expect(overlaps(all)).toBeLessThanOrEqual(
      overlaps(new Map([...places].filter(([id]) => !points.has(id)))),
    )
  })

  it('answers for nothing, for one, and for entities without a tie', async () => {
    const lone = { ...graph, relations: new Map() }
    expect(await layout.arrange(lone, new Map(), { layout: id })).toEqual(new Map())
    const one = new Map([['p1', { x: 7, y: 9, pinned: false }]])
    expect((await layout.arrange(lone, one, { layout: id })).size).toBe(1)
    expect(overlaps(await layout.arrange(lone, here, { layout: id }))).toBe(0)
  })
})

describe('the layouts', () => {
  it('let a hierarchy lead from above to below along the relations', async () => {
    const points = await arranged('hierarchy')
    for (const { source, target } of graph.relations.values()) {
      expect(at(points, source).y).toBeLessThan(at(points, target).y)
    }
  })

  it('end a hierarchy that runs in a circle', async () => {
    const circle: Graph = {
      entities: graph.entities,
      relations: new Map([relation('f1', 'f2'), relation('f2', 'f3'), relation('f3', 'f1')]),
    }
    const points = await layout.arrange(circle, new Map([...here].slice(1, 4)), { layout: 'hierarchy' })
    expect(new Set([...points.values()].map(({ y }) => y)).size).toBe(3)
  })

  it('put the best tied one in the middle of its rings', async () => {
    const points = await arranged('concentric')
    const xs = ids.map((id) => at(points, id).x)
    const ys = ids.map((id) => at(points, id).y)
    const middle = at(points, 'state')
    const toMiddle = (id: string): number =>
      Math.hypot(at(points, id).x - middle.x, at(points, id).y - middle.y)
    expect(middle.x).toBeGreaterThan(Math.min(...xs))
    expect(middle.x).toBeLessThan(Math.max(...xs))
    expect(middle.y).toBeGreaterThan(Math.min(...ys))
    expect(Math.max(...firms.map(toMiddle))).toBeLessThan(Math.max(...people.map(toMiddle)))
  })

  it('give each type columns of its own', async () => {
    const points = await arranged('columns')
    const xs = (of: readonly string[]): Set<number> => new Set(of.map((id) => at(points, id).x))
    const shared = [...xs(people)].filter((x) => xs(firms).has(x) || xs(['state']).has(x))
    expect(shared).toEqual([])
  })

  it('go from left to right in time, what is undated last', async () => {
    const undated = { ...graph, relations: new Map([...graph.relations, relation('p1', 'p2')]) }
    undated.relations.delete('r:f1.p9')
    const points = await layout.arrange(undated, here, { layout: 'timeline' })
    const order = ['f1', 'f2', 'f3', 'f4', 'p1', 'p2', 'p8', 'p9'].map((id) => at(points, id).x)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(at(points, 'state').x).toBe(at(points, 'f1').x)
  })

  it('put all on one circle, round about', async () => {
    const points = await arranged('circle')
    const xs = [...points.values()].map(({ x }) => x)
    const ys = [...points.values()].map(({ y }) => y)
    const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 }
    const radii = [...points.values()].map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y))
    expect(Math.max(...radii) / Math.min(...radii)).toBeLessThan(1.1)
  })
})

describe('on a map', () => {
  it('whoever has a place stands there, and the others in rows below, by type', async () => {
    const onEarth = new Map([
      ['state', { lat: 39.8, lng: -98.6 }],
      ['f1', { lat: 31.5, lng: 34.8 }],
    ])
    const points = await layout.arrange(graph, here, { layout: 'geographic', onEarth })
    expect([points.get('state'), points.get('f1')]).toEqual([
      { x: -887, y: -438 },
      { x: 313, y: -346 },
    ])
    const below = [...points].filter(([id]) => !onEarth.has(id))
    expect(below.every(([, { y }]) => y > mapFrame.bottom)).toBe(true)
    expect(below.toSorted(([, a], [, b]) => a.y - b.y || a.x - b.x).map(([id]) => id[0])).toEqual([
      ...'fffppppppppp',
    ])
  })

  it('pins and bystanders stay, and the map does not move to them', async () => {
    const pinned = new Map(here).set('f1', { x: 5, y: 7, pinned: true })
    const onEarth = new Map([['state', { lat: 0, lng: 0 }]])
    const only = new Set(['state', 'f1'])
    const points = await layout.arrange(graph, pinned, { layout: 'geographic', onEarth, only })
    expect([...points.keys()]).toEqual(['state'])
  })
})
