import { homedir } from 'node:os'
import { join } from 'node:path'
import type { IdentityProviderOptions } from './access/identity-provider.ts'
import { KesherError } from './errors.ts'
import { checkText } from './model/check-text.ts'

type Environment = Readonly<Record<string, string | undefined>>

interface Setting {
  /** What stands for it where the environment says nothing. */
  readonly default: string | ((env: Environment, platform: string) => string)
  /** Why a value cannot be; null where it can. */
  readonly check: (value: string) => string | null
  /** What it does; a sentence for the README. */
  readonly sentence: string
  /** True where an error must not show the value. */
  readonly secret?: true
}

/** Every setting, by the environment variable that sets it. The README's table is held to this one by a test. */
export const settings = {
  HOST: {
    default: '127.0.0.1',
    check: notBlank,
    sentence: 'The address to listen on; `0.0.0.0` lets other machines in.',
  },
  PORT: {
    default: '4000',
    check: wholeNumber(0, 65_535),
    sentence: 'The port to listen on; `0` takes any free one.',
  },
  NEO4J_URI: {
    default: '',
    check: neo4jUri,
    sentence:
      'A Neo4j server of your own, 5.26 or newer (`bolt://`, `neo4j://`, `neo4j+s://` …). Not set: Kesher runs its own.',
  },
  NEO4J_USER: { default: 'neo4j', check: notBlank, sentence: 'The user at `NEO4J_URI`.' },
  NEO4J_PASSWORD: {
    default: '',
    check: anything,
    sentence: 'The password at `NEO4J_URI`; not set: the server asks for none.',
    secret: true,
  },
  NEO4J_DATABASE: {
    default: '',
    check: databaseName,
    sentence: "The database at `NEO4J_URI`; not set: the user's default one.",
  },
  KESHER_DATA: {
    default: dataFolder,
    check: notBlank,
    sentence:
      'The folder of the own database. Not set: `kesher` in the folder that the system has for data of programs.',
  },
  KESHER_STATE: {
    default: stateFolder,
    check: notBlank,
    sentence:
      'The folder of the list of projects that were opened. Not set: `kesher` in the folder that the system has for what programs remember.',
  },
  KESHER_CACHE: {
    default: '',
    check: anything,
    sentence:
      'The folder of the downloaded database program. Not set: `kesher` in the folder that the system has for caches.',
  },
  KESHER_AUTHOR: {
    default: 'local',
    check: author,
    sentence: 'Who writes at this machine, as the history names them.',
  },
  KESHER_IMPORT_PASSWORD: {
    default: '',
    check: anything,
    sentence: 'The password of the Neo4j that `kesher import neo4j://…` reads. Not set: it is asked for.',
    secret: true,
  },
  CORS_ORIGINS: {
    default: '',
    check: origins,
    sentence:
      'Other sites whose pages may ask the API, for example `https://news.example,https://lab.example:8443`. Not set: none.',
  },
  OIDC_ISSUER: {
    default: '',
    check: issuer,
    sentence:
      'Where people sign in by OpenID Connect, for example `https://login.example/realms/news`. Not set: nowhere; tokens of `kesher token` hold all the same.',
  },
  OIDC_AUDIENCE: {
    default: 'kesher',
    check: notBlank,
    sentence: 'The name of this server at `OIDC_ISSUER`: tokens for others are refused.',
  },
  OIDC_ROLE_CLAIM: {
    default: 'kesher_role',
    check: notBlank,
    sentence:
      'The claim of its tokens that holds `reader`, `editor` or `admin`, one or a list; who has none reads.',
  },
  REQUESTS_PER_MINUTE: {
    default: '600',
    check: wholeNumber(0, 1_000_000),
    sentence:
      'How many requests each token, and each address of those without one, may send in a minute; `0` for any number. The person at the machine is not counted.',
  },
  REQUEST_TIMEOUT_MS: {
    default: '20000',
    check: wholeNumber(100, 600_000),
    sentence:
      'How long a request may take in the database, in milliseconds; the first planning of a statement is part of it.',
  },
  STOP_TIMEOUT_MS: {
    default: '10000',
    check: wholeNumber(0, 600_000),
    sentence:
      'How long requests that are under way may still take when the server is stopped, in milliseconds.',
  },
  PLAN_AHEAD: {
    default: 'true',
    check: oneOf(['true', 'false']),
    sentence:
      'Whether half a minute after its start the program has everything planned in the background that can be asked: a minute of one processor, and no question waits for its plan.',
  },
  LOG_LEVEL: {
    default: '',
    check: oneOf(['', 'silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']),
    sentence:
      'How much is logged to standard error: `silent`, `fatal`, `error`, `warn`, `info`, `debug` or `trace`. Not set: `warn` in a terminal, else `info`.',
  },
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof settings

/** The settings of this process, checked. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Null where Kesher runs its own database. */
  readonly neo4j: {
    readonly uri: string
    readonly user: string
    readonly password: string
    readonly database: string
  } | null
  readonly dataFolder: string
  /** Where it is remembered which data folders were opened. */
  readonly stateFolder: string
  readonly cacheFolder: string | undefined
  /** Who writes, as the history names them. */
  readonly author: string
  /** The password of a graph of others that is brought in; empty where it is to be asked for. */
  readonly importPassword: string
  /** The names by which the person at the machine calls this server, and may write; null where others may call it, too. */
  readonly writableAt: ReadonlySet<string> | null
  /** The origins whose pages may ask the API, as browsers write them. */
  readonly corsOrigins: readonly string[]
  readonly requestsPerMinute: number
  /** Null where people sign in nowhere else. */
  readonly identityProvider: IdentityProviderOptions | null
  readonly requestTimeout: number
  readonly stopTimeout: number
  readonly planAhead: boolean
  /** Undefined where the kind of output decides. */
  readonly logLevel: string | undefined
}

