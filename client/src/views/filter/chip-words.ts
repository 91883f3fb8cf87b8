import type { CriterionId, Filters } from '../../graph/filters.ts'
import type { Format } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/i18n.ts'

/** What a criterion that is in force says on its chip. */
export function chipWords(id: CriterionId, filters: Filters, t: Translate, format: Format): string {
  if (id === 'around') return t('filter.around', { count: filters.around?.steps ?? 0 })
  if (id === 'confidence') return t('legend.chipConfidence', { value: filters.minConfidence })
  return t('filter.chip', { name: t(`filterName.${id}`), value: valueWords(id, filters, t, format) })
}

function valueWords(
  id: Exclude<CriterionId, 'confidence' | 'around'>,
  filters: Filters,
  t: Translate,
  { money, date, number }: Format,
): string {
  const { amount, period, degree, text, sources, knownAt } = filters
  const between = <Value>(from: Value | null, to: Value | null, write: (value: Value) => string): string => {
    if (from !== null && to !== null) return from === to ? write(from) : `${write(from)} – ${write(to)}`
    if (from !== null) return t('filter.atLeast', { value: write(from) })
    return to === null ? '' : t('filter.atMost', { value: write(to) })
  }
  switch (id) {
    case 'amount': {
      if (!amount) return ''
      const { min, max, currency } = amount
      return between(min, max, (value) => money({ amount: String(value), currency, approximate: false }))
    }
    case 'period': {
      if (!period) return ''
      const { from, to, isWithin } = period
      if (from !== null && to !== null) {
        const words = between(from, to, date)
        return isWithin ? t('filter.onlyWithin', { period: words }) : words
      }
      return from === null
        ? t('period.until', { date: date(to ?? '') })
        : t('filter.since', { date: date(from) })
    }
    case 'degree':
      return degree ? between(degree.min, degree.max, number) : ''
    case 'text':
      return text
    case 'sources':
      return number(sources.length)
    case 'knownAt':
      return date(knownAt ?? '')
  }
}
