import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readConfig, settings } from './config.ts'

test('the README’s table says of every setting what the table of settings says', async () => {
  const page = await readFile('README.md', 'utf8')
  const table = page.slice(page.indexOf('<!-- settings -->'), page.indexOf('<!-- /settings -->'))
  const rows = [...table.matchAll(/^\| `(\w+)` *\| *(?:`(.*?)`)? *\| (.+?) *\|$/gm)]
  expect(rows.map(([, name, value = '', sentence]) => [name, value, sentence])).toEqual(
    Object.entries(settings).map(([name, setting]) => [
      name,
      typeof setting.default === 'string' ? setting.default : '',
      setting.sentence,
    ]),
  )
})

test('without any setting, a database of our own in the user’s folder for data, on loopback', () => {
  expect(readConfig({ XDG_DATA_HOME: '/data', XDG_STATE_HOME: '/state' }, 'linux')).toEqual({
    host: '127.0.0.1',
    port: 4000,
    neo4j: null,
    dataFolder: '/data/kesher',
    stateFolder: '/state/kesher',
    cacheFolder: undefined,
    author: 'local',
    importPassword: '',
    writableAt: new Set(['127.0.0.1', 'localhost', '::1', '[::1]']),
    corsOrigins: [],
    requestsPerMinute: 600,
    identityProvider: null,
    requestTimeout: 20_000,
    stopTimeout: 10_000,
    planAhead: true,
    logLevel: undefined,
  })
})

test('where other machines can call it, nobody may write', () => {
  expect(readConfig({ HOST: '0.0.0.0' }).writableAt).toBe(null)
})

test('with NEO4J_URI, that server', () => {
  const env = { NEO4J_URI: 'neo4j+s://host.example:7687', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'graph' }
  expect(readConfig(env).neo4j).toEqual({
    uri: 'neo4j+s://host.example:7687',
    user: 'neo4j',
    password: 'secret',
    database: 'graph',
  })
})

test.each([
  ['PORT', 'http', 'it must be a whole number from 0 to 65535'],
  ['PORT', '65536', 'it must be a whole number from 0 to 65535'],
  ['PORT', '-1', 'it must be a whole number from 0 to 65535'],
  ['HOST', ' ', 'it is blank'],
  [
    'NEO4J_URI',
    'http://localhost:7474',
    'it must be like bolt://localhost:7687 or neo4j+s://host (user and password have settings of their own)',
  ],
  ['NEO4J_DATABASE', 'a b', 'a database has 3 to 63 letters, digits, dots and dashes'],
  ['REQUEST_TIMEOUT_MS', '10s', 'it must be a whole number from 100 to 600000'],
  ...['*', 'null', 'https://news.example/', 'news.example', 'https://News.example', 'ftp://news.example'].map(
    (origin) => [
      'CORS_ORIGINS',
      origin,
      `each must be an origin like https://news.example, without a path and without *, which "${origin}" is not`,
    ],
  ),
  ['LOG_LEVEL', 'loud', 'it must be one of silent, fatal, error, warn, info, debug, trace'],
])('%s cannot be %s', (name, value, reason) => {
  expect(() => readConfig({ [name]: value })).toThrow(`The setting ${name} cannot be "${value}": ${reason}.`)
})

function signingInAt(issuer: string) {
  return readConfig({ OIDC_ISSUER: issuer }).identityProvider
}

test('people sign in at an address with https, or on this machine', () => {
  const provider = {
    issuer: 'https://login.example/realms/news',
    audience: 'kesher',
    roleClaim: 'kesher_role',
  }
  expect(signingInAt(provider.issuer)).toEqual(provider)
  expect(signingInAt('http://127.0.0.1:8080')).toMatchObject({ issuer: 'http://127.0.0.1:8080' })
  for (const wrong of ['http://login.example', 'http://localhost.evil.example', 'login.example'])
    expect(() => signingInAt(wrong)).toThrow('OIDC_ISSUER')
})

test('several origins may stand in a list', () => {
  const env = { CORS_ORIGINS: 'https://news.example, http://localhost:3000,' }
  expect(readConfig(env).corsOrigins).toEqual(['https://news.example', 'http://localhost:3000'])
})

test('a password in an address is not printed', () => {
  expect(() => readConfig({ NEO4J_URI: 'bolt://me:secret@host' })).toThrow(/cannot be "bolt:\/\/…@host"/)
})
