import { statfs } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { KesherError } from '../errors.ts'

/** Throws DISK_FULL unless the disk of the folder has so many bytes free for this user. */
export async function checkFreeSpace(folder: string, neededBytes: number, setting: string): Promise<void> {
  const disk = await statfs(folder)
  if (freeBytes(disk) < neededBytes) throw diskFull(disk, folder, neededBytes, setting)
}

/** Comes back when there is so much room; looks every five seconds. Throws when the signal is aborted. */
export async function untilThereIsRoom(
  folder: string,
  neededBytes: number,
  signal: AbortSignal,
): Promise<void> {
  while (freeBytes(await statfs(folder)) < neededBytes) await sleep(5_000, undefined, { signal })
}

interface Disk {
  readonly bavail: number
  readonly bsize: number
}

export function diskFull(disk: Disk, folder: string, neededBytes: number, setting: string): KesherError {
  const details = { folder, free: megabytes(freeBytes(disk)), needed: megabytes(neededBytes), setting }
  return new KesherError('DISK_FULL', details)
}

function freeBytes({ bavail, bsize }: Disk): number {
  return bavail * bsize
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1e6)
}
