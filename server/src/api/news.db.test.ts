import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'
import { runCypher } from '../../testing/run-cypher.ts'
import { TcpProxy } from '../../testing/tcp-proxy.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import { Database } from '../db/database.ts'
import { tellNews, vocabulary } from '../db/generated/statements.ts'
import type { NewsToTell } from '../db/records.ts'
import { importFile } from '../import/import-file.ts'
import { undoImport } from '../import/write/take-back.ts'
import { writeImport } from '../import/write/write-import.ts'
import { NewsFeed, type Told } from '../news/news-feed.ts'
import { newsLimits } from '../news/news-limits.ts'
import { tell } from '../news/tell.ts'

// What becomes of the graph is told as it is committed: by whoever writes, in whatever order, once.

let database: Database
let elsewhere: Database
/** Two servers over one graph. */
let here: TestApp
let there: TestApp
let looks = 0
beforeAll(async () => {
  database = await openDatabaseWith('server/testing/small-graph', ({ name }) => {
    if (name === 'newsAfter') looks += 1
  })
  elsewhere = new Database({ ...inject('database'), timeout: 30_000 })
  here = await openTestApp(database)
  there = await openTestApp(elsewhere)
})
afterAll(async () => {
  await database.close()
  await elsewhere.close()
})

interface News {
  cursor: string
  isGap: boolean
  item: { kind: string; by: string; aboutId: string; changeId: string | null; files: string[] } | null
}

const fields = 'cursor isGap item { kind at by aboutId subjectId objectId changeId files }'

/** Listens by server-sent events: what was told so far, and a way to go away. */
async function listen(app: TestApp, after: string | null = null) {
  const leaving = new AbortController()
  const response = await app.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({
      query: `subscription ($after: String) { news(after: $after) { ${fields} } }`,
      variables: { after },
    }),
    signal: leaving.signal,
  })
  let text = ''
  const told = (): News[] =>
    [...text.matchAll(/^data: (\{.*)$/gm)].map(
      ([, json = '']) => (JSON.parse(json) as { data: { news: News } }).data.news,
    )
  const ended = (async () => {
    for await (const chunk of response.body ?? []) text += new TextDecoder().decode(chunk as Uint8Array)
  })().catch(() => undefined)
  const leave = async () => {
    leaving.abort()
    await ended
  }
  await vi.waitUntil(() => told().length > 0)
  return { told, leave, ended, items: () => told().flatMap(({ item }) => item ?? []) }
}

async function write(app: TestApp, mutation: string): Promise<string> {
  const { data, errors } = await app.ask(`mutation { done: ${mutation} { changeId userErrors { code } } }`)
  expect([errors, (data as { done: { userErrors: [] } }).done.userErrors]).toEqual([[], []])
  return (data as { done: { changeId: string } }).done.changeId
}

const addEntity = (id: string) =>
  `addEntity(input: { id: "${id}", type: "Company", names: [{ value: "${id}", lang: "en", kind: PRIMARY }] })`

const word = (aboutId: string): NewsToTell => ({
  kind: 'ENTITY_CHANGED',
  at: new Date().toISOString(),
  by: 'ann',
  aboutId,
  subjectId: null,
  objectId: null,
  changeId: null,
  files: [],
})

/** What a feed tells, as it comes. */
function heard(
  feed: NewsFeed,
  { after = null, address = 'x' }: { after?: number | null; address?: string } = {},
) {
  const leaving = new AbortController()
  const told: Told[] = []
  const ended = (async () => {
    for await (const each of feed.listen({ after, address, signal: leaving.signal })) told.push(each)
  })()
  return {
    told,
    about: () => told.flatMap(({ news }) => news?.aboutId ?? []),
    leave: async () => {
      leaving.abort()
      await ended
    },
  }
}

