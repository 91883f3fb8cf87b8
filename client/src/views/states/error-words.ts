import { isMessageKey, type Translate } from '../../i18n/i18n.ts'

/** What happened and what to do, in the reader's language; the server's own sentence where no words are known. */
export function errorWords(t: Translate, code: string, sentence: string): string {
  const key = `error.${code}`
  return isMessageKey(key) ? t(key) : sentence
}
