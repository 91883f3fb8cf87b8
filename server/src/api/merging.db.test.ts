import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import { wholeGraph } from '../../testing/whole-graph.ts'
import { runCypher, whileHeld } from '../../testing/run-cypher.ts'
import type { Database } from '../db/database.ts'

// Two entities become one, and two again: nothing is lost on the way.

let database: Database
let app: TestApp
beforeEach(async () => {
  await database?.close()
  database = await openDatabaseWith('server/testing/small-graph')
  app = await openTestApp(database)
})
afterAll(() => database.close())

const errors = 'userErrors { code path }'

/** Runs a mutation with an input; its payload. */
async function mutate(name: string, input: object, fields = errors): Promise<Record<string, unknown>> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  const answer = await app.ask(`mutation ($input: ${type}) { ${name}(input: $input) { ${fields} } }`, {
    input,
  })
  expect(answer.errors).toEqual([])
  return (answer.data as Record<string, Record<string, unknown>>)[name] ?? {}
}

async function ask(query: string, variables: object = {}): Promise<unknown> {
  const { data, errors: found } = await app.ask(query, variables)
  expect(found).toEqual([])
  return data
}

/** The graph without its history, and without how often something was changed. */
async function graph(): Promise<string[]> {
  const lines = await wholeGraph()
  return lines
    .filter((line) => !line.includes('"labels":["Change"]'))
    .map((line) => line.replace(/"revision":"\d+",?/, ''))
    .map((line) => line.replace(/,}/, '}'))
}

const merge = (keep: string, merged: string) => mutate('mergeEntities', { keep, merge: merged })
const split = (id: string) => mutate('splitEntity', { id })
const codesOf = (answers: Record<string, unknown>[]): string[] =>
  answers.flatMap(({ userErrors }) => (userErrors as { code: string }[]).map(({ code }) => code))
const add = (id: string, names: object[], more: object = {}) =>
  mutate('addEntity', { id, type: 'Company', names, ...more })
const codes = async (args: string) =>
  (await app.ask(`{ mergeCandidates(${args}) { compared } }`)).errors.map(
    ({ extensions }) => extensions['code'],
  )
const en = (value: string) => [{ lang: 'en', value }]
const claim = { source: 's:gazette', confidence: 70, statement: en('They say so.') }

