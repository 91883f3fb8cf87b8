import { buildSchema, parse, validate } from 'graphql'
import { readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createSmallWorld } from '../../commands/small-world.ts'
import { noFilters, type Filters } from '../../graph/filters.ts'
import { emptyGraph } from '../../graph/graph.ts'
import { emptyView } from '../../state/view.ts'
import { curlLine, notAsked, viewQueries } from './view-queries.ts'

async function questions() {
  const world = createSmallWorld()
  await world.run(commands.showEntities, { ids: ['nvidia', 'openai', 'usa', 'china'] })
  await world.run(commands.setTreatment, { kind: 'relationTypes', id: 'FUNDS', treatment: 'hide' })
  await world.run(commands.setTreatment, { kind: 'statuses', id: 'DENIED', treatment: 'hide' })
  await world.run(commands.setMinConfidence, { value: 60 })
  await world.run(commands.findPaths, { from: 'nvidia', to: 'vast-data', maxLength: 3 })
  return viewQueries(world.context.session.getState(), 'he')
}

it('the view is a question with its entities and filters, its paths are another', async () => {
  const [view, paths] = await questions()
  const ids = [view?.variables['ids']].flat().toSorted()
  expect({ ...view?.variables, ids }).toEqual({
    ids: ['china', 'coreweave', 'nvidia', 'openai', 'usa', 'vast-data'],
    filter: {
      types: ['REGULATES', 'SELLS_TO'],
      statuses: ['ACTIVE', 'ENDED', 'PLANNED', 'ALLEGED'],
      minConfidence: 60,
    },
    langs: ['he', 'en'],
  })
  expect(paths?.variables).toMatchObject({ from: 'nvidia', to: 'vast-data', maxLength: 3 })
})

it('criteria that the API has words for are asked, the others are named', () => {
  const filters: Filters = {
    ...noFilters,
    amount: { min: 5, max: null, currency: 'USD' },
    period: { from: '2025', to: null, isWithin: false },
    sources: ['s:a'],
    knownAt: '2025-02',
    text: 'chips',
  }
  const view = { ...emptyView, filters }
  expect(viewQueries({ graph: emptyGraph, view }, 'en')[0]?.variables['filter']).toEqual({
    currency: 'USD',
    minAmount: '5',
    validIn: { from: '2025', to: null },
    sources: ['s:a'],
    knownAt: '2025-02-28T23:59:59.999Z',
  })
  expect(notAsked(filters)).toEqual(['text'])
  expect(notAsked({ ...filters, match: 'any' })).toEqual(['amount', 'period', 'sources', 'text'])
})

it('every question is one that the schema takes', async () => {
  const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
  const mistakes = (await questions()).flatMap(({ operation }) => validate(schema, parse(operation)))
  expect(mistakes).toEqual([])
})

it('a shell gives to curl just what was asked, quotes and all', () => {
  const question = { id: 'view' as const, operation: '{ a(b: "it\'s $HOME `x`") }', variables: {} }
  const line = curlLine(question, 'http://127.0.0.1:4000/graphql').replace(/^curl/, 'printf "%s\\n"')
  const printed = execFileSync('sh', ['-c', line], { encoding: 'utf8' }).split('\n')
  expect(printed[0]).toBe('http://127.0.0.1:4000/graphql')
  expect(JSON.parse(printed[4] ?? '')).toEqual({ query: question.operation, variables: {} })
})
