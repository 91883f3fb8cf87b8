import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { languages } from '../../i18n/languages.ts'
import type { PanelId } from '../../state/preferences.ts'
import { growthOf, sizes, type Edge } from './panel-size.ts'

type Props = { panel: PanelId; edge: Edge; size: number; controls: string }

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const
const step = 24

/** The edge of a panel: drag it, or move it by arrow keys; Enter folds the panel. */
export function PanelResizer({ panel, edge, size, controls }: Props) {
  const t = useText()
  const { run } = useExplorer()
  const isRtl = languages[useLang()].dir === 'rtl'
  const drag = useRef<{ x: number; y: number; size: number } | null>(null)
  const { least, most } = sizes[panel]

  const resize = (wish: number): void => {
    const next = Math.round(Math.min(most, Math.max(least, wish)))
    if (next !== size) void run(commands.resizePanel, { panel, size: next })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = arrows.find((each) => each === event.key)
    if (arrow) {
      const x = arrow === 'ArrowLeft' ? -step : arrow === 'ArrowRight' ? step : 0
      const y = arrow === 'ArrowUp' ? -step : arrow === 'ArrowDown' ? step : 0
      resize(size + growthOf(edge, isRtl, { x, y }))
    } else if (event.key === 'Home') resize(least)
    else if (event.key === 'End') resize(most)
    else if (event.key === 'Enter') void run(commands.togglePanel, { panel })
    else return
    event.preventDefault()
  }
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { x: event.clientX, y: event.clientY, size }
  }
  const onPointerMove = (event: PointerEvent): void => {
    const from = drag.current
    if (!from) return
    const way = { x: event.clientX - from.x, y: event.clientY - from.y }
    resize(from.size + growthOf(edge, isRtl, way))
  }
  return (
    // A focusable separator with a value is a widget (WAI-ARIA, window splitter).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <hr
      className={`resizer resizer-${edge}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={t('panel.resize', { panel: t(`panel.${panel}`) })}
      aria-orientation={edge === 'top' ? 'horizontal' : 'vertical'}
      aria-controls={controls}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (drag.current = null)}
      onPointerCancel={() => (drag.current = null)}
      onDoubleClick={() => void run(commands.togglePanel, { panel })}
    />
  )
}
