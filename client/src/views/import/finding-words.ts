import { isMessageKey, type Translate, type Values } from '../../i18n/i18n.ts'

type Told = {
  code: string
  reason: string
  details: readonly { name: string; value: string }[]
}

/**
 * Why a row is refused or noticed, in the reader's language. Where the words end with a colon, the server's own sentence,
 * which is English, follows with what only it knows; where there are none it stands alone.
 */
export function findingWords(
  t: Translate,
  { code, reason, details }: Told,
): { words: string; sentence: string } {
  const key = `finding.${code}`
  const words = isMessageKey(key) ? t(key, valuesOf(details)) : ''
  return { words, sentence: words === '' || words.endsWith(':') ? reason : '' }
}

/** What fills the words: figures as numbers, so that they are written as the language writes them. */
function valuesOf(details: Told['details']): Values {
  return Object.fromEntries(
    details.map(({ name, value }) => [name, /^-?\d{1,15}$/.test(value) ? Number(value) : value]),
  )
}
