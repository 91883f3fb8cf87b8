import { describe, expect, it } from 'vitest'
import type { Entity, Graph, Relation } from '../graph/graph.ts'
import type { Place } from '../state/view.ts'
import { createLayout } from './create-layout.ts'
import type { Point } from './layout.ts'
import { eachOverlap, type Body } from './overlaps.ts'
import { roomOf } from './problem.ts'
import { solve } from './solve.ts'
import { plainRelation } from '../testing/plain-relation.ts'

const layout = createLayout(async (problem) => solve(problem))

/** A graph that grows by tying each new entity to earlier ones, by a fixed rule. */
function grown(count: number, ties = 3): Graph {
  const entities = new Map<string, Entity>()
  const relations = new Map<string, Relation>()
  let seed = 7
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  for (let at = 0; at < count; at += 1) {
    const value = `Entity number ${at} ${'of a long name '.repeat(at % 3)}`
    entities.set(`e${at}`, {
      id: `e${at}`,
      type: 'T',
      degree: 3,
      names: [{ value, lang: 'en', kind: 'PRIMARY' }],
    })
    for (let tie = 0; tie < Math.min(at, ties); tie += 1) {
      const id = `r:${at}.${tie}`
      relations.set(id, relation(id, `e${at}`, `e${Math.min(next(at), next(at))}`))
    }
  }
  return { entities, relations }
}

function relation(id: string, source: string, target: string): Relation {
  return {
    id,
    source,
    target,
    type: 'TIED_TO',
    ...plainRelation,
    confidence: 90,
  }
}

function placed(points: ReadonlyMap<string, Point>): Map<string, Place> {
  return new Map([...points].map(([id, point]) => [id, { ...point, pinned: false }]))
}

/** Overlaps deeper than the room's margin, that is, of marks and labels themselves. */
function overlaps(graph: Graph, points: ReadonlyMap<string, Point>): string[] {
  const bodies = [...points].map(([id, { x, y }]): Body & { id: string } => {
    const { side, up, down } = roomOf(graph.entities.get(id))
    return { id, x, y, isFixed: false, room: { side: side - 8, up: up - 8, down: down - 8 } }
  })
  const found: string[] = []
  eachOverlap(bodies, (a, b) =>
    found.push(`${bodies.find((each) => each === a)?.id} ${bodies.find((each) => each === b)?.id}`),
  )
  return found
}

describe('layout', () => {
  const graph = grown(120)
  const ids = [...graph.entities.keys()]

  it('draws a first picture without overlaps, the same each time', async () => {
    const few = ids.slice(0, 18)
    const points = await layout.firstPicture(graph, few, 1.6)
    expect([...points.keys()]).toEqual(few)
    expect(overlaps(graph, points)).toEqual([])
    expect(await layout.firstPicture(graph, few, 1.6)).toEqual(points)
  })

  it.each([
    [5, 3],
    [8, 2],
  ])(
    'draws %i entities higher than wide on a narrow page, and wider than high on a wide one',
    async (count, ties) => {
      const few = grown(count, ties)
      const shapes = [0.5, 2].map(async (aspect) => {
        const points = [...(await layout.firstPicture(few, [...few.entities.keys()], aspect)).values()]
        const reach = (along: 'x' | 'y') =>
          Math.max(...points.map((point) => point[along])) - Math.min(...points.map((point) => point[along]))
        return reach('x') / reach('y')
      })
      const [narrow = 1, wide = 1] = await Promise.all(shapes)
      expect(narrow).toBeLessThan(0.67)
      expect(wide).toBeGreaterThan(1.5)
    },
  )

  it('places new entities beside the old ones, which do not move and are not covered', async () => {
    const old = placed(await layout.firstPicture(graph, ids.slice(0, 100)))
    const added = await layout.placeNew(graph, old, ids.slice(100))
    expect([...added.keys()]).toEqual(ids.slice(100))
    expect(overlaps(graph, new Map([...old, ...added]))).toEqual([])
    expect(await layout.placeNew(graph, old, ids.slice(100))).toEqual(added)
  })

  it('arranges everything but what is pinned', async () => {
    const old = placed(new Map(ids.slice(0, 40).map((id, at) => [id, { x: at, y: 0 }])))
    old.set('e3', { x: 500, y: 500, pinned: true })
    const points = await layout.arrange(graph, old)
    expect(points.has('e3')).toBe(false)
    expect(points.size).toBe(39)
    expect(overlaps(graph, new Map([...points, ['e3', { x: 500, y: 500 }]]))).toEqual([])
  })

  it('finds room even where old ones stand wall to wall', async () => {
    const wall = new Map<string, Place>()
    ids.slice(0, 100).forEach((id, at) => {
      wall.set(id, { x: (at % 10) * 50, y: Math.floor(at / 10) * 50, pinned: true })
    })
    const added = await layout.placeNew(graph, wall, ids.slice(100))
    const fresh = new Set(added.keys())
    const found = overlaps(graph, new Map([...wall, ...added]))
    expect(found.filter((pair) => pair.split(' ').some((id) => fresh.has(id)))).toEqual([])
  })

  it('answers for nothing, for one, and for entities without any tie', async () => {
    expect(await layout.firstPicture(graph, [])).toEqual(new Map())
    expect(await layout.firstPicture(graph, ['e0'])).toEqual(new Map([['e0', { x: 0, y: 0 }]]))
    const lone = { ...graph, relations: new Map() }
    expect(overlaps(lone, await layout.firstPicture(lone, ids.slice(0, 9)))).toEqual([])
  })
})