test('steps by two servers and an import from elsewhere are told to all who listen, once, and from a cursor on', async () => {
  const listeners = [await listen(here), await listen(here), await listen(there)]
  const ids = [
    await write(here, addEntity('first')),
    await write(there, addEntity('second')),
    await write(here, addEntity('third')),
  ]
  const folder = await mkdtemp(join(tmpdir(), 'kesher-news-'))
  const path = join(folder, 'ties.csv')
  await writeFile(path, 'from,to,type\nFirst,Omega,funds\n')
  const wish = { isStrict: false, createdBy: 'ben', space: null, isAlone: true }
  const { written } = await writeImport(elsewhere, [importFile(path)], wish)
  // Nothing new is no news.
  await writeImport(elsewhere, [importFile(path)], wish)
  const importId = written?.importId ?? ''
  await undoImport(elsewhere, importId, { by: 'cleo', isAlone: true })
  await rm(folder, { recursive: true })

  const all = ['first', 'second', 'third'].map((aboutId, at) => ({
    kind: 'ENTITY_ADDED', at: expect.any(String), by: 'test', aboutId, subjectId: null, objectId: null, changeId: ids[at], files: [],
  })) // prettier-ignore
  const ofImport = { at: expect.any(String), aboutId: importId, subjectId: null, objectId: null, changeId: null, files: ['ties.csv'] } // prettier-ignore
  const expected = [
    ...all,
    { kind: 'IMPORT_FINISHED', by: 'ben', ...ofImport },
    { kind: 'IMPORT_UNDONE', by: 'cleo', ...ofImport },
  ]
  for (const { items } of listeners) {
    await vi.waitUntil(() => items().length >= expected.length)
    expect(items()).toEqual(expected)
  }
  // Who was away is told what came since, and nothing of it again.
  const [{ told } = { told: () => [] as News[] }] = listeners
  const late = await listen(there, told()[2]?.cursor)
  await vi.waitUntil(() => late.items().length >= 3)
  expect(late.items()).toEqual(expected.slice(2))
  expect(late.told().map(({ isGap }) => isGap)).toEqual([false, false, false, false])
  await Promise.all([...listeners, late].map(({ leave }) => leave()))
})

test('one look serves all, and there is none while nobody listens', async () => {
  const few = await listen(here)
  await wait(200)
  const before = looks
  const many = await Promise.all(Array.from({ length: 20 }, () => listen(here)))
  await wait(500)
  // Twenty-one looks each would be two hundred.
  expect(looks - before).toBeLessThan(30)
  await Promise.all([few, ...many].map(({ leave }) => leave()))
  await wait(200)
  const after = looks
  await wait(300)
  expect(looks).toBe(after)
})

test('whichever transaction is committed last, and whatever fails between, all is told in one order, once', async () => {
  const feed = new NewsFeed(elsewhere, 20)
  const all = heard(feed)
  await vi.waitUntil(() => all.told.length === 1)
  const held = new AbortController()
  // One that begins first, is told last before it ends, and takes its time; others wait for it, one fails, one is told before.
  const early = database.write(async (run) => {
    await run(vocabulary, {})
    await once(held.signal, 'abort')
    await tell(run, word('early'))
    await wait(150)
  })
  await database.write((run) => tell(run, word('quick')))
  await vi.waitUntil(() => all.about().length === 1)
  held.abort()
  await wait(30)
  const others = Array.from({ length: 12 }, (_, at) =>
    (at % 2 === 0 ? database : elsewhere)
      .write(async (run) => {
        await tell(run, word(`other ${at}`))
        if (at % 4 === 3) throw new Error('It fails after it was told.')
      })
      .catch(() => undefined),
  )
  await Promise.all([early, ...others])
  await vi.waitUntil(() => all.about().length === 11)
  await wait(100)
  expect(all.about().slice(0, 2)).toEqual(['quick', 'early'])
  expect(all.about().slice(2).toSorted()).toEqual(
    [0, 1, 2, 4, 5, 6, 8, 9, 10].map((at) => `other ${at}`).toSorted(),
  )
  const numbers = all.told.map(({ number }) => number)
  expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at))
  await all.leave()
})

test('a database that goes away makes listeners wait, and nothing is lost or told twice', async () => {
  const proxy = new TcpProxy(Number(new URL(inject('database').uri).port))
  const port = await proxy.open()
  const far = new Database({ ...inject('database'), uri: `bolt://127.0.0.1:${port}`, timeout: 2_000 })
  const all = heard(new NewsFeed(far, 50))
  await vi.waitUntil(() => all.told.length === 1)
  await database.write((run) => tell(run, word('before')))
  await vi.waitUntil(() => all.about().length === 1)
  await proxy.close()
  await database.write((run) => tell(run, word('meanwhile')))
  await wait(300)
  await proxy.open(port)
  await database.write((run) => tell(run, word('after')))
  await vi.waitUntil(() => all.about().length === 3, { timeout: 20_000 })
  expect(all.about()).toEqual(['before', 'meanwhile', 'after'])
  await all.leave()
  await far.close()
  await proxy.close()
})

