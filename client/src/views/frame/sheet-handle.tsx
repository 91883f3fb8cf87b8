import { useRef, type PointerEvent } from 'react'
import { useText } from '../../i18n/i18n.ts'
import { Icon } from '../widgets/icon.tsx'
import { nearestHeight, type SheetHeight } from './sheet-height.ts'

type Props = {
  height: SheetHeight
  onHeight: (height: SheetHeight) => void
  /** The height in pixels while it is dragged, null when it was let go. */
  onDrag: (size: number | null) => void
}

type Drag = { from: number; size: number; last: number | null }

/** A hand that trembles is not dragging. */
const tremble = 6

/** Drags the sheet; a press or a key draws it up, and down again from the top. */
export function SheetHandle({ height, onHeight, onDrag }: Props) {
  const t = useText()
  const drag = useRef<Drag | null>(null)
  const wasDragged = useRef(false)
  const isTop = height === 'full'

  const begin = (event: PointerEvent): void => {
    const sheet = event.currentTarget.closest('section')
    event.currentTarget.setPointerCapture(event.pointerId)
    wasDragged.current = false
    drag.current = { from: event.clientY, size: sheet?.offsetHeight ?? 0, last: null }
  }
  const move = (event: PointerEvent): void => {
    const from = drag.current
    if (!from) return
    const way = from.from - event.clientY
    if (from.last === null && Math.abs(way) < tremble) return
    from.last = from.size + way
    onDrag(from.last)
  }
  const end = (): void => {
    const last = drag.current?.last ?? null
    drag.current = null
    if (last === null) return
    wasDragged.current = true
    onDrag(null)
    onHeight(nearestHeight(last, window.innerHeight))
  }
  const press = (): void => {
    if (!wasDragged.current) onHeight(height === 'low' ? 'half' : isTop ? 'low' : 'full')
    wasDragged.current = false
  }
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={t(isTop ? 'panel.sheetDown' : 'panel.sheetUp')}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onClick={press}
    >
      <Icon name={isTop ? 'chevron-down' : 'chevron-up'} />
    </button>
  )
}
