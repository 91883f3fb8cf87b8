import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { Legend } from './legend.tsx'

const vocabulary = {
  entityTypes: [
    {
      id: 'Thing',
      label: { value: 'Thing', lang: 'en' },
      pluralLabel: { value: 'Things', lang: 'en' },
      color: 'blue',
      icon: 'box',
      shape: 'disc',
      count: 7,
    },
  ],
  relationTypes: [],
}

async function renderLegend() {
  const world = renderPage(<Legend />)
  const { api } = world.explorer
  await act(() => world.run(commands.showEntities, { ids: ['nvidia', 'china'] }))
  await act(async () => {
    const start = api.queries.start(['en', 'he'])
    const data = await api.client.ensureQueryData(start)
    api.client.setQueryData(start.queryKey, { ...data, vocabulary })
  })
  await screen.findByRole('button', { name: 'Things, 2, shown' })
  return world
}
const press = (name: RegExp | string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}

test('pressing a line goes from shown to stepped back to hidden, and says so', async () => {
  const { explorer } = await renderLegend()
  press('Things, 2, shown')
  press('Things, 2, stepped back')
  expect(screen.getByRole('button', { name: 'Things, 2, hidden' })).toBeTruthy()
  expect(explorer.session.getState().view.filters.entityTypes).toEqual({ Thing: 'hide' })
  expect(screen.getByText('Things: hidden', { selector: 'output' })).toBeTruthy()
})

test('a filter in force is taken back by its chip, all of them by one button', async () => {
  const { explorer } = await renderLegend()
  press('Things, 2, shown')
  press('done, 2, shown')
  fireEvent.click(
    await screen.findByRole(
      'button',
      { name: 'Remove this filter: Things: stepped back' },
      { timeout: 15_000 },
    ),
  )
  expect(explorer.session.getState().view.filters.entityTypes).toEqual({})
  press('Show everything')
  expect(explorer.session.getState().view.filters.statuses).toEqual({})
  expect(screen.queryByRole('region', { name: 'Filters in force' })).toBe(null)
})

test('the least confidence counts while it moves and is one step when it is let go', async () => {
  const { explorer } = await renderLegend()
  const slider = screen.getByRole('slider', { name: 'Least confidence' })
  const before = explorer.session.getState().past.length
  fireEvent.change(slider, { target: { value: '50' } })
  fireEvent.change(slider, { target: { value: '95' } })
  expect(screen.getByText('2 relations are below it and hidden.')).toBeTruthy()
  fireEvent.pointerUp(slider)
  const { past, view } = explorer.session.getState()
  expect([past.length - before, view.filters.minConfidence]).toEqual([1, 95])
})
