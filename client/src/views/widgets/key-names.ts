import { isMessageKey, type Translate } from '../../i18n/i18n.ts'

const isMac = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform)

/** A key as the reader finds it on the keyboard: `Mod+Shift+z` becomes `Ctrl`, `Shift`, `Z`. */
export function keyNames(t: Translate, key: string): string[] {
  const parts = key === '+' ? ['+'] : key.split('+')
  return parts.map((part) => {
    const name = `key.${part === 'Mod' && isMac ? 'ModMac' : part}`
    if (isMessageKey(name)) return t(name)
    return part.length === 1 ? part.toUpperCase() : part
  })
}

/** The first key of a command in one text, for hints: `Ctrl+Z`. */
export function keyHint(t: Translate, command: { keys?: readonly string[] }): string | undefined {
  const key = command.keys?.[0]
  return key === undefined ? undefined : keyNames(t, key).join('+')
}
