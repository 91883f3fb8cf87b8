import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { makeXlsx, zipOf } from '../../testing/import/make-xlsx.ts'
import { countsOf, SmallFiles } from '../../testing/import/small-files.ts'
import { limits } from './limits.ts'

// Files made to hurt. Each is answered by a coded refusal of a row or of the file; none crashes, none fills the memory.

// Megabytes are made and read; on a busy machine that takes more than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 })

let files: SmallFiles
beforeAll(async () => {
  files = await SmallFiles.make()
})
afterAll(() => files.remove())

/** Why a file was refused as a whole: code and row. */
async function refusalOf(name: string, content: string | Uint8Array) {
  const { refusal } = await files.report(name, content)
  return refusal && [refusal.code, refusal.place.row]
}

async function refusedRows(name: string, content: string | Uint8Array) {
  const { refused } = await files.report(name, content)
  return refused.rows.map(({ place, column, code }) => [place.row, column, code])
}

describe('cells', () => {
  test('what a spreadsheet would compute is text like any other', async () => {
    const records = await files.records({
      'formulas.csv': 'id,name,note\n1,"=HYPERLINK(""http://x"")",+1+cmd|\' /C calc\'!A0\n2,@SUM(A1),-2\n',
    })
    expect(records).toMatchObject([
      { id: '1', names: [{ value: '=HYPERLINK("http://x")' }], attributes: { note: "+1+cmd|' /C calc'!A0" } },
      { id: '2', names: [{ value: '@SUM(A1)' }], attributes: { note: '-2' } },
    ])
  })

  test('quotes, delimiters and line ends in cells stay in their cells', async () => {
    const records = await files.records({
      'quotes.csv': 'id,name,note\n1,"a ""b"", c","line 1\nline 2"\n2,מנכ"ל,"x"\n',
    })
    expect(records).toMatchObject([
      { id: '1', names: [{ value: 'a "b", c' }], attributes: { note: 'line 1\nline 2' } },
      { id: '2', names: [{ value: 'מנכ"ל' }], attributes: { note: 'x' } },
    ])
  })

  test('a cell of a megabyte refuses its row in every format, and the other rows come in', async () => {
    const large = Array.from({ length: 200_000 }, (_, index) => index).join(' ')
    const json = JSON.stringify({
      elements: { nodes: [{ data: { id: '1', note: large } }, { data: { id: '2' } }], edges: [] },
    })
    const nodes = `<node id="1"><data key="k">${large}</data></node><node id="2"/>`
    expect(await refusedRows('large.csv', `id,name,note\n1,a,${large}\n2,b,\n`)).toEqual([
      [2, 'note', 'CELL_TOO_LARGE'],
    ])
    expect(
      await refusedRows(
        'large.xlsx',
        makeXlsx({
          s: [
            ['id', 'note'],
            ['1', large],
            ['2', 'b'],
          ],
        }),
      ),
    ).toEqual([[2, 'note', 'CELL_TOO_LARGE']])
    expect(await refusedRows('large.cyjs', json)).toEqual([[1, 'note', 'CELL_TOO_LARGE']])
    expect(
      await refusedRows(
        'large.graphml',
        `<graphml><key id="k" attr.name="note"/><graph>${nodes}</graph></graphml>`,
      ),
    ).toEqual([[1, 'note', 'CELL_TOO_LARGE']])
    expect(
      await refusedRows('large.ftm', `{"id":"1","schema":"Person","properties":{"notes":["${large}"]}}\n`),
    ).toEqual([[1, 'notes', 'CELL_TOO_LARGE']])
  })

  test('half of a surrogate pair refuses its row; signs that turn text around are kept and reported', async () => {
    const lines = [
      '{"kind":"entity","id":"1","names":[{"value":"a\\ud800"}]}',
      '{"kind":"entity","id":"\\u202e2"}',
      '{"kind":"entity","id":"3"}',
    ]
    expect(await refusedRows('half.ndjson', lines.join('\n'))).toEqual([
      [1, 'names.0.value', 'BAD_RECORD'],
      [2, 'id', 'BAD_RECORD'],
    ])
    const bidi = await files.report('bidi.csv', 'id,name\n1,a\u202eb\n2\u202e,c\n3\u200f,d\n')
    expect(countsOf(bidi)).toEqual({
      entities: { Thing: 2 },
      relations: {},
      claims: 0,
      refused: { BAD_ID: 1 },
      notices: { BIDI_CONTROLS: 1 },
    })
    expect(
      await refusedRows('half.graphml', '<graphml><graph><node id="&#xD800;"/></graph></graphml>'),
    ).toEqual([])
    expect(
      await refusalOf('half.graphml', '<graphml><graph><node id="&#xD800;"/></graph></graphml>'),
    ).toEqual(['NOT_WELL_FORMED', 1])
  })

  test('NUL refuses its row', async () => {
    expect(await refusedRows('nul.csv', 'id,name\n1,a\0b\n2,c\n')).toEqual([[2, 'name', 'BAD_TEXT']])
  })
})

