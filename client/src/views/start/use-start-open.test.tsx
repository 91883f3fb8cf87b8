import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { select } from '../../state/session.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { useStartOpen } from './use-start-open.ts'

function Card() {
  const [isOpen] = useStartOpen()
  return <p>{isOpen ? 'open' : 'closed'}</p>
}

test('the start card is there with the first picture, goes with the first action and comes back when asked for', async () => {
  const { run, explorer } = renderPage(<Card />)
  expect(screen.getByText('closed')).toBeDefined()
  await act(() => run(commands.showStart, undefined))
  // The first view is nothing to undo: the page forgets the step, and the card must not go with it.
  act(() => explorer.session.setState({ past: [], future: [] }))
  expect(screen.getByText('open')).toBeDefined()
  await act(() => run(commands.showEntities, { ids: ['china'], select: false }))
  expect(screen.getByText('closed')).toBeDefined()
  await act(() => run(commands.showStart, undefined))
  expect(screen.getByText('open')).toBeDefined()
  act(() => select(explorer.session, { entities: ['nvidia'], relation: null }))
  expect(screen.getByText('closed')).toBeDefined()
})

test('a link to a view opens without the start card', async () => {
  const { run } = renderPage(<Card />)
  await act(() => run(commands.openView, { address: '#e=china,usa' }))
  expect(screen.queryByText('open')).toBeNull()
})
