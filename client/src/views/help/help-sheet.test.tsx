import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { commandList, commands } from '../../commands/index.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { HelpSheet } from './help-sheet.tsx'

test('the sheet names every command that has a key, and closes again', async () => {
  const { run } = renderPage(<HelpSheet />)
  await act(() => run(commands.help, undefined))
  const named = (await screen.findAllByRole('term', {}, { timeout: 15_000 })).map((term) => term.textContent)
  const withKeys = commandList.filter(({ keys }) => keys)
  expect(named.length).toBeGreaterThanOrEqual(withKeys.length)
  expect(named).toEqual(expect.arrayContaining(['Undo', 'Redo', 'Expand', 'Collapse', 'Pin', 'Search']))
  await act(async () => screen.getByRole('button', { name: 'Close' }).click())
  expect(screen.queryByRole('dialog')).toBeNull()
})
