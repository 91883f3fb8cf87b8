import { expect, test } from 'vitest'
import { spaceOf } from './space-of.ts'

test('files get a name for their ids that the server takes, the same one for the same file', () => {
  expect([['People (May).csv', 'ties.csv'], ['אנשים 2.csv'], ['.csv'], []].map(spaceOf)).toEqual([
    'people-may',
    '15c15s16115l15p-2',
    'files',
    'files',
  ])
  expect(spaceOf(['אנשים.csv'])).toMatch(/^[a-z0-9-]{3,60}$/)
  expect(spaceOf(['אנשים.csv'])).not.toBe(spaceOf(['חברות.csv']))
})
