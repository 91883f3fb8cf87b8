import { expect, it, vi } from 'vitest'
import { AppError } from '../api/app-error.ts'
import { noFilters } from '../graph/filters.ts'
import { followComparison } from './follow-comparison.ts'
import { followLens } from './follow-lens.ts'
import { commands } from './index.ts'
import { createSmallWorld } from './small-world.ts'

const ids = ['nvidia', 'openai', 'china', 'usa']

it('two times are compared without the server, again when more is shown, and no more once it is put away', async () => {
  const { context, run, sent } = createSmallWorld()
  const { session } = context
  await run(commands.showEntities, { ids })
  followComparison(context)
  sent.splice(0)
  await run(commands.compare, { by: 'true', a: '2024-06', b: '2025-12' })
  await vi.waitFor(() => expect(session.getState().comparison).not.toBeNull())
  expect([...(session.getState().comparison?.changes ?? [])]).toEqual([
    ['r:nvidia.sells_to.china', { kind: 'appeared', fields: [] }],
  ])
  expect(sent).toEqual([])
  await run(commands.showEntities, { ids: ['kazakhstan'] })
  await vi.waitFor(() => expect(session.getState().comparison?.changes.size).toBe(2))
  await run(commands.endCompare, undefined)
  expect(session.getState().comparison).toBeNull()
})

it('two sources are two questions; where they cannot be answered, it is told, and the comparison put away', async () => {
  const { context, run, sent, failWith } = createSmallWorld()
  const { session } = context
  await run(commands.showEntities, { ids })
  followComparison(context)
  sent.splice(0)
  await run(commands.compare, { by: 'source', a: 's:a', b: 's:b' })
  await vi.waitFor(() => expect(session.getState().comparison?.changes.size).toBe(0))
  expect(sent).toEqual(['Folded', 'Folded'])
  failWith(new AppError('TIMEOUT', 'Too long.'))
  await run(commands.compare, { by: 'source', a: 's:a', b: 's:c' })
  await vi.waitFor(() => expect(session.getState().view.compare).toBeNull())
  expect(session.getState().notices.at(-1)).toMatchObject({ kind: 'problem', details: { code: 'TIMEOUT' } })
})

it('what only the server can tell is asked for what is shown; a failure takes nothing off the picture', async () => {
  const { context, run, sent, failWith } = createSmallWorld()
  const { session } = context
  await run(commands.showEntities, { ids })
  followLens(context)
  sent.splice(0)
  await run(commands.setMinConfidence, { value: 50 })
  expect(sent).toEqual([])
  await run(commands.setFilter, { part: 'sources', to: { sources: ['s:a'] } })
  await vi.waitFor(() => expect(session.getState().lens?.sources?.size).toBe(5))
  await run(commands.clearFilters, undefined)
  await vi.waitFor(() => expect(session.getState().lens).toBeNull())
  failWith(new AppError('TIMEOUT', 'Too long.'))
  session.setState({ preview: { ...noFilters, text: 'chips' } })
  await vi.waitFor(() => expect(session.getState().notices.at(-1)?.details['code']).toBe('TIMEOUT'))
  expect(session.getState().lens).toBeNull()
})
