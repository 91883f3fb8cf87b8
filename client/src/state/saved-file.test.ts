import { expect, test } from 'vitest'
import { readFile, writeFile } from './saved-file.ts'
import { withSaved, type Saved, type SavedView, type Story } from './saved.ts'

const view: SavedView = {
  kind: 'view',
  id: 'a1',
  title: 'אנבידיה and “OpenAI”',
  savedAt: '2025-11-12T08:30:00.000Z',
  address: 'e=nvidia_0_0,openai_300_0_p&hide=status:DENIED&lang=he&at=-10_0_500_300',
}

function file(items: unknown, version: unknown = 1): string {
  return JSON.stringify({ format: 'kesher', version, items })
}

test('what is written to a file is read back as it was', () => {
  expect(readFile(writeFile([view, { ...view, id: 'b' }]))).toEqual({
    items: [view, { ...view, id: 'b' }],
    refusal: null,
  })
  expect(readFile(`\ufeff${writeFile([view])}`).items).toEqual([view])
})

const story: Story = {
  kind: 'story',
  id: 's1',
  title: { en: 'Chips', he: 'שבבים' },
  savedAt: '2025-11-13T08:30:00.000Z',
  steps: [
    {
      id: 'p1',
      title: {},
      sentences: [
        { id: 'x1', text: { he: 'אנבידיה מוכרת לקזחסטן.' }, claims: ['c:1', 'c:2'] },
        { id: 'x2', text: {}, claims: [] },
      ],
      address: 'e=nvidia_0_0&at=-10_0_500_300',
      entities: ['nvidia'],
      relations: [],
    },
  ],
}

test('a story is read back as it was, and refused where a sentence is damaged', () => {
  expect(readFile(writeFile([story, view])).items).toEqual([story, view])
  const text = writeFile([story]).replace('"c:2"', '7')
  expect(readFile(text).refusal).toEqual({
    reason: 'damaged',
    details: { place: 'items[0].steps[0].sentences[0].claims[1]', wanted: 'text' },
  })
})

test('a file that cannot be taken is refused as a whole, with the place and the reason', () => {
  const refusals: readonly [string, string, Record<string, unknown>][] = [
    [writeFile([view]).slice(0, -40), 'notJson', {}],
    ['', 'notJson', {}],
    ['[1]', 'notKesher', {}],
    ['{"nodes":[]}', 'notKesher', {}],
    [file([view], 2), 'tooNew', { version: 2, known: 1 }],
    [file([view], '1'), 'damaged', { place: 'version', wanted: 'version' }],
    [file([]), 'damaged', { place: 'items', wanted: 'list' }],
    [file([view, null]), 'damaged', { place: 'items[1]', wanted: 'object' }],
    [file([view, { ...view, address: 7 }]), 'damaged', { place: 'items[1].address', wanted: 'text' }],
    [file([{ ...view, title: ' ' }]), 'damaged', { place: 'items[0].title', wanted: 'text' }],
    [file([{ ...view, savedAt: 'today' }]), 'damaged', { place: 'items[0].savedAt', wanted: 'date' }],
    [file([{ ...view, kind: 'poem' }]), 'damaged', { place: 'items[0].kind', wanted: 'kind' }],
  ]
  for (const [text, reason, details] of refusals) {
    expect(readFile(text)).toEqual({ items: null, refusal: { reason, details } })
  }
})

test('the newest stands first, and what was deleted comes back to its place', () => {
  const [old, middle, young] = ['2025-01', '2025-02', '2025-03'].map((month, at) => ({
    ...view,
    id: String(at),
    savedAt: `${month}-01T00:00:00.000Z`,
  })) as [SavedView, SavedView, SavedView]
  const all = [middle, young, old].reduce(
    (list, item) => withSaved(list, item.id, item),
    [] as readonly Saved[],
  )
  expect(all).toEqual([young, middle, old])
  expect(withSaved(withSaved(all, '1', null), '1', middle)).toEqual(all)
})
