import { pastJudgement } from '../dataset/past-judgement.ts'
import { refolded } from '../dataset/refold.ts'
import type { RunInTransaction } from '../db/database.ts'
import * as statements from '../db/generated/statements.ts'
import type { ImportedEntity, JudgementRecord, MemberRecord, TieToMoveRecord } from '../db/records.ts'
import { KesherError } from '../errors.ts'
import { pairOf } from '../model/ids.ts'
import { curate, type Curator } from './change.ts'
import { stateOf } from './entity-state.ts'
import type { Input } from './inputs.ts'
import { expectTwo, judge, withdraw } from './judgements.ts'
import { lookUp } from './look-up.ts'
import { refused } from './refused.ts'
import { changedSince, united } from './united.ts'

/** Most relations that move from one entity to another in one transaction; each takes some kilobytes of it. */
export const mostMoved = 10_000

/** What a merge did: which entity stands for both, and how many relations it got. */
export interface Merged {
  readonly kept: string
  readonly merged: string
  /** Those that are its own now. */
  readonly moved: number
  /** Those that became one with a relation that it had. */
  readonly folded: number
  /** Of those that moved, the ones between both: they lead from the entity to itself now. */
  readonly toItself: number
}

/** What a split did: which entity is back, from which one. */
export interface Split {
  readonly id: string
  readonly kept: string
  readonly moved: number
  readonly unfolded: number
}

/**
 * Merges an entity into another, which then stands for both: relations, names and all. Everything is kept that a split
 * needs. Throws Refused with UNKNOWN_ENTITY, ENTITY_MERGED, CONFLICT, TOO_MANY_RELATIONS or BAD_INPUT.
 */
export function mergeEntities(curator: Curator, input: Input<'mergeEntities'>): Promise<Merged> {
  const { keep, merge, reason } = input
  return curate(curator, async (run, hand) => {
    await expectTwo(run, { a: keep, b: merge }, ['keep', 'merge'])
    const [kept, merged] = await holdBoth(run, input)
    const { count } = (await run(statements.tieCount, { id: merge })) ?? { count: 0 }
    if (count > mostMoved)
      throw refused('TOO_MANY_RELATIONS', 'merge', { value: merge, count, limit: mostMoved })
    const pair = pairOf(keep, merge)
    const before = await run(statements.judgementOf, pair)
    const past = before ? pastJudgement(before.judgement) : null
    await judge(run, pair, { judgement: 'POSITIVE', reason, before: past }, hand)
    const ties = await run(statements.tiesToMerge, { kept: keep, merged: merge })
    const moving = ties.filter(({ same }) => same === null).map(({ tie }) => tie)
    const folding = ties.flatMap(({ tie: { id }, same }) => (same === null ? [] : [{ id, into: same }]))
    for (const { id, into } of folding) await run(statements.absorbTie, { id, into, merged: merge })
    await refold(
      run,
      folding.map(({ into }) => into),
    )
    await move(run, moving)
    const { written } = await run(statements.setEntityAside, {
      merged: merge,
      kept: keep,
      at: hand.recordedAt,
    })
    if (written !== 1) throw new KesherError('INTERNAL')
    const after = united(kept, [merged])
    await run(statements.mergeEntities, { entities: [after] })
    const toItself = moving.filter(({ subjectId, objectId }) => subjectId === objectId).length
    const result = { kept: keep, merged: merge, moved: moving.length, folded: folding.length, toItself }
    return { step: { kind: 'ENTITIES_MERGED', ...aboutBoth(keep, merge, reason, kept, after) }, result }
  })
}

/**
 * Splits an entity off again from the one that it was merged into: both are what they were, with what was changed since.
 * What was written since about a relation that came with it goes with it; what was added to the other one stays there.
 * Throws Refused with UNKNOWN_ENTITY, NOT_MERGED or MERGED_FURTHER.
 */
export function splitEntity(curator: Curator, input: Input<'splitEntity'>): Promise<Split> {
  const { id, judgement, reason } = input
  return curate(curator, async (run, hand) => {
    const keep = await keeperOf(run, id)
    const held = await run(statements.holdEntity, { id: keep })
    const { own, members } = await run(statements.holdCluster, { id: keep })
    // Somebody else may have been quicker.
    if (!held || !own || !members.some(({ entity }) => entity.id === id))
      throw refused('NOT_MERGED', 'id', { value: id })
    const gone = withAllMergedInto(id, members)
    await run(statements.bringEntityBack, { merged: id, members: gone })
    const unfolding = await release(run, id)
    const ties = await run(statements.tiesToSplit, { kept: keep, merged: id, members: gone })
    await move(
      run,
      ties.map(({ tie }) => tie),
    )
    const direct = members.flatMap(({ entity, mergedInto }) => (mergedInto === keep ? [entity] : []))
    const after = await writeRest(run, held.entity, { own, direct }, id)
    const pair = pairOf(keep, id)
    const past = (await run(statements.judgementOf, pair))?.judgement.before ?? null
    await withdraw(run, pair)
    if (judgement !== null) await judge(run, pair, { judgement, reason }, hand)
    else if (past !== null)
      await run(statements.judge, { ...pair, judgement: JSON.parse(past) as JudgementRecord })
    const step = { kind: 'ENTITY_SPLIT', ...aboutBoth(keep, id, reason, held.entity, after) } as const
    return { step, result: { id, kept: keep, moved: ties.length, unfolded: unfolding } }
  })
}