describe('graphs', () => {
  test('an id that stands twice keeps its first row', async () => {
    const [nodes, edges] = await files.survey({
      'nodes.csv': 'id,name\na,A\nb,B\na,Again\n',
      'edges.csv': 'id,from,to\n1,a,b\n1,b,a\n',
    })
    expect(nodes?.refused.rows.map(({ reason, place }) => [place.row, reason])).toEqual([
      [4, 'the id stands already in row 2 of nodes.csv'],
    ])
    expect(edges?.refused.rows.map(({ reason, place }) => [place.row, reason])).toEqual([
      [3, 'the id stands already in row 2 of edges.csv'],
    ])
  })

  test('cycles are graphs like others; a relation of an entity with itself is refused', async () => {
    const report = await files.report('cycle.csv', 'from,to\na,b\nb,c\nc,a\na,a\n')
    expect(countsOf(report)).toEqual({
      entities: { Thing: 3 },
      relations: { RELATED_TO: 3 },
      claims: 3,
      refused: { SELF_RELATION: 1 },
      notices: {},
    })
  })

  test('an end that no entity has refuses its relation, and says which end', async () => {
    const [, edges] = await files.survey({
      'nodes.csv': 'id,name\na,A\n',
      'edges.csv': 'from,to\na,zzz\n,a\nyyy,a\n',
    })
    expect(edges?.refused.rows.map(({ value, reason }) => [value, reason])).toEqual([
      ['zzz', 'no entity of the files has the id that is the second end of the relation'],
      ['', 'the first end of the relation is empty'],
      ['yyy', 'no entity of the files has the id that is the first end of the relation'],
    ])
  })

  test('names that JavaScript gives objects are names like others', async () => {
    const report = await files.report(
      'proto.csv',
      'id,name,__proto__,constructor\n__proto__,toString,x,y\nhasOwnProperty,b,,\n',
    )
    expect([report.entities.count, report.refused.count]).toEqual([2, 0])
    const records = await files.records({
      'proto.ftm': '{"id":"1","schema":"Person","properties":{"__proto__":["x"]}}\n',
    })
    expect(records).toHaveLength(1)
  })
})

describe('tables', () => {
  test('ten million columns are refused before their cells are made', async () => {
    expect(await refusalOf('wide.csv', `id,name\n${','.repeat(10_000_000)}\n`)).toEqual([
      'TOO_MANY_COLUMNS',
      2,
    ])
    expect(await refusalOf('head.csv', `${'c,'.repeat(limits.columns.value)}c\n`)).toEqual([
      'TOO_MANY_COLUMNS',
      1,
    ])
    const cells = '<c r="ZZZZ1"><v>1</v></c>'
    expect(await refusalOf('wide.xlsx', bookOf(`<sheetData><row r="1">${cells}</row></sheetData>`))).toEqual([
      'TOO_MANY_COLUMNS',
      1,
    ])
  })

  test('a row with more cells than columns is refused, one with fewer is reported', async () => {
    const report = await files.report('ragged.csv', 'id,name,note\n1,a,x,more\n2,b\n3,c,y,,\n')
    expect(countsOf(report)).toMatchObject({
      entities: { Thing: 2 },
      refused: { TOO_MANY_CELLS: 1 },
      notices: { SHORT_ROW: 1 },
    })
  })

  test('a quotation mark that never closes is named with the row on which it opens', async () => {
    expect(await refusalOf('quote.csv', 'id,name\n1,a\n2,"b\n3,c\n')).toEqual(['BROKEN_QUOTE', 3])
  })

  test('a row without end is refused before it fills the memory', async () => {
    const endless = `id,name\n1,"${'x'.repeat(limits.recordCharacters.value + 300_000)}`
    expect(await refusalOf('endless.csv', endless)).toEqual(['RECORD_TOO_LARGE', 2])
    expect(await refusalOf('endless.ndjson', `{"kind":"entity","id":"${'x'.repeat(5_000_000)}"}`)).toEqual([
      'RECORD_TOO_LARGE',
      1,
    ])
  })
})

