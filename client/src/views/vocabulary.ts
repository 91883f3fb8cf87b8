import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { StartQuery } from '../api/generated/operations.ts'
import { useExplorer, usePreferences } from '../explorer.ts'
import { langsFor } from '../state/preferences.ts'

export type EntityType = StartQuery['vocabulary']['entityTypes'][number]
export type RelationType = StartQuery['vocabulary']['relationTypes'][number]

/** The types in the legend's order and by id, in the reader's language. */
export type Vocabulary = {
  entityTypes: readonly EntityType[]
  relationTypes: readonly RelationType[]
  entityType(id: string): EntityType | undefined
  relationType(id: string): RelationType | undefined
}

/** The vocabulary; empty until it is there. */
export function useVocabulary(): Vocabulary {
  const { api } = useExplorer()
  const lang = usePreferences((preferences) => preferences.lang)
  const { data } = useQuery(api.queries.start(langsFor(lang)), api.client)
  return useMemo(() => {
    const { entityTypes = [], relationTypes = [] } = data?.vocabulary ?? {}
    const entities = new Map(entityTypes.map((type) => [type.id, type]))
    const relations = new Map(relationTypes.map((type) => [type.id, type]))
    return {
      entityTypes,
      relationTypes,
      entityType: (id) => entities.get(id),
      relationType: (id) => relations.get(id),
    }
  }, [data])
}

/** A relation type's verb as a heading, seen from one end; a Hebrew preposition stays open: `מוכר ל…`. */
export function verbOf(type: RelationType | undefined, direction: string, fallback = ''): string {
  const verb = direction === 'IN' ? type?.inverseLabel.value : type?.label.value
  return (verb ?? fallback).replace(/־$/u, '…')
}
