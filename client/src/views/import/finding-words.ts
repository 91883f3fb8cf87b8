import { isMessageKey, type Translate } from '../../i18n/i18n.ts'

/**
 * Why a row is refused or noticed, in the reader's language. Where the words end with a colon, the server's own sentence,
 * which is English, follows with what only it knows; where there are none it stands alone.
 */
export function findingWords(
  t: Translate,
  { code, reason }: { code: string; reason: string },
): { words: string; sentence: string } {
  const key = `finding.${code}`
  const words = isMessageKey(key) ? t(key) : ''
  return { words, sentence: words === '' || words.endsWith(':') ? reason : '' }
}
