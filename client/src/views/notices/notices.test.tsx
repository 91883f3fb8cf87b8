import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AppError } from '../../api/app-error.ts'
import { commands } from '../../commands/index.ts'
import { notify } from '../../state/notices.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { Notices } from './notices.tsx'

test('a notice says what was done and takes it back', async () => {
  const { run, explorer } = renderPage(<Notices />)
  await act(() => run(commands.showStart, undefined))
  await act(() => run(commands.remove, { ids: ['openai'] }))
  expect(screen.getByText('OPENAI taken off the canvas.')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Undone: OPENAI taken off.')).toBeDefined()
  expect([...explorer.session.getState().view.places.keys()]).toEqual(['nvidia', 'openai'])
})

test('a failure is told in the reader’s language, with what to do and the id in the log', async () => {
  const { run, failWith } = renderPage(<Notices />, 'he')
  failWith(new AppError('TIMEOUT', 'The database took too long.', 'abc-1'))
  await act(() => run(commands.showEntities, { ids: ['china'] }))
  expect(
    screen.getByText('השאלה נמשכה זמן רב מדי. כדאי לבקש פחות בבת אחת: פחות צעדים, או סינון.'),
  ).toBeDefined()
  expect(screen.getByText('ביומן השרת: \u2068abc-1\u2069')).toBeDefined()
})

test('a failure without words of its own is told in the server’s', async () => {
  const { run, failWith } = renderPage(<Notices />)
  failWith(new AppError('BAD_CURSOR', 'The cursor "x" cannot be used here.'))
  await act(() => run(commands.showEntities, { ids: ['china'] }))
  expect(screen.getByText('The cursor "x" cannot be used here.')).toBeDefined()
})

test('work that takes long can be stopped', () => {
  const { explorer } = renderPage(<Notices />)
  let isStopped = false
  act(() => {
    notify(explorer.session, {
      kind: 'working',
      message: 'notice.loading',
      details: {},
      stop: () => (isStopped = true),
    })
  })
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }))
  expect(isStopped).toBe(true)
})
