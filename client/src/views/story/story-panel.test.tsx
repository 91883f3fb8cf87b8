import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { StoryPanel } from './story-panel.tsx'

beforeEach(() => localStorage.clear())

/** The names of the steps in the list that is written, without their numbers. */
const steps = (): string[] =>
  within(screen.getByRole('list', { name: 'Steps of the story' }))
    .getAllByRole('listitem')
    .map((row) => row.querySelector('bdi')?.textContent ?? '')

async function type(name: string, text: string): Promise<void> {
  const field = screen.getByRole('textbox', { name })
  fireEvent.change(field, { target: { value: text } })
  await act(async () => fireEvent.blur(field))
}

async function press(name: string): Promise<void> {
  await act(async () => fireEvent.click(screen.getByRole('button', { name })))
}

/** A story of two steps, of Nvidia and of China, each with its title. */
async function writeTwo() {
  const world = renderPage(<StoryPanel />)
  const { run } = world
  await act(() => run(commands.showEntities, { ids: ['nvidia'] }))
  await press('New story')
  await type('Title of the step, English', 'Nvidia')
  await type('Text, English', 'Everybody buys there.')
  await act(() => run(commands.showEntities, { ids: ['china'] }))
  await press('Add a step from what is seen')
  await type('Title of the step, English', 'China')
  return world
}

test('steps are written, moved by buttons and keys and deleted, and all of it is taken back', async () => {
  const { run } = await writeTwo()
  expect(steps()).toEqual(['Nvidia', 'China'])
  await press('Move step 2 up')
  expect(steps()).toEqual(['China', 'Nvidia'])
  const [first] = screen.getAllByRole('button', { current: 'step' })
  await act(async () => fireEvent.keyDown(first ?? document.body, { key: 'ArrowDown', altKey: true }))
  expect(steps()).toEqual(['Nvidia', 'China'])
  await press('Delete step 1')
  expect(steps()).toEqual(['China'])
  for (const expected of [
    ['Nvidia', 'China'],
    ['China', 'Nvidia'],
    ['Nvidia', 'China'],
  ]) {
    await act(() => run(commands.undo, undefined))
    expect(steps()).toEqual(expected)
  }
})

test('a story is read step by step: the view follows, and what was chosen stands out', async () => {
  const { run, context } = await writeTwo()
  await press('Read')
  await act(() => run(commands.goToStoryStep, { step: 0 }))
  expect(screen.getByText('Step 1 of 2').parentElement?.textContent).toBe(
    'Step 1 of 2NvidiaEverybody buys there.',
  )
  expect([...context.session.getState().view.places.keys()]).toEqual(['nvidia'])
  expect(context.session.getState().storyFocus?.entities).toEqual(new Set(['nvidia']))
  await press('Next')
  expect(screen.getByText('Step 2 of 2')).toBeTruthy()
  expect([...context.session.getState().view.places.keys()]).toEqual(['nvidia', 'china'])
  expect(context.session.getState().storyFocus?.entities).toEqual(new Set(['china']))
  await press('Close the story')
  expect(context.session.getState()).toMatchObject({ story: null, storyFocus: null })
})
