import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { emptyDatabase } from '../../testing/run-cypher.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'
import { TestProvider } from '../../testing/test-provider.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import { wholeGraph } from '../../testing/whole-graph.ts'
import { createToken } from '../access/keep-tokens.ts'
import { runCommandLine } from '../command-line/run-command-line.ts'
import { prepareDatabase } from '../dataset/prepare.ts'
import type { Database } from '../db/database.ts'

// A server that other machines can call: who may what, by which token.

let database: Database
let open: TestApp
let local: TestApp
const tokens = { reader: '', editor: '', admin: '' }

beforeAll(async () => {
  database = await openDatabaseWith('server/testing/small-graph')
  open = await openTestApp(database, undefined, undefined, undefined, { writableAt: null })
  local = await openTestApp(database)
  for (const role of ['reader', 'editor', 'admin'] as const) {
    tokens[role] = await createToken(database, { name: `the ${role}`, role, expires: '2999-12-31' })
  }
})
afterAll(() => database.close())

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const place = (revision: number) => ({ input: { id: 'beta', revision, place: { lat: 1, lng: revision } } })
const change = 'mutation ($input: ChangeEntityInput!) { changeEntity(input: $input) { userErrors { code } } }'

const may = (writable: boolean) => [200, { writable }]

/** Status, code and who may write, as an app answers one who sends these headers. */
async function asked(app: TestApp, headers: Record<string, string>) {
  const { status, data, errors } = await app.ask('{ graphInfo { writable } }', {}, headers)
  return [status, errors[0]?.extensions['code'] ?? (data as { graphInfo: object }).graphInfo]
}

test('without a token others only read, and are told what is missing; the person at the machine writes', async () => {
  expect(await asked(open, {})).toEqual([200, { writable: false }])
  expect(await asked(local, {})).toEqual([200, { writable: true }])
  const refused = await open.ask(change, place(0))
  expect([
    refused.status,
    refused.errors[0]?.extensions['code'],
    refused.headers.get('www-authenticate'),
  ]).toEqual([401, 'UNAUTHENTICATED', 'Bearer realm="Kesher"'])
})

test('who signs in elsewhere writes by what the provider vouches for, and the history names them by it', async () => {
  const provider = await TestProvider.open()
  try {
    const identityProvider = { issuer: provider.issuer, audience: 'kesher', roleClaim: 'kesher_role' }
    const app = await openTestApp(database, undefined, undefined, undefined, {
      writableAt: null,
      identityProvider,
    })
    const editor = bearer(await provider.sign())
    expect(await asked(app, bearer(await provider.sign({ kesher_role: [] })))).toEqual(may(false))
    expect(await asked(app, bearer(await provider.sign({ aud: 'another' })))).toEqual([
      401,
      'UNAUTHENTICATED',
    ])
    expect(await asked(app, bearer(tokens.editor))).toEqual(may(true))
    const { data } = await app.ask(
      'mutation ($input: AddSourceInput!) { addSource(input: $input) { source { id } userErrors { code } } }',
      { input: { title: [{ value: 'Signed in elsewhere', lang: 'en' }] } },
      editor,
    )
    expect(data).toMatchObject({ addSource: { userErrors: [] } })
    const history = await app.ask('{ history(first: 1) { edges { node { by } } } }')
    expect(history.data).toEqual({ history: { edges: [{ node: { by: 'dana@example.org' } }] } })
  } finally {
    provider.close()
  }
})

test('a token lets do what its role does, also by another name of the server, and the history names its holder', async () => {
  expect(await asked(open, bearer(tokens.reader))).toEqual(may(false))
  expect(await asked(open, bearer(tokens.editor))).toEqual(may(true))
  expect(await asked(open, bearer(tokens.admin))).toEqual(may(true))
  expect(await asked(local, { ...bearer(tokens.reader), host: 'elsewhere.example' })).toEqual(may(false))
  expect(await asked(local, { ...bearer(tokens.editor), host: 'elsewhere.example' })).toEqual(may(true))
  const refused = await open.ask(change, place(0), bearer(tokens.reader))
  expect([refused.status, refused.errors[0]?.message]).toEqual([
    403,
    'The token "the reader" is of the role reader, and this needs editor: "kesher token create" makes one.',
  ])
  expect((await open.ask(change, place(0), bearer(tokens.editor))).errors).toEqual([])
  const sent = (headers: Record<string, string>) =>
    open.fetch('/import-files?name=ties.csv', { method: 'POST', body: 'from,to', headers })
  expect([(await sent({})).status, (await sent(bearer(tokens.reader))).status]).toEqual([401, 403])
  expect((await sent(bearer(tokens.editor))).status).toBe(201)
  const history = await open.ask('{ history(id: "beta", first: 1) { edges { node { by } } } }')
  expect(history.data).toEqual({ history: { edges: [{ node: { by: 'the editor' } }] } })
})

