import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState, type ComponentType } from 'react'
import { useExplorer, usePreferences } from '../../explorer.ts'
import type { CriterionId, Filters } from '../../graph/filters.ts'
import { amountBars, numberBars } from '../../graph/histogram.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import { useSeen } from '../legend/use-visible.ts'
import { LangText } from '../widgets/lang-text.tsx'
import { Failed } from '../states/failed.tsx'
import { Skeleton } from '../inspector/skeleton.tsx'
import { BoundsFields } from './bounds-fields.tsx'
import { Histogram } from './histogram.tsx'
import { sourceRows } from './source-rows.ts'
import { useFilters } from './use-filters.ts'

/** How each criterion is set, but confidence, whose slider stands in the legend itself, and what is set from the selection. */
export const editors: Readonly<Record<Exclude<CriterionId, 'confidence' | 'around'>, ComponentType>> = {
  text: TextFilter,
  amount: AmountFilter,
  period: PeriodFilter,
  degree: DegreeFilter,
  sources: SourcesFilter,
  knownAt: KnownFilter,
}

/** A text that is typed on asks the server only when it rests this long (ms). */
const rest = 300

function TextFilter() {
  const t = useText()
  const { filters, trial, keep } = useFilters()
  const [draft, setDraft] = useState<string | null>(null)
  useEffect(() => {
    if (draft === null) return
    const timer = setTimeout(() => trial({ text: draft.trim() }), rest)
    return () => clearTimeout(timer)
  }, [draft, trial])
  const take = (): void => {
    if (draft === null) return
    setDraft(null)
    keep('text', { text: draft.trim() })
  }
  return (
    <input
      className="filter-text"
      type="search"
      dir="auto"
      aria-label={t('filterName.text')}
      placeholder={t('filter.textHint')}
      maxLength={200}
      value={draft ?? filters.text}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && take()}
      onBlur={take}
    />
  )
}

function AmountFilter() {
  const t = useText()
  const { money } = useFormat()
  const { graph, visible } = useSeen()
  const { filters, trial, keep } = useFilters()
  const byCurrency = useMemo(() => {
    const found = new Map<string, number[]>()
    for (const id of visible.relations.keys()) {
      const amount = graph.relations.get(id)?.amount
      if (amount) found.set(amount.currency, [...(found.get(amount.currency) ?? []), Number(amount.amount)])
    }
    return [...found].toSorted(([, a], [, b]) => b.length - a.length)
  }, [graph, visible])
  const [chosen, setChosen] = useState<string | null>(null)
  const currency = filters.amount?.currency ?? chosen ?? byCurrency[0]?.[0]
  const values = byCurrency.find(([each]) => each === currency)?.[1]
  const bars = useMemo(() => amountBars(values ?? []), [values])
  if (currency === undefined) return <p className="soft">{t('filter.noAmounts')}</p>
  const bounds = filters.amount ?? { min: null, max: null }
  const rangeOf = ({ min, max }: Bounds) => ({
    amount: min === null && max === null ? null : { min, max, currency },
  })
  const write = (amount: number): string => money({ amount: String(amount), currency, approximate: false })
  const [first, last] = [bars[0], bars.at(-1)]
  return (
    <>
      {byCurrency.length > 1 && (
        <label className="field">
          <span>{t('filter.currency')}</span>
          <select
            value={currency}
            onChange={({ target: { value } }) => {
              setChosen(value)
              if (filters.amount) keep('amount', { amount: { ...filters.amount, currency: value } })
            }}
          >
            {byCurrency.map(([each, all]) => (
              <option key={each} value={each}>
                {t('filter.currencyCount', { currency: each, count: all.length })}
              </option>
            ))}
          </select>
        </label>
      )}
      <Histogram
        bars={bars}
        chosen={bounds}
        onDrag={(to) => trial(rangeOf(to))}
        onChoose={(to) => keep('amount', rangeOf(to))}
      />
      {first && last && (
        <p className="histogram-ends" dir="ltr" aria-hidden="true">
          <bdi>{write(first.from)}</bdi>
          <bdi>{write(last.to)}</bdi>
        </p>
      )}
      <BoundsFields
        bounds={{ from: bounds.min, to: bounds.max }}
        inputMode="decimal"
        read={readAmount}
        write={writeAmount}
        help={t('filter.amountHelp')}
        onTry={({ from, to }) => trial(rangeOf({ min: from, max: to }))}
        onKeep={({ from, to }) => keep('amount', rangeOf({ min: from, max: to }))}
      />
    </>
  )
}

const powers: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, b: 1e9, t: 1e12 }

/** An amount as one types it: `1500000`, `1,500,000`, `1.5M`, `2b`. */
export function readAmount(text: string): number | null {
  const [, digits, power = ''] =
    /^(\d{1,15}(?:\.\d{1,4})?)([kmbt]?)$/i.exec(text.replaceAll(/[,\s]/g, '')) ?? []
  if (digits === undefined) return null
  const value = Number(digits) * (powers[power.toLowerCase()] ?? 1)
  return value < 1e15 ? value : null
}

