import { describe, expect, test } from 'vitest'
import { type FoldableClaim, foldClaims } from './fold.ts'

let made = 0
const claim = (given: Partial<FoldableClaim> = {}): FoldableClaim => {
  const number = ++made
  return {
    id: `c:a.sells-to.b.${number}`,
    stance: 'SUPPORTS',
    status: 'ACTIVE',
    startDate: null,
    endDate: null,
    amount: null,
    amountMin: null,
    amountMax: null,
    currency: null,
    amountApproximate: null,
    confidence: 80,
    recordedAt: '2025-11-12T21:26:00Z',
    retractedAt: null,
    sourceId: `s:${number}`,
    independenceGroup: null,
    ...given,
  }
}
const dollars = (amount: string, rest: Partial<FoldableClaim> = {}) =>
  claim({ amount, currency: 'USD', ...rest })
const confidenceOf = (...claims: FoldableClaim[]) => foldClaims(claims)?.confidence
const isContested = (...claims: FoldableClaim[]) => foldClaims(claims)?.contested

/** A seeded generator of numbers from 0 to 1, so that a failure can be had again. */
const randomFrom = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return (seed >>> 8) / 2 ** 24
}

describe('foldClaims', () => {
  test('one claim is its own summary', () => {
    const only = claim({
      status: 'PLANNED',
      startDate: '2025-11',
      endDate: '2026',
      amount: '2000000000.00',
      amountMin: '1800000000',
      amountMax: '2200000000',
      currency: 'USD',
      amountApproximate: true,
      confidence: 85,
    })
    expect(foldClaims([only])).toEqual({
      status: 'PLANNED',
      startDate: '2025-11',
      endDate: '2026',
      validFrom: '2025-11-01',
      validTo: '2026-12-31',
      amount: '2000000000',
      amountMin: '1800000000',
      amountMax: '2200000000',
      amountValue: 2000000000,
      currency: 'USD',
      amountApproximate: true,
      confidence: 85,
      claimCount: 1,
      sourceCount: 1,
      independentSourceCount: 1,
      contested: false,
    })
  })

  test('no live claim, no relation', () => {
    expect(foldClaims([])).toBe(null)
    expect(foldClaims([claim({ retractedAt: '2025-12-01T00:00:00Z' })])).toBe(null)
  })

  test('a retracted claim counts for nothing, unless the question is what was known before', () => {
    const kept = claim({ confidence: 50 })
    const retracted = dollars('5', { confidence: 90, retractedAt: '2025-12-01T00:00:00Z' })
    expect(foldClaims([kept, retracted])).toEqual(foldClaims([kept]))
    expect(foldClaims([kept, retracted], () => true)?.amount).toBe('5')
  })
})

describe('status', () => {
  test('comes from the most confident claim that supports and says one', () => {
    const planned = claim({ status: 'PLANNED', confidence: 60 })
    const active = claim({ status: 'ACTIVE', confidence: 70 })
    const silent = claim({ status: null, confidence: 90 })
    expect(foldClaims([planned, active, silent])?.status).toBe('ACTIVE')
    expect(foldClaims([silent])?.status).toBe('ACTIVE')
  })

  test('among equals the later recorded wins, then the smaller id', () => {
    const older = claim({ status: 'PLANNED', recordedAt: '2025-11-12T21:26:00Z' })
    const newer = claim({ status: 'ENDED', recordedAt: '2025-11-12T21:26:00.5Z' })
    expect(foldClaims([older, newer])?.status).toBe('ENDED')
    const [a, b] = [claim({ id: 'c:a', status: 'ALLEGED' }), claim({ id: 'c:b', status: 'ACTIVE' })]
    expect(foldClaims([b, a])?.status).toBe('ALLEGED')
  })

  test('is DENIED where claims only dispute it, ALLEGED where they only mention it', () => {
    expect(foldClaims([claim({ stance: 'DISPUTES', status: null })])?.status).toBe('DENIED')
    expect(foldClaims([claim({ stance: 'MENTIONS', status: null })])?.status).toBe('ALLEGED')
  })
})

