import { notify } from '../state/notices.ts'
import type { Command } from './command.ts'
import { copyText, linkOf } from './hand-over.ts'

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

/** Copies a piece of HTML that shows this view, to read only, inside of another page. */
export const copyEmbed: Command = {
  id: 'copyEmbed',
  icon: 'braces',
  target: 'page',
  implied: () => undefined,
  enabled: ({ session }) => session.getState().view.places.size > 0,
  run: async (context) => {
    const { embedCode } = await import('./embed-code.ts')
    await copyText.run(context, { text: embedCode(linkOf(context), document.title) })
  },
}
