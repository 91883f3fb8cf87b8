import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Api } from '../../api/api.ts'
import { AppError } from '../../api/app-error.ts'
import { commands } from '../../commands/index.ts'
import { select } from '../../state/session.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { InspectorPanel } from './inspector-panel.tsx'

const langs = ['en', 'he']
const entity = (id: string) => ({
  id,
  type: { id: 'Thing' },
  names: [{ value: id.toUpperCase(), lang: 'en', kind: 'PRIMARY' as const }],
  degree: 1,
})
const relation = {
  id: 'r:nvidia.funds.openai',
  type: { id: 'FUNDS' },
  source: { id: 'nvidia' },
  target: { id: 'openai' },
  status: 'PLANNED' as const,
  period: { start: '2025-11', end: null, ongoing: true },
  amount: { amount: '2000000000', currency: 'USD', min: null, max: null, approximate: true },
  confidence: 60,
  contested: false,
  directed: true,
  claimCount: 1,
  sourceCount: 1,
  independentSourceCount: 1,
}

/** Two entities with one tie, known to the page as if the server had answered. */
function fill({ client, queries }: Api, more: Partial<typeof relation>): void {
  for (const [id, direction] of [
    ['nvidia', 'OUT'],
    ['openai', 'IN'],
  ] as const) {
    client.setQueryData(queries.entityDetails(id, langs).queryKey, {
      entity: {
        ...entity(id),
        summary: { value: `All about ${id}`, lang: 'en' },
        externalIds: [],
        mergedFrom: [],
        neighborCounts: [{ type: { id: 'FUNDS' }, direction, count: 1, approximate: false }],
      },
    })
    client.setQueryData(queries.entityRelations(id, direction, ['FUNDS'], 'AMOUNT', langs).queryKey, {
      pageParams: [null],
      pages: [
        {
          entity: {
            id,
            relations: {
              total: 1,
              pageInfo: { hasNextPage: false, endCursor: null },
              edges: [
                {
                  direction,
                  other: entity(id === 'nvidia' ? 'openai' : 'nvidia'),
                  node: { ...relation, ...more, role: null },
                },
              ],
            },
          },
        },
      ],
    })
  }
}

const heading = (): string | null => screen.getByRole('heading', { level: 3 }).textContent

async function renderInspector(more: Partial<typeof relation> = {}) {
  const world = renderPage(<InspectorPanel />)
  fill(world.explorer.api, more)
  await act(() => world.run(commands.showEntities, { ids: ['nvidia'] }))
  return world
}

test('nothing selected is told, with what to do', () => {
  renderPage(<InspectorPanel />)
  expect(screen.getByRole('heading', { name: 'Nothing selected' })).toBeTruthy()
})

test('one walks to an entity that is not on the canvas and back, and the focus follows', async () => {
  const { explorer } = await renderInspector()
  expect(heading()).toBe('NVIDIA')
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /^OPENAI/ })))
  expect(heading()).toBe('OPENAI')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3 }))
  expect(screen.getByText(/Not on the canvas/)).toBeTruthy()
  expect(explorer.session.getState().view.selection.entities).toEqual(['nvidia'])
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Back' })))
  expect(heading()).toBe('NVIDIA')
})

test('an entity that is not on the canvas is put there from the inspector', async () => {
  const { explorer } = await renderInspector()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Put OPENAI on the canvas' })))
  expect([...explorer.session.getState().view.places.keys()]).toEqual(['nvidia', 'openai'])
  expect(explorer.session.getState().view.selection.entities).toEqual(['nvidia'])
})

test('a tie tells its facts and opens its evidence', async () => {
  await renderInspector()
  const evidence = screen.getByRole('button', { name: /^Evidence/ })
  expect(evidence.getAttribute('aria-label')).toBe(
    'Evidence: FUNDS OPENAI: about $2B, November 2025, planned, 60%',
  )
})

test('a tie that holds both ways says so', async () => {
  await renderInspector({ directed: false })
  const evidence = screen.getByRole('button', { name: /^Evidence/ })
  expect(evidence.getAttribute('aria-label')).toBe(
    'Evidence: FUNDS OPENAI: about $2B, November 2025, holds both ways, planned, 60%',
  )
})

test('what the server refuses is told in words, with a way to try again', async () => {
  const world = renderPage(<InspectorPanel />)
  await act(() => world.run(commands.showEntities, { ids: ['nvidia'] }))
  world.failWith(new AppError('TIMEOUT', 'Too slow.', 'request-1'))
  await act(async () => {
    await world.explorer.api.client.refetchQueries()
  })
  expect((await screen.findByRole('alert')).textContent).toContain('The question took too long.')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
})

test('several entities are listed, with what can be done with all of them', async () => {
  const { explorer, run } = await renderInspector()
  await act(() => run(commands.showEntities, { ids: ['openai'] }))
  act(() => select(explorer.session, { entities: ['nvidia', 'openai'], relation: null }))
  expect(heading()).toBe('2 entities selected')
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /Find paths/ })))
  await vi.waitFor(() =>
    expect(explorer.session.getState().view.path).toEqual({ from: 'nvidia', to: 'openai', maxLength: 4 }),
  )
})
