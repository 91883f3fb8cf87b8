import { communities } from '../graph/communities.ts'
import { brokers, connections, influence, type Neighbours } from '../graph/importance.ts'
import type { MeasureId } from '../state/session.ts'

/** How each measure is taken; a value for each entity by index, or for communities the number of its group. */
export const measures: Readonly<
  Record<MeasureId, (ties: Neighbours, onProgress: (share: number) => void) => number[]>
> = { connections, brokers, influence, communities }