test('a place that is too far back, or of another graph, is told as a gap', async () => {
  const feed = new NewsFeed(database, 20)
  await database.write((run) => tell(run, word('kept')))
  const now = heard(feed)
  await vi.waitUntil(() => now.told.length === 1)
  const last = now.told[0]?.number ?? 0
  await database.write((run) => tell(run, word('latest')))
  // Of what is told, only the last few are left.
  for (const kept of [2, 1]) {
    await database.write((run) => run(tellNews, { news: word(`pruned ${kept}`), kept }))
  }
  // Who has followed all along has it in memory; who comes back has not.
  const far = heard(new NewsFeed(elsewhere, 20), { after: last })
  await vi.waitUntil(() => far.told.length === 3)
  expect(far.told.map(({ number, isGap }) => [number - last, isGap])).toEqual([
    [0, false],
    [1, false],
    [3, true],
  ])
  const foreign = heard(feed, { after: 1_000_000 })
  await vi.waitUntil(() => foreign.told.length === 1)
  expect(foreign.told[0]).toMatchObject({ news: null, isGap: true })
  await Promise.all([now.leave(), far.leave(), foreign.leave()])
})

test('news that the clock counts before they can be found are waited for, and told once, without a gap', async () => {
  looks = 0
  const now = heard(new NewsFeed(database, 20))
  await vi.waitUntil(() => now.told.length === 1)
  await database.write((run) => tell(run, word('before')))
  await vi.waitUntil(() => now.told.length === 2)
  // As a look meets a commit whose index entries come last.
  await runCypher(inject('database'), 'MATCH (clock:NewsClock) SET clock.number = clock.number + 1')
  const seen = looks
  await vi.waitUntil(() => looks > seen + 3)
  expect(now.told).toHaveLength(2)
  await runCypher(
    inject('database'),
    `MATCH (clock:NewsClock) MATCH (news:News {number: clock.number - 1})
     CREATE (late:News) SET late = news {.*, number: clock.number, aboutId: 'late'}`,
  )
  await vi.waitUntil(() => now.about().includes('late'))
  expect(now.about()).toEqual(['before', 'late'])
  expect(now.told.map(({ isGap }) => isGap)).toEqual([false, false, false])
  await now.leave()
})

test('a place since which nothing is kept is told as a gap', async () => {
  await database.write((run) => run(tellNews, { news: word('gone'), kept: 1 }))
  await runCypher(inject('database'), 'MATCH (news:News) DELETE news')
  const back = heard(new NewsFeed(elsewhere, 20), { after: 1 })
  await vi.waitUntil(() => back.told.length === 2)
  expect(back.told.map(({ news, isGap }) => [news, isGap])).toEqual([
    [null, false],
    [null, true],
  ])
  await back.leave()
})

test('where another graph comes in the place of this one, that is told as a gap, and then only its own news', async () => {
  const now = heard(new NewsFeed(database, 20))
  await vi.waitUntil(() => now.told.length === 1)
  for (const about of ['old 1', 'old 2']) await database.write((run) => tell(run, word(about)))
  await vi.waitUntil(() => now.told.length === 3)
  await runCypher(
    inject('database'),
    `MATCH (clock:NewsClock) SET clock.number = clock.number - 1
     WITH clock MATCH (news:News) WHERE news.number > clock.number DELETE news`,
  )
  await vi.waitUntil(() => now.told.length === 4)
  await database.write((run) => tell(run, word('new')))
  await vi.waitUntil(() => now.about().includes('new'))
  expect(now.about()).toEqual(['old 1', 'old 2', 'new'])
  expect(now.told.map(({ isGap }) => isGap)).toEqual([false, false, false, true, false])
  await now.leave()
})

test('only so many listen of one address, whoever leaves makes room, and a server that ends lets all go', async () => {
  const feed = new NewsFeed(database, 50)
  const all = Array.from({ length: newsLimits.listenersOfAddress }, () => heard(feed, { address: 'a' }))
  const one = { after: null, address: 'a', signal: new AbortController().signal }
  expect(() => feed.listen(one)).toThrow(expect.objectContaining({ code: 'TOO_MANY_LISTENERS' }))
  const other = heard(feed, { address: 'b' })
  await all[0]?.leave()
  const next = heard(feed, { address: 'a' })
  await vi.waitUntil(() => next.told.length === 1)
  feed.close()
  await Promise.all([...all, other, next].map(({ leave }) => leave()))
  expect(feed.listeners).toBe(0)
  expect(() => feed.listen(one)).toThrow(expect.objectContaining({ code: 'STOPPING' }))
  const { errors } = await here.ask('subscription { news(after: "x") { cursor } }')
  expect(errors[0]?.extensions['code']).toBe('BAD_CURSOR')
})
