import { AddSourceDocument } from '../../api/generated/curate-operations.ts'
import type { Send } from '../../api/api.ts'
import { badInput, type Typed } from './claim-values.ts'
import type { Problem } from './use-write.ts'

/** Stands for a source that the graph does not have yet. */
export const another = 'another'

/**
 * The id of the source that a form names, or why there is none. A source that the graph does not have is added first, so that
 * the claim has one to stand on; `lang` is the language of its title.
 */
export async function sourceOf(send: Send, typed: Typed, lang: string): Promise<string | readonly Problem[]> {
  const { source = another, title = '', url = '' } = typed
  if (source !== another) return source
  if (title === '') return [badInput('title')]
  const input = { title: [{ lang, value: title }], url: url || null }
  const { addSource } = await send(AddSourceDocument, { input })
  // One of that title may be there already: then the claim stands on that.
  return addSource.source?.id ?? addSource.userErrors
}
