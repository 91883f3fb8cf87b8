import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CitedQuery } from '../../api/generated/operations.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { langsFor } from '../../state/preferences.ts'
import type { Story } from '../../state/saved.ts'
import { citedClaims } from '../../state/story-words.ts'

type Node = NonNullable<CitedQuery['nodes'][number]>
export type CitedClaim = Extract<Node, { statement: unknown }>

/** What a story cites: the claims' ids in order, and each claim as far as it is in this graph and known by now. */
export function useCited(story: Story): { ids: string[]; claims: ReadonlyMap<string, CitedClaim> } {
  const { api } = useExplorer()
  const langs = langsFor(usePreferences(({ lang }) => lang))
  const ids = useMemo(() => citedClaims(story), [story])
  const { data } = useQuery(api.queries.cited(ids, langs), api.client)
  const claims = useMemo(
    () =>
      new Map(data?.nodes.flatMap((node) => (node && 'statement' in node ? [[node.id, node] as const] : []))),
    [data],
  )
  return { ids, claims }
}
