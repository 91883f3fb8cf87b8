import { notify } from '../state/notices.ts'
import type { View } from '../state/view.ts'
import { toAddress, withBox } from '../state/address.ts'
import type { Command, CommandContext } from './command.ts'

/** Copies a text; says so, or that the browser forbids it. */
export const copyText: Command<{ text: string }> = {
  id: 'copyText',
  icon: 'copy',
  target: 'page',
  async run({ session }, { text }) {
    try {
      await navigator.clipboard.writeText(text)
      notify(session, { kind: 'done', message: 'notice.textCopied', details: {} })
    } catch {
      // Without https or leave, browsers forbid the clipboard.
      notify(session, { kind: 'problem', message: 'notice.textNotCopied', details: {} })
    }
  },
}

/** Hands a file to the browser to keep. `type` is its media type. */
export const saveFile: Command<{ name: string; content: string | Blob; type: string }> = {
  id: 'saveFile',
  icon: 'download',
  target: 'page',
  run({ session }, { name, content, type }) {
    const blob = content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` })
    const address = URL.createObjectURL(blob)
    const anchor = Object.assign(document.createElement('a'), { href: address, download: name })
    anchor.click()
    // The browser reads the file after this turn; a minute is enough to have begun.
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
    notify(session, { kind: 'done', message: 'notice.saved', details: { name: `\u2066${name}\u2069` } })
  },
}

/** The address of what is seen now, with the part of the map that is in view; the language is left to whoever opens it. */
export function addressNow({ session, camera }: CommandContext, change: Partial<View> = {}): string {
  return withBox(toAddress({ ...session.getState().view, ...change }, null), camera.box())
}

/** The link that reopens exactly this view, in this language. */
export function linkOf({ session, preferences }: CommandContext): string {
  const hash = toAddress(session.getState().view, preferences.getState().lang)
  return new URL(`#${hash}`, window.location.href).href
}
