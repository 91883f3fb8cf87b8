import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.tsx'
import { Combo } from './combo.tsx'

const fruits = ['apple', 'apricot', 'plum'].map((id) => ({ id }))

function Field({ onEvent }: { onEvent: (what: string) => void }) {
  const [text, setText] = useState('')
  return (
    <Combo
      label="Fruit"
      placeholder=""
      text={text}
      onText={setText}
      items={fruits.filter(({ id }) => id.startsWith(text))}
      onChoose={({ id }) => onEvent(id)}
      onEnter={() => onEvent('enter')}
      empty={<p>Nothing</p>}
    >
      {({ id }) => id}
    </Combo>
  )
}

function setUp(): { input: HTMLElement; events: string[] } {
  const events: string[] = []
  renderPage(<Field onEvent={(what) => events.push(what)} />)
  return { input: screen.getByRole('combobox', { name: 'Fruit' }), events }
}

function options(): string[] {
  return screen.queryAllByRole('option').map((option) => option.textContent ?? '')
}

test('typing opens what fits, arrows go round in it, Enter chooses what is marked', () => {
  const { input, events } = setUp()
  fireEvent.change(input, { target: { value: 'ap' } })
  expect(options()).toEqual(['apple', 'apricot'])
  for (let times = 0; times < 3; times += 1) fireEvent.keyDown(input, { key: 'ArrowDown' })
  expect(screen.getByRole('option', { selected: true }).id).toBe(input.getAttribute('aria-activedescendant'))
  fireEvent.keyDown(input, { key: 'ArrowUp' })
  fireEvent.keyDown(input, { key: 'Enter' })
  expect(events).toEqual(['apricot'])
  expect(options()).toEqual([])
})

test('Enter with nothing marked is the owner’s to answer', () => {
  const { input, events } = setUp()
  fireEvent.change(input, { target: { value: 'a' } })
  fireEvent.keyDown(input, { key: 'Enter' })
  expect(events).toEqual(['enter'])
})

test('Escape closes the list, and then empties the field', () => {
  const { input } = setUp()
  fireEvent.change(input, { target: { value: 'pl' } })
  fireEvent.keyDown(input, { key: 'Escape' })
  expect([options(), input]).toEqual([[], expect.objectContaining({ value: 'pl' })])
  fireEvent.keyDown(input, { key: 'Escape' })
  expect(input).toHaveProperty('value', '')
})

test('what stands in place of the list when nothing fits', () => {
  const { input } = setUp()
  fireEvent.change(input, { target: { value: 'zzz' } })
  expect(input.getAttribute('aria-expanded')).toBe('true')
  screen.getByText('Nothing')
})
