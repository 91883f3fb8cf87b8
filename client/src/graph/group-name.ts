import type { DrawnGroup } from './drawn.ts'
import { nameIn, type Graph } from './graph.ts'

type Text = { value: string; lang: string }

/** The plural of a type of entities, as the vocabulary has it. */
export type PluralOf = (type: string) => Text | undefined

/** What a group is called: by its type's plural, by its own name, or after its first member and how many more there are. */
export function groupName(
  { group: { kind, name, members: all }, members }: Pick<DrawnGroup, 'group' | 'members'>,
  graph: Graph,
  lang: string,
  pluralOf: PluralOf,
): Text {
  const plural = kind === 'type' ? pluralOf(name) : undefined
  if (plural) return { value: `${plural.value} (${members.length})`, lang: plural.lang }
  if (name !== '') return { value: `${name} (${members.length})`, lang: scriptOf(name, lang) }
  const head = graph.entities.get(all[0] ?? '')
  const { value, lang: own } = head ? nameIn(head, lang) : { value: all[0] ?? '', lang: 'en' }
  // Beside a Hebrew name the sign would go to the other side of its number.
  const more = `\u2066+${members.length - 1}\u2069`
  return { value: members.length > 1 ? `${value} ${more}` : value, lang: own }
}

/** The language that a name is written in, as its first letter tells it. */
function scriptOf(name: string, lang: string): string {
  const letter = /\p{L}/u.exec(name)?.[0]
  if (letter === undefined) return lang
  return /\p{Script=Hebrew}/u.test(letter) ? 'he' : 'en'
}
