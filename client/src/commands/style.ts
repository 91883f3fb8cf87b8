import type { ChannelId, PaletteId, ScaleId, StyleRule } from '../graph/style.ts'
import type { Command } from './command.ts'

/** What becomes of a style: another palette, a channel by a scale (null: no more), its rules, or none of it at all. */
export type StyleChange =
  | { kind: 'palette'; to: PaletteId }
  | { kind: ChannelId; to: ScaleId | null }
  | { kind: 'addRule'; rule: StyleRule }
  | { kind: 'removeRule'; at: number }
  | { kind: 'moveRule'; at: number; to: number }
  | { kind: 'clear' }

/** What the palette of commands offers, by the id of a choice: scales, palettes, and the usual look again. */
const offered: Readonly<Record<ScaleId | PaletteId | 'clear', ChannelId | 'palette' | 'clear'>> = {
  amount: 'width',
  sources: 'width',
  statuses: 'line',
  communities: 'color',
  connections: 'size',
  brokers: 'size',
  influence: 'size',
  usual: 'palette',
  distinct: 'palette',
  print: 'palette',
  clear: 'clear',
}

/** Changes how marks and lines look. */
export const setStyle: Command<StyleChange> = {
  id: 'setStyle',
  icon: 'contrast',
  target: 'page',
  choices: () =>
    // The table pairs each with its own kind.
    Object.entries(offered).map(([id, kind]) => ({ id, args: { kind, to: id } as StyleChange })),
  enabled: ({ session }, { kind }) => kind !== 'clear' || session.getState().view.style !== '',
  run: async (context, change) => (await import('./style-work.ts')).changeStyle(context, change),
}