describe('a merge', () => {
  test('makes one entity of two: names, ids, relations and claims, and each tells where it comes from', async () => {
    const before = await graph()
    const fields = 'entity { id degree } movedRelations foldedRelations relationsToItself userErrors { code }'
    // Both sell to Norland, and Beta sells to both.
    expect(await mutate('mergeEntities', { keep: 'gamma', merge: 'alpha', reason: 'One.' }, fields)).toEqual({
      entity: { id: 'gamma', degree: 5 },
      movedRelations: 3,
      foldedRelations: 1,
      relationsToItself: 0,
      userErrors: [],
    })
    expect(
      await ask(
        `{ entity(id: "alpha") {
          id label { value } names { value kind mergedFrom } externalIds { value mergedFrom }
          mergedFrom { id mergedInto label { value } names { value mergedFrom } summary { value } mergedBy reason }
          relations { edges { node { id mergedFrom claimCount sourceCount } } }
        } node(id: "alpha") { id } search(query: "אלפא") { edges { node { id } matched { value mergedFrom } } } }`,
      ),
    ).toEqual({
      entity: {
        id: 'gamma',
        label: { value: 'Gamma Works' },
        names: [
          { value: 'Gamma Works', kind: 'PRIMARY', mergedFrom: null },
          { value: 'גמא', kind: 'PRIMARY', mergedFrom: null },
          { value: 'Alpha Works', kind: 'ALIAS', mergedFrom: 'alpha' },
          { value: 'אלפא', kind: 'ALIAS', mergedFrom: 'alpha' },
          { value: 'ALPH', kind: 'ACRONYM', mergedFrom: 'alpha' },
        ],
        externalIds: [{ value: 'Q1', mergedFrom: 'alpha' }],
        mergedFrom: [
          {
            id: 'alpha',
            mergedInto: 'gamma',
            label: { value: 'Alpha Works' },
            names: ['Alpha Works', 'אלפא', 'ALPH'].map((value) => ({ value, mergedFrom: null })),
            summary: { value: 'A company that sells.' },
            mergedBy: 'test',
            reason: 'One.',
          },
        ],
        relations: {
          edges: [
            { node: { id: 'r:alpha.sells-to.beta', mergedFrom: ['alpha'], claimCount: 1, sourceCount: 1 } },
            {
              node: { id: 'r:beta.funds.alpha.first', mergedFrom: ['alpha'], claimCount: 1, sourceCount: 1 },
            },
            {
              node: { id: 'r:beta.funds.alpha.second', mergedFrom: ['alpha'], claimCount: 1, sourceCount: 1 },
            },
            { node: { id: 'r:beta.sells-to.gamma', mergedFrom: [], claimCount: 1, sourceCount: 1 } },
            { node: { id: 'r:gamma.sells-to.norland', mergedFrom: [], claimCount: 3, sourceCount: 2 } },
          ],
        },
      },
      node: { id: 'gamma' },
      search: { edges: [{ node: { id: 'gamma' }, matched: { value: 'אלפא', mergedFrom: 'alpha' } }] },
    })
    expect(await split('alpha')).toEqual({ userErrors: [] })
    expect(await graph()).toEqual(before)
  })

  test('leaves its id a name of the one that stands for it, in every question about entities', async () => {
    await merge('gamma', 'alpha')
    const picture = '{ nodes { id } edges { id } hidden { count } }'
    // Each for itself: large statements are planned here.
    const questions = (id: string) => [
      `neighborhood(ids: ["${id}", "island"]) ${picture}`,
      `subgraph(ids: ["${id}", "norland", "nobody"]) ${picture}`,
      `connect(ids: ["${id}", "norland", "island"]) ${picture}`,
      `paths(from: "${id}", to: "norland") { paths { edges { id } } }`,
      `paths(from: "norland", to: "${id}") { paths { edges { id } } }`,
    ]
    const answers = async (id: string) => {
      const found = []
      for (const question of questions(id)) found.push(await ask(`{ ${question} }`))
      return found
    }
    const kept = await answers('gamma')
    expect(kept[1]).toMatchObject({ subgraph: { nodes: [{ id: 'gamma' }, { id: 'norland' }] } })
    expect(await answers('alpha')).toEqual(kept)
    const both = `{ p: paths(from: "alpha", to: "gamma") { truncated } c: connect(ids: ["alpha", "gamma"]) { truncated } }`
    const { errors: refused } = await app.ask(both)
    // Fields are answered at once, and their errors come as they are found.
    const codes = refused.map(({ path, extensions }) => [path?.[0], extensions['code']])
    expect(Object.fromEntries(codes)).toEqual({ p: 'SAME_ENTITY', c: 'BAD_INPUT' })
    const unknown = await app.ask('{ neighborhood(ids: ["alpha", "nobody"]) { truncated } }')
    expect(unknown.errors.map(({ extensions }) => extensions['value'])).toEqual(['nobody'])
  }, 90_000)

  test('of two that are tied leads the ties from the entity to itself, and back', async () => {
    const before = await graph()
    const fields = 'movedRelations foldedRelations relationsToItself'
    expect(await mutate('mergeEntities', { keep: 'beta', merge: 'alpha' }, fields)).toEqual({
      movedRelations: 4,
      foldedRelations: 0,
      relationsToItself: 3,
    })
    await split('alpha')
    expect(await graph()).toEqual(before)
  })

  test('of many comes apart in any order, also where one was merged that others were merged into', async () => {
    const before = await graph()
    await merge('gamma', 'alpha')
    const first = await graph()
    await merge('gamma', 'beta')
    await split('alpha')
    await split('beta')
    expect(await graph()).toEqual(before)
    await merge('gamma', 'alpha')
    await merge('island', 'gamma')
    expect(await ask('{ entity(id: "alpha") { id mergedFrom { id } } }')).toEqual({
      entity: { id: 'island', mergedFrom: [{ id: 'gamma' }] },
    })
    expect(await mutate('splitEntity', { id: 'alpha' })).toEqual({
      userErrors: [{ code: 'MERGED_FURTHER', path: ['id'] }],
    })
    await split('gamma')
    const mergedAt = /"(mergedAt|at|id|place)":"(20|j:|-)[^"]*"/g
    expect((await graph()).map((line) => line.replaceAll(mergedAt, ''))).toEqual(
      first.map((line) => line.replaceAll(mergedAt, '')),
    )
    // Both ends of a relation that became one with another were merged further meanwhile.
    await merge('island', 'norland')
    await merge('fair-act', 'beta')
    await split('alpha')
    await split('norland')
    await split('beta')
    expect(await graph()).toEqual(before)
  })

  test('keeps what was written since with what it was written about', async () => {
    await merge('gamma', 'alpha')
    const names = [
      { value: 'Gamma Works', lang: 'en' },
      { value: 'Alpha Works', lang: 'en', kind: 'ALIAS' },
      { value: 'Gamma Group', lang: 'en', kind: 'ALIAS' },
    ]
    const { entity } = (await ask('{ entity(id: "gamma") { revision } }')) as { entity: { revision: number } }
    await mutate('changeEntity', { id: 'gamma', ...entity, names })
    await mutate('addClaim', { relation: 'r:alpha.sells-to.beta', claim })
    await mutate('addClaim', { relation: 'r:gamma.sells-to.norland', claim })
    await mutate('supersedeClaim', { id: 'c:alpha.sells-to.norland.1', claim, reason: 'Misread.' })
    await mutate('addRelation', { subject: 'gamma', type: 'FUNDS', object: 'island', claims: [claim] })
    expect(
      await mutate('splitEntity', { id: 'alpha', judgement: 'NEGATIVE' }, 'entity { id } movedRelations'),
    ).toEqual({ entity: { id: 'alpha' }, movedRelations: 4 })
    const fields = `names { value } externalIds { value } relations { edges { node { id claimCount } } }`
    expect(
      await ask(`{ a: entity(id: "alpha") { ${fields} } g: entity(id: "gamma") { ${fields} } }`),
    ).toEqual({
      a: {
        names: ['Alpha Works', 'אלפא', 'ALPH'].map((value) => ({ value })),
        externalIds: [{ value: 'Q1' }],
        relations: {
          edges: [
            { node: { id: 'r:alpha.sells-to.beta', claimCount: 2 } },
            { node: { id: 'r:beta.funds.alpha.first', claimCount: 1 } },
            { node: { id: 'r:beta.funds.alpha.second', claimCount: 1 } },
            { node: { id: 'r:alpha.sells-to.norland', claimCount: 2 } },
          ],
        },
      },
      g: {
        names: ['Gamma Works', 'Gamma Group'].map((value) => ({ value })),
        externalIds: [],
        relations: {
          edges: [
            { node: { id: 'r:beta.sells-to.gamma', claimCount: 1 } },
            { node: { id: 'r:gamma.funds.island', claimCount: 1 } },
            { node: { id: 'r:gamma.sells-to.norland', claimCount: 2 } },
          ],
        },
      },
    })
    expect(
      await ask(
        '{ judgements(entity: "alpha") { edges { node { aId bId judgement isMerged by } } } history(id: "alpha", first: 1) { edges { node { kind otherId about { id } } } } }',
      ),
    ).toEqual({
      judgements: {
        edges: [{ node: { aId: 'alpha', bId: 'gamma', judgement: 'NEGATIVE', isMerged: false, by: 'test' } }],
      },
      history: { edges: [{ node: { kind: 'ENTITY_SPLIT', otherId: 'alpha', about: { id: 'gamma' } } }] },
    })
  })

  test.each([
    ['with itself', { keep: 'alpha', merge: 'alpha' }, 'BAD_INPUT', ['merge']],
    ['with nobody', { keep: 'alpha', merge: 'nobody' }, 'UNKNOWN_ENTITY', ['merge']],
    ['into nobody', { keep: 'nobody', merge: 'alpha' }, 'UNKNOWN_ENTITY', ['keep']],
    ['of one that others changed', { keep: 'beta', merge: 'alpha', mergeRevision: 3 }, 'CONFLICT', ['mergeRevision']],
  ])('%s is refused, and nothing is written', async (_, input, code, path) => {
    const before = await wholeGraph()
    expect(await mutate('mergeEntities', input)).toEqual({ userErrors: [{ code, path }] })
    expect(await wholeGraph()).toEqual(before)
  }) // prettier-ignore

  test('is refused where one is merged already, and its id is taken and written to no more', async () => {
    await merge('gamma', 'alpha')
    const before = await wholeGraph()
    const found = [
      await merge('alpha', 'beta'),
      await merge('beta', 'alpha'),
      await mutate('changeEntity', { id: 'alpha', revision: 1, place: null }),
      await mutate('addRelation', { subject: 'beta', type: 'FUNDS', object: 'alpha', claims: [claim] }),
      await mutate('addRelation', { subject: 'gamma', type: 'SELLS_TO', object: 'beta', claims: [claim] }),
      await mutate('addEntity', { id: 'alpha', type: 'Company', names: [{ value: 'A', lang: 'en' }] }),
      await split('beta'),
      await split('nobody'),
    ]
    expect(found.map((answer) => (answer as { userErrors: { code: string }[] }).userErrors[0]?.code)).toEqual(
      [
        'ENTITY_MERGED',
        'ENTITY_MERGED',
        'ENTITY_MERGED',
        'ENTITY_MERGED',
        'RELATION_THERE',
        'ID_TAKEN',
        'NOT_MERGED',
        'UNKNOWN_ENTITY',
      ],
    )
    expect(await wholeGraph()).toEqual(before)
  })

  test('of the same two by two people at once is one merge, and so is its split', async () => {
    const before = await graph()
    const both = await whileHeld(inject('database'), 'alpha', () => [
      merge('gamma', 'alpha'),
      merge('alpha', 'gamma'),
    ])
    expect(codesOf(both)).toEqual(['ENTITY_MERGED'])
    const { entity } = (await ask('{ entity(id: "alpha") { mergedFrom { id } } }')) as {
      entity: { mergedFrom: { id: string }[] }
    }
    const id = entity.mergedFrom[0]?.id ?? ''
    expect(codesOf(await Promise.all([split(id), split(id)]))).toEqual(['NOT_MERGED'])
    expect(await graph()).toEqual(before)
  })

  test('that comes first has what is written at the same time refused, and nothing is written to what is aside', async () => {
    const { entity } = (await ask('{ entity(id: "alpha") { revision } }')) as { entity: { revision: number } }
    const writes = () => [
      mutate('changeEntity', { id: 'alpha', revision: entity.revision, names: [{ value: 'A', lang: 'en' }] }),
      mutate('addRelation', {
        subject: 'alpha',
        type: 'SELLS_TO',
        object: 'gamma',
        key: 'new',
        claims: [claim],
      }),
    ]
    // Whoever is first, nothing is lost: either both are refused, or the merge takes along what they wrote.
    const answers = await whileHeld(inject('database'), 'alpha', () => [merge('gamma', 'alpha'), ...writes()])
    expect(codesOf(answers.slice(1)).filter((code) => code !== 'ENTITY_MERGED')).toEqual([])
    const asideWithTies = 'MATCH (e:MergedEntity)--(other) WHERE NOT other:Identity RETURN e.id AS id'
    expect(await runCypher(inject('database'), asideWithTies)).toEqual([])
  })

  test('that fails in the middle leaves the graph as it was', async () => {
    const before = await wholeGraph()
    await runCypher(inject('database'), 'CREATE (:MergedRelation {id: "r:alpha.sells-to.norland"})')
    const { errors: found } = await app.ask(
      'mutation { mergeEntities(input: { keep: "gamma", merge: "alpha" }) { userErrors { code } } }',
    )
    expect(found).toHaveLength(1)
    await runCypher(inject('database'), 'MATCH (n:MergedRelation) DELETE n')
    expect(await wholeGraph()).toEqual(before)
  })
})

