import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { pathDraft } from '../../state/path-draft.ts'
import { ContextMenu } from './context-menu.tsx'

async function openMenu(target: { entity: string } | null) {
  const world = renderPage(<ContextMenu />)
  await act(() => world.run(commands.showEntities, { ids: ['nvidia'] }))
  act(() => world.explorer.session.setState({ request: { kind: 'menu', target, x: 10, y: 10 } }))
  await screen.findByRole('menu', {}, { timeout: 15_000 })
  return world
}
const items = (): string[] => screen.getAllByRole('menuitem').map(({ textContent }) => textContent.trim())

test('the menu of an entity holds what can be done with it, with the keys', async () => {
  const { explorer } = await openMenu({ entity: 'nvidia' })
  expect(screen.getByRole('menu', { name: 'What to do with NVIDIA' })).toBeTruthy()
  expect(items()).toEqual([
    'Centre on the canvas',
    'ExpandE',
    'Take off the canvasDelete',
    'PinP',
    'Look around the selection',
    'Paths from here',
  ])
  await act(async () => fireEvent.click(screen.getByRole('menuitem', { name: /^Pin/ })))
  const { request, view } = explorer.session.getState()
  expect([request, view.places.get('nvidia')?.pinned]).toEqual([null, true])
})

test('the empty canvas has a menu of its own', async () => {
  await openMenu(null)
  expect(items()).toEqual([
    'Find on the canvasF',
    'Draw round what to selectL',
    'Relations of the same two',
    'Begin anew',
    'Clear the canvas',
    'UndoCtrlZ',
    'Fit all into view0',
    'Export',
  ])
})

test('from an entity one goes on to ask for paths', async () => {
  const { explorer } = await openMenu({ entity: 'nvidia' })
  await act(async () => fireEvent.click(screen.getByRole('menuitem', { name: 'Paths from here' })))
  expect(pathDraft(explorer.session).getState()).toEqual({
    isOpen: true,
    from: 'nvidia',
    to: null,
    isCalled: true,
  })
})
