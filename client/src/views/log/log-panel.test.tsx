import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { usualExpansion } from '../../commands/expand.ts'
import { commands } from '../../commands/index.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { logText } from './log-text.ts'
import { LogPanel } from './log-panel.tsx'

const lines = (): string[] => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

test('every step is a sentence, and can be gone back to and forth again', async () => {
  const { run, context } = renderPage(<LogPanel />)
  await act(() => run(commands.showStart, undefined))
  await act(() => run(commands.expand, { id: 'nvidia', ...usualExpansion, count: 2 }))
  await act(() => run(commands.arrangeAs, { layout: 'circle' }))
  expect(lines()).toEqual([
    'The beginning',
    'Begun anew',
    'NVIDIA expanded by amount, 2 of 4',
    '4 entities arranged in a circle',
  ])
  const last = context.session.getState().view
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Begun anew' })))
  expect(context.session.getState().view.places.size).toBe(2)
  expect(lines().slice(2)).toEqual([
    'NVIDIA expanded by amount, 2 of 4, taken back',
    '4 entities arranged in a circle, taken back',
  ])
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /circle/ })))
  expect(context.session.getState().view).toBe(last)
  expect(screen.getByRole('button', { current: 'step' }).textContent).toBe('4 entities arranged in a circle')
})

test('a Hebrew log is told in Hebrew', async () => {
  const { run } = renderPage(<LogPanel />, 'he')
  await act(() => run(commands.showStart, undefined))
  await act(() => run(commands.expand, { id: 'nvidia', ...usualExpansion, count: 2 }))
  expect(lines().at(-1)).toBe('הרחבה של \u2068NVIDIA\u2069 לפי סכום, 2 מתוך 4')
})

test('a filter that was taken away is told as that', async () => {
  const { run } = renderPage(<LogPanel />)
  await act(() => run(commands.showStart, undefined))
  await act(() => run(commands.setFilter, { part: 'text', to: { text: 'chips' } }))
  await act(() => run(commands.setFilter, { part: 'text', to: { text: '' } }))
  expect(lines().slice(2)).toEqual(['Words: chips', 'No more filter by words'])
})

test('as text it has a title, numbers, times and the link', () => {
  const steps = [
    { words: 'begun anew', time: '12 Nov' },
    { words: '\u2068nvidia\u2069 expanded', time: '13 Nov' },
  ]
  expect(logText('How', steps, 'http://x/#e=a')).toBe(
    'How\n\n1. Begun anew (12 Nov)\n2. \u2068Nvidia\u2069 expanded (13 Nov)\n\nhttp://x/#e=a\n',
  )
})
