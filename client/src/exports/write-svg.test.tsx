import { expect, it } from 'vitest'
import { translate, type Translate } from '../i18n/i18n.ts'
import type { Lang } from '../state/preferences.ts'
import { subject } from './fixture.ts'
import type { Subject } from './subject.ts'
import { writeSvg, type Look } from './write-svg.ts'

const palette = { blue: '#0f5fa8', gray: '#5c6470', green: '#0b7a53' }
const look: Look = {
  ink: { ground: '#fff', ink: '#000', soft: '#555', onMark: '#fff', palette },
  icons: new Map([['building', '<svg xmlns="http://www.w3.org/2000/svg" width="24"><path d="M1 1"/></svg>']]),
  fontFace: '',
}

function draw(lang: Lang, given: Subject = subject): Document {
  const t: Translate = (key, values) => translate(lang, key, values)
  const svg = writeSvg({ ...given, lang }, t, look)
  return new DOMParser().parseFromString(svg, 'application/xml')
}
const texts = (document: Document): string[] =>
  [...document.getElementsByTagName('text')].map(({ textContent }) => textContent)

/** The lines of a picture of one planned relation and of its legend: colour, width and dashes. */
function linesOf(contested: boolean) {
  const [plan] = subject.lines.slice(-1)
  const [each] = plan?.relations ?? []
  if (!plan || !each) throw new Error('The last relation of the fixture is planned.')
  const relation = { ...each, relation: { ...each.relation, contested } }
  const document = draw('en', {
    ...subject,
    relations: [relation],
    lines: [{ ...plan, relations: [relation] }],
  })
  const paths = [...document.getElementsByTagName('path')].filter(
    (path) => path.getAttribute('fill') === 'none',
  )
  return paths.map((path) =>
    ['stroke', 'stroke-width', 'stroke-dasharray'].map((name) => path.getAttribute(name)),
  )
}

it('a picture holds every name and verb as text, a title, a legend, its sources and its date', () => {
  const found = texts(draw('en'))
  expect(found).toEqual(
    expect.arrayContaining(['Chips & <rules>', '=A & "B"', '<C>', 'sells to', '× sells to']),
  )
  expect(found).toEqual(expect.arrayContaining(['Companies', 'done', 'denied', 'contested', 'Sources']))
  expect(found.some((text) => text.includes('A *long* read, The Paper, November 12, 2025'))).toBe(true)
  expect(found.at(-1)).toBe('Made with Kesher, November 12, 2025 · http://127.0.0.1:4000')
})

it('every text stands in the direction of its own language', () => {
  const [a, b] = subject.entities
  if (!a || !b) throw new Error('The fixture has two entities.')
  const hebrew = { ...b, name: { value: 'בית (B)', lang: 'he', kind: 'PRIMARY' as const } }
  const document = draw('he', { ...subject, entities: [a, hebrew] })
  const direction = (words: string): string | null | undefined =>
    [...document.getElementsByTagName('text')]
      .find(({ textContent }) => textContent === words)
      ?.getAttribute('direction')
  expect([direction('בית (B)'), direction('=A & "B"'), direction('Chips & <rules>')]).toEqual([
    'rtl',
    'ltr',
    'rtl',
  ])
})

it('statuses are told by the line, and what is contested by a split one, whatever its status', () => {
  // Each stands in the picture and in the legend.
  expect(linesOf(false)).toEqual([
    ['#0f5fa8', '2', '9 5'],
    ['#555', '2', '9 5'],
  ])
  expect(linesOf(true)).toEqual([
    ['#0f5fa8', '5', null],
    ['#fff', '2', null],
    ['#555', '5', null],
    ['#fff', '2', null],
  ])
})

it('what holds both ways has no arrow', () => {
  const [line] = subject.lines
  const [each] = line?.relations ?? []
  if (!line || !each) throw new Error('The fixture has lines.')
  const arrows = [true, false].map((directed) => {
    const relations = [{ ...each, relation: { ...each.relation, directed } }]
    const document = draw('en', { ...subject, relations, lines: [{ ...line, relations }] })
    return [...document.querySelectorAll('path')].filter((path) =>
      path.getAttribute('d')?.startsWith('M0 0L'),
    ).length
  })
  expect(arrows).toEqual([1, 0])
})

