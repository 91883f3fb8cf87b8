import type { Keep, Lang } from '../state/preferences.ts'
import { questions } from './questions.ts'
import { variablesOf } from './read-questions.ts'

/**
 * Puts the first question of the library where GraphiQL keeps what stood in its editors, unless somebody was here before: it
 * shows no variables of a default tab, and opens a further tab where the kept ones are not those of the tab.
 */
export function beginWithQuestion(keep: Keep, lang: Lang): void {
  const [first] = questions
  if (!first || keep.getItem('graphiql:query') !== null) return
  keep.setItem('graphiql:query', first.text)
  keep.setItem('graphiql:variables', variablesOf(first, lang))
}
