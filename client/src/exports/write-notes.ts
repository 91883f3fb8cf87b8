import { endsOf, pairOf } from '../graph/bundles.ts'
import type { Relation } from '../graph/graph.ts'
import type { Translate } from '../i18n/i18n.ts'
import type { Subject } from './subject.ts'
import { sourceWords } from './source-words.ts'

/** What is written in notes: all that is seen, or only what touches some entities, or one relation, or a pair's. */
export type Chosen = { entities: readonly string[]; relation: string | null }

/** Notes in Markdown: a sentence for each relation with the numbers of its sources, and the sources under it. */
export function writeNotes(subject: Subject, t: Translate, chosen: Chosen): string {
  const { title, relations, sources, link } = subject
  const wanted = relations.filter(({ relation }) => {
    const pair = endsOf(chosen.relation ?? '')
    if (pair) return arePair(subject, relation, pair)
    if (chosen.relation !== null) return relation.id === chosen.relation
    const { entities } = chosen
    return entities.length === 0 || entities.includes(relation.source) || entities.includes(relation.target)
  })
  const used = [...new Set(wanted.flatMap((each) => each.sources))].toSorted((a, b) => a - b)
  const lines = wanted.map(({ sentence, relation, sources }) => {
    const marks = sources.map((number) => `[${used.indexOf(number) + 1}]`).join('')
    const stance = relation.contested ? ` (${t('status.contested')})` : ''
    return `- ${escape(sentence?.value ?? relation.id)}${stance}${marks && ` ${marks}`}`
  })
  const listed = used.flatMap((number, at) => {
    const source = sources[number - 1]
    return source
      ? [`${at + 1}. ${escape(sourceWords(source, subject.lang))}${source.url ? ` <${source.url}>` : ''}`]
      : []
  })
  return [
    `# ${escape(title)}`,
    '',
    ...(lines.length > 0 ? lines : [t('export.nothing')]),
    ...(listed.length > 0 ? ['', `## ${t('export.sources')}`, '', ...listed] : []),
    '',
    `<${link}>`,
    '',
  ].join('\n')
}

/** Whether a relation is one of a pair's, of which either may be a group. */
function arePair({ groups }: Subject, { source, target }: Relation, [one, other]: [string, string]): boolean {
  const mark = (id: string): string =>
    groups.find(({ members }) => members.some(({ entity }) => entity.id === id))?.id ?? id
  return pairOf(mark(source), mark(target)) === pairOf(one, other)
}

/** A text of the data must not become Markdown of its own. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&')
}
