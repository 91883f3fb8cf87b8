import { useRef, type PointerEvent } from 'react'
import type { Bar } from '../../graph/histogram.ts'

type Bounds = { min: number | null; max: number | null }
type Props = {
  bars: readonly Bar[]
  chosen: Bounds
  /** While the brush is dragged, and when it is let go. */
  onDrag(bounds: Bounds): void
  onChoose(bounds: Bounds): void
}

/**
 * How many there are of each size, low to high from left to right; a drag over the bars chooses their range. It is the
 * pointer's way: the same is chosen by the fields beside it, so it is hidden from screen readers.
 */
export function Histogram({ bars, chosen: { min, max }, onDrag, onChoose }: Props) {
  const start = useRef<number | null>(null)
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const barAt = (event: PointerEvent<HTMLElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const share = (event.clientX - left) / Math.max(1, width)
    return Math.min(bars.length - 1, Math.max(0, Math.floor(share * bars.length)))
  }
  const range = (event: PointerEvent<HTMLElement>): Bounds => {
    const ends = [start.current ?? barAt(event), barAt(event)]
    const [low, high] = [bars[Math.min(...ends)], bars[Math.max(...ends)]]
    return { min: low?.from ?? null, max: high?.to ?? null }
  }
  return (
    <div
      className="histogram"
      dir="ltr"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = barAt(event)
        onDrag(range(event))
      }}
      onPointerMove={(event) => start.current !== null && onDrag(range(event))}
      onPointerUp={(event) => {
        if (start.current === null) return
        onChoose(range(event))
        start.current = null
      }}
      onPointerCancel={() => (start.current = null)}
    >
      {bars.map(({ from, to, count }) => {
        const isIn = (min === null || to > min) && (max === null || from <= max)
        return (
          <span key={from} className={isIn ? 'histogram-bar histogram-bar-in' : 'histogram-bar'}>
            <span style={{ blockSize: count === 0 ? 0 : `max(3px, ${(100 * count) / most}%)` }} />
          </span>
        )
      })}
    </div>
  )
}