describe('XML', () => {
  test('entities that are declared are refused, so that none unfolds: a billion laughs, a file of the machine', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    )
    const bomb = `<?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY l0 "ha">${laughs.join('')}]><graphml><graph><node id="&l9;"/></graph></graphml>`
    const outside =
      '<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/passwd">]><gexf><graph><nodes><node id="&x;"/></nodes></graph></gexf>'
    expect(await refusalOf('laughs.graphml', bomb)).toEqual(['ENTITY_DECLARED', 1])
    expect(await refusalOf('outside.gexf', outside)).toEqual(['ENTITY_DECLARED', 1])
  })

  test('what is nested without end, broken or cut is refused', async () => {
    const deep = `<graphml><graph>${'<node id="a"><graph>'.repeat(100_000)}`
    expect(await refusalOf('deep.graphml', deep)).toEqual(['TOO_DEEP', 1])
    expect(await refusalOf('broken.gexf', '<gexf><graph><nodes></edges></graph></gexf>')).toEqual([
      'NOT_WELL_FORMED',
      1,
    ])
    expect(await refusalOf('cut.graphml', '<graphml>\n<graph>\n<node id="a">\n<data')).toEqual([
      'TRUNCATED',
      4,
    ])
    expect(
      await refusalOf('text.graphml', `<graphml><graph>${'x'.repeat(5_000_000)}</graph></graphml>`),
    ).toEqual(['RECORD_TOO_LARGE', 1])
  })
})

describe('JSON', () => {
  test('what is nested without end, broken or cut is refused', async () => {
    const deep = `{"elements":${'['.repeat(1_000_000)}`
    expect(await refusalOf('deep.cyjs', deep)).toEqual(['TOO_DEEP', null])
    expect(await refusalOf('deep.jsonld', `{"@graph":${'['.repeat(1_000_000)}`)).toEqual(['TOO_DEEP', null])
    expect(await refusalOf('broken.cyjs', '{"elements":{"nodes":[{"data":{"id":"1"}},}')).toEqual([
      'NOT_WELL_FORMED',
      null,
    ])
    expect(await refusalOf('cut.cyjs', '{"elements":{"nodes":[{"data":{"id":"1"}},{"da')).toEqual([
      'TRUNCATED',
      null,
    ])
    expect(
      await refusalOf('endless.cyjs', `{"elements":{"nodes":[{"data":{"id":"${'x'.repeat(5_000_000)}`),
    ).toEqual(['RECORD_TOO_LARGE', null])
  })

  test('a JSON-LD file beyond the size that is read as a whole is refused unread', async () => {
    const large = `{"@id":"x"${' '.repeat(limits.documentBytes.value)}}`
    expect(await refusalOf('large.jsonld', large)).toEqual(['DOCUMENT_TOO_LARGE', null])
  })
})

describe('XLSX', () => {
  test('a part that unfolds a thousandfold is a bomb, whatever size it claims', async () => {
    const bomb = bookOf(`<sheetData>${'<row/>'.repeat(1_000_000)}</sheetData>`)
    expect(await refusalOf('bomb.xlsx', bomb)).toEqual(['UNZIPS_TOO_FAR', null])
  })

  test('a file that is cut, empty or no workbook is refused', async () => {
    const whole = makeXlsx({ s: [['id'], ['1']] })
    expect(await refusalOf('cut.xlsx', whole.subarray(0, whole.length - 30))).toEqual(['TRUNCATED', null])
    expect(await refusalOf('empty.xlsx', '')).toEqual(['EMPTY_FILE', null])
    expect(await refusalOf('other.xlsx', zipOf({ 'readme.txt': 'hello' }))).toEqual(['NOT_WELL_FORMED', null])
    const bytes = Buffer.from(whole)
    const sheet = bytes.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length
    bytes.fill(0xff, sheet, sheet + 20)
    expect(await refusalOf('damaged.xlsx', bytes)).toEqual(['NOT_WELL_FORMED', null])
  })
})

describe('text', () => {
  test('bytes that are no text in the encoding of the file are refused, with their place', async () => {
    const damaged = Buffer.concat([
      Buffer.from('id,name\n1,שלום עולם\n2,'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('\n'),
    ])
    const report = await files.report('damaged.csv', damaged)
    expect([report.refusal?.code, report.refusal?.reason]).toEqual([
      'BAD_ENCODING',
      'it is not text in utf-8: byte 31 is not UTF-8, though most of the file is',
    ])
    const half = Buffer.concat([
      Buffer.from('\ufeffid,name\n1,a', 'utf16le'),
      Buffer.from([0x00, 0xd8, 0x0a, 0x00]),
    ])
    expect(await refusalOf('half.csv', half)).toEqual(['BAD_ENCODING', null])
  })

  test('what is nothing that is read here is refused by name', async () => {
    expect(await refusalOf('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))).toEqual([
      'UNKNOWN_FORMAT',
      null,
    ])
    expect(await refusalOf('page.html', '<html></html>')).toEqual(['UNKNOWN_FORMAT', null])
  })
})

/** A workbook of one sheet with that XML in it. */
function bookOf(sheet: string): Uint8Array {
  return zipOf({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="s" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
  })
}
