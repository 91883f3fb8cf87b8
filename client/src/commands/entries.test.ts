import { expect, it, vi } from 'vitest'
import page from '../i18n/en.json'
import panels from '../i18n/en-panels.json'
import { isIconName } from '../views/widgets/icons.ts'
import { entriesOf, isEntryReady, startEntry } from './entries.ts'
import { commandList, commands } from './index.ts'
import { createSmallWorld } from './small-world.ts'

it('every choice of every command has words and an icon', () => {
  const { context } = createSmallWorld()
  const chosen = commandList.flatMap((command) => entriesOf(context, command)).filter(({ choice }) => choice)
  expect(chosen.length).toBeGreaterThan(15)
  expect(
    chosen.map(({ id }) => `choice.${id}`).filter((key) => !Object.hasOwn({ ...page, ...panels }, key)),
  ).toEqual([])
  expect(chosen.map(({ icon }) => icon).filter((icon) => !isIconName(icon))).toEqual([])
})

it('a choice starts its command with just that', async () => {
  const { context, run } = createSmallWorld()
  const hebrew = entriesOf(context, commands.setLanguage).find(({ id }) => id === 'setLanguage.he')
  expect(hebrew && startEntry(context, hebrew, run)).toBe(true)
  await vi.waitFor(() => expect(context.preferences.getState().lang).toBe('he'))
  expect(hebrew && isEntryReady(context, hebrew)).toBe(false)
  expect(hebrew && startEntry(context, hebrew, run)).toBe(false)
})

it('a layout arranges what is selected, else all, as one step that undo takes back', async () => {
  const { context, run } = createSmallWorld()
  const { session } = context
  await run(commands.showEntities, { ids: ['nvidia', 'openai', 'usa', 'china', 'kazakhstan'] })
  const before = session.getState().view.places
  session.setState(({ view }) => ({
    view: { ...view, selection: { entities: ['usa', 'china'], relation: null } },
  }))
  await run(commands.arrangeAs, { layout: 'circle' })
  const { view, past } = session.getState()
  const moved = [...view.places].filter(
    ([id, { x, y }]) => before.get(id)?.x !== x || before.get(id)?.y !== y,
  )
  expect(moved.every(([id]) => id === 'usa' || id === 'china')).toBe(true)
  expect(past.at(-1)).toMatchObject({ command: 'arrange', details: { layout: 'circle', count: 2 } })
  await run(commands.undo, undefined)
  expect(session.getState().view.places).toBe(before)
})

it('lining up is one step, and offers only what makes sense for so many', async () => {
  const { context, run } = createSmallWorld()
  const { session } = context
  await run(commands.showEntities, { ids: ['nvidia', 'openai'] })
  const ready = entriesOf(context, commands.lineUp).filter((entry) => isEntryReady(context, entry))
  expect(ready.map(({ id }) => id)).toEqual(['lineUp.row', 'lineUp.column', 'lineUp.straighten'])
  await run(commands.lineUp, { way: 'row' })
  const { places } = session.getState().view
  expect(places.get('nvidia')?.y).toBe(places.get('openai')?.y)
  expect(session.getState().past.at(-1)).toMatchObject({
    command: 'lineUp',
    details: { way: 'row', count: 2 },
  })
})
