import { describe, expect, it } from 'vitest'
import { hasRoomForVerb, labelUnder, wayOut, type Obstacle } from './room-for-verb.ts'

function at(x: number, y: number, name = 'Nvidia'): Obstacle {
  return { x, y, radius: 22, label: labelUnder([name], 22) }
}

describe('the way out of a mark', () => {
  it('ends at the disc, and below it where the label ends', () => {
    const mark = at(0, 0)
    expect([wayOut(mark, 0, -1), wayOut(mark, 1, 0), wayOut(mark, 0, 1)]).toEqual([22, 22, 46])
  })

  it('ends at the side of a label that is left before its foot', () => {
    const [dx, dy] = [Math.SQRT1_2, Math.SQRT1_2]
    expect(wayOut(at(0, 0, 'A name that is long'), dx, dy)).toBeCloseTo(46 / dy)
  })
})

describe('a verb', () => {
  it('has room on a line that is longer than it, with its arrow', () => {
    const verb = 'takes part in'
    expect([145, 146].map((x) => hasRoomForVerb(verb, at(0, 0), at(x, 0)))).toEqual([false, true])
  })

  it('has less of it where the line comes out of a label, whichever way it leads', () => {
    const [above, below] = [at(0, 0), at(0, 160)]
    expect([
      hasRoomForVerb('takes part in', above, below),
      hasRoomForVerb('takes part in', below, above),
    ]).toEqual([false, false])
    expect(hasRoomForVerb('uses', above, below)).toBe(true)
  })

  it('stands on every line that leads from a mark to itself', () => {
    const mark = at(0, 0)
    expect(hasRoomForVerb('competes with', mark, mark)).toBe(true)
  })
})
