import { dateFormat } from './intl-formats.ts'
import { earliestDay, type PartialDate } from './partial-date.ts'
import { sentenceWords } from './sentence-words.ts'

/** When something holds, as far as it is known. */
export interface Period {
  readonly start?: PartialDate | null
  readonly end?: PartialDate | null
}

/** A partial date in words of that language: `2025`, `November 2025`, `12 בנובמבר 2025`. */
export function dateText(date: PartialDate, lang: string): string {
  const format = dateFormat(lang, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.length > 4 ? { month: 'long' } : {}),
    ...(date.length > 7 ? { day: 'numeric' } : {}),
  })
  return format.format(new Date(`${earliestDay(date)}T00:00:00Z`))
}

/**
 * A time in words of that language: a start alone is told as the date it is, since most relations are events and
 * deals; an end alone is `until …`. Null where neither is known.
 */
export function periodText({ start = null, end = null }: Period, lang: string): string | null {
  if (start === null)
    return end === null ? null : sentenceWords(lang).until.replace('{}', dateText(end, lang))
  if (end === null || end === start) return dateText(start, lang)
  const dash = start.length === 4 && end.length === 4 ? '–' : ' – '
  return dateText(start, lang) + dash + dateText(end, lang)
}