describe('candidates', () => {
  const found =
    'edges { node { id a { id } b { id } } score reasons { kind points values neighbors { id } count } } pageInfo { hasNextPage } compared'

  test('come by names, sounds, ids elsewhere and neighbours, with their reasons, and not again when judged', async () => {
    await add('alpha-2', [{ value: 'The ALPHA works', lang: 'en' }], {
      externalIds: [{ scheme: 'wikidata', value: 'Q1' }],
    })
    await add('zorba', [{ value: 'זורבה וורקס', lang: 'he' }])
    await add('zorba-2', [{ value: 'Zorba Works', lang: 'en' }])
    await add('unlike', [{ value: 'Something Else', lang: 'en' }], {
      externalIds: [{ scheme: 'lei', value: 'a "b" \\\\ c' }],
    })
    await add('unlike-2', [{ value: 'Whatever', lang: 'en' }], {
      externalIds: [{ scheme: 'lei', value: 'a "b" \\\\ c' }],
    })
    for (const [subject, object] of [
      ['unlike', 'norland'],
      ['unlike', 'island'],
      ['unlike', 'beta'],
      ['island', 'gamma'],
    ]) {
      await mutate('addRelation', { subject, type: 'FUNDS', object, claims: [claim] })
    }
    const all = (await ask(`{ mergeCandidates(minScore: 25) { ${found} } }`)) as {
      mergeCandidates: { edges: { node: { id: string } }[] }
    }
    expect(all).toEqual({
      mergeCandidates: {
        edges: [
          {
            node: { id: 'p:alpha.alpha-2', a: { id: 'alpha' }, b: { id: 'alpha-2' } },
            score: 100,
            reasons: [
              { kind: 'IDENTIFIER', points: 60, values: ['wikidata', 'Q1'], neighbors: [], count: 0 },
              {
                kind: 'NAME',
                points: 50,
                values: ['Alpha Works', 'The ALPHA works'],
                neighbors: [],
                count: 0,
              },
            ],
          },
          {
            node: { id: 'p:unlike.unlike-2', a: { id: 'unlike' }, b: { id: 'unlike-2' } },
            score: 60,
            reasons: [
              { kind: 'IDENTIFIER', points: 60, values: ['lei', 'a "b" \\\\ c'], neighbors: [], count: 0 },
            ],
          },
          {
            node: { id: 'p:zorba.zorba-2', a: { id: 'zorba' }, b: { id: 'zorba-2' } },
            score: 50,
            reasons: [
              {
                kind: 'TRANSLITERATION',
                points: 50,
                values: ['זורבה וורקס', 'Zorba Works'],
                neighbors: [],
                count: 0,
              },
            ],
          },
          {
            node: { id: 'p:gamma.unlike', a: { id: 'gamma' }, b: { id: 'unlike' } },
            score: 27,
            reasons: [
              {
                kind: 'NEIGHBORS',
                points: 27,
                values: [],
                neighbors: [{ id: 'island' }, { id: 'norland' }, { id: 'beta' }],
                count: 3,
              },
            ],
          },
        ],
        pageInfo: { hasNextPage: false },
        compared: 11,
      },
    })
    await mutate('judgeSame', { a: 'unlike', b: 'unlike-2', judgement: 'NEGATIVE' })
    await merge('alpha', 'alpha-2')
    const ids = async (args: string) => {
      const data = (await ask(`{ mergeCandidates(${args}) { edges { node { id } } } }`)) as typeof all
      return data.mergeCandidates.edges.map(({ node }) => node.id)
    }
    expect(await ids('minScore: 30')).toEqual(['p:zorba.zorba-2'])
    expect(await ids('entity: "zorba-2"')).toEqual(['p:zorba.zorba-2'])
    expect(await ids('entity: "alpha-2", minScore: 100')).toEqual([])
  })

  test('of a large graph come in parts, each from one statement, and no pair twice', async () => {
    await runCypher(
      inject('database'),
      `UNWIND range(0, 449) AS n WITH n, toString(1000 + n % 225) AS twin
       CREATE (:Entity:Company {id: 'x' + toString(1000 + n), type: 'Company', names: ['Firm ' + twin], nameLangs: ['en'],
         nameKinds: ['PRIMARY'], nameKeys: ['firm' + twin], searchKeys: ['firm', twin], phoneticKeys: []})`,
    )
    const seen: string[] = []
    let [after, pages]: [string | null, number] = [null, 0]
    do {
      const { data } = await app.ask(
        'query ($after: String) { mergeCandidates(first: 100, minScore: 60, after: $after) { edges { node { id } } compared pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      const { edges, pageInfo } = (
        data as {
          mergeCandidates: {
            edges: { node: { id: string } }[]
            pageInfo: { hasNextPage: boolean; endCursor: string | null }
          }
        }
      ).mergeCandidates
      seen.push(...edges.map(({ node }) => node.id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      pages += 1
    } while (after !== null)
    expect([new Set(seen).size, seen.length, pages]).toEqual([225, 225, 4])
  })

  test('of nobody are an error, and a score that there is not is refused', async () => {
    expect(await codes('entity: "nobody"')).toEqual(['UNKNOWN_ENTITY'])
    expect(await codes('minScore: 101')).toEqual(['BAD_INPUT'])
  })
})

describe('a judgement', () => {
  test('is one for each pair, whichever is named first, is listed, told in the history, and taken back', async () => {
    const before = await graph()
    const fields = 'pair { aId bId judgement reason a { id } b { id } } userErrors { code }'
    await mutate('judgeSame', { a: 'beta', b: 'alpha', judgement: 'UNSURE' })
    expect(
      await mutate(
        'judgeSame',
        { a: 'alpha', b: 'beta', judgement: 'NEGATIVE', reason: 'Two seats.' },
        fields,
      ),
    ).toEqual({
      pair: {
        aId: 'alpha',
        bId: 'beta',
        judgement: 'NEGATIVE',
        reason: 'Two seats.',
        a: { id: 'alpha' },
        b: { id: 'beta' },
      },
      userErrors: [],
    })
    await mutate('judgeSame', { a: 'gamma', b: 'beta', judgement: 'UNSURE' })
    expect(
      await ask(
        `{ all: judgements { edges { node { judgement } } } unsure: judgements(judgement: UNSURE) { edges { node { aId } } }
          one: judgements(entity: "alpha") { edges { node { bId } } }
          history(id: "beta") { edges { node { kind otherId } } } }`,
      ),
    ).toEqual({
      all: { edges: [{ node: { judgement: 'UNSURE' } }, { node: { judgement: 'NEGATIVE' } }] },
      unsure: { edges: [{ node: { aId: 'beta' } }] },
      one: { edges: [{ node: { bId: 'beta' } }] },
      history: {
        edges: [
          { node: { kind: 'JUDGED_UNSURE', otherId: 'beta' } },
          { node: { kind: 'JUDGED_DIFFERENT', otherId: 'beta' } },
          { node: { kind: 'JUDGED_UNSURE', otherId: 'alpha' } },
        ],
      },
    })
    expect(await mutate('judgeSame', { a: 'gamma', b: 'beta' }, fields)).toEqual({
      pair: null,
      userErrors: [],
    })
    await mutate('judgeSame', { a: 'alpha', b: 'beta' })
    expect(await graph()).toEqual(before)
  })

  test('of before a merge is there again after the split', async () => {
    await mutate('judgeSame', { a: 'gamma', b: 'alpha', judgement: 'UNSURE', reason: 'Perhaps.' })
    const before = await graph()
    await merge('gamma', 'alpha')
    await split('alpha')
    expect(await graph()).toEqual(before)
  })
})
