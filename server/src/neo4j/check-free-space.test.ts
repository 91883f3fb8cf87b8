import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { checkFreeSpace, diskFull } from './check-free-space.ts'

it('passes where there is room', async () => {
  await expect(checkFreeSpace(tmpdir(), 1, 'KESHER_DATA')).resolves.toBeUndefined()
})

it('refuses a disk that is too full', async () => {
  await expect(checkFreeSpace(tmpdir(), 1e18, 'KESHER_DATA')).rejects.toMatchObject({ code: 'DISK_FULL' })
})

it('says how much is free, how much is needed, and what to do', () => {
  expect(diskFull({ bavail: 2_000, bsize: 4_096 }, '/data', 500e6, 'KESHER_DATA').message).toBe(
    'The disk that holds /data is too full (8 MB free, 500 MB needed): free some space, or set KESHER_DATA to a folder on another disk.',
  )
})
