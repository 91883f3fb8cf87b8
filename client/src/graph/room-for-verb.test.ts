import { expect, it } from 'vitest'
import { hasRoomForVerb } from './room-for-verb.ts'

it('a verb has room on a line that is longer than it, with its arrow', () => {
  expect([101, 102].map((length) => hasRoomForVerb('takes part in', length))).toEqual([false, true])
})
