import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { errnoOf } from './reason-of.ts'

/**
 * A process, told apart from any later one that gets the same number: `born` is when it started, in the words of
 * the system (on Linux with the boot it belongs to). Windows tells no start time cheaply; there `born` is empty.
 */
export interface ProcessMark {
  readonly pid: number
  readonly born: string
}

/** The mark of a process that lives now; undefined when there is none of that number. */
export function markOf(pid: number): ProcessMark | undefined {
  if (process.platform === 'linux') return linuxMark(pid)
  if (!answersSignal(pid)) return undefined
  if (process.platform === 'win32') return { pid, born: '' }
  try {
    const born = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return born ? { pid, born } : undefined
  } catch {
    return undefined
  }
}

/** Whether this very process still lives; where no start time is known, whether any of its number does. */
export function isAlive(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.born === mark.born
}

/** Whether this very process lives and can be told apart from a stranger, so that it may be ended. */
export function isSurelyAlive(mark: ProcessMark): boolean {
  return mark.born !== '' && isAlive(mark)
}

function linuxMark(pid: number): ProcessMark | undefined {
  try {
    // The second field, the name, may hold blanks and brackets; what follows the last bracket does not.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').at(-1)?.trim().split(' ') ?? []
    const [state, startedAt] = [fields[0], fields[19]]
    if (!startedAt || state === 'Z' || state === 'X') return undefined
    return { pid, born: `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${startedAt}` }
  } catch {
    return undefined
  }
}

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errnoOf(error) === 'EPERM'
  }
}
