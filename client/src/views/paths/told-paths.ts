import type { PathsQuery } from '../../api/generated/operations.ts'
import type { Focus } from '../../state/session.ts'

type Answer = NonNullable<PathsQuery['paths']>['paths'][number]
type Text = { value: string; lang: string }

/** One step of a path: its sentence, the relation that stands behind it, and the number of its footnote. */
export type ToldStep = {
  relation: string
  /** The relation and its ends. */
  focus: Focus
  sentence: Text
  note: number
  isWeakest: boolean
}
export type ToldPath = { steps: ToldStep[]; length: number; percent: number | null; focus: Focus }

/**
 * Paths as they are read. A relation has one footnote number, however many paths walk it; the weakest step is marked
 * only where a path has several.
 */
export function toldPaths(paths: readonly Answer[]): ToldPath[] {
  const notes = new Map<string, number>()
  return paths.map(({ edges, nodes, sentences, length, confidence, weakest }) => ({
    steps: edges.flatMap(({ id, source, target }, at) => {
      const sentence = sentences[at]
      if (!sentence) return []
      const note = notes.get(id) ?? notes.size + 1
      notes.set(id, note)
      const focus = { entities: new Set([source.id, target.id]), relations: new Set([id]) }
      return [{ relation: id, focus, sentence, note, isWeakest: edges.length > 1 && weakest?.id === id }]
    }),
    length,
    percent: confidence === null ? null : Math.round(confidence * 100),
    focus: {
      entities: new Set(nodes.map(({ id }) => id)),
      relations: new Set(edges.map(({ id }) => id)),
    },
  }))
}
