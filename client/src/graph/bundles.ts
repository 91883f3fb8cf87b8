/** When several relations of the same two are drawn as one line with their number. */
export const bundleModes = ['auto', 'always', 'never'] as const
export type BundleMode = (typeof bundleModes)[number]

/** The part of a view that decides it; `apart` are pairs (`pairOf`) that are drawn one by one all the same. */
export type Bundling = { bundles: BundleMode; apart: ReadonlySet<string> }

const prefix = 'between:'
const mark = '*'

/** The name of a pair, whichever of the two comes first; it stands for all relations between them. */
export function pairOf(one: string, other: string): string {
  const ends = [one, other].toSorted()
  return `${prefix}${ends.map((id) => encodeURIComponent(id).replaceAll(mark, '%2A')).join(mark)}`
}

/** Whether an id is a pair's: no relation's begins so. */
export function isPair(id: string): boolean {
  return id.startsWith(prefix)
}

/** The two of a pair; null for what is none. */
export function endsOf(pair: string): [string, string] | null {
  const [one, other, ...more] = pair.slice(prefix.length).split(mark)
  if (!isPair(pair) || !one || !other || more.length > 0) return null
  try {
    return [decodeURIComponent(one), decodeURIComponent(other)]
  } catch {
    return null
  }
}
