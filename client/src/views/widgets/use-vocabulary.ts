import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { StartQuery } from '../../api/generated/operations.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { langsFor } from '../../state/preferences.ts'

export type EntityType = StartQuery['vocabulary']['entityTypes'][number]
export type RelationType = StartQuery['vocabulary']['relationTypes'][number]

/** The types in the reader's language, in the legend's order and by id; empty until they are there. */
export type Vocabulary = {
  entityTypes: ReadonlyMap<string, EntityType>
  relationTypes: ReadonlyMap<string, RelationType>
}

export function useVocabulary(): Vocabulary {
  const { data } = useStart()
  return useMemo(
    () => ({
      entityTypes: new Map(data?.vocabulary.entityTypes.map((type) => [type.id, type])),
      relationTypes: new Map(data?.vocabulary.relationTypes.map((type) => [type.id, type])),
    }),
    [data],
  )
}

/** What every page needs first, in the reader's language: the vocabulary and what the graph holds. */
export function useStart() {
  const { api } = useExplorer()
  const lang = usePreferences((preferences) => preferences.lang)
  return useQuery(api.queries.start(langsFor(lang)), api.client)
}
