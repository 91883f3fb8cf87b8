/** The items of a JSON list, one a line, without its brackets; `of` gives none, one or several for each thing. */
export async function* jsonItems<Thing>(
  things: AsyncIterable<Thing>,
  of: (thing: Thing) => readonly object[],
  isFirst = true,
): AsyncGenerator<string> {
  let separator = isFirst ? '\n' : ',\n'
  for await (const thing of things) {
    for (const item of of(thing)) {
      yield separator + JSON.stringify(item)
      separator = ',\n'
    }
  }
}
