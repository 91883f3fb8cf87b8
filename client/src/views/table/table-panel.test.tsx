import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { select } from '../../state/session.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { TablePanel } from './table-panel.tsx'

const names = (): (string | null)[] => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)

async function renderTable() {
  const world = renderPage(<TablePanel />)
  await act(() => world.run(commands.showEntities, { ids: ['nvidia', 'china', 'openai'], select: false }))
  return world
}

test('rows sort by a column; one of numbers begins with the largest', async () => {
  await renderTable()
  expect(names()).toEqual(['CHINA', 'NVIDIA', 'OPENAI'])
  fireEvent.click(screen.getByRole('columnheader', { name: /In all/ }))
  expect(names()).toEqual(['NVIDIA', 'OPENAI', 'CHINA'])
})

test('what is selected on the canvas is selected in the table, and the other way round', async () => {
  const { explorer } = await renderTable()
  act(() => select(explorer.session, { entities: ['openai'], relation: null }))
  expect(screen.getByRole('row', { name: /OPENAI/ }).getAttribute('aria-selected')).toBe('true')
  fireEvent.click(screen.getByRole('row', { name: /CHINA/ }))
  expect(explorer.session.getState().view.selection).toEqual({ entities: ['china'], relation: null })
})

test('the count says how many the filters hide, and an empty table offers to show them', async () => {
  const { run } = await renderTable()
  expect(screen.getByText('3 in all')).toBeTruthy()
  await act(() => run(commands.setTreatment, { kind: 'entityTypes', id: 'Thing', treatment: 'hide' }))
  expect(screen.getByText('0 of 3 shown')).toBeTruthy()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Show everything' })))
  expect(screen.getByText('3 in all')).toBeTruthy()
})