/** The shortest way to type an amount: `1.5M`. */
export function writeAmount(amount: number): string {
  for (const [letter, power] of Object.entries(powers).toReversed()) {
    if (amount >= power && Number.isInteger((amount / power) * 1000))
      return `${amount / power}${letter.toUpperCase()}`
  }
  return String(amount)
}

function PeriodFilter() {
  const t = useText()
  const { filters, trial, keep } = useFilters()
  const { period } = filters
  const isWithin = period?.isWithin ?? false
  const rangeOf = ({ from, to }: { from: string | null; to: string | null }) => ({
    period: from === null && to === null ? null : { from, to, isWithin },
  })
  return (
    <>
      <BoundsFields
        bounds={{ from: period?.from ?? null, to: period?.to ?? null }}
        inputMode="numeric"
        read={readDate}
        write={String}
        help={t('filter.dateHelp')}
        onTry={(to) => trial(rangeOf(to))}
        onKeep={(to) => keep('period', rangeOf(to))}
      />
      <label className="filter-check">
        <input
          type="checkbox"
          checked={isWithin}
          disabled={period === null}
          onChange={({ target }) =>
            period && keep('period', { period: { ...period, isWithin: target.checked } })
          }
        />
        {t('filter.within')}
      </label>
    </>
  )
}

export function readDate(text: string): string | null {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text) ? text : null
}

type Bounds = { min: number | null; max: number | null }

function ties({ min, max }: Bounds): Pick<Filters, 'degree'> {
  return { degree: min === null && max === null ? null : { min, max } }
}

/** A bar ends below its upper bound, a range of whole numbers holds it. */
function wholeBars({ min, max }: Bounds): Pick<Filters, 'degree'> {
  return ties({ min, max: max === null ? null : max - 1 })
}

function DegreeFilter() {
  const t = useText()
  const { graph, visible } = useSeen()
  const { filters, trial, keep } = useFilters()
  const bars = useMemo(
    () => numberBars([...visible.entities.keys()].flatMap((id) => graph.entities.get(id)?.degree ?? [])),
    [graph, visible],
  )
  const bounds = filters.degree ?? { min: null, max: null }
  return (
    <>
      <Histogram
        bars={bars}
        chosen={bounds}
        onDrag={(to) => trial(wholeBars(to))}
        onChoose={(to) => keep('degree', wholeBars(to))}
      />
      <BoundsFields
        bounds={{ from: bounds.min, to: bounds.max }}
        inputMode="numeric"
        read={(text) => (/^\d{1,9}$/.test(text) ? Number(text) : null)}
        write={String}
        help={t('filter.degreeHelp')}
        onTry={({ from, to }) => trial(ties({ min: from, max: to }))}
        onKeep={({ from, to }) => keep('degree', ties({ min: from, max: to }))}
      />
    </>
  )
}

function SourcesFilter() {
  const t = useText()
  const { api } = useExplorer()
  const { filters, keep } = useFilters()
  const { visible } = useSeen()
  const langs = langsFor(usePreferences(({ lang }) => lang))
  const ids = useMemo(() => [...visible.relations.keys()].toSorted(), [visible])
  const { data, error, refetch } = useQuery(api.queries.evidence(ids, langs), api.client)
  const rows = useMemo(() => sourceRows(data?.nodes ?? [], filters.sources), [data, filters.sources])
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />
  if (!data && ids.length > 0) return <Skeleton lines={3} />
  const toggle = (id: string, isChosen: boolean): void => {
    const others = filters.sources.filter((each) => each !== id)
    keep('sources', { sources: isChosen ? [...others, id] : others })
  }
  return (
    <ul className="filter-sources">
      {rows.map(({ id, title, count }) => (
        <li key={id}>
          <label className="filter-check">
            <input
              type="checkbox"
              checked={filters.sources.includes(id)}
              onChange={({ target }) => toggle(id, target.checked)}
            />
            <span className="filter-source">{title ? <LangText text={title} /> : id}</span>
            <span className="figures">{t('legend.leaves', { count })}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}

function KnownFilter() {
  const t = useText()
  const { filters, keep } = useFilters()
  const [draft, setDraft] = useState<string | null>(null)
  const take = (): void => {
    if (draft === null) return
    setDraft(null)
    keep('knownAt', { knownAt: draft === '' ? null : draft })
  }
  return (
    <label className="field">
      <span>{t('filter.knownBy')}</span>
      <input
        type="date"
        value={draft ?? filters.knownAt?.padEnd(10, '-01') ?? ''}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && take()}
        onBlur={take}
      />
    </label>
  )
}
