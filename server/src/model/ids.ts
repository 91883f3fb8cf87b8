/** What an id stands for. The id alone says it: `r:`, `c:` and `s:` are prefixes, an entity's id has none. */
export type IdKind = 'entity' | 'relation' | 'claim' | 'source'

/** Longest id, in characters. Neo4j's indexes take far more; a link that holds a hundred of them should not. */
export const longestId = 200

const slug = '[a-z0-9][a-z0-9-]*'
const patterns: Record<IdKind, RegExp> = {
  entity: new RegExp(`^${slug}$`),
  relation: new RegExp(`^r:${slug}\\.${slug}\\.${slug}(\\.${slug})?$`),
  claim: new RegExp(`^c:${slug}\\.${slug}\\.${slug}(\\.${slug})?\\.${slug}$`),
  source: new RegExp(`^s:${slug}$`),
}
const examples: Record<IdKind, string> = {
  entity: 'nvidia',
  relation: 'r:nvidia.sells-to.kazakhstan',
  claim: 'c:nvidia.sells-to.kazakhstan.1',
  source: 's:financial-times',
}

/** The kind of a well-formed id, or null where the text is no id at all. */
export function kindOfId(id: string): IdKind | null {
  if (id.length > longestId) return null
  const kinds = Object.keys(patterns) as IdKind[]
  return kinds.find((kind) => patterns[kind].test(id)) ?? null
}

/** Why a text is not an id of that kind; null where it is one. */
export function checkId(id: string, kind: IdKind): string | null {
  if (id === '') return `an id of ${withArticle(kind)} is not empty`
  if (id.length > longestId) return `an id has at most ${longestId} characters, and this one has ${id.length}`
  if (patterns[kind].test(id)) return null
  const found = kindOfId(id)
  if (found) return `this is the id of ${withArticle(found)}, not of ${withArticle(kind)}`
  return `an id of ${withArticle(kind)} is made of small letters a to z, digits and "-", for example ${examples[kind]}`
}

/**
 * The id of the relation `subject type object`: `r:nvidia.sells-to.kazakhstan`. `key` tells relations of one type
 * between one pair apart. The parts are taken as they are; `checkId` judges the whole.
 */
export function relationId(subject: string, type: string, object: string, key?: string | null): string {
  const verb = type.toLowerCase().replaceAll('_', '-')
  return `r:${subject}.${verb}.${object}${key ? `.${key}` : ''}`
}

/** The id of a claim about that relation: `c:nvidia.sells-to.kazakhstan.1`; `key` is a number or a slug. */
export function claimId(relation: string, key: string | number): string {
  return `c:${relation.replace(/^r:/, '')}.${key}`
}

/** The ids of two entities, in their order. */
export interface Pair {
  readonly a: string
  readonly b: string
}

/** A pair of entities, whichever is named first. */
export function pairOf(one: string, other: string): Pair {
  return one < other ? { a: one, b: other } : { a: other, b: one }
}

/** The id of a pair of entities, whichever is named first: `p:nvidia.nvidia-corp`. */
export function pairId(one: string, other: string): string {
  const { a, b } = pairOf(one, other)
  return `p:${a}.${b}`
}

/** The two entities of the id of a pair; null where it is none. */
export function pairIn(id: string): Pair | null {
  const [, a, b] = /^p:([^.]+)\.([^.]+)$/.exec(id) ?? []
  return a === undefined || b === undefined || a >= b ? null : { a, b }
}

function withArticle(kind: IdKind): string {
  return kind === 'entity' ? 'an entity' : `a ${kind}`
}
