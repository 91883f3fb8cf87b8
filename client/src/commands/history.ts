import { loadPanelMessages } from '../i18n/i18n.ts'
import { notify, type NoticeMessage } from '../state/notices.ts'
import { redo as redoStep, undo as undoStep, type Step } from '../state/session.ts'
import type { Command, CommandContext } from './command.ts'

/** Takes the last step back. */
export const undo: Command = {
  id: 'undo',
  icon: 'undo-2',
  keys: ['Mod+z'],
  target: 'page',
  implied: () => undefined,
  enabled: ({ session }) => session.getState().past.length > 0,
  run: (context) => tell(context, 'notice.undone', undoStep(context.session)),
}

/** Takes the step again that was taken back last. */
export const redo: Command = {
  id: 'redo',
  icon: 'redo-2',
  keys: ['Mod+Shift+z', 'Mod+y'],
  target: 'page',
  implied: () => undefined,
  enabled: ({ session }) => session.getState().future.length > 0,
  run: (context) => tell(context, 'notice.redone', redoStep(context.session)),
}

/** Goes to the view after so many steps, back or forth: 0 is the beginning. */
export const goToStep: Command<{ count: number }> = {
  id: 'goToStep',
  icon: 'history',
  target: 'page',
  enabled: ({ session }, { count }) => {
    const { past, future } = session.getState()
    return count >= 0 && count <= past.length + future.length && count !== past.length
  },
  run({ session }, { count }) {
    while (session.getState().past.length > count && undoStep(session)) continue
    while (session.getState().past.length < count && redoStep(session)) continue
  },
}

// `command` lets the page put the log's own words (`log.<command>`) into the notice; those come with the panels' words.
async function tell({ session }: CommandContext, message: NoticeMessage, step: Step | null): Promise<void> {
  if (!step) return
  // While the server is away they may not come: then the notice says less, and undo works all the same.
  const hasWords = await loadPanelMessages().then(
    () => true,
    () => false,
  )
  const command = hasWords ? step.command : ''
  notify(session, { kind: 'done', message, details: { ...step.details, command } })
}
