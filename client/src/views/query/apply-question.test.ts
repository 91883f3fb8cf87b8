import { expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createSmallWorld } from '../../commands/small-world.ts'
import type { Mistake } from './mistake.ts'
import { applyQuestion } from './apply-question.ts'
import { viewQueries, type Question } from './view-queries.ts'

const allTypes = ['FUNDS', 'REGULATES', 'SELLS_TO']

async function world() {
  const small = createSmallWorld()
  await small.run(commands.showEntities, { ids: ['nvidia', 'openai', 'usa', 'china'] })
  const { context } = small
  const { session } = context
  const question = (id: Question['id'] = 'view'): Question => {
    const found = viewQueries(session.getState(), 'en', allTypes).find((each) => each.id === id)
    if (!found) throw new Error(`The view asks no question called ${id}.`)
    return found
  }
  const apply = (
    variables: Record<string, unknown> | string,
    operation?: string,
    id: Question['id'] = 'view',
  ): Promise<readonly Mistake[]> => {
    const text =
      typeof variables === 'string' ? variables : JSON.stringify({ ...question(id).variables, ...variables })
    return applyQuestion(
      context,
      question(id),
      { operation: operation ?? question(id).operation, variables: text },
      allTypes,
    )
  }
  return { ...small, session, apply, question }
}

it('an edited question brings, takes off and filters in one step that undo takes back', async () => {
  const { session, apply, question, run } = await world()
  await run(commands.setTreatment, { kind: 'relationTypes', id: 'FUNDS', treatment: 'dim' })
  const before = session.getState().view
  const filter = { types: ['FUNDS', 'SELLS_TO'], minConfidence: 60, validIn: { from: '2025', to: null } }
  expect(await apply({ ids: ['nvidia', 'openai', 'coreweave'], filter })).toEqual([])
  const { view, past } = session.getState()
  expect([...view.places.keys()].toSorted()).toEqual(['coreweave', 'nvidia', 'openai'])
  expect(view.filters).toMatchObject({
    relationTypes: { FUNDS: 'dim', REGULATES: 'hide' },
    minConfidence: 60,
    period: { from: '2025', to: null, isWithin: false },
  })
  expect(past.at(-1)).toMatchObject({ command: 'askView', details: { added: 1, removed: 2 } })
  const said = question().variables
  expect([said['ids']].flat().toSorted()).toEqual(['coreweave', 'nvidia', 'openai'])
  // What is not on the canvas needs no filter.
  expect(said['filter']).toEqual({ minConfidence: 60, validIn: filter.validIn })
  await run(commands.undo, undefined)
  expect(session.getState().view.places).toBe(before.places)
  expect(session.getState().view.filters).toBe(before.filters)
})

it('arguments may stand in the operation itself, and a path is asked anew', async () => {
  const { session, apply, question, run } = await world()
  const operation = question()
    .operation.replace('filter: $filter', 'filter: { minConfidence: 60 }')
    .replace('$filter: RelationFilter, ', '')
  expect(await apply({}, operation)).toEqual([])
  expect(session.getState().view.filters.minConfidence).toBe(60)
  await run(commands.findPaths, { from: 'nvidia', to: 'vast-data', maxLength: 3 })
  const filter = { types: ['FUNDS', 'SELLS_TO'], statuses: ['ACTIVE'] }
  expect(await apply({ to: 'coreweave', mode: 'ALL_SHORTEST', filter }, undefined, 'paths')).toEqual([])
  expect(session.getState().view.path).toEqual({
    from: 'nvidia',
    to: 'coreweave',
    maxLength: 3,
    mode: 'ALL_SHORTEST',
    avoidTypes: ['REGULATES'],
    avoidStatuses: ['ENDED', 'PLANNED', 'ALLEGED', 'DENIED'],
  })
  expect(await apply({ direction: 'OUT', first: 9 }, undefined, 'paths')).toEqual([
    { words: 'holds', details: { name: 'first', said: '5' } },
    { words: 'holds', details: { name: 'direction', said: '"BOTH"' } },
  ])
})

it('what the picture cannot show is refused with its reason, and changes nothing', async () => {
  const { session, apply, question } = await world()
  const { view } = session.getState()
  const { operation } = question()
  const words = async (...args: Parameters<typeof apply>) => (await apply(...args)).map((each) => each.words)
  expect(await words({}, `${operation} }`)).toEqual(['syntax'])
  expect(await words('{"ids": [nvidia]}')).toEqual(['variables'])
  expect(await words('[1]')).toEqual(['notObject'])
  expect(await words({}, `mutation { a }`)).toEqual(['onlyQuery'])
  expect(await words({}, `${operation} query Other { a }`)).toEqual(['oneOperation'])
  expect(await words({}, operation.replace('subgraph(', 'neighborhood('))).toEqual(['root'])
  expect(await words({}, operation.replace(/\}$/, 'vocabulary { __typename } }'))).toEqual(['oneRoot'])
  expect(await words({ more: 1 })).toEqual(['unused'])
  const other = operation
    .replace('lang\n', 'lang @skip(if: true)\n')
    .replace('nodes {\n', 'nodes {\n summary { value }\n')
  expect((await apply({}, other)).map(({ details }) => details)).toEqual([
    { name: '@skip' },
    { path: 'subgraph.nodes.summary' },
    { path: 'subgraph.nodes.summary.value' },
  ])
  expect(await words({ langs: ['he'] })).toEqual(['holds'])
  expect(await apply({ ids: ['nvidia', 'nobody'], filter: { types: ['FUNDS', 'LOVES'] } })).toEqual([
    { words: 'unknownEntities', details: { count: 1, ids: 'nobody' } },
    { words: 'unknownTypes', details: { count: 1, ids: 'LOVES' } },
  ])
  const filter = { contested: true, minAmount: '5', knownAt: '2025-11-12T10:00:00Z' }
  expect(await words({ filter })).toEqual(['noWords', 'currency', 'wholeDay'])
  expect(await words({})).toEqual(['nothing'])
  expect(session.getState().view).toBe(view)
})

it('a filter that the page only lets step back is no answer to a question that leaves out', async () => {
  const { apply, run } = await world()
  await run(commands.setFilter, { part: 'rest', to: { rest: 'dim' } })
  expect(await apply({ filter: { minConfidence: 60 } })).toEqual([
    { words: 'holds', details: { name: 'filter.minConfidence', said: 'null' } },
  ])
})
