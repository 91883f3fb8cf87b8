import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useExplorer, useSession } from '../../explorer.ts'
import { toEntity, type Entity, type Name } from '../../graph/graph.ts'
import { useLang } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import { useDebounced } from './use-debounced.ts'

const pause = 120
const longest = 200

/** One row of what was found. */
export type Found = { id: string; entity: Entity; matched: Name; isOnCanvas: boolean }

/** What a search says about itself. */
export type Search = {
  found: readonly Found[]
  /** True while the answer to what is typed now is not there yet. */
  isPending: boolean
  error: unknown
  hasMore: boolean
  retry: () => void
  /** The best one for what is typed now, also where the answer is still to come; null where there is none. */
  best: () => Promise<string | null>
}

/** Entities with a name like the text, as one types; the request of before is cancelled. */
export function useSearch(text: string): Search {
  const { api } = useExplorer()
  const langs = langsFor(useLang())
  const asked = useDebounced(text, pause).trim().slice(0, longest)
  const typed = text.trim().slice(0, longest)
  const { data, error, isPlaceholderData, isFetching, refetch } = useQuery(
    api.queries.search(asked, langs),
    api.client,
  )
  const places = useSession(({ view }) => view.places)
  const found = useMemo(
    () =>
      (data?.search?.edges ?? []).map(({ node, matched }) => ({
        id: node.id,
        entity: toEntity(node),
        matched,
        isOnCanvas: places.has(node.id),
      })),
    [data, places],
  )
  const best = async (): Promise<string | null> => {
    try {
      const answer = await api.client.fetchQuery(api.queries.search(typed, langs))
      return answer.search?.edges[0]?.node.id ?? null
    } catch {
      // The list asks the same and tells why it failed.
      return null
    }
  }
  const isEmpty = typed === '' || asked === ''
  return {
    found: isEmpty || error ? [] : found,
    isPending: typed !== asked || (isFetching && (isPlaceholderData || !data)),
    error: typed === asked ? error : null,
    hasMore: data?.search?.pageInfo.hasNextPage ?? false,
    retry: () => void refetch(),
    best,
  }
}
