import { useState } from 'react'
import type { Filters } from '../../graph/filters.ts'
import { countFull } from '../../graph/visible.ts'
import { playFrames, playModes, type PlayMode, type Span, type Timeline } from '../../graph/timeline.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { useFilters } from '../filter/use-filters.ts'
import { Skeleton } from '../inspector/skeleton.tsx'
import { useVisible } from '../legend/use-visible.ts'
import { Button } from '../widgets/button.tsx'
import { clocks, filtersOf, spanOf, useTimeline, type Clock } from './use-clock.ts'
import { Strip } from './strip.tsx'
import { usePlay } from './use-play.ts'
import './timeline.css'

const part = { true: 'period', known: 'knownAt' } as const
const ends = { true: ['all', 'from', 'to'], known: ['to'] } as const

/** When what is on the canvas began or was recorded; choosing a part of it filters, and playing goes through the time. */
export function TimelinePanel() {
  const { filters } = useFilters()
  const [clock, setClock] = useState<Clock>(filters.knownAt === null ? 'true' : 'known')
  const timeline = useTimeline(clock)
  return (
    <div className="timeline">
      {timeline ? (
        <Axis key={clock} clock={clock} timeline={timeline} onClock={setClock} />
      ) : (
        <Skeleton lines={3} />
      )}
    </div>
  )
}

type Props = { clock: Clock; timeline: Timeline; onClock(clock: Clock): void }

function Axis({ clock, timeline, onClock }: Props) {
  const t = useText()
  const { filters, trial, keep } = useFilters()
  const [chosen, setMode] = useState<PlayMode>('sliding')
  const mode = modeOf(filters, chosen)
  const { full, all } = countFull(useVisible().relations)
  const span = spanOf(clock, timeline, filters)
  const toFilters = (next: Span, by = mode) => filtersOf(clock, timeline, next, by === 'within')
  const onTry = (next: Span): void => trial(toFilters(next))
  const onKeep = (next: Span): void => keep(part[clock], toFilters(next))
  const { isPlaying, play, stop } = usePlay(onTry, onKeep)
  const { units, undated } = timeline
  const choose = (next: PlayMode): void => {
    setMode(next)
    const isOther = (next === 'within') !== (mode === 'within')
    if (clock === 'true' && isOther && filters.period) keep('period', toFilters(span, next))
  }
  return (
    <>
      <div className="timeline-tools">
        <Button
          look="strong"
          icon={isPlaying ? 'pause' : 'play'}
          isDisabled={units.length < 2}
          onPress={() =>
            isPlaying ? stop() : play(playFrames(units.length, span, clock === 'known' ? 'growing' : mode))
          }
        >
          {t(isPlaying ? 'timeline.stop' : 'timeline.play')}
        </Button>
        <label className="field">
          <span>{t('timeline.clock')}</span>
          <select value={clock} onChange={({ target }) => onClock(target.value as Clock)}>
            {clocks.map((each) => (
              <option key={each} value={each}>
                {t(`timeline.clock.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {clock === 'true' && (
          <label className="field">
            <span>{t('timeline.mode')}</span>
            <select value={mode} onChange={({ target }) => choose(target.value as PlayMode)}>
              {playModes.map((each) => (
                <option key={each} value={each}>
                  {t(`timeline.mode.${each}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        <Told clock={clock} units={units} span={span} filters={filters} />
        <p className="timeline-soft" aria-live={isPlaying ? 'off' : 'polite'}>
          {t('filter.left', { shown: full, all })}
          {undated > 0 && ` · ${t('timeline.undated', { count: undated })}`}
        </p>
      </div>
      {units.length === 0 ? (
        <p className="timeline-soft">{t('timeline.none')}</p>
      ) : (
        <Strip timeline={timeline} span={span} ends={ends[clock]} onTry={onTry} onKeep={onKeep} />
      )}
    </>
  )
}

/** What is filtered now says whether things have to lie within it, whoever set that. */
function modeOf({ period }: Filters, chosen: PlayMode): PlayMode {
  if (!period) return chosen
  if (period.isWithin) return 'within'
  return chosen === 'within' ? 'sliding' : chosen
}

type ToldProps = { clock: Clock; units: readonly string[]; span: Span; filters: Filters }

/** The chosen part in words: as the filters say it, who may go by days or by a time that is not on the axis. */
function Told({ clock, units, span, filters: { period, knownAt } }: ToldProps) {
  const t = useText()
  const { date } = useFormat()
  const [from, to] = [units[span.from], units[span.to]]
  if (from === undefined || to === undefined) return null
  const words =
    clock === 'known'
      ? t('timeline.knownBy', { date: date(knownAt ?? to) })
      : t('timeline.between', { from: date(period?.from ?? from), to: date(period?.to ?? to) })
  return <p className="timeline-told">{words}</p>
}
