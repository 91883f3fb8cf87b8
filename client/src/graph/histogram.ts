/** A bar of a histogram: from its lower bound on, to below its upper one; the last takes its upper bound in. */
export type Bar = { from: number; to: number; count: number }

const steps = [1, 2, 5]

/** Values of any size as bars whose bounds are 1, 2 and 5 times the powers of ten; what is below 1 stands in the first. */
export function amountBars(values: readonly number[]): Bar[] {
  if (values.length === 0) return []
  const most = Math.max(1, ...values)
  const least = Math.max(1, Math.min(...values))
  const bounds: number[] = []
  for (
    let power = Math.floor(Math.log10(least));
    bounds.length === 0 || (bounds.at(-1) ?? 0) <= most;
    power += 1
  )
    bounds.push(...steps.map((step) => step * 10 ** power))
  const above = bounds.findIndex((bound) => bound > most)
  const below = bounds.findLastIndex((bound) => bound <= least)
  return barsOf(bounds.slice(Math.max(0, below), above + 1), values)
}

/** Whole numbers as one bar each, or as bars of 2, 5, 10 … where there would be more than `most`. */
export function numberBars(values: readonly number[], most = 24): Bar[] {
  if (values.length === 0) return []
  const [low, high] = [Math.min(...values), Math.max(...values)]
  let width = 1
  for (let at = 0; (high - low + 1) / width > most; at += 1)
    width = (steps[(at + 1) % 3] ?? 1) * 10 ** Math.floor((at + 1) / 3)
  const first = Math.floor(low / width) * width
  const count = Math.floor((high - first) / width) + 1
  return barsOf(
    Array.from({ length: count + 1 }, (_, at) => first + at * width),
    values,
  )
}

function barsOf(bounds: readonly number[], values: readonly number[]): Bar[] {
  return bounds.slice(0, -1).map((from, at) => {
    const to = bounds[at + 1] ?? from
    const count = values.filter((value) => (at === 0 || value >= from) && value < to).length
    return { from, to, count }
  })
}