describe('values', () => {
  test('dates and amounts come from the most confident supporting claim that has them', () => {
    const sure = claim({ confidence: 90, startDate: '2025' })
    const rich = dollars('100', {
      confidence: 70,
      startDate: '2025-03',
      endDate: '2026',
      amountApproximate: true,
    })
    const poor = dollars('95', { confidence: 50 })
    const summary = foldClaims([poor, rich, sure])
    expect([summary?.startDate, summary?.endDate, summary?.amount, summary?.amountApproximate]).toEqual([
      '2025',
      '2026',
      '100',
      true,
    ])
  })

  test('an amount is never mixed from two claims', () => {
    const bounds = claim({ confidence: 90, amountMin: '10', currency: 'EUR' })
    const summary = foldClaims([bounds, dollars('12', { amountMax: '15', confidence: 60 })])
    expect(summary).toMatchObject({
      amount: '10',
      amountMin: '10',
      amountMax: null,
      amountValue: 10,
      currency: 'EUR',
    })
  })

  test('claims that only mention or dispute set no values', () => {
    const mention = dollars('7', { stance: 'MENTIONS', status: 'ENDED', startDate: '1999', confidence: 100 })
    const dispute = dollars('8', { stance: 'DISPUTES', status: 'ENDED', endDate: '1998', confidence: 100 })
    expect(foldClaims([claim(), mention, dispute])).toMatchObject({
      status: 'ACTIVE',
      startDate: null,
      endDate: null,
      amount: null,
      currency: null,
    })
  })

  test('an end before the start is left out', () => {
    const start = claim({ confidence: 90, startDate: '2025' })
    const end = claim({ confidence: 80, endDate: '2024' })
    const laterEnd = claim({ confidence: 70, endDate: '2026' })
    expect(foldClaims([start, end, laterEnd])).toMatchObject({
      startDate: '2025',
      endDate: '2026',
      validTo: '2026-12-31',
      contested: true,
    })
  })
})

describe('counts', () => {
  test('claims, their sources, and sources that do not copy from each other', () => {
    const claims = [
      claim({ sourceId: 's:a', independenceGroup: 'agency' }),
      claim({ sourceId: 's:b', independenceGroup: 'agency' }),
      claim({ sourceId: 's:c' }),
      claim({ sourceId: 's:c', stance: 'MENTIONS' }),
      claim({ sourceId: 's:agency' }),
    ]
    expect(foldClaims(claims)).toMatchObject({ claimCount: 5, sourceCount: 4, independentSourceCount: 3 })
  })
})

describe('confidence', () => {
  test('a further independent source raises it, the surer the more', () => {
    expect(confidenceOf(claim(), claim({ confidence: 60 }))).toBe(86)
    expect(confidenceOf(claim(), claim({ confidence: 20 }))).toBe(82)
    expect(confidenceOf(claim(), claim({ confidence: 60 }), claim({ confidence: 60 }))).toBe(90)
  })

  test('copies of one text do not', () => {
    const copies = Array.from({ length: 10 }, () => claim({ independenceGroup: 'agency' }))
    expect(confidenceOf(...copies)).toBe(80)
    expect(confidenceOf(claim({ sourceId: 's:x' }), claim({ sourceId: 's:x', confidence: 70 }))).toBe(80)
  })

  test('agreement alone never makes it certain', () => {
    expect(confidenceOf(...Array.from({ length: 50 }, () => claim({ confidence: 95 })))).toBe(99)
    expect(confidenceOf(claim({ confidence: 100 }), claim())).toBe(100)
  })

  test('each independent dispute lowers it', () => {
    expect(confidenceOf(claim(), claim({ stance: 'DISPUTES', confidence: 60 }))).toBe(56)
    expect(confidenceOf(claim(), claim({ status: 'DENIED', confidence: 60 }))).toBe(56)
  })

  test('of a denial is that of those who deny', () => {
    const denial = claim({ status: 'DENIED', confidence: 85 })
    expect(foldClaims([denial])).toMatchObject({ status: 'DENIED', confidence: 85, contested: false })
    expect(foldClaims([denial, claim({ stance: 'DISPUTES', confidence: 60 })])).toMatchObject({
      status: 'DENIED',
      confidence: 90,
      contested: false,
    })
  })

  test('mentions change nothing; unknown stays unknown', () => {
    expect(confidenceOf(claim(), claim({ stance: 'MENTIONS', confidence: 100 }))).toBe(80)
    expect(confidenceOf(claim({ stance: 'MENTIONS' }))).toBe(null)
    expect(confidenceOf(claim({ confidence: null }))).toBe(null)
    expect(confidenceOf(claim({ confidence: null }), claim({ confidence: 40 }))).toBe(40)
  })
})

