import type { Command } from './command.ts'

/** How much nearer one step of zoom brings the picture. */
const step = 1.3

/** Brings all that is shown into view. */
export const fit: Command = {
  id: 'fit',
  icon: 'maximize',
  keys: ['0'],
  target: 'canvas',
  implied: () => undefined,
  run: ({ camera }) => camera.fit(),
}

export const zoomIn: Command = {
  id: 'zoomIn',
  icon: 'zoom-in',
  keys: ['+', '='],
  target: 'canvas',
  implied: () => undefined,
  run: ({ camera }) => camera.zoomBy(step),
}

export const zoomOut: Command = {
  id: 'zoomOut',
  icon: 'zoom-out',
  keys: ['-'],
  target: 'canvas',
  implied: () => undefined,
  run: ({ camera }) => camera.zoomBy(1 / step),
}
