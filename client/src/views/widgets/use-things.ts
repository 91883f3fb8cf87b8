import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ThingsDocument } from '../../api/generated/news-operations.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { nameIn } from '../../graph/graph.ts'
import { langsFor } from '../../state/preferences.ts'

/** An entity, a relation or a source: what it is called, and whom a relation ties. */
export type Thing = {
  name: { value: string; lang: string }
  isEntity: boolean
  /** Only of a relation. */
  ends: readonly string[] | null
}

/** What things are, by their ids (100 at most): asked once for all, since most of them were never shown. */
export function useThings(ids: readonly string[]): (id: string) => Thing {
  const { api, session } = useExplorer()
  const lang = usePreferences((preferences) => preferences.lang)
  const langs = langsFor(lang)
  const asked = [...new Set(ids)].toSorted()
  const { data, isPlaceholderData } = useQuery(
    {
      queryKey: ['things', asked, langs],
      queryFn: ({ signal }) => api.send(ThingsDocument, { ids: asked, langs }, signal),
      enabled: asked.length > 0,
      placeholderData: keepPreviousData,
    },
    api.client,
  )
  const things = new Map<string, Thing>()
  for (const [at, node] of (data?.nodes ?? []).entries()) {
    if (!node || !('id' in node)) continue
    const name = 'label' in node ? node.label : 'sentence' in node ? node.sentence : node.title
    const ends = 'sentence' in node ? [node.source.id, node.target.id] : null
    const thing = { name, isEntity: 'label' in node, ends }
    things.set(node.id, thing)
    // One that was merged is asked for by its own id, and comes as the one that stands for it.
    const id = isPlaceholderData ? undefined : asked[at]
    if (id !== undefined) things.set(id, thing)
  }
  return (id) => {
    const entity = session.getState().graph.entities.get(id)
    const name = entity ? nameIn(entity, lang) : { value: id, lang: 'en' }
    return things.get(id) ?? { name, isEntity: entity !== undefined, ends: null }
  }
}
