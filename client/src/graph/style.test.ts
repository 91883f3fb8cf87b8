import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plainRelation } from '../testing/plain-relation.ts'
import type { Graph, Relation } from './graph.ts'
import { readStyle, writeStyle } from './style-text.ts'
import { colorNames, looksOf, usualStyle, type Style } from './style.ts'
import { visible } from './visible.ts'
import { noFilters } from './filters.ts'

function relation(id: string, more: Partial<Relation>): [string, Relation] {
  return [id, { ...plainRelation, id, type: 'FUNDS', source: 'a', target: 'b', ...more }]
}
const usd = (amount: string, currency = 'USD') => ({
  amount: { amount, currency, min: null, max: null, approximate: false },
})
const graph: Graph = {
  entities: new Map(
    [
      ['a', 'Company', 9],
      ['b', 'Company', 2],
      ['c', 'Country', 1],
    ].map(([id, type, degree]) => [
      String(id),
      { id: String(id), type: String(type), names: [], degree: Number(degree) },
    ]),
  ),
  relations: new Map([
    relation('r:1', { ...usd('5000000000'), confidence: 90 }),
    relation('r:2', { ...usd('500000000'), confidence: 40 }),
    relation('r:3', { ...usd('1000'), confidence: null, independentSourceCount: 3 }),
    relation('r:4', { ...usd('900', 'ILS'), target: 'c', status: 'PLANNED' }),
    relation('r:5', { type: 'REGULATES', target: 'c', independentSourceCount: 5 }),
  ]),
}
const shown = {
  places: new Map([...graph.entities.keys()].map((id) => [id, null])),
  removedRelations: new Set<string>(),
  filters: noFilters,
}
const looks = (style: Partial<Style>, filters = noFilters, measures = {}) =>
  looksOf(graph, visible(graph, { ...shown, filters }), { ...usualStyle, ...style }, measures)
const of = (text: string) => looks(readStyle(text).style)
const counts = ({ legend }: ReturnType<typeof looks>) =>
  legend.map(({ rule, ids }) => [rule.is, rule.min, rule.max, rule.look, ids.length])

describe('a rule', () => {
  test('changes whatever it fits; the first one that fits a channel is taken, and each counts all that it fits', () => {
    const found = of('confidence~~50~~line~green,relation~FUNDS~~~line~red,relation~FUNDS~~~width~thick')
    expect([...found.relations]).toEqual([
      ['r:1', { line: 'green', width: 4.5 }],
      ['r:4', { line: 'green', width: 4.5 }],
      ['r:5', { line: 'green' }],
      ['r:2', { line: 'red', width: 4.5 }],
      ['r:3', { line: 'red', width: 4.5 }],
    ])
    expect(found.legend.map(({ ids }) => ids.length)).toEqual([3, 4, 4])
  })

  test('of what is hidden counts nothing, and stays in the legend', () => {
    const { style } = readStyle('type~Company~~~icon~star')
    const hidden = looks(style, { ...noFilters, entityTypes: { Company: 'hide' } })
    expect([hidden.entities.size, counts(hidden)]).toEqual([0, [['Company', null, null, 'star', 0]]])
  })

  test('of an importance asks for a share of the largest, of a community for its number', () => {
    const measures = {
      brokers: new Map([
        ['a', 0.5],
        ['b', 0.25],
        ['c', 0.01],
      ]),
      communities: new Map([
        ['a', 0],
        ['b', 0],
        ['c', 1],
      ]),
    }
    const { style } = readStyle('brokers~~50~~size~largest,community~2~~~color~red')
    expect([...looks(style, noFilters, measures).entities]).toEqual([
      ['a', { size: 1.9 }],
      ['b', { size: 1.9 }],
      ['c', { color: 'red' }],
    ])
  })
})

