import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { startMeasuredApp } from './measured-app.ts'
import { neighborhood, paths, search } from '../server/src/db/generated/statements.ts'
import { toParameters } from '../server/src/db/values.ts'
import { letterPairs } from '../server/src/model/letter-pairs.ts'
import { nameQuery } from '../server/src/model/name-query.ts'
import { startOwnDatabase } from '../server/src/neo4j/start-own-database.ts'
import type { Section } from './section.ts'
import { figure, median, percentile } from './statistics.ts'

const rounds = 300
const warmUp = 300

type Question = {
  name: string
  query: string
  statement: { text: string }
  params: Record<string, unknown>
}

const names = 'id type { id } names { value lang kind } degree'
const ties = 'id type { id } source { id } target { id } status confidence'
const filter = null
const fields = {
  fields: { entityDetails: true, summary: false, degree: true, relationDetails: true },
}

const questions: Question[] = [
  {
    name: 'search',
    query: `{ search(query: "הואנג", first: 10) { edges { node { ${names} } matched { value lang kind } } } }`,
    statement: search,
    params: {
      query: nameQuery('הואנג'),
      types: null,
      pairs: letterPairs('הואנג'),
      afterRank: null,
      afterId: null,
      limit: 11,
      ...fields,
    },
  },
  {
    name: 'neighborhood',
    query: `{ neighborhood(ids: ["nvidia"], orderBy: AMOUNT) { nodes { ${names} } edges { ${ties} } truncated hidden { entity { id } count } } }`,
    statement: neighborhood,
    params: {
      ids: ['nvidia'],
      exclude: [],
      direction: 'BOTH',
      filter,
      orderBy: 'AMOUNT',
      perNode: 25,
      limit: 300,
      ...fields,
    },
  },
  {
    name: 'paths',
    query: `{ paths(from: "openai", to: "vast-data") { paths { nodes { ${names} } edges { ${ties} } sentences { value } } searchedLength } }`,
    statement: paths,
    params: {
      from: 'openai',
      to: 'vast-data',
      direction: 'BOTH',
      filter,
      maxLength: 4,
      mode: 'SHORTEST',
      limit: 6,
      ...fields,
    },
  },
]

/** The API over HTTP beside the same statement by the bare driver, one after the other, on the same database. */
export async function measureApi(): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), 'kesher-bench-'))
  const database = await startOwnDatabase({ dataFolder: folder })
  const { uri, user, password } = database
  const app = await startMeasuredApp(database)
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { useBigInt: true })
  try {
    const rows: string[][] = []
    const verdicts: string[] = []
    for (const question of questions) {
      const { http, bare } = await measure(question, app.url, driver)
      const [p50, p50Bare] = [median(http), median(bare)]
      const allowed = 1.5 * p50Bare + 2
      rows.push([
        question.name,
        `${figure(p50, 2)} / ${figure(percentile(http, 0.95), 2)}`,
        `${figure(p50Bare, 2)} / ${figure(percentile(bare, 0.95), 2)}`,
        figure(p50 / p50Bare, 2),
      ])
      verdicts.push(
        `\`${question.name}\`: aim at most ${figure(allowed, 2)} ms (1.5 times the driver + 2 ms) at p50, measured ${figure(p50, 2)} ms: ${p50 <= allowed ? 'met' : 'missed'}.`,
      )
    }
    return {
      title: 'The API beside the bare driver, on the built-in data',
      method: `The built-in data set; one request at a time over a kept connection; ${warmUp} rounds to warm up, then ${rounds} counted, HTTP and driver in
turn within each round. The driver runs the very statement of the field, with the same parameters.`,
      columns: ['question', 'HTTP, ms (p50 / p95)', 'driver, ms (p50 / p95)', 'ratio at p50'],
      rows,
      verdicts,
    }
  } finally {
    await driver.close()
    await app.stop()
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(question: Question, url: string, driver: Driver) {
  const http: number[] = []
  const bare: number[] = []
  const parameters = toParameters(question.params)
  for (let round = -warmUp; round < rounds; round += 1) {
    const start = performance.now()
    await ask(url, question.query)
    const middle = performance.now()
    await driver.executeQuery(question.statement.text, parameters, { routing: neo4j.routing.READ })
    const end = performance.now()
    if (round < 0) continue
    http.push(middle - start)
    bare.push(end - middle)
  }
  return { http, bare }
}

async function ask(url: string, query: string): Promise<void> {
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const answer = (await response.json()) as { errors?: unknown }
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
}
