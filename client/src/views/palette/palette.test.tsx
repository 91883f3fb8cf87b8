import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { commandList, commands } from '../../commands/index.ts'
import { entriesOf } from '../../commands/entries.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { Palette } from './palette.tsx'

async function openPalette(lang: 'he' | 'en' = 'en') {
  const world = renderPage(<Palette />, lang)
  await act(() => world.run(commands.showStart, undefined))
  await act(() => world.run(commands.palette, undefined))
  return { ...world, field: await screen.findByRole('combobox', {}, { timeout: 15_000 }) }
}
const options = (): string[] => screen.getAllByRole('option').map(({ textContent }) => textContent.trim())

test('the palette holds every entry of every command, with its key', async () => {
  const { context } = await openPalette()
  const entries = commandList.flatMap((command) => entriesOf(context, command))
  expect(options()).toHaveLength(entries.length - 1)
  expect(options()).toEqual(
    expect.arrayContaining(['UndoCtrlZ', 'Arrange: Circle', 'Language: עברית (Hebrew)']),
  )
})

test('typing finds, in the other language too; Enter does it and closes', async () => {
  const { field, context } = await openPalette('he')
  fireEvent.change(field, { target: { value: 'clear canvas' } })
  expect(options()).toEqual(['ניקוי הלוח'])
  await act(async () => fireEvent.keyDown(field, { key: 'Enter' }))
  expect(context.session.getState().view.places.size).toBe(0)
  expect(screen.queryByRole('combobox')).toBeNull()
})

test('what cannot be done now is there, last, and does nothing', async () => {
  const { field, context } = await openPalette()
  fireEvent.change(field, { target: { value: 'redo' } })
  expect(screen.getByRole('option').getAttribute('aria-disabled')).toBe('true')
  await act(async () => fireEvent.keyDown(field, { key: 'Enter' }))
  expect([context.session.getState().past.length, screen.getAllByRole('option').length]).toEqual([1, 1])
  fireEvent.change(field, { target: { value: 'qqq' } })
  expect(screen.getByText(/No action is called “qqq”/)).toBeTruthy()
})
