import { describe, expect, test } from 'vitest'
import { Pace } from './pace.ts'

function paceAt() {
  let now = 0
  const pace = new Pace(() => now)
  return {
    at: (milliseconds: number, rows: number, share: number) => {
      now = milliseconds
      pace.tellShare(share)
      pace.tellRows(rows)
      return { rowsPerSecond: pace.rowsPerSecond, secondsLeft: pace.secondsLeft }
    },
  }
}

describe('the pace of an import', () => {
  test('is not known when the first rows are told', () => {
    expect(paceAt().at(9_000, 500, 0.6)).toEqual({ rowsPerSecond: null, secondsLeft: null })
  })

  test('is that of the rows written since, whatever was read before', () => {
    const { at } = paceAt()
    at(9_000, 500, 0.6)
    expect(at(11_000, 1_500, 0.7)).toEqual({ rowsPerSecond: 500, secondsLeft: 6 })
  })

  test('does not count what is skipped where an import goes on after a crash', () => {
    const { at } = paceAt()
    at(2_000, 900_000, 0.9)
    expect(at(12_000, 910_000, 0.92)).toEqual({ rowsPerSecond: 1_000, secondsLeft: 40 })
  })

  test('leaves nothing at the end', () => {
    const { at } = paceAt()
    at(1_000, 1_000, 0.5)
    expect(at(3_000, 5_000, 1)).toEqual({ rowsPerSecond: 2_000, secondsLeft: 0 })
  })
})
