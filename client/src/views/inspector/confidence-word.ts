export type ConfidenceWord = 'high' | 'good' | 'middling' | 'low' | 'poor' | 'unknown'

const steps: readonly (readonly [from: number, word: ConfidenceWord])[] = [
  [85, 'high'],
  [70, 'good'],
  [50, 'middling'],
  [30, 'low'],
  [0, 'poor'],
]

/** What a confidence of 0 to 100 is called. */
export function confidenceWord(value: number | null | undefined): ConfidenceWord {
  if (value === null || value === undefined) return 'unknown'
  return steps.find(([from]) => value >= from)?.[1] ?? 'poor'
}
