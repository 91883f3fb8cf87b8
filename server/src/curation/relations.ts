import { relationKeyOf, tieIdOf } from '../dataset/graph-ids.ts'
import { refolded, type HeldRelation } from '../dataset/refold.ts'
import { parallel } from '../dataset/stored-dataset.ts'
import type { RunInTransaction } from '../db/database.ts'
import {
  claimsById,
  createRelations,
  holdEntities,
  holdRelation,
  refoldRelation,
} from '../db/generated/statements.ts'
import type { ImportedClaim, RetractionRecord } from '../db/records.ts'
import { KesherError } from '../errors.ts'
import { curate, curation, type Curator, type Hand } from './change.ts'
import { claimToWrite, type Groups } from './claim.ts'
import type { ClaimInput, Input } from './inputs.ts'
import { lookUp, missing } from './look-up.ts'
import { refused } from './refused.ts'

/** The relation that was written to, and the claim that was written or retracted. */
export interface Written {
  readonly relationId: string
  readonly claimId: string
}

/** Adds a relation with its claims. Throws Refused where an end, the type or a source is not there, or it is there already. */
export function addRelation(curator: Curator, input: Input<'addRelation'>): Promise<Written> {
  const { subject, type, object, key: given, role, reason } = input
  const key = relationKeyOf(given, role)
  const id = tieIdOf(subject, type, object, key)
  return curate(curator, async (run, hand) => {
    await run(holdEntities, { ids: [subject, object] })
    const groups = await groundOf(run, input, { id, subjectId: subject, type, objectId: object, key })
    const claims: ImportedClaim[] = []
    for (const [index, claim] of input.claims.entries()) {
      claims.push(claimToWrite(claim, { id, claims }, groups, hand, { path: `claims.${index}` }))
    }
    const [roleLangs, roles] = parallel(role)
    const identity = {
      id,
      type,
      subjectId: subject,
      objectId: object,
      key,
      byAmount: null,
      byRecency: null,
      byConfidence: null,
      importId: null,
      changedBy: curation,
    }
    const relation = refolded({ identity, role: { roleLangs, roles }, claims }, claims)
    const { written } = await run(createRelations, { relations: [relation] })
    if (written !== 1) throw new KesherError('INTERNAL')
    const claimId = claims[0]?.claim.id ?? ''
    return {
      step: { kind: 'RELATION_ADDED', aboutId: id, subjectId: subject, objectId: object, claimId, reason },
      result: { relationId: id, claimId },
    }
  })
}

/** Adds a claim to a relation, also to one that is retired. Throws Refused. */
export function addClaim(curator: Curator, input: Input<'addClaim'>): Promise<Written> {
  const { relation: id, claim, reason } = input
  return curate(curator, async (run, hand) => {
    const held = await holdToWrite(run, id, 'relation')
    const added = await newClaim(run, held, claim, hand)
    await refold(run, held, [added], [])
    return step('CLAIM_ADDED', held, added.claim.id, reason)
  })
}

/** Puts a claim in the place of another. Throws Refused. */
export function supersedeClaim(curator: Curator, input: Input<'supersedeClaim'>): Promise<Written> {
  const { id, claim, reason } = input
  return curate(curator, async (run, hand) => {
    const held = await holdOfClaim(run, id)
    const retraction = retractionOf(id, held, hand, reason)
    const added = await newClaim(run, held, claim, hand, id)
    await refold(run, held, [added], [retraction])
    return step('CLAIM_SUPERSEDED', held, added.claim.id, reason, id)
  })
}

/** Retracts a claim; a relation that loses its last one is retired. Throws Refused. */
export function retractClaim(curator: Curator, input: Input<'retractClaim'>): Promise<Written> {
  const { id, reason } = input
  return curate(curator, async (run, hand) => {
    const held = await holdOfClaim(run, id)
    await refold(run, held, [], [retractionOf(id, held, hand, reason)])
    return step('CLAIM_RETRACTED', held, id, reason)
  })
}

/** Looks whether a new relation can stand; the groups of the sources of its claims. */
async function groundOf(
  run: RunInTransaction,
  { subject, type, object, claims }: Input<'addRelation'>,
  relation: {
    readonly id: string
    readonly subjectId: string
    readonly type: string
    readonly objectId: string
    readonly key: string | null
  },
): Promise<Groups> {
  const found = await lookUp(run, {
    entities: [subject, object],
    sources: claims.flatMap(({ source, via }) => [source, ...(via === null ? [] : [via])]),
    relation,
    relationType: type,
  })
  const typeOf = new Map(found.entities.map((entity) => [entity.id, entity.type]))
  const [from, to] = [typeOf.get(subject), typeOf.get(object)]
  if (from === undefined) throw missing(subject, 'subject', found)
  if (to === undefined) throw missing(object, 'object', found)
  if (!found.relationType) throw refused('UNKNOWN_TYPE', 'type', { value: type })
  checkEnds(found.relationType, from, to)
  if (found.relation !== null) throw refused('RELATION_THERE', '', { value: found.relation })
  const groups = groupsOf(found.sources)
  for (const [index, claim] of claims.entries()) checkSources(claim, groups, `claims.${index}`)
  return groups
}