describe('contested', () => {
  test('a dispute or a denial beside a claim for it', () => {
    expect(isContested(claim(), claim({ stance: 'DISPUTES' }))).toBe(true)
    expect(isContested(claim(), claim({ status: 'DENIED' }))).toBe(true)
    expect(isContested(claim({ status: 'ALLEGED' }), claim({ status: 'DENIED' }))).toBe(true)
  })

  test('not another mood of the same, nor a mention', () => {
    expect(isContested(claim({ status: 'PLANNED' }), claim({ status: 'ACTIVE' }))).toBe(false)
    expect(isContested(claim(), claim({ status: 'ENDED' }))).toBe(false)
    expect(isContested(claim(), claim({ stance: 'MENTIONS', status: 'DENIED' }))).toBe(false)
  })

  test.each([
    ['the same number written otherwise', dollars('100'), dollars('100.00'), false],
    ['another number', dollars('100'), dollars('101'), true],
    ['a near one that is approximate', dollars('100', { amountApproximate: true }), dollars('109'), false],
    ['a far one that is approximate', dollars('100', { amountApproximate: true }), dollars('112'), true],
    [
      'within the other’s bounds',
      dollars('100', { amountMin: '80', amountMax: '120' }),
      dollars('115'),
      false,
    ],
    ['at least, and more', claim({ amountMin: '50', currency: 'USD' }), dollars('500'), false],
    ['up to, and more', claim({ amountMax: '50', currency: 'USD' }), dollars('500'), true],
    ['another currency', dollars('100'), dollars('360', { currency: 'ILS' }), false],
  ])('amounts: %s', (_, a, b, expected) => {
    expect(isContested(a, b)).toBe(expected)
  })

  test.each([
    ['a day within a month', { startDate: '2025-11' }, { startDate: '2025-11-12' }, false],
    ['two starts without an end', { startDate: '2019' }, { startDate: '2025' }, false],
    ['over before it begins', { endDate: '2020' }, { startDate: '2021' }, true],
    ['over in the year it begins', { endDate: '2020' }, { startDate: '2020-12-31' }, false],
  ])('times: %s', (_, a, b, expected) => {
    expect(isContested(claim(a), claim(b))).toBe(expected)
  })
})

describe('whatever the order of the claims', () => {
  test('two hundred sets of claims fold to the same summary in five orders each', () => {
    const random = randomFrom(20251112)
    const pick = <Value>(...values: Value[]): Value => values[Math.floor(random() * values.length)] as Value
    const anyClaim = () =>
      claim({
        stance: pick('SUPPORTS', 'SUPPORTS', 'SUPPORTS', 'DISPUTES', 'MENTIONS'),
        status: pick('ACTIVE', 'ENDED', 'PLANNED', 'ALLEGED', 'DENIED', null),
        startDate: pick(null, '2019', '2025-11', '2025-11-12'),
        endDate: pick(null, null, '2020', '2026'),
        amount: pick(null, '100', '100.0', '105', '2000000000'),
        amountMin: pick(null, null, '90'),
        currency: pick('USD', 'EUR'),
        amountApproximate: pick(true, false, null),
        confidence: pick(null, 0, 33, 50, 80, 80, 100),
        recordedAt: pick('2025-11-12T21:26:00Z', '2025-11-12T21:26:00.000Z', '2025-11-12T21:26:00.5Z'),
        retractedAt: pick(null, null, null, '2025-12-01T00:00:00Z'),
        sourceId: pick('s:a', 's:b', 's:c', 's:d'),
        independenceGroup: pick(null, null, 'agency'),
      })
    for (let set = 0; set < 200; set++) {
      const claims = Array.from({ length: Math.floor(random() * 9) }, anyClaim)
      const summary = foldClaims(claims)
      for (let order = 0; order < 5; order++) {
        const shuffled = claims
          .map((one) => ({ one, key: random() }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ one }) => one)
        expect(foldClaims(shuffled)).toEqual(summary)
      }
      expect(summary?.confidence ?? 0).toBeGreaterThanOrEqual(0)
      expect(summary?.confidence ?? 0).toBeLessThanOrEqual(100)
    }
  })
})
