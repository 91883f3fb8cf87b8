import cytoscape from 'cytoscape'
import { describe, expect, it } from 'vitest'
import { pairOf } from '../graph/bundles.ts'
import { emptyGraph, merge, type Entity, type Graph, type Relation } from '../graph/graph.ts'
import { noFilters } from '../graph/filters.ts'
import { seen, type Seen } from '../state/seen.ts'
import { emptyView, type Place, type View } from '../state/view.ts'
import { isolated, isolatedLines } from './isolate.ts'
import { pictureOf, type Subject } from './picture.ts'
import { emptyPicture, sync } from './sync.ts'
import { walk } from './walk.ts'
import { plainRelation } from '../testing/plain-relation.ts'

function entity(id: string, he: string, degree: number): Entity {
  const names = [
    { value: id, lang: 'en', kind: 'PRIMARY' as const },
    { value: he, lang: 'he', kind: 'PRIMARY' as const },
  ]
  return { id, type: 'Company', degree, names }
}

function relation(source: string, target: string, more: Partial<Relation> = {}): Relation {
  return {
    id: `r:${source}.${target}`,
    source,
    target,
    type: 'SELLS_TO',
    ...plainRelation,
    confidence: 100,
    ...more,
  }
}

const graph: Graph = merge(
  emptyGraph,
  [entity('a', 'אלף', 4), entity('b', 'בית (B)', 1), entity('c', 'גימל', 2)],
  [
    relation('a', 'b'),
    relation('a', 'c', { status: 'DENIED', confidence: 50 }),
    relation('c', 'a', { contested: true }),
  ],
)
const place = (x: number, y: number): Place => ({ x, y, pinned: false })
const view: View = {
  ...emptyView,
  places: new Map([
    ['a', place(0, 0)],
    ['b', place(100, 10)],
    ['c', place(0, 100)],
  ]),
}
const label = { value: 'מוכר ל־', lang: 'he' }
const subject: Subject = {
  graph,
  view,
  focus: null,
  lang: 'he',
  vocabulary: {
    entityTypes: new Map(),
    relationTypes: new Map([
      ['SELLS_TO', { id: 'SELLS_TO', label, inverseLabel: label, color: 'blue', from: [], to: [], count: 3 }],
    ]),
  },
  tokens: {
    ground: '#fff',
    ink: '#000',
    softInk: '#333',
    accent: '#00f',
    onMark: '#fff',
    font: 'sans-serif',
    palette: { blue: '#123456', gray: '#777777' },
  },
  icons: { get: (name) => `icon ${name}` },
}

const seenOf = (view: View): Seen => seen({ graph, view, preview: null, lens: null, comparison: null })

/** How large letters must be for the verb of `r:a.b` to be written, where `b` stands at `x`. */
function leastLetters(x: number) {
  const places = new Map(view.places).set('b', place(x, 10))
  return pictureOf({ ...subject, view: { ...view, places } }).lines.get('r:a.b')?.data['minFont']
}

/** Which ways the lines lead, where these relations hold both ways. */
function waysOf(ids: string[]) {
  const changed = ids.map((id) => ({
    ...relation('a', 'c'),
    ...graph.relations.get(id),
    directed: false,
  }))
  const { lines } = pictureOf({
    ...subject,
    graph: merge(graph, [], changed),
    view: { ...view, bundles: 'always' },
  })
  return [...lines.values()].map(({ data }) => [data['leadsThere'], data['leadsBack']])
}

describe('labels', () => {
  it('stand line by line in the direction of their language', () => {
    expect(isolated('Nvidia', 'en')).toBe('\u2066Nvidia\u2069')
    expect(isolatedLines('ואסט דאטה (VAST Data)', 'he')).toBe(
      '\u2067ואסט דאטה\u2069\n\u2067(VAST Data)\u2069',
    )
  })
})