test('a token that is none, or is revoked, is refused whatever it asks; a proxy may have words of its own', async () => {
  const unknown = [401, 'UNAUTHENTICATED']
  expect(await asked(open, bearer(`${tokens.editor}x`))).toEqual(unknown)
  expect(await asked(local, bearer('kesher_0123456789_x'))).toEqual(unknown)
  expect(await asked(open, { authorization: 'Basic YTpi' })).toEqual([200, { writable: false }])
  const exported = await open.fetch('/export?format=csv', { headers: bearer('nothing') })
  expect([exported.status, exported.headers.get('content-type')]).toEqual([
    401,
    'application/json; charset=utf-8',
  ])
  const token = await createToken(database, { name: 'a short one', role: 'editor', expires: null })
  const fresh = () =>
    openTestApp(database, undefined, undefined, undefined, { writableAt: null, requestsPerMinute: 30 })
  expect(await asked(await fresh(), bearer(token))).toEqual([200, { writable: true }])
  const revoke = 'mutation { revokeToken(id: "a short one") { token { id revokedAt } userErrors { code } } }'
  expect((await open.ask(revoke, {}, bearer(tokens.editor))).errors[0]?.extensions['code']).toBe('FORBIDDEN')
  const revoked = await open.ask(revoke, {}, bearer(tokens.admin))
  expect([revoked.errors, revoked.data]).toMatchObject([[], { revokeToken: { userErrors: [] } }])
  const again = await open.ask(
    'mutation { revokeToken(id: "no one") { userErrors { code path } } }',
    {},
    bearer(tokens.admin),
  )
  expect(again.data).toEqual({ revokeToken: { userErrors: [{ code: 'UNKNOWN_TOKEN', path: ['id'] }] } })
  const listed = await open.ask('{ viewer { name role } tokens { name role } }', {}, bearer(tokens.admin))
  expect(listed.data).toEqual({
    viewer: { name: 'the admin', role: 'ADMIN' },
    tokens: [
      { name: 'a short one', role: 'EDITOR' },
      { name: 'the admin', role: 'ADMIN' },
      { name: 'the editor', role: 'EDITOR' },
      { name: 'the reader', role: 'READER' },
    ],
  })
  const refused = await open.ask('{ viewer { name } tokens { name } }')
  expect([refused.data, refused.errors[0]?.extensions['code']]).toEqual([
    { viewer: null, tokens: null },
    'UNAUTHENTICATED',
  ])
  const app = await fresh()
  expect(await asked(app, bearer(token))).toEqual(unknown)
  // A wrong one costs more than a question, and who has none left is not told any more whether the next is right.
  expect(await asked(app, bearer(token))).toEqual(unknown)
  const limited = await app.ask('{ graphInfo { writable } }', {}, bearer(tokens.editor))
  expect([limited.status, limited.errors[0]?.extensions['code']]).toEqual([429, 'RATE_LIMITED'])
  expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(10)
})

test('by the command line tokens are made, listed and revoked, before there is a graph, too', async () => {
  await emptyDatabase(inject('database'))
  const { uri, password } = inject('database')
  vi.stubEnv('NEO4J_URI', uri)
  vi.stubEnv('NEO4J_PASSWORD', password)
  let said = ''
  const output = { out: (text: string) => (said += text), err: (text: string) => (said += text) }
  const codes: number[] = []
  try {
    for (const args of [
      ['create', 'דנה', '--role', 'editor', '--expires', '2999-12-31'],
      ['create', 'דנה', '--role', 'admin'],
      ['create', 'ann', '--role', 'reader', '--expires', '2020-01-01'],
      ['create', 'ann', '--role', 'owner'],
      ['list'],
      ['revoke', 'דנה'],
      ['revoke', 'nobody'],
      ['list', '--json'],
    ]) {
      codes.push(await runCommandLine(['token', ...args], output))
    }
  } finally {
    vi.unstubAllEnvs()
  }
  expect(codes).toEqual([0, 1, 1, 2, 0, 0, 1, 0])
  const [, token = '', id = ''] = /\n {2}(kesher_([0-9a-f]{10})_[\w-]{43})\n/.exec(said) ?? []
  const day = /made (\S+),/.exec(said)?.[1] ?? ''
  expect(said.replaceAll(token, 'TOKEN').replaceAll(id, 'ID').replaceAll(day, 'DAY').split('\n{')[0]).toBe(
    `The token of דנה (editor), which is shown only now:

  TOKEN
There is, or was, a token "דנה", and the history names people by it: choose another name.
--expires cannot be "2020-01-01": it is over already.
The command cannot be understood: --role is one of reader, editor, admin. "kesher token --help" says what it takes.
ID  editor  made DAY, until 2999-12-31  דנה
Revoked: דנה (ID).
There is no token "nobody". "kesher token list" lists those that there are.`,
  )
  expect(JSON.parse(said.slice(said.indexOf('{')))).toMatchObject({
    tokens: [{ id, name: 'דנה', role: 'editor', isOver: true }],
  })
  expect((await wholeGraph()).join()).not.toContain(token)
  expect((await prepareDatabase(database, 'server/testing/small-graph')).wasEmpty).toBe(true)
})
