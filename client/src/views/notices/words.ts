import { isMessageKey, type Translate, type Values } from '../../i18n/i18n.ts'
import type { Notice } from '../../state/session.ts'
import { errorWords } from '../states/error-words.ts'

/** The name of what a filter is about, in the reader's language: a type's label or a status. */
export type LabelOf = (kind: string, id: string) => string

/** A step of the log in words: `Nvidia expanded`. */
export function stepWords(t: Translate, labelOf: LabelOf, command: string, details: Values): string {
  const isOff = command === 'setFilter' && details['value'] === ''
  const key = isOff ? 'log.filterOff' : `log.${command}`
  if (!isMessageKey(key)) return command
  const { kind, id } = details
  const label = typeof kind === 'string' && typeof id === 'string' ? labelOf(kind, id) : ''
  return t(key, { ...details, label })
}

/** A notice in words; undo and redo say which step, a problem what to do. */
export function noticeWords(t: Translate, labelOf: LabelOf, { message, details }: Notice): string {
  if (!isMessageKey(message)) return message
  const { command, code, sentence } = details
  if (message === 'notice.problem') {
    return t(message, { words: errorWords(t, String(code), String(sentence)) })
  }
  const step = typeof command === 'string' && command !== '' ? stepWords(t, labelOf, command, details) : ''
  return t(message, { ...details, step })
}
