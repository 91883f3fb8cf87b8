/**
 * Whether `typed` becomes `name`, or with `unfinished` a beginning of it, by at most `most` typing errors: a letter
 * missing, added, wrong, or swapped with its neighbour.
 */
export function isWithinEdits(typed: string, name: string, most: number, unfinished = false): boolean {
  const [from, to] = [Array.from(typed), Array.from(name)]
  if (!unfinished && Math.abs(from.length - to.length) > most) return false
  let [older, old]: [number[], number[]] = [[], to.map((_, index) => index).concat(to.length)]
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current.push(
        Math.min(
          at(old, column) + 1,
          at(current, column - 1) + 1,
          at(old, column - 1) + (same ? 0 : 1),
          swapped ? at(older, column - 2) + 1 : Infinity,
        ),
      )
    }
    ;[older, old] = [old, current]
  }
  return (unfinished ? Math.min(...old) : at(old, to.length)) <= most
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}
