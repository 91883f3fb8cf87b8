import type { CommandContext } from '../commands/command.ts'
import { linkOf } from '../commands/hand-over.ts'
import type { Looks } from '../graph/style.ts'
import { langsFor, type Lang } from '../state/preferences.ts'
import { seen } from '../state/seen.ts'
import { loadPanelMessages, translate } from '../i18n/i18n.ts'
import { formatFor } from '../i18n/format.ts'
import { ruleWords, type Wording } from '../state/style-words.ts'
import { seenRelations, subjectOf, type ExportRule, type Subject, type Vocabulary } from './subject.ts'

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
  const looks = session.getState().looks
  const rules = await rulesOf(looks, vocabulary, lang)
  return subjectOf({ ...now, vocabulary, evidence, lang, title, date, link: linkOf(context), looks, rules })
}

/** The rules of the style as the legend tells them. */
async function rulesOf(
  looks: Looks | null,
  { entityTypes, relationTypes }: Vocabulary,
  lang: Lang,
): Promise<ExportRule[]> {
  if (!looks) return []
  await loadPanelMessages()
  const wording: Wording = {
    t: (key, values) => translate(lang, key, values),
    format: formatFor(lang),
    typeOf: (id) => entityTypes.find((type) => type.id === id)?.pluralLabel.value ?? id,
    verbOf: (id) => relationTypes.find((type) => type.id === id)?.label.value ?? id,
  }
  return looks.legend.map(({ rule, ids }) => ({
    channel: rule.channel,
    look: rule.look,
    words: ruleWords(rule, wording),
    count: ids.length,
  }))
}
