import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readExamples, runExample } from '../../testing/doc-examples.ts'
import { listenTestApp, type ListeningApp } from '../../testing/listening-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import type { Database } from '../db/database.ts'

let database: Database
let server: ListeningApp
beforeAll(async () => {
  database = await openDatabaseWith('datasets/ai-race')
  server = await listenTestApp(database)
})
afterAll(async () => {
  await server.close()
  await database.close()
})

const page = await readFile('docs/api.md', 'utf8')
const examples = readExamples(page)

describe('docs/api.md', () => {
  test('has examples in every language, each with its answer', () => {
    expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(['sh', 'ts', 'python']))
    expect(examples.length).toBe([...page.matchAll(/```(sh|ts|python)\n/g)].length)
  })

  test.each(examples.map((example) => [example.title, example.language, example] as const))(
    '%s, in %s: the answer is the one that is shown',
    { timeout: 180_000 },
    async (_, __, example) => {
      expect(JSON.parse(await runExample(example, server.address))).toEqual(JSON.parse(example.answer))
    },
  )
})
