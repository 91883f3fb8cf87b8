import { pairOf, type Bundling } from './bundles.ts'
import type { Graph, Relation } from './graph.ts'
import type { Appearance, Visible } from './visible.ts'

/** So many lines between two bend out further than a mark is wide, and their verbs run into each other. */
const many = 4
/** In a picture of more relations than this no verb is read at first sight: two lines say no more than one with a number. */
const crowded = 150

/** A line of the picture: one relation by its own id, or all those between two by their pair's; it leads as its first one does. */
export type DrawnLine = {
  source: string
  target: string
  relations: readonly Relation[]
  as: Appearance['as']
}

/** What lines a picture has. A relation that is hidden stays by itself. */
export function drawnLines(
  graph: Graph,
  { bundles, apart }: Bundling,
  { relations: seen }: Visible,
): ReadonlyMap<string, DrawnLine> {
  const pairs = new Map<string, Relation[]>()
  let count = 0
  for (const [id, { as }] of seen) {
    const relation = as === 'hide' ? undefined : graph.relations.get(id)
    if (!relation) continue
    count += 1
    const key = keyOf(relation)
    const pair = pairs.get(key)
    if (pair) pair.push(relation)
    else pairs.set(key, [relation])
  }
  const least = bundles === 'never' ? Infinity : bundles === 'always' || count > crowded ? 2 : many
  const lines = new Map<string, DrawnLine>()
  for (const [id, { as }] of seen) {
    const relation = graph.relations.get(id)
    if (!relation) continue
    const { source, target } = relation
    const pair = as === 'hide' ? [] : (pairs.get(keyOf(relation)) ?? [])
    const name = pair.length >= least ? pairOf(source, target) : null
    if (name === null || apart.has(name)) lines.set(id, { source, target, relations: [relation], as })
    else if (!lines.has(name)) {
      const isFull = pair.some((each) => seen.get(each.id)?.as === 'full')
      lines.set(name, { source, target, relations: pair, as: isFull ? 'full' : 'dim' })
    }
  }
  return lines
}

/** Quicker to make than a pair's name, which only the few that are bundled need. */
function keyOf({ source, target }: Relation): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`
}

/** The relations between the two of a pair that are seen, in their order. */
export function relationsOfPair(
  graph: Graph,
  { relations: seen }: Visible,
  [one, other]: readonly [string, string],
): Relation[] {
  return [...seen].flatMap(([id, { as }]) => {
    const relation = as === 'hide' ? undefined : graph.relations.get(id)
    if (!relation) return []
    const { source, target } = relation
    return (source === one && target === other) || (source === other && target === one) ? [relation] : []
  })
}

/** Whether some of a line's relations lead the other way. */
export function leadsBack({ source, relations }: DrawnLine): boolean {
  return relations.some((relation) => relation.source !== source)
}

/** How wide a line is that stands for so many, in map units: it grows slowly, and never hides a mark. */
export function bundleWidth(count: number): number {
  return Math.min(10, Math.round(10 * (2 + 1.5 * Math.log2(count))) / 10)
}

/** The colour that all have in common; gray where they differ. */
export function commonColor(colors: readonly string[]): string {
  const [first = 'gray'] = colors
  return colors.every((color) => color === first) ? first : 'gray'
}
