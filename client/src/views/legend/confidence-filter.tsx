import { useState } from 'react'
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { relationsAmong } from '../../graph/graph.ts'
import { useText } from '../../i18n/i18n.ts'

/** The least confidence; one step of the log for each time it is let go, and how many it would hide while it moves. */
export function ConfidenceFilter() {
  const t = useText()
  const { run } = useExplorer()
  const graph = useSession((state) => state.graph)
  const places = useSession(({ view }) => view.places)
  const kept = useSession(({ view }) => view.filters.minConfidence)
  const [draft, setDraft] = useState<number | null>(null)
  const value = draft ?? kept
  const below = relationsAmong(graph, places).filter(({ confidence }) => (confidence ?? 100) < value).length
  return (
    <section className="legend-section">
      <Slider
        className="slider"
        value={value}
        minValue={0}
        maxValue={95}
        step={5}
        onChange={setDraft}
        onChangeEnd={(chosen) => {
          setDraft(null)
          void run(commands.setMinConfidence, { value: chosen })
        }}
      >
        <Label className="slider-label">{t('legend.confidence')}</Label>
        <SliderOutput className="slider-output">
          {value === 0 ? t('legend.anyConfidence') : t('legend.fromConfidence', { value })}
        </SliderOutput>
        <SliderTrack className="slider-track">
          <SliderThumb className="slider-thumb" />
        </SliderTrack>
      </Slider>
      {below > 0 && <p className="legend-soft">{t('legend.hiddenBelow', { count: below })}</p>}
    </section>
  )
}
