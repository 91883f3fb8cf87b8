import { formatDate } from '../i18n/format.ts'
import type { Lang } from '../state/preferences.ts'
import type { ExportSource } from './subject.ts'

/** A source as a line of a list: title, publisher, date. */
export function sourceWords({ title, publisher, publishedAt }: ExportSource, lang: Lang): string {
  const date = publishedAt === null ? null : formatDate(publishedAt, lang)
  return [title.value, publisher, date].filter(Boolean).join(', ')
}