/** Types of ends that a vocabulary names are the only ones that fit; where it names none, any do. */
function checkEnds(type: { id: string; from: string[]; to: string[] }, from: string, to: string): void {
  if (fits(type.from, from) && fits(type.to, to)) return
  const allowed = `${named(type.from)} to ${named(type.to)}`
  throw refused('ENDS_NOT_FITTING', 'type', { type: type.id, from, to, allowed })
}

function fits(allowed: readonly string[], end: string): boolean {
  return allowed.length === 0 || allowed.includes(end)
}

function named(allowed: readonly string[]): string {
  return allowed.length === 0 ? 'any' : allowed.join(', ')
}

async function newClaim(
  run: RunInTransaction,
  { identity: { id }, claims }: HeldRelation,
  claim: ClaimInput,
  hand: Hand,
  supersedes: string | null = null,
): Promise<ImportedClaim> {
  const sources = [claim.source, ...(claim.via === null ? [] : [claim.via])]
  const groups = groupsOf((await lookUp(run, { sources })).sources)
  checkSources(claim, groups, 'claim')
  const written = claimToWrite(claim, { id, claims }, groups, hand, { path: 'claim', supersedes })
  // What takes the place of a claim goes where that would go when merged entities are split.
  const before = claims.find((each) => each.claim.id === supersedes)?.claim.recordedRelationIds
  return before == null ? written : { ...written, claim: { ...written.claim, recordedRelationIds: before } }
}

function groupsOf(sources: readonly { id: string; independenceGroup: string | null }[]): Groups {
  return new Map(sources.map(({ id, independenceGroup }) => [id, independenceGroup]))
}

function checkSources({ source, via }: ClaimInput, groups: Groups, path: string): void {
  if (!groups.has(source)) throw refused('UNKNOWN_SOURCE', `${path}.source`, { value: source })
  if (via !== null && !groups.has(via)) throw refused('UNKNOWN_SOURCE', `${path}.via`, { value: via })
}

async function holdToWrite(run: RunInTransaction, id: string, path: string): Promise<HeldRelation> {
  const held = await run(holdRelation, { id })
  if (!held) throw refused('UNKNOWN_RELATION', path, { value: id })
  return held
}

/** The relation that a claim is about, held, with its claims as they are then. */
async function holdOfClaim(run: RunInTransaction, id: string): Promise<HeldRelation> {
  const [found] = await run(claimsById, { ids: [id] })
  if (!found) throw refused('UNKNOWN_CLAIM', 'id', { value: id })
  return holdToWrite(run, found.claim.relationId, 'id')
}

function retractionOf(
  id: string,
  { claims }: HeldRelation,
  { createdBy, recordedAt }: Hand,
  retractionReason: string,
): RetractionRecord {
  const before = claims.find(({ claim }) => claim.id === id)
  if (before?.claim.retractedAt != null) throw refused('CLAIM_RETRACTED', 'id', { value: id })
  return { id, retractedAt: recordedAt, retractedBy: createdBy, retractionReason }
}

async function refold(
  run: RunInTransaction,
  { identity, role, claims }: HeldRelation,
  added: readonly ImportedClaim[],
  retracted: readonly RetractionRecord[],
): Promise<void> {
  const gone = new Map(retracted.map(({ id, retractedAt }) => [id, retractedAt]))
  const all = [...claims, ...added].map((each) => {
    const retractedAt = gone.get(each.claim.id)
    return retractedAt === undefined ? each : { ...each, claim: { ...each.claim, retractedAt } }
  })
  const relation = refolded({ identity, role, claims: all }, added, curation)
  const written = await run(refoldRelation, { relation, retracted })
  if (written.added !== added.length || written.retracted !== retracted.length)
    throw new KesherError('INTERNAL')
}

function step(
  kind: 'CLAIM_ADDED' | 'CLAIM_SUPERSEDED' | 'CLAIM_RETRACTED',
  { identity: { id, subjectId, objectId } }: HeldRelation,
  claimId: string,
  reason: string | null,
  supersededId: string | null = null,
) {
  return {
    step: { kind, aboutId: id, subjectId, objectId, claimId, supersededId, reason },
    result: { relationId: id, claimId },
  }
}
