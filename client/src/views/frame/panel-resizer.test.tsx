import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.tsx'
import { Panel } from './panel.tsx'

test('a panel is resized by arrows, to its bounds, and folded by Enter', () => {
  const { explorer } = renderPage(
    <Panel panel="legend" edge="end">
      Legend
    </Panel>,
  )
  const legend = () => explorer.preferences.getState().panels.legend
  const edge = screen.getByRole('separator')
  fireEvent.keyDown(edge, { key: 'ArrowRight' })
  expect(legend()).toEqual({ open: true, size: 284 })
  fireEvent.keyDown(edge, { key: 'Home' })
  expect(legend().size).toBe(200)
  fireEvent.keyDown(edge, { key: 'ArrowLeft' })
  expect([legend().size, edge.getAttribute('aria-valuenow')]).toEqual([200, '200'])
  fireEvent.keyDown(edge, { key: 'Enter' })
  expect(legend().open).toBe(false)
})

test('in Hebrew the same panel grows to the left', () => {
  const { explorer } = renderPage(
    <Panel panel="legend" edge="end">
      Legend
    </Panel>,
    'he',
  )
  fireEvent.keyDown(screen.getByRole('separator'), { key: 'ArrowLeft' })
  expect(explorer.preferences.getState().panels.legend.size).toBe(284)
})
