import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SmallFiles } from '../../../testing/import/small-files.ts'
import type { Recognised } from './recognised.ts'

let files: SmallFiles
beforeAll(async () => {
  files = await SmallFiles.make()
})
afterAll(() => files.remove())

const text = 'מזהה;שם\n1;קשר, בע"מ\n2;שלום עולם\n'

/** Hebrew letters of Windows-1255 stand where those of Unicode do, moved. */
function windows1255(hebrew: string): Uint8Array {
  return Buffer.from(
    Array.from(hebrew, (letter) =>
      letter >= 'א' ? letter.charCodeAt(0) - 0x5d0 + 0xe0 : letter.charCodeAt(0),
    ),
  )
}

function utf16be(plain: string): Uint8Array {
  return Buffer.from(plain, 'utf16le').swap16()
}

/** A table of relations with these dates and amounts. */
function table(rows: string[]): string {
  return ['from;to;date;amount', ...rows.map((row) => `a;b;${row}`)].join('\n')
}

async function recognised(what: Recognised['what'], content: string | Uint8Array) {
  const { recognised: all } = await files.report('file.csv', content)
  const found = all.find((each) => each.what === what)
  return found && [found.value, found.isCertain, found.because]
}

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8', 'every byte is good UTF-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), 'utf-8', 'it begins with the mark of UTF-8'],
    [
      'UTF-16 with its mark',
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      'utf-16le',
      'it begins with the mark of UTF-16, little end first',
    ],
    [
      'UTF-16, big end first, with its mark',
      utf16be(`\ufeff${text}`),
      'utf-16be',
      'it begins with the mark of UTF-16, big end first',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from(text, 'utf16le'),
      'utf-16le',
      'every second byte is 0 or 5, as in Latin and Hebrew letters of UTF-16',
    ],
    [
      'Windows-1255',
      windows1255(text),
      'windows-1255',
      'it is not UTF-8, and most letters beyond ASCII are Hebrew ones',
    ],
  ])('%s is recognised, and the text is the same', async (_, content, encoding, because) => {
    expect(await recognised('encoding', content)).toEqual([encoding, true, because])
    expect(await files.records({ 'file.csv': content })).toMatchObject([
      { id: '1', names: [{ value: 'קשר, בע"מ' }] },
      { id: '2', names: [{ value: 'שלום עולם' }] },
    ])
  })

  test('the whole file is looked at: Hebrew after ten thousand lines of ASCII counts', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `${index};name`).join('\n')
    const content = Buffer.concat([Buffer.from(`id;name\n${rows}\nx;`), windows1255('שלום')])
    expect(await recognised('encoding', content)).toEqual([
      'windows-1255',
      true,
      'it is not UTF-8, and most letters beyond ASCII are Hebrew ones',
    ])
  })

  test('what is neither UTF-8 nor Hebrew is taken as Windows-1252, and said to be unsure', async () => {
    expect(await recognised('encoding', Buffer.from('id,name\n1,Andr\xe9\n', 'latin1'))).toEqual([
      'windows-1252',
      false,
      'it is neither UTF-8 nor Hebrew in Windows-1255',
    ])
  })

  test('an XML file says its encoding itself', async () => {
    const xml =
      '<?xml version="1.0" encoding="windows-1255"?><graphml><key id="n" for="node" attr.name="name"/><graph><node id="1"><data key="n">שלום</data></node></graph></graphml>'
    const report = await files.report('old.graphml', windows1255(xml))
    expect(report.recognised[1]).toEqual({
      what: 'encoding',
      value: 'windows-1255',
      because: 'its XML declares "windows-1255"',
      isCertain: true,
    })
    expect(await files.records({ 'old.graphml': windows1255(xml) })).toMatchObject([
      { names: [{ value: 'שלום' }] },
    ])
  })
})

describe('delimiters', () => {
  test.each([
    ['comma', 'id,name\n1,"a;b;c"\n2,"d;e"\n'],
    ['semicolon', 'id;name;sum\n1;a;1,5\n2;b;2,5\n'],
    ['tab', 'id\tname\n1\ta, b\n2\tc\n'],
    ['pipe', 'id|name\n1|a, b\n2|c\n'],
  ])('%s', async (name, content) => {
    expect((await recognised('delimiter', content))?.slice(0, 2)).toEqual([name, true])
  })

  test('two that would both do are said to be unsure', async () => {
    expect(await recognised('delimiter', 'a,b;c\n1,2;3\n')).toEqual([
      'comma',
      false,
      'it parts 100 of 100 rows into 2 cells',
    ])
  })
})

describe('values', () => {
  test('a day past twelve settles the order of dates for the whole table', async () => {
    expect(await recognised('dateOrder', table(['3/4/2025;1', '25/4/2025;2']))).toEqual([
      'dmy',
      true,
      '1 dates can only be read so',
    ])
    expect(await recognised('dateOrder', table(['3/4/2025;1', '4/25/2025;2']))).toEqual([
      'mdy',
      true,
      '1 dates can only be read so',
    ])
  })

  test('dates that can be read both ways are said to be unsure', async () => {
    expect(await recognised('dateOrder', table(['3/4/2025;1', '5/4/2025;2']))).toEqual([
      'dmy',
      false,
      'all 2 dates like 3/4/2025 can be read both ways; the day is taken first',
    ])
  })

  test('the decimal mark comes from the amounts that can be read one way only', async () => {
    expect(await recognised('decimalMark', table(['2025;1.234', '2025;1.234,56']))).toEqual([
      'comma',
      true,
      '1 amounts can only be read so',
    ])
    expect(await recognised('decimalMark', table(['2025;1,234', '2025;12,345']))).toEqual([
      'point',
      false,
      'all 2 amounts like 1,234 can be read both ways; the comma is taken for groups of digits',
    ])
  })

  test('the currency is named by the header, by the cells, or said to be unknown', async () => {
    expect(await recognised('currency', 'from,to,amount (USD)\na,b,5\n')).toEqual([
      'USD',
      true,
      'the header names it',
    ])
    expect(await recognised('currency', 'from;to;sum\na;b;₪5\nc;d;7 ש"ח\n')).toEqual([
      'ILS',
      true,
      'the amounts carry its sign or code',
    ])
    expect(await recognised('currency', 'from,to,amount\na,b,5\n')).toEqual([
      '',
      false,
      'neither header nor cells name one',
    ])
  })

  test('headers from right to left are recognised', async () => {
    expect((await recognised('direction', 'מקור,יעד,סכום\nא,ב,5\n'))?.[0]).toBe('rtl')
    expect((await recognised('direction', 'source,target,סכום\nא,ב,5\n'))?.[0]).toBe('ltr')
  })
})
