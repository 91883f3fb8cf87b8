import { createServer, type Server } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { Door } from '../testing/door.ts'
import { KesherProcess, processesNaming } from '../testing/kesher-process.ts'
import { emptyDatabase, runCypher } from '../testing/run-cypher.ts'
import { recentProjects } from './projects/recent-projects.ts'
import { startOwnDatabase, type OwnDatabase } from './neo4j/start-own-database.ts'

// Starting and stopping, as a user lives it: the program as a process, its output, its exit code, what it leaves.

let folder: string
let running: KesherProcess | undefined

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kesher-main-'))
})
afterEach(async () => {
  await running?.end()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function start(settings: Record<string, string>): KesherProcess {
  running = new KesherProcess(settings)
  return running
}

async function ask(address: string, query: string): Promise<unknown> {
  const response = await fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}

async function listenSomewhere(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as { port: number }).port
}

describe('what cannot start says why in one sentence, and leaves nothing running', () => {
  test('a setting that cannot be', async () => {
    const kesher = start({ PORT: 'http' })
    expect([await kesher.ended, kesher.output]).toEqual([
      1,
      'The setting PORT cannot be "http": it must be a whole number from 0 to 65535.\n',
    ])
  })

  test('a port in use', async () => {
    const other = createServer()
    const port = await listenSomewhere(other)
    const data = join(folder, 'port')
    const kesher = start({ PORT: String(port), KESHER_DATA: data })
    expect([await kesher.ended, kesher.output]).toEqual([
      1,
      `Port ${port} on 127.0.0.1 is in use by another program: stop that one, or set PORT to another port (0 takes any free one).\n`,
    ])
    expect(await processesNaming(data)).toBe(0)
    other.close()
  })

  test('a data folder with the files of others', async () => {
    const kesher = start({ KESHER_DATA: 'docs' })
    expect([await kesher.ended, kesher.output]).toEqual([
      1,
      expect.stringContaining(
        `${resolve('docs')} holds other things (access.md, api.md, backup.md)`,
      ) as string,
    ])
  })

  test('an address that is not this machine’s', async () => {
    const kesher = start({ HOST: '192.0.2.1' })
    expect([await kesher.ended, kesher.output]).toEqual([
      1,
      'The server cannot listen on 192.0.2.1, port 0 (this machine has no such address): set HOST and PORT to an address of this machine.\n',
    ])
  })
})

describe('with a database of its own', () => {
  test('fills it, answers, stops with all that it started, and finds everything again', async () => {
    const data = join(folder, 'own')
    const first = start({ KESHER_DATA: data })
    const address = await first.ready()
    expect(first.output).toMatch(
      /Put the data set "ai-race" into the empty database: \d+ entities, \d+ relations/,
    )
    expect(await ask(address, '{ entity(id: "nvidia") { label(langs: ["he"]) { value } } }')).toEqual({
      data: { entity: { label: { value: 'אנבידיה' } } },
    })
    expect(await (await fetch(`${address}ready`)).json()).toEqual({ status: 'ready' })
    const { projects } = await recentProjects(`${data}-state`)
    expect(projects.map((project) => project.folder)).toEqual([data])
    first.kill('SIGTERM')
    expect([await first.ended, await processesNaming(data)]).toEqual([0, 0])

    const second = start({ KESHER_DATA: data })
    await second.ready()
    expect(second.output).toMatch(/The database holds the data set "ai-race": \d+ entities/)
    second.kill('SIGINT')
    expect([await second.ended, await processesNaming(data)]).toEqual([0, 0])
  })

  test('given up while it starts, it leaves nothing behind', async () => {
    const data = join(folder, 'early')
    const kesher = start({ KESHER_DATA: data })
    while ((await processesNaming(data)) === 0) await wait(50)
    kesher.kill('SIGINT')
    expect([await kesher.ended, await processesNaming(data)]).toEqual([0, 0])
  })

  test('started by npm, whose shell keeps a SIGTERM to itself, it ends cleanly all the same', async () => {
    const data = join(folder, 'by-npm')
    running = new KesherProcess({ KESHER_DATA: data }, { byNpm: true })
    await running.ready()
    running.kill('SIGTERM')
    await running.ended
    expect(running.output).toMatch(/Stopping …\s*$/)
    expect(await processesNaming(data)).toBe(0)
  })

  test('asked twice, it ends at once, and its database soon after', async () => {
    const data = join(folder, 'twice')
    const kesher = start({ KESHER_DATA: data })
    await kesher.ready()
    kesher.kill('SIGINT')
    await kesher.printed(/Stopping/)
    kesher.kill('SIGINT')
    expect([0, 130]).toContain(await kesher.ended)
    while ((await processesNaming(data)) > 0) await wait(100)
  })
})

describe('with a Neo4j of the user’s own, reached by NEO4J_URI', () => {
  let neo4j: OwnDatabase
  let settings: Record<string, string>
  beforeAll(async () => {
    neo4j = await startOwnDatabase({ dataFolder: join(folder, 'theirs') })
    settings = {
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      KESHER_DATA: join(folder, 'unused'),
    }
  })
  afterAll(() => neo4j.stop())

  test('starts none, fills the empty one, and leaves it running', async () => {
    await emptyDatabase(neo4j)
    const kesher = start(settings)
    const address = await kesher.ready()
    expect(await ask(address, '{ graphInfo { dataset } }')).toEqual({
      data: { graphInfo: { dataset: 'ai-race' } },
    })
    expect(await processesNaming(join(folder, 'unused'))).toBe(0)
    kesher.kill('SIGTERM')
    expect(await kesher.ended).toBe(0)
    await runCypher(neo4j, 'RETURN 1')
  })

  test('refuses one that holds other data, says what is there, and changes nothing', async () => {
    await emptyDatabase(neo4j)
    await runCypher(neo4j, 'UNWIND range(1, 3) AS n CREATE (:Invoice {n: n}), (:Customer)')
    const kesher = start(settings)
    expect([await kesher.ended, kesher.output]).toEqual([
      1,
      'The database already holds other data (6 nodes, 3 Invoice, 3 Customer), and nothing of it was changed: set NEO4J_DATABASE or NEO4J_URI to an empty database, or to one that Kesher made.\n',
    ])
    await runCypher(neo4j, 'MATCH (n) WITH count(n) AS nodes WHERE nodes <> 6 RETURN 1 / 0')
  })

  test('goes on with another data set of Kesher’s, and does not touch it', async () => {
    await emptyDatabase(neo4j)
    await runCypher(
      neo4j,
      "CREATE (:EntityType {id: 'A', position: 0, labelLangs: [], labels: [], pluralLangs: [], plurals: []}), (:Entity:A {id: 'x', type: 'A', names: ['X'], nameLangs: ['en'], nameScripts: ['Latn'], nameKinds: ['PRIMARY']}), (:RelationType {id: 'T', position: 0, labelLangs: [], labels: [], inverseLangs: [], inverses: [], forms: '{}', inverseForms: '{}', from: [], to: []})",
    )
    const kesher = start(settings)
    const address = await kesher.ready()
    expect(kesher.output).toContain(
      'The database holds a graph without a name: 1 entities, 0 relations, 0 claims, 0 sources.',
    )
    expect(
      await ask(
        address,
        '{ graphInfo { entities dataset start } entity(id: "x") { type { label { value } } } }',
      ),
    ).toEqual({
      data: {
        graphInfo: { entities: 1, dataset: null, start: ['x'] },
        entity: { type: { label: { value: 'A' } } },
      },
    })
  })

  test('says that a password is wrong, and goes on trying', async () => {
    const kesher = start({ ...settings, NEO4J_PASSWORD: 'wrong-one' })
    await kesher.printed(
      /The database refuses this server: check NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE\./,
    )
    kesher.kill('SIGTERM')
    expect(await kesher.ended).toBe(0)
  })

  test('one that is down is waited for: coded errors until it comes, then answers, without a restart', async () => {
    await emptyDatabase(neo4j)
    const door = new Door(Number(new URL(neo4j.uri).port))
    const port = await door.open()
    await door.close()
    const kesher = start({
      ...settings,
      NEO4J_URI: `bolt://127.0.0.1:${port}`,
      PORT: '0',
      LOG_LEVEL: 'silent',
    })
    await kesher.printed(/The database does not answer at the moment.*Kesher goes on trying/)
    const address = `http://127.0.0.1:${(await kesher.printed(/Listening on http:\/\/127\.0\.0\.1:(\d+)/))[1]}/`
    expect(await ask(address, '{ graphInfo { dataset } }')).toMatchObject({
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }],
    })
    expect((await fetch(`${address}ready`)).status).toBe(503)
    expect((await fetch(`${address}health`)).status).toBe(200)
    await door.open()
    await kesher.ready()
    expect(await ask(address, '{ graphInfo { dataset } }')).toEqual({
      data: { graphInfo: { dataset: 'ai-race' } },
    })
    await door.close()
    expect(await ask(address, '{ graphInfo { dataset } }')).toMatchObject({
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }],
    })
    await door.open()
    expect(await ask(address, '{ graphInfo { dataset } }')).toEqual({
      data: { graphInfo: { dataset: 'ai-race' } },
    })
    await door.close()
  })
})
