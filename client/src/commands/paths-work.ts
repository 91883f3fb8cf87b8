import type { PathQuestion } from '../graph/path-question.ts'
import { langsFor } from '../state/preferences.ts'
import { commit } from '../state/session.ts'
import { learnAll, nameOf, placesFor, withPlaces } from './bring.ts'
import type { CommandContext } from './command.ts'
import { working } from './working.ts'

/** Asks for the ways between two entities, brings whoever stands on them, and keeps the question in the view. */
export async function drawPaths(context: CommandContext, question: PathQuestion): Promise<void> {
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
}
