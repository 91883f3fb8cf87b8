import { screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noteMissingParts } from '../../api/app-error.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { lazyPanel } from './lazy-panel.tsx'

// React logs what a boundary catches; it is what these tests are about.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

/** What a built page does when the server does not give the code of a part: Vite tells of it, then it is thrown. */
async function isAway(): Promise<never> {
  const payload = new TypeError('Failed to fetch dynamically imported module')
  window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload }))
  throw payload
}

test('a part whose code does not come says so in its place, offers to reload the page, and takes nothing along', async () => {
  noteMissingParts(window)
  const Part = lazyPanel(isAway)
  const Heard = lazyPanel(isAway, { silent: true })
  renderPage(
    <Suspense>
      <p>What was there</p>
      <Part />
      <output>
        <Heard />
      </output>
    </Suspense>,
  )
  const said = await screen.findByRole('alert')
  expect([...said.querySelectorAll('p')].map((each) => each.textContent)).toEqual([
    'This part of the page stumbled',
    'A part of the page could not be fetched. Reload the page when the server answers: what is shown comes back.',
  ])
  screen.getByRole('button', { name: 'Reload the page' })
  screen.getByText('What was there')
  expect(screen.getByRole('status').textContent).toBe('')
})

test('a part that fails once it is there is tried again', async () => {
  let isBroken = true
  const Part = lazyPanel(async () => () => {
    if (isBroken) throw new Error('no way')
    return <p>Here it is</p>
  })
  renderPage(
    <Suspense>
      <Part />
    </Suspense>,
  )
  const again = await screen.findByRole('button', { name: 'Try again' })
  isBroken = false
  again.click()
  expect((await screen.findByText('Here it is')).tagName).toBe('P')
})
