import { langsFor, type Lang } from '../state/preferences.ts'

/** A ready question: its title in each language, the operation, and the values of its variables but `$langs`. */
export type Question = {
  name: string
  titles: Readonly<Record<Lang, string>>
  variables: Readonly<Record<string, unknown>>
  /** The operation as written, without the comments that are its header. */
  text: string
}

/**
 * Reads a document of operations, each under comments that say its title in each language (`# en:`, `# he:`) and, where it has
 * variables of its own, their values (`# variables:`, JSON). Throws where one has no title or no name.
 */
export function readQuestions(document: string): Question[] {
  return document
    .split(/^(?=# en: )/m)
    .filter((block) => block.startsWith('# en: '))
    .map(readQuestion)
}

function readQuestion(block: string): Question {
  const said = (key: string): string | undefined => new RegExp(`^# ${key}: (.+)$`, 'm').exec(block)?.[1]
  const text = block.replace(/^(# .*\n)+/, '').trim()
  const [en, he, name] = [said('en'), said('he'), /^query (\w+)/.exec(text)?.[1]]
  if (!en || !he || !name) throw new Error(`A question of the library has no title or no name:\n${block}`)
  const variables = JSON.parse(said('variables') ?? '{}') as Record<string, unknown>
  return { name, titles: { en, he }, variables, text: `${text}\n` }
}

/** The variables of a question as the editor shows them, with the reader's languages as `langs`. */
export function variablesOf({ variables }: Question, lang: Lang): string {
  return JSON.stringify({ ...variables, langs: langsFor(lang) }, null, 2)
}
