/** What programs can take: `decimal` and `integer` are numbers. */
export type FactKind = 'string' | 'integer' | 'decimal' | 'boolean'

/** A fact that graph formats carry about each entity or relation; null where it is not known. */
export type Fact<Item> = { id: string; kind: FactKind; of(item: Item): string | number | boolean | null }

/** A relation and its ends, by their ids. */
export type Edge = { id: string; source: string; target: string }

/** The facts that are known of an item. */
export function knownFacts<Item>(
  facts: readonly Fact<Item>[],
  item: Item,
): [string, string | number | boolean][] {
  return facts.flatMap(({ id, of }): [string, string | number | boolean][] => {
    const value = of(item)
    return value === null ? [] : [[id, value]]
  })
}
