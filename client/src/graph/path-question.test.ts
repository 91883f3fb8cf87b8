import { expect, test } from 'vitest'
import { givenLimits, pathFilter } from './path-question.ts'

test('what is avoided is left out of all that there is', () => {
  expect(pathFilter({}, ['A', 'B'])).toBeNull()
  expect(
    pathFilter(
      { avoidTypes: ['A'], avoidStatuses: ['DENIED', 'ALLEGED'], during: { from: '2025', to: null } },
      ['A', 'B', 'C'],
    ),
  ).toEqual({
    types: ['B', 'C'],
    statuses: ['ACTIVE', 'ENDED', 'PLANNED'],
    validIn: { from: '2025', to: null },
  })
})

test('limits that say nothing are no limits', () => {
  const nothing = {
    mode: 'SHORTEST',
    avoidTypes: [],
    avoidStatuses: [],
    during: { from: null, to: null },
  } as const
  expect(givenLimits(nothing)).toEqual({})
  expect(givenLimits({ mode: 'MOST_CREDIBLE', avoidTypes: ['A'] })).toEqual({
    mode: 'MOST_CREDIBLE',
    avoidTypes: ['A'],
  })
})
