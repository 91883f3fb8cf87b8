import { EvidenceDocument } from '../api/generated/operations.ts'
import type { CommandContext } from '../commands/command.ts'
import { linkOf } from '../commands/hand-over.ts'
import { langsFor } from '../state/preferences.ts'
import { seenRelations, subjectOf, type Evidence, type Subject } from './subject.ts'

/** Ids in one request; the API takes up to 100. */
const atOnce = 100

/** All that is seen, with the sentences and the sources of its relations, in the reader's language. */
export async function gather(context: CommandContext, signal: AbortSignal): Promise<Subject> {
  const { session, preferences, api } = context
  const { lang } = preferences.getState()
  const langs = langsFor(lang)
  const { graph, view } = session.getState()
  const ids = seenRelations({ graph, view })
  const parts = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, at) =>
    ids.slice(at * atOnce, (at + 1) * atOnce),
  )
  const { vocabulary, graphInfo } = await api.client.ensureQueryData(api.queries.start(langs))
  const evidence: Evidence = []
  for (const part of parts) {
    const { nodes } = await api.send(EvidenceDocument, { ids: part, langs }, signal)
    evidence.push(...nodes)
  }
  const title = graphInfo.title?.value ?? graphInfo.dataset ?? 'Kesher'
  const date = new Date().toLocaleDateString('sv-SE')
  return subjectOf({ graph, view, vocabulary, evidence, lang, title, date, link: linkOf(context) })
}
