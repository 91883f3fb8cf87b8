import type { PathQuestion } from '../graph/path-question.ts'
import { langsFor } from '../state/preferences.ts'
import { commit } from '../state/session.ts'
import { learnAll, nameOf, placesFor, withPlaces } from './bring.ts'
import type { Command } from './command.ts'
import { working } from './working.ts'

/** Draws the shortest ways between two entities; both stand on the canvas afterwards even where there is no way. */
export const findPaths: Command<PathQuestion> = {
  id: 'findPaths',
  icon: 'route',
  target: 'entities',
  implied: ({ session }) => {
    const [from, to, ...more] = session.getState().view.selection.entities
    return from !== undefined && to !== undefined && more.length === 0 ? { from, to, maxLength: 4 } : null
  },
  async run(context, question) {
    const { session, api, preferences, camera } = context
    const { from, to, maxLength } = question
    const query = api.queries.paths(question, langsFor(preferences.getState().lang))
    const { paths } = await working(session, 'notice.findingPaths', {}, (signal) => {
      signal.addEventListener('abort', () => void api.client.cancelQueries({ queryKey: query.queryKey }))
      return api.client.fetchQuery(query)
    })
    const ids = [
      ...new Set([from, to, ...(paths?.paths ?? []).flatMap(({ nodes }) => nodes.map(({ id }) => id))]),
    ]
    const known = await learnAll(context, ids)
    if (!known?.includes(from) || !known.includes(to)) return
    const points = await placesFor(context, known)
    const details = {
      from: nameOf(context, from),
      to: nameOf(context, to),
      count: paths?.paths.length ?? 0,
      steps: paths?.paths[0]?.length ?? paths?.searchedLength ?? maxLength,
    }
    commit(session, 'findPaths', details, (view) => ({
      ...withPlaces(view, points),
      path: question,
      selection: { entities: [from, to], relation: null },
    }))
    camera.reveal(known)
  },
}

/** Puts the paths away; what they brought stays on the canvas. */
export const closePaths: Command = {
  id: 'closePaths',
  icon: 'x',
  target: 'page',
  enabled: ({ session }) => session.getState().view.path !== null,
  run({ session }) {
    commit(session, 'closePaths', {}, (view) => (view.path ? { ...view, path: null } : view))
  },
}