describe('the picture', () => {
  it('draws each entity with its name in the reader’s language and what it hides', () => {
    const { marks } = pictureOf(subject)
    expect(marks.get('a')).toEqual({
      data: {
        label: '\u2067אלף\u2069',
        color: '#777777',
        icon: 'icon circle',
        shape: 'ellipse',
        size: 44,
        minFont: 8,
      },
      classes: '',
      x: 0,
      y: 0,
      isPinned: false,
      badge: 1,
    })
  })

  it('tells status, doubt and dispute by the line', () => {
    const { lines } = pictureOf(subject)
    expect([...lines.values()].map(({ data }) => [data['line'], data['opacity'], data['verb']])).toEqual([
      ['active', 1, '\u2067מוכר ל־\u2069'],
      ['denied', 0.75, '\u2067× מוכר ל־\u2069'],
      ['contested', 1, '\u2067מוכר ל־\u2069'],
    ])
  })

  it('writes a verb where its line has room for it, else only where the line is lit', () => {
    expect([100, 200].map(leastLetters)).toEqual([1000, 7.5])
  })

  it('draws no arrow where a relation holds both ways, and in a bundle one for each way that some lead', () => {
    expect([waysOf([]), waysOf(['r:a.b', 'r:a.c']), waysOf(['r:a.c', 'r:c.a'])]).toEqual([
      [
        [1, undefined],
        [1, 1],
      ],
      [
        [0, undefined],
        [0, 1],
      ],
      [
        [1, undefined],
        [0, 0],
      ],
    ])
  })

  it('lets what is out of focus step back, and hides what a filter hides', () => {
    const focus = { entities: new Set(['a', 'b']), relations: new Set(['r:a.b']) }
    const filters = { ...noFilters, statuses: { DENIED: 'hide' } } as const
    const { marks, lines } = pictureOf({ ...subject, focus, view: { ...view, filters } })
    expect([...marks].map(([id, { classes }]) => [id, classes])).toEqual([
      ['a', ''],
      ['b', ''],
      ['c', 'faded'],
    ])
    expect([...lines].map(([id, { classes }]) => [id, classes])).toEqual([
      ['r:a.b', 'lit'],
      ['r:a.c', 'hidden faded'],
      ['r:c.a', 'faded'],
    ])
  })
})

describe('several relations between two', () => {
  const always: View = { ...view, bundles: 'always' }
  const pair = pairOf('a', 'c')

  it('are one line with their number, an arrow at each end that one leads to, selected by the pair', () => {
    const { lines } = pictureOf({
      ...subject,
      view: { ...always, selection: { entities: [], relation: pair } },
    })
    expect([...lines.keys()]).toEqual(['r:a.b', pair])
    expect(lines.get(pair)).toEqual({
      data: {
        source: 'a',
        target: 'c',
        verb: '2',
        color: '#123456',
        width: 3.5,
        opacity: 0.85,
        minFont: 6,
        line: 'bundle',
        isWide: 0,
        leadsThere: 1,
        leadsBack: 1,
      },
      classes: 'selected lit',
    })
  })

  it('stay selected and lit together where the pair is drawn apart, or one of them is looked at', () => {
    const apart = { ...always, apart: new Set([pair]), selection: { entities: [], relation: pair } }
    const { lines } = pictureOf({ ...subject, view: apart })
    expect([...lines].map(([id, { classes }]) => [id, classes])).toEqual([
      ['r:a.b', ''],
      ['r:a.c', 'selected lit'],
      ['r:c.a', 'selected lit'],
    ])
    const focus = { entities: new Set(['a', 'c']), relations: new Set(['r:c.a']) }
    expect(pictureOf({ ...subject, view: always, focus }).lines.get(pair)?.classes).toBe('lit')
  })
})

