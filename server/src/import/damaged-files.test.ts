import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { makeXlsx } from '../../testing/import/make-xlsx.ts'
import { SmallFiles } from '../../testing/import/small-files.ts'

// Good files of every format, damaged by chance in ways that repeat: each comes out as a report, never as an exception.

vi.setConfig({ testTimeout: 30_000 })

let files: SmallFiles
beforeAll(async () => {
  files = await SmallFiles.make()
})
afterAll(() => files.remove())

const damagedFiles = 150

const whole: Readonly<Record<string, string | Uint8Array>> = {
  'table.csv':
    'id,source,target,type,start,amount\n1,"a ""b""",שלום,KNOWS,3/4/2020,"1,234.5"\n2,b,c,"x\ny",2021,₪5\n',
  'book.xlsx': makeXlsx({
    nodes: [
      ['id', 'name'],
      ['a', 'A'],
      ['b', { formula: '1+1', value: '2' }],
    ],
    edges: [
      ['from', 'to', 'date'],
      ['a', 'b', { date: 45_000 }],
    ],
  }),
  'graph.graphml':
    '<?xml version="1.0"?><graphml><key id="d" for="node" attr.name="n"><default>x</default></key><graph edgedefault="directed"><node id="a"><data key="d">y &amp; z</data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>',
  'graph.gexf':
    '<gexf version="1.3"><graph><attributes class="node"><attribute id="0" title="t" type="liststring"/></attributes><nodes><node id="a" label="A"><attvalues><attvalue for="0" value="[\'x\', y]"/></attvalues></node><node id="b"/></nodes><edges><edge source="a" target="b" kind="k"/></edges></graph></gexf>',
  'graph.cyjs':
    '{"data":{},"elements":{"nodes":[{"data":{"id":"a","l":[1,null,{"x":"y"}]}},{"data":{"id":"b"}}],"edges":[{"data":{"source":"a","target":"b"}}]}}',
  'graph.sif': 'a pp b c\nd\ne\tx\tf g\n',
  'money.ftm':
    '{"id":"a","schema":"Person","properties":{"name":["A"]}}\n{"id":"p","schema":"Payment","properties":{"payer":["a"],"beneficiary":["b"],"amount":["5"],"date":["2020"]}}\n',
  'graph.jsonld':
    '{"@context":{"@vocab":"http://schema.org/","k":{"@type":"@id"}},"@graph":[{"@id":"x:a","@type":"Person","name":"A","k":"x:b"},{"@id":"x:b","name":["B",{"@value":"ב","@language":"he"}]}]}',
  'graph.json':
    '{"format":"kesher","version":1,"entities":[{"id":"a"},{"id":"b","names":[{"value":"B","lang":"en"}]}],"relations":[{"subject":"a","object":"b","claims":[{"amount":"5","startDate":"2020"}]}]}',
  'lines.ndjson': '{"kind":"entity","id":"a"}\n{"kind":"relation","subject":"a","object":"b","type":"T"}\n',
}

test.each(Object.entries(whole))('%s', async (name, content) => {
  const random = seeded(name.length)
  for (let round = 0; round < damagedFiles; round += 1) {
    const damaged = damage(Buffer.from(content as string), random)
    const [report] = await files.survey({ [name]: damaged })
    expect(report?.file).toBe(name)
  }
  const [good] = await files.survey({ [name]: content })
  expect(good?.refusal).toBeNull()
})

/** One to three damages: bytes changed, cut out, doubled, or the end cut off. */
function damage(content: Buffer, random: (below: number) => number): Buffer {
  let bytes = content
  for (let left = 1 + random(3); left > 0; left -= 1) {
    const at = random(Math.max(1, bytes.length))
    const size = 1 + random(12)
    const [before, piece, after] = [
      bytes.subarray(0, at),
      bytes.subarray(at, at + size),
      bytes.subarray(at + size),
    ]
    const kind = random(5)
    if (kind === 0) bytes = Buffer.concat([before, Buffer.from([random(256)]), bytes.subarray(at + 1)])
    else if (kind === 1) bytes = Buffer.concat([before, after])
    else if (kind === 2) bytes = Buffer.concat([before, piece, piece, after])
    else if (kind === 3) bytes = Buffer.from(before)
    else
      bytes = Buffer.concat([
        before,
        Buffer.from(['"', '<', '{', ']', '\0', '\ud83d\ude00', '\u202e', ','][random(8)] ?? ''),
        after,
      ])
  }
  return bytes
}

/** The generator of Park and Miller: the same numbers in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}
