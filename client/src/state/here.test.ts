import { expect, it } from 'vitest'
import { createSmallWorld } from '../commands/small-world.ts'
import { commands } from '../commands/index.ts'
import { groupId } from '../graph/groups.ts'
import { hereOf } from './here.ts'
import { select, walkTo } from './session.ts'

async function world() {
  const { context, run } = createSmallWorld()
  await run(commands.showEntities, { ids: ['nvidia', 'openai', 'usa', 'china'] })
  const { session } = context
  select(session, { entities: [], relation: null })
  return { session, run, here: () => hereOf(session.getState()) }
}

it('is nowhere at first, then where one selects, and where the keyboard goes from there', async () => {
  const { session, here } = await world()
  expect(here()).toBeNull()
  select(session, { entities: ['usa', 'nvidia'], relation: null })
  expect(here()).toBe('nvidia')
  walkTo(session, 'openai')
  expect(here()).toBe('openai')
})

it('stays where the keyboard is while a relation is looked at, and goes on with what is selected later', async () => {
  const { session, here } = await world()
  walkTo(session, 'openai')
  select(session, { entities: [], relation: 'r:nvidia.funds.openai' })
  expect(here()).toBe('openai')
  select(session, { entities: ['china'], relation: null })
  expect(here()).toBe('china')
})

it('is the group where one is folded, and nowhere where one is not seen any more', async () => {
  const { session, run, here } = await world()
  walkTo(session, 'china')
  select(session, { entities: ['usa', 'china'], relation: null })
  await run(commands.fold, { ids: ['usa', 'china'], name: '' })
  expect(here()).toBe(groupId({ kind: 'own', name: '', members: ['usa', 'china'] }))
  walkTo(session, 'openai')
  await run(commands.remove, { ids: ['openai'] })
  expect(here()).not.toBe('openai')
})
