import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { PathsPanel } from './paths-panel.tsx'

const ask = { from: 'vast-data', to: 'openai', maxLength: 4 }

test('paths that were found are told with their length, and closed again', async () => {
  const { run, explorer } = renderPage(<PathsPanel />)
  await act(() => run(commands.findPaths, ask))
  expect(screen.getByText('2 steps · 80% credible as a whole')).toBeTruthy()
  expect(screen.getByDisplayValue('VAST-DATA')).toBeTruthy()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Close the paths' })))
  expect(explorer.session.getState().view.path).toBe(null)
})

test('where there is no path it says how far it looked, and offers to look further', async () => {
  const { run, explorer } = renderPage(<PathsPanel />)
  await act(() => run(commands.showEntities, { ids: [ask.from, ask.to] }))
  const { client, queries } = explorer.api
  const none = { paths: { paths: [], truncated: false, searchedLength: 2, exhaustive: true } }
  client.setQueryData(queries.paths({ ...ask, maxLength: 2 }, ['en', 'he']).queryKey, none)
  await act(() => run(commands.findPaths, { ...ask, maxLength: 2 }))
  expect(screen.getByText('No path within 2 steps.')).toBeTruthy()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Look further: 4 steps' })))
  expect(explorer.session.getState().view.path).toEqual(ask)
})
