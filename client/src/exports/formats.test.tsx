import { describe, expect, it } from 'vitest'
import { translate, type Translate } from '../i18n/i18n.ts'
import { fileName } from './file-name.ts'
import { subject } from './fixture.ts'
import { csvCell } from '../../../file-formats/csv.ts'
import { wholeDate } from '../../../file-formats/gexf.ts'
import { writeEntitiesCsv, writeRelationsCsv } from './write-csv.ts'
import { writeCytoscape } from './write-cytoscape.ts'
import { writeGexf } from './write-gexf.ts'
import { writeGraphml } from './write-graphml.ts'
import { writeJsonLd } from './write-json-ld.ts'
import { writeNotes } from './write-notes.ts'

const t: Translate = (key, values) => translate('en', key, values)

/** Reads XML as strictly as a browser does; a mistake throws. */
function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'application/xml')
}

const all = (document: Document, tag: string): Element[] => [...document.getElementsByTagName(tag)]

describe('GraphML', () => {
  const document = parse(writeGraphml(subject))

  it('is well formed and declares every key that it uses', () => {
    expect(document.documentElement.namespaceURI).toBe('http://graphml.graphdrawing.org/xmlns')
    const declared = new Set(all(document, 'key').map((key) => key.getAttribute('id')))
    expect(all(document, 'data').filter((data) => !declared.has(data.getAttribute('key')))).toEqual([])
    expect(all(document, 'graph')[0]?.getAttribute('edgedefault')).toBe('directed')
  })

  it('reads back every entity and relation, whatever their names hold', () => {
    const names = all(document, 'data').filter((data) => data.getAttribute('key') === 'n_name')
    expect(names.map(({ textContent }) => textContent)).toEqual(['=A & "B"', '<C>'])
    const edges = all(document, 'edge').map((edge) =>
      ['id', 'source', 'target'].map((each) => edge.getAttribute(each)),
    )
    expect(edges).toEqual(
      subject.relations.map(({ relation: { id, source, target } }) => [id, source, target]),
    )
  })
})

it('an amount that a source gives as about so much leaves as that', () => {
  const told = all(parse(writeGraphml(subject)), 'data').filter(
    (data) => data.getAttribute('key') === 'e_amount_approximate',
  )
  // Two relations have an amount.
  expect(told.map(({ textContent }) => textContent)).toEqual(['true', 'true'])
})

describe('GEXF', () => {
  const document = parse(writeGexf(subject, { blue: '#0f5fa8' }))

  it('is a dynamic graph whose times are whole days', () => {
    expect(all(document, 'graph')[0]?.getAttribute('timeformat')).toBe('date')
    expect(
      all(document, 'edge').map((edge) => [edge.getAttribute('start'), edge.getAttribute('end')]),
    ).toEqual([
      ['2025-11-01', null],
      [null, null],
      ['2025-01-01', '2026-02-28'],
    ])
    expect(['2024-02', '2024', '2024-02-03'].map((date) => wholeDate(date, 'end'))).toEqual([
      '2024-02-29',
      '2024-12-31',
      '2024-02-03',
    ])
  })

  it('tells the type of a relation by an attribute and a label, never by `type`', () => {
    expect(all(document, 'edge').map((edge) => edge.hasAttribute('type'))).toEqual([false, false, false])
    const declared = new Map(all(document, 'attribute').map((each) => [each.getAttribute('id'), each]))
    const used = all(document, 'attvalue').map((value) => value.getAttribute('for'))
    expect(used.filter((id) => !declared.has(id))).toEqual([])
    const [first] = all(document, 'edge')
    const type = [...(first?.getElementsByTagName('attvalue') ?? [])].find(
      (value) => value.getAttribute('for') === 'relation_type',
    )
    expect([first?.getAttribute('label'), type?.getAttribute('value')]).toEqual(['sells to', 'SELLS_TO'])
    // Gephi makes one edge of parallel ones unless their kinds differ.
    expect(all(document, 'edge').map((edge) => edge.getAttribute('kind'))).toEqual([
      'SELLS_TO',
      'FUNDS',
      'SELLS_TO',
    ])
  })

  it('carries colours and places', () => {
    const color = all(document, 'viz:color')[0]
    expect(['r', 'g', 'b'].map((each) => color?.getAttribute(each))).toEqual(['15', '95', '168'])
    expect(all(document, 'viz:position')[1]?.getAttribute('y')).toBe('-40')
  })
})

