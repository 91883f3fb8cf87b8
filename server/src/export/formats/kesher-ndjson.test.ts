import { expect, test } from 'vitest'
import type { GraphReader } from '../graph-reader.ts'
import { kesherExport } from './kesher-ndjson.ts'

const source = {
  id: 's:register',
  titles: ['Register'],
  titleLangs: ['en'],
  kind: 'officialRegister',
  lang: 'en',
  reliability: 'A',
  independenceGroup: 'state',
}

async function* none() {}

/** The lines of a graph that has this source and nothing else. */
async function linesOf(record: object): Promise<string[]> {
  const graph = {
    types: async () => ({ entityTypes: [], relationTypes: [] }),
    datasets: async () => [],
    sources: async function* () {
      yield record
    },
    entities: none,
    merges: none,
    relations: none,
    changes: none,
    judgements: none,
  }
  const lines: string[] = []
  for await (const line of kesherExport.files['']?.(graph as unknown as GraphReader, {} as never) ?? [])
    lines.push(line)
  return lines
}

test('the same source is the same line, in whatever order the database gives what it keeps of it', async () => {
  const turned = Object.fromEntries(Object.entries(source).toReversed())
  expect(await linesOf(turned)).toEqual(await linesOf(source))
  expect(await linesOf(source)).toEqual([
    `${JSON.stringify({
      kind: 'source',
      id: 's:register',
      independenceGroup: 'state',
      lang: 'en',
      reliability: 'A',
      sourceKind: 'officialRegister',
      title: { en: 'Register' },
    })}\n`,
  ])
})
