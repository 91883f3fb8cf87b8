import { isMessageKey, type Translate } from '../../i18n/i18n.ts'

/** A key as the reader's keyboard has it: `Mod+z` is `⌘ Z` on a Mac, `Ctrl Z` elsewhere. */
export function keyLabel(
  name: string,
  t: Translate,
  isMac = /Mac|iP(hone|ad)/.test(navigator.userAgent),
): string {
  const parts = name.length === 1 ? [name] : name.split('+')
  return parts
    .map((part) => {
      const key = part === 'Mod' && isMac ? 'key.ModMac' : `key.${part}`
      if (isMessageKey(key)) return t(key)
      return part.toUpperCase()
    })
    .join(' ')
}
