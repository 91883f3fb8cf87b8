import type { StyleRule } from '../graph/style.ts'
import type { formatFor } from '../i18n/format.ts'
import type { MessageKey, Translate } from '../i18n/i18n.ts'

/** What a rule's words are made with: texts, formats, and what types are called. */
export type Wording = {
  t: Translate
  format: ReturnType<typeof formatFor>
  typeOf(id: string): string
  verbOf(id: string): string
}

/** What a rule asks for, in the reader's words: `Companies`, `Confidence: 50 to 80`. */
export function ruleWords(
  { facet, is, min, max }: Omit<StyleRule, 'channel' | 'look'>,
  wording: Wording,
): string {
  const { t, format } = wording
  switch (facet) {
    case 'type':
      return wording.typeOf(is)
    case 'relation':
      return wording.verbOf(is)
    case 'status':
      return t(`status.${is as 'ACTIVE'}`)
    case 'community':
      return t('style.community', { number: is })
    case 'contested':
      return is === 'yes' ? t('status.contested') : t('style.uncontested')
    default: {
      const write = (value: number): string =>
        facet === 'amount'
          ? format.money({ amount: String(value), currency: is, approximate: false })
          : `${format.number(value)}${percents.has(facet) ? '%' : ''}`
      const bounds =
        is === 'none'
          ? 'none'
          : min === null
            ? max === null
              ? 'any'
              : 'upTo'
            : max === null
              ? 'from'
              : 'between'
      const key: MessageKey = `styleFacet.${facet}`
      const ends = { min: min === null ? '' : write(min), max: max === null ? '' : write(max) }
      if (min !== null && min === max) return t('style.exactly', { what: t(key), value: ends.min })
      return t('style.range', { what: t(key), bounds, ...ends })
    }
  }
}

/** Facets in percent: of certainty, or of a measure's largest value. */
const percents: ReadonlySet<string> = new Set(['confidence', 'connections', 'brokers', 'influence'])
