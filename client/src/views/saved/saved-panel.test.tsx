import { act, fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { usualExpansion } from '../../commands/expand.ts'
import { commands } from '../../commands/index.ts'
import { createSmallWorld } from '../../commands/small-world.ts'
import { writeFile } from '../../state/saved-file.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { SavedPanel } from './saved-panel.tsx'

beforeEach(() => localStorage.clear())

const titles = (): (string | undefined)[] =>
  screen.queryAllByRole('listitem').map((row) => row.querySelector('bdi, input')?.textContent ?? undefined)

async function openPanel(lang: 'he' | 'en' = 'en') {
  const world = renderPage(<SavedPanel />, lang)
  await act(() => world.run(commands.showEntities, { ids: ['nvidia', 'openai'] }))
  await act(() => world.run(commands.expand, { id: 'nvidia', ...usualExpansion, count: 2 }))
  return world
}

test('a view is saved under a name, renamed and deleted, each as a step that undo takes back', async () => {
  const { run, context } = await openPanel()
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'Chips' } })
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Save what is seen' })))
  expect(titles()).toEqual(['Chips'])
  fireEvent.click(screen.getByRole('button', { name: 'Rename “Chips”' }))
  const field = screen.getByRole('textbox', { name: 'Rename “Chips”' })
  fireEvent.change(field, { target: { value: 'Who sells chips' } })
  await act(async () => fireEvent.keyDown(field, { key: 'Enter' }))
  expect(titles()).toEqual(['Who sells chips'])
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Delete “Who sells chips”' })))
  expect(titles()).toEqual([])
  expect(
    context.session
      .getState()
      .past.slice(-3)
      .map(({ command }) => command),
  ).toEqual(['saveView', 'renameSaved', 'deleteSaved'])
  const { view } = context.session.getState()
  await act(() => run(commands.undo, undefined))
  expect(titles()).toEqual(['Who sells chips'])
  await act(() => run(commands.undo, undefined))
  expect(titles()).toEqual(['Chips'])
  expect(context.session.getState().view).toBe(view)
})

test('a saved view opens in another session of the browser just as it was', async () => {
  const { run, context } = await openPanel('he')
  await act(() => run(commands.pin, { ids: ['china'] }))
  await act(() => run(commands.setTreatment, { kind: 'statuses', id: 'DENIED', treatment: 'hide' }))
  await act(() => run(commands.saveView, { title: '' }))
  const other = createSmallWorld()
  await act(() => other.run(commands.openFile, { file: new File(['{'], 'broken.json') }))
  const [saved] = other.context.session.getState().saved ?? []
  expect(saved?.title).toBe('\u2068NVIDIA\u2069 ועוד 3 ישויות')
  await act(() => other.run(commands.openSaved, { id: saved?.id ?? '' }))
  const { view, past } = context.session.getState()
  const rounded = new Map(
    [...view.places].map(([id, { x, y, pinned }]) => [id, { x: Math.round(x), y: Math.round(y), pinned }]),
  )
  expect(other.context.session.getState().view).toEqual({ ...view, places: rounded })
  expect(past.at(-1)?.command).toBe('saveView')
})

test('a file comes into the list beside what is there; a refused one changes nothing and says why', async () => {
  const { run, context } = await openPanel()
  await act(() => run(commands.saveView, { title: 'Mine' }))
  const [mine] = context.session.getState().saved ?? []
  if (mine?.kind !== 'view') throw new Error('Nothing was saved.')
  const file = new File([writeFile([{ ...mine, title: 'Theirs', address: 'e=usa_1_2' }])], 'theirs.json')
  await act(() => run(commands.openFile, { file }))
  expect(titles().toSorted()).toEqual(['Mine', 'Theirs'])
  expect([...context.session.getState().view.places]).toEqual([['usa', { x: 1, y: 2, pinned: false }]])
  const { saved, view, past } = context.session.getState()
  await act(() => run(commands.openFile, { file: new File(['{"format":"kesher","version":9}'], 'new.json') }))
  expect(context.session.getState()).toMatchObject({ saved, view, past })
  expect(context.session.getState().notices.at(-1)).toMatchObject({
    kind: 'problem',
    message: 'notice.fileRefused',
    details: { name: '\u2068new.json\u2069', why: expect.stringMatching(/newer Kesher \(version 9\)/) },
  })
})

test('what the browser kept and cannot be read is put aside, not written over', async () => {
  localStorage.setItem('kesher.saved', '{"format":"kesher"')
  const { run, context } = await openPanel()
  expect(context.session.getState().notices.map(({ message }) => message)).toContain('notice.savedUnreadable')
  await act(() => run(commands.saveView, { title: 'New' }))
  expect(localStorage.getItem('kesher.saved.unreadable')).toBe('{"format":"kesher"')
  expect(localStorage.getItem('kesher.saved')).toContain('"title": "New"')
})
