import type { CommandContext } from '../commands/command.ts'
import { linkOf } from '../commands/hand-over.ts'
import type { Comparison } from '../graph/comparison.ts'
import type { Looks } from '../graph/style.ts'
import { langsFor, type Lang } from '../state/preferences.ts'
import { seen } from '../state/seen.ts'
import { loadPanelMessages, translate } from '../i18n/i18n.ts'
import { formatDate, formatFor } from '../i18n/format.ts'
import { ruleWords, type Wording } from '../state/style-words.ts'
import {
  seenRelations,
  subjectOf,
  type Evidence,
  type ExportRule,
  type Subject,
  type Vocabulary,
} from './subject.ts'

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
  const { looks, comparison, pathFocus } = session.getState()
  const rules = await rulesOf(looks, vocabulary, lang)
  const told = {
    comparison,
    compared: comparison && (await comparedWords(comparison, evidence, lang)),
    focus: pathFocus,
  }
  return subjectOf({
    ...now,
    vocabulary,
    evidence,
    lang,
    title,
    date,
    link: linkOf(context),
    looks,
    rules,
    ...told,
  })
}

/** What is compared, in words: two days, or two sources by their titles. */
async function comparedWords(
  { question: { by, a, b } }: Comparison,
  evidence: Evidence,
  lang: Lang,
): Promise<string> {
  await loadPanelMessages()
  const sources = evidence.flatMap((node) =>
    node && 'claims' in node ? (node.claims?.edges ?? []).map(({ node: { source } }) => source) : [],
  )
  const nameOf = (side: string): string => {
    if (by !== 'source') return formatDate(side, lang)
    return sources.find(({ id }) => id === side)?.title.value ?? side
  }
  return translate(lang, 'export.compared', { by, a: nameOf(a), b: nameOf(b) })
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