describe('a folded group', () => {
  const group = { kind: 'own', name: '', members: ['a', 'b'] } as const
  const folded: View = { ...view, groups: [group], selection: { entities: ['b'], relation: null } }

  it('is one mark with what its members have in common; what ties it leads to it', () => {
    const { marks, lines } = pictureOf({ ...subject, view: folded })
    expect([...marks.keys()]).toEqual(['c', 'group:a'])
    expect(marks.get('group:a')).toEqual({
      data: {
        label: '\u2067אלף \u2066+1\u2069\u2069',
        color: '#777777',
        icon: 'icon circle',
        shape: 'ellipse',
        size: 55,
        minFont: 6,
        isGroup: 1,
      },
      classes: 'selected',
      x: 0,
      y: 0,
      isPinned: false,
      badge: 0,
    })
    expect([...lines].map(([id, { data }]) => [id, data['source'], data['target'], data['verb']])).toEqual([
      [pairOf('group:a', 'c'), 'group:a', 'c', '2'],
    ])
  })

  it('is walked to and from as a mark, and Cytoscape ties its lines anew', () => {
    expect(walk(seenOf(folded), 'group:a', 'ArrowDown')).toEqual({ entity: 'c', via: 'r:a.c' })
    expect(walk(seenOf(folded), 'c', 'ArrowUp')).toEqual({ entity: 'group:a', via: 'r:a.c' })
    const cy = cytoscape({ headless: true, styleEnabled: false })
    const [open, closed] = [
      pictureOf(subject),
      pictureOf({
        ...subject,
        view: { ...folded, bundles: 'never', apart: new Set([pairOf('group:a', 'c')]) },
      }),
    ]
    sync(cy, emptyPicture, open)
    sync(cy, open, closed)
    expect(cy.edges().map((edge) => [edge.id(), edge.source().id(), edge.target().id()])).toEqual([
      ['r:a.c', 'group:a', 'c'],
      ['r:c.a', 'c', 'group:a'],
    ])
    sync(cy, closed, open)
    expect(cy.edges().map((edge) => edge.source().id())).toEqual(['a', 'a', 'c'])
    cy.destroy()
  })
})

describe('sync', () => {
  it('touches only what differs, and lets new marks grow out of a neighbour', () => {
    const cy = cytoscape({ headless: true, styleEnabled: false })
    const few = new Map([['a', place(5, 5)]])
    const first = pictureOf({ ...subject, view: { ...view, places: few } })
    expect(sync(cy, emptyPicture, first).size).toBe(0)
    const touched: string[] = []
    cy.on('data position class add remove', ({ target }) => touched.push(target.id()))
    const second = pictureOf({
      ...subject,
      view: { ...view, places: new Map([...few, ['b', place(90, 0)]]) },
    })
    const ways = sync(cy, first, second)
    expect([...ways]).toEqual([['b', { from: { x: 5, y: 5 }, to: { x: 90, y: 0 } }]])
    expect(cy.getElementById('b').position()).toEqual({ x: 5, y: 5 })
    expect(touched).toEqual(['b', 'r:a.b'])
    sync(cy, second, first)
    expect(cy.elements().map((element) => element.id())).toEqual(['a'])
    cy.destroy()
  })
})

describe('walk', () => {
  it('goes along relations by direction, and further where none leads', () => {
    expect(walk(seenOf(view), 'a', 'ArrowRight')).toEqual({ entity: 'b', via: 'r:a.b' })
    expect(walk(seenOf(view), 'a', 'ArrowDown')).toEqual({ entity: 'c', via: 'r:c.a' })
    expect(walk(seenOf(view), 'b', 'ArrowDown')).toEqual({ entity: 'c', via: null })
    expect(walk(seenOf(view), 'c', 'ArrowRight')).toEqual({ entity: 'b', via: null })
    expect(walk(seenOf(view), 'a', 'ArrowUp')).toBeNull()
  })

  it('passes by what is hidden', () => {
    const filters = { ...noFilters, relationTypes: { SELLS_TO: 'hide' } } as const
    expect(walk(seenOf({ ...view, filters }), 'a', 'ArrowRight')).toEqual({ entity: 'b', via: null })
  })
})