describe('a scale', () => {
  test('of amounts compares those of one currency, by powers of ten, and counts each relation once', () => {
    expect(counts(of('width~amount'))).toEqual([
      ['USD', 1e9, null, 'thickest', 1],
      ['USD', 1e8, 1e9, 'thick', 1],
      ['USD', null, 1e8, 'usual', 1],
      ['ILS', 100, null, 'thickest', 1],
      ['none', null, null, 'thin', 1],
    ])
  })

  test('of sources counts the independent ones', () => {
    expect(counts(of('width~sources'))).toEqual([
      ['', 4, null, 'thickest', 1],
      ['', 2, 3, 'thick', 1],
      ['', 1, 1, 'usual', 3],
    ])
  })

  test('gives way to the reader’s own rules', () => {
    expect(of('width~sources,contested~no~~~width~thin').relations.get('r:5')).toEqual({ width: 1.2 })
  })
})

test('a style is written and read without loss, and what cannot be understood is named', () => {
  const text = 'palette~print,color~communities,width~amount,type~A%7Eb%2C~~~color~red,ties~~3~9~size~large'
  const { style, dropped } = readStyle(text)
  expect([writeStyle(style), dropped]).toEqual([text, []])
  const wrong = [
    'palette~x',
    'size~amount',
    'type~A~~~width~thick',
    'ties~~a~~size~large',
    'x',
    'type~%~~~color~red',
  ]
  expect(readStyle([...wrong, 'size~brokers'].join(','))).toEqual({
    style: { ...usualStyle, scales: { size: 'brokers' } },
    dropped: wrong,
  })
  expect(writeStyle(usualStyle)).toBe('')
})

describe('palettes', () => {
  const css = readFileSync('client/src/styles/tokens.css', 'utf8')
  const rulesOf = (selector: string): Record<string, string> => {
    const bodies = css.split(`\n  ${selector} {`).slice(1)
    const body = bodies.map((each) => each.split('}')[0]).join('')
    return Object.fromEntries(
      [...body.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, hex]) => [name, hex]),
    )
  }
  const grounds = { light: rulesOf(':root'), dark: rulesOf(":root[data-theme='dark']") }
  const palettes = (['distinct', 'print'] as const).flatMap((id) =>
    (['light', 'dark'] as const).map((theme) => ({
      name: `${id}, ${theme}`,
      id,
      ground: grounds[theme],
      own: rulesOf(
        theme === 'dark' ? `:root[data-theme='dark'][data-palette='${id}']` : `:root[data-palette='${id}']`,
      ),
    })),
  )
  test.each(palettes)('$name: icons can be read on every colour, and it on the ground', ({ own, ground }) => {
    const hexes = colorNames.map((name) => own[`palette-${name}`] ?? '')
    for (const hex of hexes) {
      expect(contrast(hex, ground['canvas-on-mark'] ?? '')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(hex, ground['canvas-ground'] ?? '')).toBeGreaterThanOrEqual(3)
    }
  })
  test.each(palettes)('$name: any two colours differ for every kind of sight', ({ own, id }) => {
    const hexes = colorNames.map((name) => own[`palette-${name}`] ?? '')
    for (const sight of Object.values(sights)) {
      const seen = hexes.map((hex) => lab(sight.map((row) => sum(row, linear(hex)))))
      const nearest = Math.min(
        ...seen.flatMap((a, at) =>
          seen.slice(at + 1).map((b) => Math.hypot(...a.map((x, i) => x - (b[i] ?? 0)))),
        ),
      )
      // Two colours of the usual palette come as near as 0.006 to each other for one kind of sight; what is told at a glance is from 0.02 on.
      expect(nearest).toBeGreaterThanOrEqual(id === 'distinct' ? 0.08 : 0.035)
    }
  })
})

/** What is left of red, green and blue where a kind of cone is missing (Machado, Oliveira and Fernandes, 2009). */
const sights = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  noRed: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  noGreen: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  noBlue: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function linear(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
}

function sum(weights: readonly number[], values: readonly number[]): number {
  return Math.min(
    1,
    Math.max(
      0,
      weights.reduce((all, weight, at) => all + weight * (values[at] ?? 0), 0),
    ),
  )
}

/** OKLab: distances in it are as large as they look. */
function lab(rgb: readonly number[]): number[] {
  const cones = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ].map((row) => Math.cbrt(row.reduce((all, weight, at) => all + weight * (rgb[at] ?? 0), 0)))
  return [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ].map((row) => row.reduce((all, weight, at) => all + weight * (cones[at] ?? 0), 0))
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b]
    .map((hex) => sum([0.2126, 0.7152, 0.0722], linear(hex)))
    .toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}