it('a verb that would cover its line stands above it', () => {
  const [a, b] = subject.entities
  if (!a || !b) throw new Error('The fixture has two entities.')
  const [line] = subject.lines
  const heights = [400, 100].map((x) => {
    const document = draw('en', { ...subject, entities: [a, { ...b, x }], lines: line ? [line] : [] })
    return document.querySelector('.verb')?.getAttribute('dy')
  })
  expect(heights).toEqual(['4', '-7'])
})

it('what differs between two tellings is marked as on the canvas, and the legend says what is compared', () => {
  const [first, ...others] = subject.lines
  if (!first) throw new Error('The fixture has lines.')
  const relations = first.relations.map((each) => ({ ...each, change: 'appeared' as const }))
  const lines = [
    { ...first, relations, change: 'appeared' as const },
    ...others.map((each) => ({
      ...each,
      relations: each.relations.map((one) => ({ ...one, isDim: true })),
      isDim: true,
    })),
  ]
  const compared = 'What was true – the first: 2024; the second: 2025'
  const document = draw('en', { ...subject, relations, lines, compared })
  expect(texts(document)).toEqual(
    expect.arrayContaining(['+ sells to', compared, '+ Only in the second: 1', '× sells to']),
  )
  const lit = [...document.getElementsByTagName('path')].filter(
    (path) => path.getAttribute('stroke') === '#0b7a53' && path.getAttribute('stroke-width') === '3.5',
  )
  expect(lit.map((path) => path.parentElement?.getAttribute('opacity') ?? null)).toEqual([null, null])
})

it('several relations of a pair are one line with their number, and arrows at the ends that they lead to', () => {
  const { relations } = subject
  const line = {
    source: 'a',
    target: 'b',
    relations,
    color: 'gray',
    leadsThere: true,
    leadsBack: true,
    isDim: false,
    change: null,
  }
  const document = draw('he', { ...subject, lines: [line] })
  expect(texts(document)).toContain('3')
  expect(texts(document)).not.toContain('sells to')
  const widths = [...document.getElementsByTagName('path')].map((path) => path.getAttribute('stroke-width'))
  expect(widths.filter((width) => width === '4.4')).toHaveLength(1)
  const heads = [...document.getElementsByTagName('path')].filter(
    (path) => path.getAttribute('d') === 'M0 0L-11 -5L-11 5Z',
  )
  expect(heads).toHaveLength(2)
})

it('a folded group is one mark in a second ring, with its name, in place of its members', () => {
  const [a, b] = subject.entities
  if (!a || !b) throw new Error('The fixture has two entities.')
  const group = {
    id: 'group:a',
    name: { value: 'חברות (2)', lang: 'he' },
    members: [a, b],
    type: a.type,
    x: 0,
    y: 40,
    isDim: false,
  }
  const document = draw('he', { ...subject, groups: [group], lines: [] })
  expect(texts(document)).toContain('חברות (2)')
  expect(texts(document)).not.toContain('<C>')
  const discs = [...document.getElementsByTagName('circle')].map((each) => each.getAttribute('fill'))
  expect(discs.slice(0, 2)).toEqual(['none', '#0f5fa8'])
})

it('needs nothing from elsewhere, and no line ends inside of a mark', () => {
  const document = draw('en')
  expect(document.documentElement.outerHTML).not.toMatch(/(href|src)="?(?!data:)http/)
  for (const path of document.querySelectorAll('path[d*="Q"]')) {
    const [x = 0, y = 0] =
      /^M(-?[\d.]+),(-?[\d.]+)/
        .exec(path.getAttribute('d') ?? '')
        ?.slice(1)
        .map(Number) ?? []
    const nearest = Math.min(...subject.entities.map((each) => Math.hypot(each.x - x, each.y - y)))
    expect(nearest).toBeGreaterThanOrEqual(22)
  }
})

it('an empty picture is one, too', () => {
  expect(texts(draw('en', { ...subject, entities: [], relations: [], sources: [] }))[0]).toBe(
    'Chips & <rules>',
  )
})
