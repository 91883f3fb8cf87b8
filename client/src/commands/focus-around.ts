import type { Command } from './command.ts'
import { setFilter } from './filter.ts'

const most = 3

/** Lets everybody step back who is further than so many steps from what is selected; once more by the same, shows all again. */
export const focusAround: Command<{ steps: number }> = {
  id: 'focusAround',
  icon: 'focus',
  target: 'entities',
  choices: () => Array.from({ length: most }, (_, at) => ({ id: String(at + 1), args: { steps: at + 1 } })),
  enabled: ({ session }) => session.getState().view.selection.entities.length > 0,
  run(context, { steps }) {
    const { filters, selection } = context.session.getState().view
    const around = { ids: selection.entities, steps }
    const isSame = JSON.stringify(filters.around) === JSON.stringify(around)
    return setFilter.run(context, { part: 'around', to: { around: isSame ? null : around } })
  },
}
