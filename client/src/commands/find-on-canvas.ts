import type { Command } from './command.ts'

/** Opens the field that finds names on the canvas, or closes it. */
export const findOnCanvas: Command = {
  id: 'findOnCanvas',
  icon: 'scan-search',
  keys: ['f'],
  target: 'canvas',
  implied: () => undefined,
  enabled: ({ session }) => session.getState().view.places.size > 0,
  run: ({ preferences }) => preferences.setState(({ find }) => ({ find: !find })),
}
