import type { Filters } from '../graph/filters.ts'
import type { Command } from './command.ts'

/** What a question that was edited changes in the view; the ids are those of entities. */
export type AskedView = { add: readonly string[]; remove: readonly string[]; filters: Filters }

/** Shows what the view's question, as somebody edited it, asks for: one step. */
export const askView: Command<AskedView> = {
  id: 'askView',
  icon: 'braces',
  target: 'page',
  run: async (context, asked) => (await import('./ask-view-work.ts')).showAsked(context, asked),
}
