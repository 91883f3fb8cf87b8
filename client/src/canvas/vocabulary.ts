import { QueryObserver } from '@tanstack/react-query'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { StartQuery } from '../api/generated/operations.ts'
import type { CommandContext } from '../commands/command.ts'
import { langsFor } from '../state/preferences.ts'

export type EntityType = StartQuery['vocabulary']['entityTypes'][number]
export type RelationType = StartQuery['vocabulary']['relationTypes'][number]

/** The types by id, in the reader's language. */
export type Vocabulary = {
  entityTypes: ReadonlyMap<string, EntityType>
  relationTypes: ReadonlyMap<string, RelationType>
}

/** The vocabulary as it comes and as the language changes; empty until it is there. */
export function watchVocabulary({ api, preferences }: CommandContext): {
  store: StoreApi<Vocabulary>
  stop(): void
} {
  const store = createStore<Vocabulary>(() => ({ entityTypes: new Map(), relationTypes: new Map() }))
  const options = () => api.queries.start(langsFor(preferences.getState().lang))
  const observer = new QueryObserver(api.client, options())
  const ends = [
    observer.subscribe(({ data }) => {
      if (data) store.setState(byId(data), true)
    }),
    preferences.subscribe(({ lang }, before) => {
      if (lang !== before.lang) observer.setOptions(options())
    }),
  ]
  const { data } = observer.getCurrentResult()
  if (data) store.setState(byId(data), true)
  return { store, stop: () => ends.forEach((end) => end()) }
}

function byId({ vocabulary: { entityTypes, relationTypes } }: StartQuery): Vocabulary {
  return {
    entityTypes: new Map(entityTypes.map((type) => [type.id, type])),
    relationTypes: new Map(relationTypes.map((type) => [type.id, type])),
  }
}
