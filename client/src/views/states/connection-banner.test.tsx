import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.tsx'
import { ConnectionBanner } from './connection-banner.tsx'

test('the page says that the server is away, and for a moment that it is back', () => {
  const { explorer } = renderPage(<ConnectionBanner />)
  const { store } = explorer.api.connection
  expect(screen.getByRole('status').textContent).toBe('')
  act(() => store.setState('unreachable', true))
  screen.getByText('The server cannot be reached. What is here stays; the page tries again by itself.')
  screen.getByRole('button', { name: 'Try now' })
  act(() => store.setState('online', true))
  expect(screen.getByRole('status').textContent?.trim()).toBe('The server is back.')
})
