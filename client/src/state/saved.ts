import type { Lang } from './preferences.ts'

/** A view under a name of the reader's. */
export type SavedView = {
  kind: 'view'
  id: string
  title: string
  /** When it was saved first, an instant: `2026-11-12T08:30:00.000Z`. */
  savedAt: string
  /** What a link to it has behind `#`, with the part of the map that was seen. */
  address: string
}

/** A text in one or both of the page's languages. */
export type Words = Readonly<Partial<Record<Lang, string>>>

/** A sentence of a story with the ids of the claims that it rests on. */
export type Sentence = { id: string; text: Words; claims: readonly string[] }

/** A step of a story: what is seen (an address without language, selection and paths), what stands out in it, and what is told. */
export type StoryStep = {
  id: string
  title: Words
  sentences: readonly Sentence[]
  address: string
  entities: readonly string[]
  relations: readonly string[]
}

/** A story that leads through views step by step. */
export type Story = {
  kind: 'story'
  id: string
  title: Words
  savedAt: string
  steps: readonly StoryStep[]
}

/** What the reader keeps, in the browser and in files. */
export type Saved = SavedView | Story

/** What a step did to one thing that is kept: `before` is null for a new one, `after` for one that was deleted. */
export type SavedChange = { id: string; before: Saved | null; after: Saved | null }

/** The list with a thing put in, changed or (null) taken out; the newest one first. */
export function withSaved(list: readonly Saved[], id: string, item: Saved | null): readonly Saved[] {
  const others = list.filter((each) => each.id !== id)
  if (!item) return others
  const at = others.findIndex(({ savedAt }) => savedAt <= item.savedAt)
  return at < 0 ? [...others, item] : others.toSpliced(at, 0, item)
}
