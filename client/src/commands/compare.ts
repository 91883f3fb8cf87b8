import type { CompareQuestion } from '../graph/comparison.ts'
import { commit } from '../state/session.ts'
import type { Command } from './command.ts'

/** Holds two moments or two sources beside each other: what appeared, ended and changed is marked and listed. */
export const compare: Command<CompareQuestion> = {
  id: 'compare',
  icon: 'git-compare',
  target: 'page',
  enabled: ({ session }, { a, b }) => a !== b && session.getState().view.places.size > 0,
  run({ session }, question) {
    const { by, a, b } = question
    commit(session, 'compare', { by, a, b }, (view) => ({ ...view, compare: question }))
  },
}

/** Puts the comparison away. */
export const endCompare: Command = {
  id: 'endCompare',
  icon: 'x',
  target: 'page',
  implied: () => undefined,
  enabled: ({ session }) => session.getState().view.compare !== null,
  run({ session }) {
    commit(session, 'endCompare', {}, (view) => (view.compare ? { ...view, compare: null } : view))
  },
}
