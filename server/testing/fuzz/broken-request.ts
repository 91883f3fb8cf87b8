import type { Random } from './random.ts'
import type { RandomOperation } from './random-operation.ts'

/** A request to the API, sound or not. */
export interface FuzzRequest {
  readonly path: string
  readonly init: RequestInit
}

const json = { 'content-type': 'application/json' }

/** A request that asks an operation as it should be asked. */
export function soundRequest(operation: unknown): FuzzRequest {
  return { path: '/graphql', init: { method: 'POST', headers: json, body: JSON.stringify(operation) } }
}

/** The request of an operation after something went wrong with it. */
export function brokenRequest(operation: RandomOperation, random: Random): FuzzRequest {
  return random.pick(breakages)(operation, random)
}

type Breakage = (operation: RandomOperation, random: Random) => FuzzRequest

const tokens = (text: string): string[] => text.match(/"(?:[^"\\]|\\.)*"|\w+|\.\.\.|[^\s\w]/g) ?? []
const withQuery = ({ variables }: RandomOperation, query: string): FuzzRequest =>
  soundRequest({ query, variables })

function changed(change: (words: string[], random: Random) => void): Breakage {
  return (operation, random) => {
    const words = tokens(operation.query)
    for (let times = 1 + random.below(3); times > 0; times -= 1) change(words, random)
    return withQuery(operation, words.join(' '))
  }
}

function bomb(make: (size: number, operation: RandomOperation) => string): Breakage {
  return (operation, random) => withQuery(operation, make(random.pick([2, 20, 60, 200, 700]), operation))
}

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ')

function body(make: (text: string, random: Random) => BodyInit): Breakage {
  return (operation, random) => ({
    path: '/graphql',
    init: { method: 'POST', headers: json, body: make(JSON.stringify(operation), random) },
  })
}

const breakages: readonly Breakage[] = [
  changed((words, random) => words.splice(random.below(words.length), 1)),
  changed((words, random) => words.splice(random.below(words.length), 0, random.pick(words))),
  changed((words, random) => {
    const [a, b] = [random.below(words.length), random.below(words.length)]
    ;[words[a], words[b]] = [words[b] ?? '', words[a] ?? '']
  }),
  changed((words, random) => {
    words[random.below(words.length)] = random.pick([
      '{',
      '}',
      '(',
      '$',
      '@skip(if: true)',
      '...',
      '"""',
      '\u0000',
      '\ud800',
      '#',
      '&',
      '|',
      '9e999',
      '__typename',
      '\ufeff',
      '"\\u{110000}"',
    ])
  }),
  bomb(
    (size) =>
      `${'{ entity(id: "alpha") '.repeat(1)}${'{ relations { edges { other '.repeat(size)}{ id }${' } } }'.repeat(size)} }`,
  ),
  bomb((size) => '{'.repeat(size)),
  bomb((size) => `{ search(query: ${'['.repeat(size)}${']'.repeat(size)}) { total } }`),
  bomb((size) => `{ ${times(size, (index) => `a${index}: graphInfo { entities }`)} }`),
  bomb((size) => `{ entity(id: "alpha") { ${times(size, (index) => `a${index}: label { value }`)} } }`),
  bomb((size) => `{ graphInfo { entities ${'@skip(if: false) '.repeat(size)} } }`),
  bomb((size) => `{ graphInfo { ${'entities @include(if: true) '.repeat(size)} } }`),
  bomb(
    (size) =>
      `{ ...F0 } ${times(size, (index) => `fragment F${index} on Query { ...F${(index + 1) % size} }`)}`,
  ),
  bomb(
    (size) =>
      `{ ...F0 } ${times(size, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F${size} on Query { graphInfo { entities } }`,
  ),
  bomb(
    (size) =>
      `{ entity(id: "alpha") { ...F0 } } ${times(size, (index) => `fragment F${index} on Entity { a: relations { edges { other { ...F${index + 1} } } } b: relations { edges { other { ...F${index + 1} } } } }`)} fragment F${size} on Entity { id }`,
  ),
  bomb((size) => `{ entity(id: "alpha") { ${'id '.repeat(size)} } }`),
  bomb((size) => `{ __schema { types { ${'fields { type { '.repeat(size)} name ${'} } '.repeat(size)} } } }`),
  bomb((size) => `{ __type(name: "Entity") { ${'ofType { '.repeat(size)} name ${'} '.repeat(size)} } }`),
  bomb((size) => `query (${times(size, (index) => `$v${index}: Int`)}) { graphInfo { entities } }`),
  bomb((size, { query }) => `${query} ${times(size, (index) => `query Q${index} { __typename }`)}`),
  body((text, random) => text.slice(0, random.below(text.length))),
  body((text, random) => {
    const bytes = Buffer.from(text)
    for (let count = 1 + random.below(4); count > 0; count -= 1)
      bytes[random.below(bytes.length)] = random.below(256)
    return bytes
  }),
  body((text, random) =>
    Buffer.concat([Buffer.from(text), Buffer.from(random.list(8, () => random.below(256)))]),
  ),
  body((text) => `[${text},${text}]`),
  body((_, random) =>
    random.pick([
      '',
      'null',
      '0',
      '"x"',
      '[]',
      '[[]]',
      '{"query":[]}',
      '{"query":{}}',
      '{"query":5}',
      '{"query":null}',
      '{"query":""}',
      '{"query":"{__typename}","variables":[]}',
      '{"query":"{__typename}","variables":"x"}',
      '{"query":"{__typename}","variables":5}',
      '{"query":"{__typename}","operationName":{}}',
      '{"query":"{__typename}","operationName":"toString"}',
      '{"query":"{__typename}","extensions":7}',
      '{"query":"{__typename}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
      '{"__proto__":{"query":"{__typename}"}}',
      '{"query":"{__typename}","variables":{"__proto__":{"a":1}}}',
      `{"a":${'['.repeat(50_000)}`,
      `${'{"a":'.repeat(20_000)}`,
      '{"query":"mutation { x }"}',
      '{"query":"subscription { x }"}',
    ]),
  ),
  ({ query, variables }, random) => {
    const given = new URLSearchParams({ query, variables: JSON.stringify(variables) })
      .toString()
      .slice(0, 8_000)
    return {
      path: `/graphql?${given}${random.pick(['', '&query=', '&variables={', '%', '&%ff%fe'])}`,
      init: { headers: { 'x-graphql-yoga-csrf': '1', 'content-type': 'application/json' } },
    }
  },
  (operation, random) => ({
    path: random.pick(['/graphql', '/graphql/', '/graphql//x', '/graphql?operationName=%00']),
    init: {
      method: random.pick(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']),
      headers: {
        'content-type': random.pick([
          'application/json',
          'application/graphql',
          'text/plain',
          'application/x-www-form-urlencoded',
          'multipart/form-data',
          'multipart/form-data; boundary=x',
          'application/json; charset=utf-16',
          'application/json; charset=nonsense',
          'x',
        ]),
        accept: random.pick(['*/*', 'application/json', 'text/event-stream', 'multipart/mixed', 'x', '']),
      },
      body: JSON.stringify(operation),
    },
  }),
]
