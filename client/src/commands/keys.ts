import { isReady, runImplied, type AnyCommand, type CommandContext, type Run } from './command.ts'

/** The part of a `KeyboardEvent` that tells which key it was. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Where letters alone are commands: the canvas carries this attribute. */
export const keysAttribute = 'data-keys'

const typing = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"]'

/**
 * Whether a press is the key that a command names. Letters go by their place on the keyboard (`event.code`), so that
 * Mod+z works while a Hebrew layout writes ז there; all other keys go by what they write.
 */
export function isKey(press: KeyPress, name: string): boolean {
  const parts = name === '+' ? ['+'] : name.split('+')
  const key = parts.at(-1) ?? ''
  const hasMod = press.ctrlKey || press.metaKey
  if (hasMod !== parts.includes('Mod') || press.altKey) return false
  if (/^[a-z]$/i.test(key)) {
    return press.code === `Key${key.toUpperCase()}` && press.shiftKey === parts.includes('Shift')
  }
  return press.key === key && (key.length === 1 || press.shiftKey === parts.includes('Shift'))
}

/** Starts commands by their keys, anywhere on the page but where one types. Returns the end of it. */
export function bindKeys(
  context: CommandContext,
  commands: readonly AnyCommand[],
  run: Run,
  page: Document = document,
): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    const command = commands.find(
      (each) =>
        each.keys?.some((name) => mayUse(name, event, page) && isKey(event, name)) && isReady(context, each),
    )
    if (!command) return
    event.preventDefault()
    runImplied(context, command, run)
  }
  page.addEventListener('keydown', onKey)
  return () => page.removeEventListener('keydown', onKey)
}

/** In a field only keys with Mod and function keys are commands, and never those that edit text. */
function mayUse(name: string, event: KeyboardEvent, page: Document): boolean {
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest(typing)) return /^(Mod\+k|F\d+)$/.test(name)
  if (target?.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return false
  const isAlone = name.length === 1 || name === 'Delete' || name === 'Backspace'
  return !isAlone || target === null || target === page.body || target.closest(`[${keysAttribute}]`) !== null
}
