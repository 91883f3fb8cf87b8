import type { CSSProperties } from 'react'
import './type-mark.css'

/** What of an entity type draws its mark. */
export type MarkType = { color: string; icon: string; shape: string }

const palette = new Set(['blue', 'orange', 'green', 'purple', 'red', 'teal', 'gold', 'gray'])
const shapes = new Set(['disc', 'square', 'diamond', 'page'])

/** An entity type's mark as on the canvas: colour, shape and icon. Hidden from screen readers: say the type beside it. */
export function TypeMark({ type, size = 28 }: { type: MarkType | undefined; size?: number }) {
  const color = type && palette.has(type.color) ? type.color : 'gray'
  const shape = type && shapes.has(type.shape) ? type.shape : 'disc'
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--mark-size': `${size / 16}rem`,
    '--mark-color': `var(--palette-${color})`,
    '--mark-icon': `url("/icons/${encodeURIComponent(type?.icon ?? 'circle')}.svg")`,
  }
  return <span className={`type-mark type-mark-${shape}`} style={style} aria-hidden="true" />
}
