import type { Command } from './command.ts'

/** Lets the next drag on the canvas draw a line round what it selects; once more, or Escape, leaves it. */
export const lasso: Command = {
  id: 'lasso',
  icon: 'lasso',
  keys: ['l'],
  target: 'canvas',
  implied: () => undefined,
  enabled: ({ session }) => session.getState().view.places.size > 0,
  run: ({ session }) => session.setState((now) => ({ lasso: !now.lasso })),
}
