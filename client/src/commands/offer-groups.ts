import { loadPanelMessages } from '../i18n/i18n.ts'
import { notify } from '../state/notices.ts'
import type { CommandContext } from './command.ts'
import { foldBy, type Folding } from './fold.ts'
import { createRun } from './run.ts'

/** Says that a picture has grown past what it can tell, and offers groups in its place. */
export async function offerGroups(context: CommandContext): Promise<void> {
  const { session } = context
  await loadPanelMessages()
  const run = createRun(context)
  const offer = (by: Folding) => ({
    words: `choice.foldBy.${by}`,
    start: () => void run(foldBy, { by }),
  })
  const details = { count: session.getState().view.places.size }
  notify(session, {
    kind: 'done',
    message: 'notice.crowded',
    details,
    offers: [offer('communities'), offer('type')],
  })
}
