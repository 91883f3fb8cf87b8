import type { CommandContext } from '../commands/command.ts'
import { linkOf } from '../commands/hand-over.ts'
import { langsFor } from '../state/preferences.ts'
import { seen } from '../state/seen.ts'
import { seenRelations, subjectOf, type Subject } from './subject.ts'

/** All that is seen, with the sentences and the sources of its relations, in the reader's language. */
export async function gather(context: CommandContext, signal: AbortSignal): Promise<Subject> {
  const { session, preferences, api } = context
  const { lang } = preferences.getState()
  const langs = langsFor(lang)
  const now = seen(session.getState())
  const ids = seenRelations(now)
  const { vocabulary, graphInfo } = await api.client.ensureQueryData(api.queries.start(langs))
  const query = api.queries.evidence(ids, langs)
  signal.addEventListener('abort', () => void api.client.cancelQueries({ queryKey: query.queryKey }))
  const { nodes: evidence } = await api.client.fetchQuery(query)
  const title = graphInfo.title?.value ?? graphInfo.dataset ?? 'Kesher'
  const date = new Date().toLocaleDateString('sv-SE')
  return subjectOf({ ...now, vocabulary, evidence, lang, title, date, link: linkOf(context) })
}
