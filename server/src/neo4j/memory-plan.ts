import { totalmem } from 'node:os'

/** How much memory the database may take, in megabytes. The heap grows to its limit only when it is needed. */
export interface MemoryPlan {
  readonly heap: number
  readonly pageCache: number
}

/** An eighth of the machine for the heap (512 MB to 2 GB), a sixteenth for the page cache (128 MB to 1 GB). */
export function memoryPlan(machineBytes = totalmem()): MemoryPlan {
  const machine = machineBytes / 1024 ** 2
  return { heap: clamp(machine / 8, 512, 2048), pageCache: clamp(machine / 16, 128, 1024) }
}

function clamp(value: number, low: number, high: number): number {
  return Math.round(Math.min(Math.max(value, low), high))
}
