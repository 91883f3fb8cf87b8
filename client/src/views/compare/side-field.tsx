import { useQuery } from '@tanstack/react-query'
import { useId, useMemo, useState } from 'react'
import { useExplorer, usePreferences, useSession } from '../../explorer.ts'
import type { ComparedBy } from '../../graph/comparison.ts'
import { relationsAmong } from '../../graph/graph.ts'
import { useText } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import { readDate } from '../filter/editors.tsx'
import { sourceRows } from '../filter/source-rows.ts'
import '../filter/filter.css'
import '../inspector/field.css'

type Props = { by: ComparedBy; label: string; value: string; onChange(value: string): void }

/** One of the two that are compared: a moment to type, or a source to choose; empty while it is none. */
export function SideField({ by, ...props }: Props) {
  return by === 'source' ? <SourceField {...props} /> : <MomentField {...props} />
}

function MomentField({ label, value, onChange }: Omit<Props, 'by'>) {
  const t = useText()
  const help = useId()
  const [text, setText] = useState(value)
  const isWrong = text.trim() !== '' && readDate(text.trim()) === null
  return (
    <label className="field compare-side">
      <span>{label}</span>
      <input
        dir="ltr"
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        placeholder="2025-11"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? help : undefined}
        onChange={(event) => {
          setText(event.target.value)
          onChange(readDate(event.target.value.trim()) ?? '')
        }}
      />
      {isWrong && (
        <span id={help} className="filter-wrong">
          {t('filter.dateHelp')}
        </span>
      )}
    </label>
  )
}

function SourceField({ label, value, onChange }: Omit<Props, 'by'>) {
  const t = useText()
  const { api } = useExplorer()
  const graph = useSession((state) => state.graph)
  const places = useSession(({ view }) => view.places)
  const langs = langsFor(usePreferences(({ lang }) => lang))
  const ids = useMemo(
    () =>
      relationsAmong(graph, places)
        .map(({ id }) => id)
        .toSorted(),
    [graph, places],
  )
  const { data } = useQuery(api.queries.evidence(ids, langs), api.client)
  const rows = sourceRows(data?.nodes ?? [], value === '' ? [] : [value])
  return (
    <label className="field compare-side">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('compare.choose')}</option>
        {rows.map(({ id, title, count }) => (
          <option key={id} value={id}>
            {t('filter.currencyCount', { currency: title?.value ?? id, count })}
          </option>
        ))}
      </select>
    </label>
  )
}
