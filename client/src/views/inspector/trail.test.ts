import { expect, test } from 'vitest'
import { back, current, emptyTrail, forward, visit, type Target } from './trail.ts'

const nvidia: Target = { entity: 'nvidia' }
const openai: Target = { entity: 'openai' }
const tie: Target = { relation: 'r:nvidia.funds.openai' }
const walked = [nvidia, tie, openai].reduce(visit, emptyTrail)

test('a walk leads back and forward through the same targets', () => {
  const once = back(walked)
  const twice = back(once)
  expect([walked, once, twice, back(twice), forward(once)].map(current)).toEqual([
    openai,
    tie,
    nvidia,
    nvidia,
    openai,
  ])
})

test('a new target after going back forgets what lay ahead', () => {
  expect(visit(back(walked), nvidia)).toEqual({ steps: [nvidia, tie, nvidia], at: 2, isOpen: true })
})

test('the same target twice is one step', () => {
  expect(visit(walked, { entity: 'openai' })).toBe(walked)
})

test('nothing selected closes the target, and back opens it again', () => {
  const closed = visit(walked, null)
  expect([current(closed), current(back(closed))]).toEqual([null, openai])
})

test('an empty trail leads nowhere', () => {
  expect([back(emptyTrail), forward(emptyTrail), visit(emptyTrail, null)]).toEqual([
    emptyTrail,
    emptyTrail,
    emptyTrail,
  ])
})

test('a trail of more than a hundred steps forgets the oldest', () => {
  const long = Array.from({ length: 120 }, (_, at) => ({ entity: `e${at}` })).reduce<typeof emptyTrail>(
    visit,
    emptyTrail,
  )
  expect([long.steps.length, long.at, long.steps[0]]).toEqual([100, 99, { entity: 'e20' }])
})