describe('CSV', () => {
  it('has the table in the reader’s words, and no cell that a spreadsheet takes for a formula', () => {
    expect(writeEntitiesCsv(subject, t)).toBe(
      '\ufeffName,Type,Ties here,In all,Id\r\n"\'=A & ""B""",Companies,3,5,a\r\n<C>,Companies,3,5,b\r\n',
    )
    const [, first] = writeRelationsCsv(subject, t).split('\r\n')
    expect(first).toBe(
      '"\'=A & ""B""",sells to,<C>,done,2025-11,,1170000000,USD,90,2,"A & ""B"" sells to <C> (r:a.sells-to.b)",r:a.sells-to.b',
    )
  })

  it.each(['=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '|x', '%x'])('defuses %j', (text) => {
    expect(csvCell(text).replace(/^"/, '').startsWith("'")).toBe(true)
  })

  it('leaves numbers as they are', () => {
    expect([csvCell(-5), csvCell('-5.2'), csvCell(null), csvCell('a,b')]).toEqual(['-5', '-5.2', '', '"a,b"'])
  })
})

describe('JSON', () => {
  it('for Cytoscape has elements with data and positions', () => {
    const { elements } = JSON.parse(writeCytoscape(subject))
    expect(elements.nodes[0]).toMatchObject({
      data: { id: 'a', name: '=A & "B"', name_he: 'אלף' },
      position: { x: 0, y: 40 },
    })
    expect(elements.edges[2].data).toMatchObject({
      source: 'b',
      target: 'a',
      interaction: 'SELLS_TO',
      status: 'PLANNED',
    })
  })

  it('for linked data ties each statement to its ends and its sources', () => {
    const graph: Record<string, unknown>[] = JSON.parse(writeJsonLd(subject))['@graph']
    const ids = new Set(graph.map((each) => each['@id']))
    const statements = graph.filter((each) => 'rdf:subject' in each)
    const refs = statements.flatMap((each) => {
      const of = (key: string): { '@id': string }[] => [each[key]].flat() as { '@id': string }[]
      return ['rdf:subject', 'rdf:object', 'prov:hadPrimarySource'].flatMap((key) =>
        of(key).map((ref) => ref['@id']),
      )
    })
    expect([statements.length, refs.filter((id) => !ids.has(id))]).toEqual([3, []])
    expect(statements[0]?.['schema:amount']).toEqual({
      '@type': 'schema:MonetaryAmount',
      'schema:currency': 'USD',
      'schema:value': '1170000000',
      'kesher:approximate': true,
    })
  })
})

function linesAbout(entities: string[]): number {
  const notes = writeNotes(subject, t, { entities, relation: null })
  return notes.split('\n').filter((line) => line.startsWith('- ')).length
}

describe('notes', () => {
  it('are sentences with the numbers of the sources that are listed under them', () => {
    expect(writeNotes(subject, t, { entities: [], relation: 'r:b.pays.a' })).toBe(
      [
        '# Chips & \\<rules\\>',
        '',
        '- A & "B" sells to \\<C\\> (r:b.pays.a) (contested) [1]',
        '',
        '## Sources',
        '',
        '1. A \\*long\\* read, The Paper, November 12, 2025 <https://example.org/a?b=1&c=2>',
        '',
        '<http://127.0.0.1:4000/#e=a,b>',
        '',
      ].join('\n'),
    )
  })

  it('are about what is selected, else about all', () => {
    expect([linesAbout([]), linesAbout(['a']), linesAbout(['nobody'])]).toEqual([3, 3, 0])
  })
})

it('a file has a name that every system takes', () => {
  expect(fileName('Chips & <rules>: "2025"/מרוץ', '2025-11-12', 'svg')).toBe(
    'kesher-chips-rules-2025-מרוץ-2025-11-12.svg',
  )
})
