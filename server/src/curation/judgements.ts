import { randomBytes } from 'node:crypto'
import type { RunInTransaction } from '../db/database.ts'
import * as statements from '../db/generated/statements.ts'
import type { JudgementRecord } from '../db/records.ts'
import { pairOf, type Pair } from '../model/ids.ts'
import { curate, type Curator, type Hand } from './change.ts'
import type { Input } from './inputs.ts'
import { lookUp, missing } from './look-up.ts'
import { refused } from './refused.ts'

/** What is judged of a pair, as it is said. */
export interface Verdict {
  readonly judgement: JudgementRecord['judgement']
  readonly reason: string | null
  readonly before?: string | null
}

const kinds = { POSITIVE: 'JUDGED_SAME', NEGATIVE: 'JUDGED_DIFFERENT', UNSURE: 'JUDGED_UNSURE' } as const

/** Judges whether two entities are the same, or takes back what was judged. The pair. Throws Refused. */
export function judgeSame(curator: Curator, input: Input<'judgeSame'>): Promise<Pair> {
  const { a, b, judgement, reason } = input
  return curate(curator, async (run, hand) => {
    await expectTwo(run, { a, b }, ['a', 'b'])
    const pair = pairOf(a, b)
    if (judgement === null) await withdraw(run, pair)
    else await judge(run, pair, { judgement, reason }, hand)
    const kind = judgement === null ? 'JUDGEMENT_WITHDRAWN' : kinds[judgement]
    return { step: { kind, aboutId: a, subjectId: a, objectId: b, reason }, result: pair }
  })
}

/** Writes what is judged of a pair, in the place of what was judged before. */
export async function judge(
  run: RunInTransaction,
  pair: Pair,
  { judgement, reason, before = null }: Verdict,
  { createdBy: by, recordedAt: at }: Hand,
): Promise<void> {
  const place = -Date.parse(at)
  const id = `j:${at.slice(0, 19).replaceAll(/\D/g, '')}-${randomBytes(6).toString('hex')}`
  await run(statements.judge, { ...pair, judgement: { id, judgement, by, at, place, reason, before } })
}

export async function withdraw(run: RunInTransaction, { a, b }: Pair): Promise<void> {
  await run(statements.withdrawJudgement, { ids: [a, b] })
}

/** Throws Refused where two entities are not two, or one is not there, or was merged into another. */
export async function expectTwo(
  run: RunInTransaction,
  { a, b }: Pair,
  [first, second]: readonly [string, string],
): Promise<void> {
  if (a === b) throw refused('BAD_INPUT', second, { value: b, reason: 'it is the same entity already' })
  const found = await lookUp(run, { entities: [a, b] })
  for (const [id, path] of [
    [a, first],
    [b, second],
  ] as const) {
    if (!found.entities.some((each) => each.id === id)) throw missing(id, path, found)
  }
}