/** Reads and checks every setting. Throws BAD_SETTING with the name of the first one that cannot be. */
export function readConfig(env: Environment, platform: string = process.platform): Config {
  const read = (name: SettingName): string => {
    const setting: Setting = settings[name]
    const given = env[name]
    if (given === undefined || given === '') {
      return typeof setting.default === 'string' ? setting.default : setting.default(env, platform)
    }
    const reason = setting.check(given)
    if (reason === null) return given
    throw new KesherError('BAD_SETTING', {
      name,
      value: setting.secret ? '…' : withoutCredentials(given),
      reason,
    })
  }
  const uri = read('NEO4J_URI')
  const own = { user: read('NEO4J_USER'), password: read('NEO4J_PASSWORD'), database: read('NEO4J_DATABASE') }
  const host = read('HOST')
  return Object.freeze({
    host,
    port: Number(read('PORT')),
    neo4j: uri === '' ? null : { uri, ...own },
    dataFolder: read('KESHER_DATA'),
    stateFolder: read('KESHER_STATE'),
    cacheFolder: read('KESHER_CACHE') || undefined,
    author: read('KESHER_AUTHOR'),
    importPassword: read('KESHER_IMPORT_PASSWORD'),
    writableAt: loopback.has(host) ? new Set([...loopback, '[::1]']) : null,
    corsOrigins: read('CORS_ORIGINS').split(',').map(trimmed).filter(Boolean),
    requestsPerMinute: Number(read('REQUESTS_PER_MINUTE')),
    identityProvider:
      read('OIDC_ISSUER') === ''
        ? null
        : {
            issuer: read('OIDC_ISSUER'),
            audience: read('OIDC_AUDIENCE'),
            roleClaim: read('OIDC_ROLE_CLAIM'),
          },
    requestTimeout: Number(read('REQUEST_TIMEOUT_MS')),
    stopTimeout: Number(read('STOP_TIMEOUT_MS')),
    planAhead: read('PLAN_AHEAD') === 'true',
    logLevel: read('LOG_LEVEL') || undefined,
  })
}

/** The names of this machine that no other machine can call. */
const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1'])

function dataFolder(env: Environment, platform: string): string {
  // On Windows caches live beside data, so the data has a folder of its own.
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Kesher', 'Data')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Kesher')
  return join(env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'kesher')
}

function stateFolder(env: Environment, platform: string): string {
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Kesher', 'State')
  // There, too, data has a folder of its own, which may be deleted.
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Kesher State')
  return join(env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'), 'kesher')
}

/** An address may hold a password by mistake, and an error is printed. */
function withoutCredentials(value: string): string {
  return value.replace(/\/\/[^/]*@/, '//…@')
}

function anything(): null {
  return null
}

function author(value: string): string | null {
  return value.trim() === '' ? 'it is blank' : checkText(value, { max: 100 })
}

function notBlank(value: string): string | null {
  return value.trim() === '' ? 'it is blank' : null
}

function wholeNumber(least: number, most: number): (value: string) => string | null {
  return (value) =>
    /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most
      ? null
      : `it must be a whole number from ${least} to ${most}`
}

function trimmed(text: string): string {
  return text.trim()
}

/** An origin is compared with what a browser sends, so it must be written exactly as browsers write it. */
function origins(value: string): string | null {
  const wrong = value
    .split(',')
    .map(trimmed)
    .filter(Boolean)
    .find((each) => !URL.canParse(each) || !/^https?:/.test(each) || new URL(each).origin !== each)
  return wrong === undefined
    ? null
    : `each must be an origin like https://news.example, without a path and without *, which "${wrong}" is not`
}

function issuer(value: string): string | null {
  if (value === '') return null
  // Keys that come over a network of others without TLS can be anybody's.
  const isSafe =
    URL.canParse(value) && /^https:|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(`${value}/`)
  return isSafe ? null : 'it must be an address like https://login.example, with https'
}

function neo4jUri(value: string): string | null {
  return /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/?#@]+(\?\S*)?\/?$/.test(value)
    ? null
    : 'it must be like bolt://localhost:7687 or neo4j+s://host (user and password have settings of their own)'
}

function databaseName(value: string): string | null {
  return /^[a-z][a-z0-9.-]{2,62}$/i.test(value)
    ? null
    : 'a database has 3 to 63 letters, digits, dots and dashes'
}

function oneOf(values: readonly string[]): (value: string) => string | null {
  return (value) =>
    values.includes(value) ? null : `it must be one of ${values.filter((each) => each).join(', ')}`
}
