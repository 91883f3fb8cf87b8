import { describe, expect, it } from 'vitest'
import { bundleModes, pairOf } from '../graph/bundles.ts'
import { noFilters, type Treatment } from '../graph/filters.ts'
import { groupKinds } from '../graph/groups.ts'
import { givenLimits, pathModes } from '../graph/path-question.ts'
import { fromAddress, isEmptyOpening, toAddress, withBox } from './address.ts'
import { emptyView, type Place, type View } from './view.ts'

/** Whole numbers below a limit, the same in each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const names = [
  'nvidia',
  'vast-data',
  'a_b',
  'x~y',
  'ועדה',
  'with space',
  '50%',
  'a,b&c=d',
  'x+y',
  '%5F',
  'r2-d2',
]
const treatments: readonly Treatment[] = ['dim', 'hide']

function someView(next: (below: number) => number): View {
  const pick = (): string => `${names[next(names.length)]}${next(30)}`
  const some = <Item>(make: () => Item): Item[] => Array.from({ length: next(4) }, make)
  const treated = (): Record<string, Treatment> =>
    Object.fromEntries(some(() => [pick(), treatments[next(2)] ?? 'dim']))
  const place = (): Place => ({ x: next(4000) - 2000, y: next(4000) - 2000, pinned: next(3) === 0 })
  const someDate = (): string | null => [null, '2025', '2025-11', '2025-11-12'][next(4)] ?? null
  const hasRelation = next(4) === 0
  return {
    ...emptyView,
    places: new Map(some(() => [pick(), place()])),
    removedRelations: new Set(some(() => `r:${pick()}.sells-to.${pick()}`)),
    groups: some(() => ({
      kind: groupKinds[next(3)] ?? 'own',
      name: next(2) === 0 ? '' : pick(),
      members: [pick(), pick(), ...some(pick)],
    })),
    bundles: bundleModes[next(3)] ?? 'auto',
    apart: new Set(some(() => pairOf(pick(), pick()))),
    filters: {
      entityTypes: treated(),
      relationTypes: treated(),
      statuses: next(2) === 0 ? {} : { DENIED: 'hide', ENDED: 'dim' },
      minConfidence: next(2) * next(101),
      changedIn: someDate(),
      amount:
        [null, { min: 5, max: null, currency: 'USD' }, { min: 0, max: 2e9, currency: 'ILS' }][next(3)] ??
        null,
      period: next(2) === 0 ? null : { from: '2020', to: someDate(), isWithin: next(2) === 0 },
      degree: [null, { min: null, max: 4 }, { min: 2, max: 2 }][next(3)] ?? null,
      around: next(2) === 0 ? null : { ids: [pick(), pick()], steps: 1 + next(3) },
      text: next(2) === 0 ? '' : pick(),
      sources: some(() => `s:${pick()}`),
      knownAt: someDate(),
      match: next(2) === 0 ? 'all' : 'any',
      rest: treatments[next(2)] ?? 'dim',
    },
    selection: {
      entities: hasRelation ? [] : some(pick),
      relation: hasRelation ? `r:${pick()}.regulates.${pick()}` : null,
    },
    expansions: some(() => ({
      entity: pick(),
      rank: (['AMOUNT', 'DEGREE'] as const)[next(2)] ?? 'RECENCY',
      direction: (['OUT', 'BOTH'] as const)[next(2)] ?? 'IN',
      types: next(2) === 0 ? null : ['SELLS_TO', pick()],
      added: [pick(), ...some(pick)],
    })),
    onMap: next(2) === 0,
    style: ['', 'width~amount,type~a%2Cb~~~color~red'][next(2)] ?? '',
    compare:
      [
        null,
        { by: 'true' as const, a: '2024', b: '2025-11' },
        { by: 'source' as const, a: `s:${pick()}`, b: `s:x${pick()}` },
      ][next(3)] ?? null,
    path:
      next(3) === 0
        ? {
            from: `a${pick()}`,
            to: `b${pick()}`,
            maxLength: 1 + next(6),
            ...givenLimits({
              mode: pathModes[next(3)] ?? 'SHORTEST',
              avoidTypes: some(pick),
              avoidStatuses: next(2) === 0 ? [] : ['DENIED'],
              during: { from: someDate(), to: someDate() },
            }),
          }
        : null,
  }
}

describe('the address', () => {
  it('brings every view back as it was', () => {
    const next = numbers(11)
    for (let turn = 0; turn < 400; turn += 1) {
      const view = someView(next)
      const { pathLimits: _, focus: __, ...opening } = fromAddress(toAddress(view, 'he'))
      expect(opening).toEqual({
        places: view.places,
        removedRelations: view.removedRelations,
        filters: view.filters,
        selection: view.selection,
        path: view.path,
        compare: view.compare,
        expansions: view.expansions,
        style: view.style,
        groups: view.groups,
        bundles: view.bundles,
        apart: view.apart,
        onMap: view.onMap,
        at: null,
        lang: 'he',
        dropped: [],
      })
    }
  })

  it('is short and can be read', () => {
    const view: View = {
      ...emptyView,
      places: new Map([
        ['nvidia', { x: 0.4, y: -120.6, pinned: true }],
        ['kazakhstan', { x: 200, y: 12, pinned: false }],
      ]),
      filters: {
        ...noFilters,
        statuses: { DENIED: 'hide' },
        relationTypes: { SELLS_TO: 'dim' },
        minConfidence: 60,
      },
      selection: { entities: [], relation: 'r:nvidia.sells-to.kazakhstan' },
      path: { from: 'nvidia', to: 'kazakhstan', maxLength: 4 },
    }
    expect(toAddress(view, 'en')).toBe(
      'e=nvidia_0_-121_p,kazakhstan_200_12&hide=status:DENIED&dim=relation:SELLS_TO&min=60' +
        '&path=nvidia~kazakhstan&sel=r:nvidia.sells-to.kazakhstan&lang=en',
    )
  })

  it('tells what expansions brought and, where it was saved, which part of the map was seen', () => {
    const view: View = {
      ...emptyView,
      places: new Map([['nvidia', { x: 0, y: 0, pinned: false }]]),
      expansions: [
        { entity: 'nvidia', rank: 'AMOUNT', direction: 'OUT', types: ['FUNDS'], added: ['openai', 'x'] },
      ],
    }
    const address = withBox(toAddress(view, 'en'), { left: -10.4, top: 0, right: 500, bottom: 300.6 })
    expect(address).toBe('e=nvidia_0_0&grown=nvidia~amount~out~FUNDS~openai+x&lang=en&at=-10_0_500_301')
    expect(fromAddress(address).at).toEqual({ left: -10, top: 0, right: 500, bottom: 301 })
    const damaged = ['grown=nvidia~amount~out~FUNDS', 'grown=nvidia~luck~out~~x', 'at=5_0_1_1', 'at=1_2']
    expect(fromAddress(damaged.join('&')).dropped).toEqual(damaged)
  })

  it('survives programs that encode its colons', () => {
    const { filters, dropped } = fromAddress('#e=nvidia_1_2&hide=relation%3ASELLS_TO')
    expect([filters.relationTypes, dropped]).toEqual([{ SELLS_TO: 'hide' }, []])
  })

  it('understands links written by hand', () => {
    expect(fromAddress('#e=nvidia,openai').places).toEqual(
      new Map([
        ['nvidia', null],
        ['openai', null],
      ]),
    )
    expect(fromAddress('#path=openai~vast-data').path).toEqual({
      from: 'openai',
      to: 'vast-data',
      maxLength: 4,
    })
    expect(fromAddress('path=openai~vast-data~6').path?.maxLength).toBe(6)
    const regulators = { ids: ['nvidia'], direction: 'IN', types: ['REGULATES'] }
    expect(fromAddress('#focus=nvidia&dir=in&types=REGULATES').focus).toEqual(regulators)
    expect(fromAddress('#e=nvidia&rel=REGULATES&dir=in').focus).toEqual(regulators)
    expect(fromAddress('#in=2025-11').filters.changedIn).toBe('2025-11')
  })

  it('knows when it names nothing to show', () => {
    for (const address of ['', '#', '#lang=he', '#min=50', '#hide=status:DENIED']) {
      expect([address, isEmptyOpening(fromAddress(address))]).toEqual([address, true])
    }
    for (const address of ['#e=a', '#path=a~b', '#focus=a', '#in=2025']) {
      expect([address, isEmptyOpening(fromAddress(address))]).toEqual([address, false])
    }
  })

  it('names what it drops and keeps the rest', () => {
    const opening = fromAddress(
      '#e=nvidia_1_2,%E0%A4%A,amd_x_2,openai_1_2_q&min=900&path=a&lang=xx&what=1&in=2025-13',
    )
    expect(opening.places).toEqual(
      new Map([
        ['nvidia', { x: 1, y: 2, pinned: false }],
        ['amd', null],
      ]),
    )
    expect(opening.filters).toEqual(noFilters)
    expect(opening.dropped).toEqual([
      'e=%E0%A4%A,amd_x_2,openai_1_2_q',
      'min=900',
      'path=a',
      'lang=xx',
      'what=1',
      'in=2025-13',
    ])
  })

  it('never fails, whatever it is given', () => {
    const next = numbers(5)
    const marks = '#&=,_~%:!;<>"\u0000\ud800אa0-.ep'
    for (let turn = 0; turn < 3000; turn += 1) {
      const text = Array.from({ length: next(60) }, () => marks[next(marks.length)]).join('')
      expect(() => fromAddress(text)).not.toThrow()
    }
    const huge = fromAddress(`#e=${Array.from({ length: 5000 }, (_, at) => `e${at}`).join(',')}`)
    expect(huge.places.size).toBe(1000)
    expect(huge.dropped).toHaveLength(1)
    expect(fromAddress('x'.repeat(300_000)).dropped.length).toBeGreaterThan(0)
    expect(Object.getPrototypeOf(fromAddress('#hide=entity:__proto__').filters.entityTypes)).toBe(
      Object.prototype,
    )
  })
})
