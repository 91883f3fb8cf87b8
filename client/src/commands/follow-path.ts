import { langsFor } from '../state/preferences.ts'
import type { Focus } from '../state/session.ts'
import type { PathQuestion } from '../graph/path-question.ts'
import type { CommandContext } from './command.ts'

/**
 * Keeps `session.pathFocus` at the answer to `view.path`, whoever changed it (a command, undo, a link). An answer that
 * fails leaves it null; the view of the paths asks the same query and tells why. Returns the end of it.
 */
export function followPath({ session, api, preferences }: CommandContext): () => void {
  let followed: PathQuestion | null = null
  const follow = async (path: PathQuestion): Promise<void> => {
    const langs = langsFor(preferences.getState().lang)
    const { from, to } = path
    const { paths } = await api.client.fetchQuery(api.queries.paths(path, langs))
    if (followed !== path) return
    const found = paths?.paths ?? []
    const focus: Focus = {
      entities: new Set([from, to, ...found.flatMap(({ nodes }) => nodes.map(({ id }) => id))]),
      relations: new Set(found.flatMap(({ edges }) => edges.map(({ id }) => id))),
    }
    session.setState({ pathFocus: found.length > 0 ? focus : null })
  }
  return session.subscribe(({ view: { path } }) => {
    if (path === followed) return
    followed = path
    session.setState({ pathFocus: null })
    if (path) follow(path).catch(() => session.setState({ pathFocus: null }))
  })
}
