import type { NodeObject } from 'jsonld'

/** What a node of a flattened document says under a word: a literal or the id of another node. */
export interface Value {
  readonly '@id'?: string
  readonly '@value'?: unknown
  readonly '@language'?: string
}

export function idOf(node: NodeObject): string {
  return String(node['@id'] ?? '')
}

export function typesOf(node: NodeObject): string[] {
  return [node['@type'] ?? []].flat().map(String)
}

/** Whether it is of a type of that name, whatever vocabulary the type is of. */
export function isOf(node: NodeObject, type: string): boolean {
  return typesOf(node).some((each) => localWord(each) === type)
}

/** What it says under a word, whatever vocabulary the word is of; lists are unfolded. */
export function valuesOf(node: NodeObject | undefined, word: string): Value[] {
  return flatValues(Object.entries(node ?? {}).find(([property]) => localWord(property) === word)?.[1])
}

/** The nodes that it leads to under a word. */
export function idsOf(node: NodeObject | undefined, word: string): string[] {
  return valuesOf(node, word).flatMap((value) => value['@id'] ?? [])
}

export function flatValues(found: unknown): Value[] {
  return [found].flat().flatMap((value: unknown): Value[] => {
    if (typeof value !== 'object' || value === null) return []
    return '@list' in value ? flatValues(value['@list']) : [value as Value]
  })
}

/** The last part of an address: `http://schema.org/memberOf` → `memberOf`. */
export function localWord(address: string): string {
  return /[^/#:]+$/.exec(address)?.[0] ?? address
}

/** An id of Kesher's own (`urn:kesher:entity:nvidia`) as it is in the graph; any other address as it stands. */
export function ownId(address: string): string {
  const own = /^urn:kesher:[a-z]+:(.+)$/.exec(address)?.[1]
  if (own === undefined) return address
  try {
    return decodeURIComponent(own)
  } catch {
    // Not ours after all.
    return address
  }
}

/** What a type is called: an own one by its id, one of others by the last part of its address. */
export function typeId(address: string): string {
  const own = ownId(address)
  return own === address ? localWord(address) : own
}
