import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.tsx'
import { SheetHandle } from './sheet-handle.tsx'
import type { SheetHeight } from './sheet-height.ts'

function Sheet() {
  const [height, setHeight] = useState<SheetHeight>('low')
  return (
    <section aria-label={height}>
      <SheetHandle height={height} onHeight={setHeight} onDrag={() => {}} />
    </section>
  )
}

test('a press draws the sheet up by halves, and down from the top', () => {
  renderPage(<Sheet />)
  const heights = ['half', 'full', 'low'].map((height) => {
    fireEvent.click(screen.getByRole('button'))
    return screen.queryByRole('region', { name: height }) !== null
  })
  expect(heights).toEqual([true, true, true])
})
