import { useId, useState } from 'react'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { relationsAmong } from '../../graph/graph.ts'
import { useText } from '../../i18n/i18n.ts'

/** The least confidence; one step of the log for each time it is let go, and how many it would hide while it moves. */
export function ConfidenceFilter() {
  const t = useText()
  const id = useId()
  const { run } = useExplorer()
  const graph = useSession((state) => state.graph)
  const places = useSession(({ view }) => view.places)
  const kept = useSession(({ view }) => view.filters.minConfidence)
  const [draft, setDraft] = useState<number | null>(null)
  const value = draft ?? kept
  const below = relationsAmong(graph, places).filter(({ confidence }) => (confidence ?? 100) < value).length
  const words = value === 0 ? t('legend.anyConfidence') : t('legend.fromConfidence', { value })
  const take = (): void => {
    if (draft === null) return
    setDraft(null)
    void run(commands.setMinConfidence, { value: draft })
  }
  return (
    <section className="legend-section legend-confidence">
      <label htmlFor={id}>{t('legend.confidence')}</label>
      <span aria-hidden="true">{words}</span>
      <input
        id={id}
        type="range"
        min={0}
        max={95}
        step={5}
        value={value}
        aria-valuetext={words}
        onChange={(event) => setDraft(Number(event.target.value))}
        onPointerUp={take}
        onKeyUp={take}
        onBlur={take}
      />
      {below > 0 && <p className="legend-soft">{t('legend.hiddenBelow', { count: below })}</p>}
    </section>
  )
}
