import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'

type Period = { start: string | null; end: string | null; ongoing: boolean }

/** When something holds; that it still does is said only where it is known since when. */
export function PeriodFact({ period }: { period: Period }) {
  const t = useText()
  const format = useFormat()
  const date = format.period(period)
  if (date === null) return null
  return <>{period.ongoing && period.start ? t('relation.ongoing', { date }) : date}</>
}
