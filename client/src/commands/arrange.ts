import type { LayoutId } from '../layout/layouts.ts'
import { layouts } from '../layout/layouts.ts'
import { commit } from '../state/session.ts'
import type { Command, CommandContext } from './command.ts'
import { withPoints } from './move.ts'
import { working } from './working.ts'

/** Fewer than these are no picture to arrange. */
const least = 2

/** Arranges everything that is not pinned anew. With `arrangeAs`, the only command that moves what the reader has placed. */
export const arrange: Command = {
  id: 'arrange',
  icon: 'sparkles',
  target: 'canvas',
  implied: () => undefined,
  enabled: ({ session }) => session.getState().view.places.size >= least,
  run: (context) => arrangeBy(context, 'force', null),
}

/** Arranges what is selected, else everything, by a layout; pins hold, and what is not selected stays. */
export const arrangeAs: Command<{ layout: LayoutId }> = {
  id: 'arrangeAs',
  icon: 'layout-grid',
  target: 'canvas',
  choices: () => layouts.map(({ id, icon }) => ({ id, icon, args: { layout: id } })),
  enabled: ({ session }) => session.getState().view.places.size >= least,
  run: (context, { layout }) => {
    const { places, selection } = context.session.getState().view
    const selected = selection.entities.filter((id) => places.has(id))
    return arrangeBy(context, layout, selected.length >= least ? new Set(selected) : null)
  },
}

async function arrangeBy(
  { session, layout, camera }: CommandContext,
  by: LayoutId,
  only: ReadonlySet<string> | null,
): Promise<void> {
  const { graph, view } = session.getState()
  const points = await working(session, 'notice.arranging', {}, (signal) => {
    const options = { layout: by, aspect: camera.aspect(), signal, ...(only && { only }) }
    return layout.arrange(graph, view.places, options)
  })
  commit(session, 'arrange', { count: points.size, layout: by }, (now) => withPoints(now, points))
  camera.fit()
}
