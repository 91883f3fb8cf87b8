/** The value below which this share (0 to 1) of the figures lies; the figures need not be in order. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const index = Math.min(sorted.length - 1, Math.floor(share * sorted.length))
  return sorted[index] ?? Number.NaN
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  return percentile(figures, 0.5)
}

/** A number for a table: no more digits than were measured. */
export function figure(value: number, digits = 1): string {
  return value.toFixed(digits)
}
