/** How far the sheet is drawn up: only its tabs, half of the page, or nearly all of it. */
export type SheetHeight = 'low' | 'half' | 'full'

const shares: Readonly<Record<SheetHeight, number>> = { low: 0.08, half: 0.46, full: 0.82 }

/** The height at which a sheet that was let go at `size` pixels comes to rest. */
export function nearestHeight(size: number, page: number): SheetHeight {
  const share = size / page
  const heights = Object.keys(shares) as SheetHeight[]
  return heights.reduce((best, each) =>
    Math.abs(shares[each] - share) < Math.abs(shares[best] - share) ? each : best,
  )
}
