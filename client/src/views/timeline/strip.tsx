import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { moved, type Span, type Timeline } from '../../graph/timeline.ts'

type End = 'from' | 'to' | 'all'
type Props = {
  timeline: Timeline
  span: Span
  /** Which ends can be moved: a moment has only its end. */
  ends: readonly End[]
  onTry(span: Span): void
  onKeep(span: Span): void
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: -Infinity,
  End: Infinity,
}

/** The axis, from left to right in every language: what begins when, and the part that is chosen, by drag or by arrow keys. */
export function Strip({ timeline, span, ends, onTry, onKeep }: Props) {
  const t = useText()
  const { date } = useFormat()
  const { units, counts } = timeline
  const drag = useRef<{ end: End | 'new'; at: number; span: Span } | null>(null)
  const strip = useRef<HTMLDivElement>(null)
  const most = Math.max(1, ...counts)
  const share = (at: number): string => `${(100 * at) / units.length}%`
  const unitAt = (event: PointerEvent): number => {
    const { left, width } = strip.current?.getBoundingClientRect() ?? { left: 0, width: 1 }
    const at = Math.floor(((event.clientX - left) / Math.max(1, width)) * units.length)
    return Math.min(units.length - 1, Math.max(0, at))
  }
  const dragged = (event: PointerEvent): Span | null => {
    const now = drag.current
    if (!now) return null
    const at = unitAt(event)
    if (now.end !== 'new') return moved(now.span, now.end, at - now.at, units.length)
    return ends.includes('from')
      ? { from: Math.min(now.at, at), to: Math.max(now.at, at) }
      : { from: 0, to: at }
  }
  const begin = (end: End | 'new') => (event: PointerEvent) => {
    if (event.button !== 0) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { end, at: unitAt(event), span }
    const first = dragged(event)
    if (first) onTry(first)
  }
  const handlers = {
    onPointerMove: (event: PointerEvent) => {
      const next = dragged(event)
      if (next) onTry(next)
    },
    onPointerUp: (event: PointerEvent) => {
      const next = dragged(event)
      drag.current = null
      if (next) onKeep(next)
    },
    onPointerCancel: () => {
      drag.current = null
      onKeep(span)
    },
  }
  const onKey = (end: End) => (event: KeyboardEvent) => {
    const by = steps[event.key]
    if (by === undefined) return
    event.preventDefault()
    onKeep(moved(span, end, by, units.length))
  }
  const words: Readonly<Record<End, string>> = {
    from: date(units[span.from] ?? ''),
    to: date(units[span.to] ?? ''),
    all: t('timeline.between', { from: date(units[span.from] ?? ''), to: date(units[span.to] ?? '') }),
  }
  const value: Readonly<Record<End, number>> = { from: span.from, to: span.to, all: span.from }
  return (
    <div className="timeline-strip" dir="ltr">
      <div ref={strip} className="timeline-bars" onPointerDown={begin('new')} {...handlers}>
        {units.map((unit, at) => (
          <span
            key={unit}
            className={at >= span.from && at <= span.to ? 'timeline-bar timeline-bar-in' : 'timeline-bar'}
          >
            <span style={{ blockSize: counts[at] ? `max(2px, ${(100 * counts[at]) / most}%)` : 0 }} />
          </span>
        ))}
        {ends.map((end) => (
          <span
            key={end}
            // Three on one axis, one of them a range: no input is that.
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="slider"
            tabIndex={0}
            className={`timeline-end timeline-end-${end}`}
            aria-label={t(`timeline.${end}`)}
            aria-valuemin={0}
            aria-valuemax={units.length - 1}
            aria-valuenow={value[end]}
            aria-valuetext={words[end]}
            style={
              end === 'all'
                ? { left: share(span.from), width: share(span.to - span.from + 1) }
                : { left: share(end === 'from' ? span.from : span.to + 1) }
            }
            onKeyDown={onKey(end)}
            onPointerDown={begin(end)}
            {...handlers}
          />
        ))}
      </div>
      <p className="timeline-axis" aria-hidden="true">
        {ticks(units).map(({ at, text }) => (
          <span key={at} style={{ left: share(at) }}>
            {text}
          </span>
        ))}
      </p>
    </div>
  )
}

/** As many years as find room, where they begin; every third month, where they are few. */
function ticks(units: readonly string[]): { at: number; text: string }[] {
  if (units.length <= 24 && units[0]?.length === 7)
    return units.flatMap((text, at) => (at % 3 === 0 ? [{ at, text }] : []))
  const years = units.flatMap((unit, at) =>
    at === 0 || unit.length === 4 || unit.endsWith('-01') ? [{ at, text: unit.slice(0, 4) }] : [],
  )
  const every = Math.ceil(years.length / 12)
  return years.filter((_, at) => at % every === 0)
}
