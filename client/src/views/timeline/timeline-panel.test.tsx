import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { commands } from '../../commands/index.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { TimelinePanel } from './timeline-panel.tsx'

async function renderTimeline(lang: 'he' | 'en' = 'en') {
  const world = renderPage(<TimelinePanel />, lang)
  await act(() => world.run(commands.showEntities, { ids: ['nvidia', 'openai', 'china', 'usa'] }))
  return { ...world, session: world.context.session }
}
afterEach(() => void vi.useRealTimers())

test('the ends are moved by keys, each time one step of the log; the whole axis is no filter', async () => {
  const { session } = await renderTimeline()
  const before = session.getState().past.length
  const end = screen.getByRole('slider', { name: 'End of the time' })
  expect(end.getAttribute('aria-valuetext')).toBe('November 2025')
  fireEvent.keyDown(end, { key: 'PageDown' })
  expect(session.getState().view.filters.period).toEqual({ from: '2024-01', to: '2024-11', isWithin: false })
  fireEvent.keyDown(screen.getByRole('slider', { name: 'The time as a whole' }), { key: 'ArrowRight' })
  expect(screen.getByText('February 2024 – December 2024')).toBeTruthy()
  fireEvent.keyDown(screen.getByRole('slider', { name: 'Beginning of the time' }), { key: 'Home' })
  fireEvent.keyDown(end, { key: 'End' })
  expect(session.getState().view.filters.period).toBeNull()
  expect(session.getState().past).toHaveLength(before + 4)
})

test('a time that is not on the axis is told as it is', async () => {
  const { run } = await renderTimeline()
  const period = { from: '2019', to: '2020-06-15', isWithin: false }
  await act(() => run(commands.setFilter, { part: 'period', to: { period } }))
  expect(screen.getByText('2019 – June 15, 2020')).toBeTruthy()
})

test('it plays without steps, and where it stops is one', async () => {
  const { session } = await renderTimeline()
  fireEvent.keyDown(screen.getByRole('slider', { name: 'End of the time' }), { key: 'PageDown' })
  const before = session.getState().past.length
  vi.useFakeTimers()
  fireEvent.change(screen.getByRole('combobox', { name: 'Plays' }), { target: { value: 'growing' } })
  fireEvent.click(screen.getByRole('button', { name: 'Play' }))
  for (let turn = 0; turn < 2; turn += 1) act(() => void vi.advanceTimersByTime(750))
  expect(session.getState().preview?.period).toEqual({ from: '2024-01', to: '2025-01', isWithin: false })
  expect(session.getState().past).toHaveLength(before)
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }))
  expect(session.getState().view.filters.period).toEqual({ from: '2024-01', to: '2025-01', isWithin: false })
  expect([session.getState().preview, session.getState().past.length]).toEqual([null, before + 1])
})

test('the axis runs from left to right in Hebrew too', async () => {
  await renderTimeline('he')
  const start = screen.getByRole('slider', { name: 'תחילת הזמן' })
  expect(start.closest('[dir]')?.getAttribute('dir')).toBe('ltr')
})
