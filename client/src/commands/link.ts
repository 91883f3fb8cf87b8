import { notify } from '../state/notices.ts'
import { toAddress } from '../state/address.ts'
import type { Command } from './command.ts'

/** Copies the address that reopens exactly this view. */
export const copyLink: Command = {
  id: 'copyLink',
  icon: 'link',
  target: 'page',
  implied: () => undefined,
  async run({ session, preferences }) {
    const link = new URL(
      `#${toAddress(session.getState().view, preferences.getState().lang)}`,
      window.location.href,
    )
    try {
      await navigator.clipboard.writeText(link.href)
      notify(session, { kind: 'done', message: 'notice.linkCopied', details: {} })
    } catch {
      // Without https or leave, browsers forbid the clipboard; the address bar holds the same link.
      notify(session, { kind: 'problem', message: 'notice.linkNotCopied', details: {} })
    }
  },
}
