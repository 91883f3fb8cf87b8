import { statfs } from 'node:fs/promises'
import { KesherError } from '../errors.ts'

/** Throws DISK_FULL unless the disk of the folder has so many bytes free for this user. */
export async function checkFreeSpace(folder: string, neededBytes: number, setting: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  if (free >= neededBytes) return
  throw new KesherError('DISK_FULL', {
    folder,
    free: megabytes(free),
    needed: megabytes(neededBytes),
    setting,
  })
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1e6)
}