/** The entity that one was merged into, where that one stands for itself. */
async function keeperOf(run: RunInTransaction, id: string): Promise<string> {
  const identity = await run(statements.identity, { id })
  if (identity?.mergedInto == null) {
    const { entities } = await lookUp(run, { entities: [id] })
    throw refused(entities.length > 0 ? 'NOT_MERGED' : 'UNKNOWN_ENTITY', 'id', { value: id })
  }
  const { mergedInto: into, keptId: kept } = identity
  if (into !== kept) throw refused('MERGED_FURTHER', 'id', { value: id, into, kept })
  return kept
}

/** Both entities, held in the order of their ids: two who merge the same pair wait for each other instead of for ever. */
async function holdBoth(
  run: RunInTransaction,
  { keep, merge, keepRevision, mergeRevision }: Input<'mergeEntities'>,
): Promise<readonly [ImportedEntity, ImportedEntity]> {
  const held = new Map<string, ImportedEntity>()
  for (const id of [keep, merge].toSorted()) {
    const row = await run(statements.holdEntity, { id })
    if (row) held.set(id, row.entity)
  }
  const [kept, merged] = [held.get(keep), held.get(merge)]
  if (!kept || !merged) {
    // Somebody else was quicker.
    await expectTwo(run, { a: keep, b: merge }, ['keep', 'merge'])
    throw new KesherError('INTERNAL')
  }
  expectSeen(kept, keepRevision, 'keepRevision')
  expectSeen(merged, mergeRevision, 'mergeRevision')
  return [kept, merged]
}

function expectSeen({ id, revision }: ImportedEntity, seen: number | null, path: string): void {
  const found = (revision ?? 1) - 1
  if (seen !== null && found !== seen) throw refused('CONFLICT', path, { value: id, found, seen })
}

async function move(run: RunInTransaction, ties: readonly TieToMoveRecord[]): Promise<void> {
  if (ties.length === 0) return
  const { moved } = await run(statements.moveTies, { ties })
  if (moved !== ties.length) throw new KesherError('INTERNAL')
}

/** Brings the relations back that became one with others when that entity was merged; how many. */
async function release(run: RunInTransaction, merged: string): Promise<number> {
  const absorbed = await run(statements.absorbedTies, { merged })
  const changed: string[] = []
  for (const { id, into } of absorbed) {
    const from = await liveOf(run, into)
    const { claims } = await run(statements.releaseTie, { id, from, merged })
    if (claims === 0) throw new KesherError('INTERNAL')
    changed.push(id, from)
  }
  await refold(run, changed)
  return absorbed.length
}

/** The relation that has the claims of one that may have become one with another since. */
async function liveOf(run: RunInTransaction, id: string): Promise<string> {
  const [found] = await run(statements.absorbedInto, { ids: [id] })
  return found ? liveOf(run, found.into) : id
}

/** Folds relations anew from the claims that they have now. */
async function refold(run: RunInTransaction, ids: readonly string[]): Promise<void> {
  for (const id of new Set(ids)) {
    const held = await run(statements.holdRelation, { id })
    if (!held) throw new KesherError('INTERNAL')
    await run(statements.refoldRelation, { relation: refolded(held, []), retracted: [] })
  }
}

/** Makes an entity what it says without one that was merged into it; what it is then. */
async function writeRest(
  run: RunInTransaction,
  now: ImportedEntity,
  { own, direct }: { readonly own: ImportedEntity; readonly direct: readonly ImportedEntity[] },
  gone: string,
): Promise<ImportedEntity> {
  const staying = direct.filter(({ id }) => id !== gone)
  const rest = united(own, staying)
  const changed = changedSince(now, united(own, direct), rest)
  const after = { ...rest, ...changed, revision: now.revision ?? 0 }
  if (staying.length > 0) await run(statements.mergeEntities, { entities: [after] })
  else await run(statements.returnOwnState, { id: now.id, changed: changed ?? {} })
  return after
}

/** The entity and all that was merged into it, or into those. */
function withAllMergedInto(id: string, members: readonly MemberRecord[]): string[] {
  const inside = members.filter(({ mergedInto }) => mergedInto === id)
  return [id, ...inside.flatMap(({ entity }) => withAllMergedInto(entity.id, members))]
}

function aboutBoth(
  kept: string,
  merged: string,
  reason: string | null,
  before: ImportedEntity,
  after: ImportedEntity,
) {
  const states = { before: JSON.stringify(stateOf(before)), after: JSON.stringify(stateOf(after)) }
  return { aboutId: kept, subjectId: kept, objectId: merged, reason, ...states }
}
