import type { EvidenceQuery } from '../../api/generated/operations.ts'
import { sourceWords } from '../../exports/source-words.ts'
import type { Translate } from '../../i18n/i18n.ts'
import type { Lang } from '../../state/preferences.ts'
import type { ToldPath } from './told-paths.ts'

/**
 * Paths as plain text: numbered sentences, each with the numbers of its sources, which are listed below, and the link that
 * reopens them.
 */
export function pathText(
  title: string,
  paths: readonly ToldPath[],
  evidence: EvidenceQuery['nodes'],
  link: string,
  lang: Lang,
  t: Translate,
): string {
  const notes = new Map<string, { number: number; words: string }>()
  const byRelation = new Map(
    evidence.flatMap((node) => {
      if (!node || !('claims' in node)) return []
      const sources = (node.claims?.edges ?? []).flatMap(({ node: { source, via } }) =>
        via ? [source, via] : [source],
      )
      return [[node.id, sources] as const]
    }),
  )
  const numbersOf = (relation: string): string => {
    const numbers = new Set<number>()
    for (const source of byRelation.get(relation) ?? []) {
      const { id, title, publisher = null, publishedAt = null, url = null } = source
      const words = sourceWords({ id, title, publisher, publishedAt, url }, lang)
      const note = notes.get(id) ?? {
        number: notes.size + 1,
        words: url === null ? words : `${words} ${url}`,
      }
      notes.set(id, note)
      numbers.add(note.number)
    }
    return [...numbers].map((number) => ` [${number}]`).join('')
  }
  const parts = paths.map(({ steps, length }, at) => {
    const head = `${t('paths.path', { number: at + 1 })} (${t('paths.length', { count: length })})`
    return [
      head,
      ...steps.map(({ sentence, relation }, step) => `${step + 1}. ${sentence.value}${numbersOf(relation)}`),
    ]
  })
  const listed = [...notes.values()].map(({ number, words }) => `[${number}] ${words}`)
  const sources = listed.length > 0 ? [`${t('export.sources')}:`, ...listed, ''] : []
  return [title, '', ...parts.flatMap((lines) => [...lines, '']), ...sources, link, ''].join('\n')
}
