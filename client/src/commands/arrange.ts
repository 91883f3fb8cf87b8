import type { LayoutId } from '../layout/layouts.ts'
import { layouts } from '../layout/layouts.ts'
import { notify } from '../state/notices.ts'
import { commit } from '../state/session.ts'
import type { Command, CommandContext } from './command.ts'
import { withPoints } from './move.ts'
import { pictureToArrange } from './picture-to-arrange.ts'
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
  run: (context) => arrangeBy(context, 'force', []),
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
    return arrangeBy(
      context,
      layout,
      selection.entities.filter((id) => places.has(id)),
    )
  },
}

async function arrangeBy(context: CommandContext, by: LayoutId, selected: readonly string[]): Promise<void> {
  const { session, layout, camera } = context
  const picture = await pictureToArrange(context)
  const marks = new Set(selected.map((id) => picture.markOf.get(id) ?? id))
  const only = marks.size >= least ? marks : null
  const points = await working(session, 'notice.arranging', {}, async (signal) => {
    const options = { layout: by, aspect: camera.aspect(), signal, ...(only && { only }) }
    if (by === 'geographic') {
      const { placesOnEarth } = await import('./arrange-on-earth.ts')
      const onEarth = await placesOnEarth(context, [...(only ?? picture.places.keys())], signal)
      return onEarth.size > 0 ? layout.arrange(picture.graph, picture.places, { ...options, onEarth }) : null
    }
    return layout.arrange(picture.graph, picture.places, options)
  })
  if (!points) return void notify(session, { kind: 'problem', message: 'notice.nowhere', details: {} })
  const details = { count: points.size, layout: by }
  commit(session, 'arrange', details, (now) => ({
    ...withPoints(now, picture.spread(points)),
    // What is arranged in part leaves the ground of the rest as it is.
    onMap: by === 'geographic' || (only !== null && now.onMap),
  }))
  camera.fit()
}
