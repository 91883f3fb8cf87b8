import { notify } from '../state/notices.ts'
import type { Command } from './command.ts'
import { linkOf } from './hand-over.ts'

/** Copies the address that reopens exactly this view. */
export const copyLink: Command = {
  id: 'copyLink',
  icon: 'link',
  target: 'page',
  implied: () => undefined,
  async run(context) {
    const { session } = context
    try {
      await navigator.clipboard.writeText(linkOf(context))
      notify(session, { kind: 'done', message: 'notice.linkCopied', details: {} })
    } catch {
      // Without https or leave, browsers forbid the clipboard; the address bar holds the same link.
      notify(session, { kind: 'problem', message: 'notice.linkNotCopied', details: {} })
    }
  },
}
