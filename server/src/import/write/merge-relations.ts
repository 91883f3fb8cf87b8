import { refolded, type HeldRelation } from '../../dataset/refold.ts'
import { parallel } from '../../dataset/stored-dataset.ts'
import type { AbsorbedRelation, ImportedClaim, ImportedIdentity, ImportedRelation } from '../../db/records.ts'
import type { AbsorbedRecord, RelationRecord } from '../records.ts'
import type { Held, MergeOptions } from './held.ts'
import { endsOf, idOfEnd, keyOf, mergedEnds, tieIds } from './ids-of.ts'
import type { SourceMerge } from './merge-sources.ts'
import { claimToWrite, originOf, sourceToWrite } from './to-graph.ts'

interface Tie {
  readonly held: HeldRelation | null
  readonly identity: ImportedIdentity
  readonly role: HeldRelation['role']
  readonly claims: Map<string, ImportedClaim>
  readonly added: ImportedClaim[]
  /** What became one with it, with the summary of the claims that were about it. */
  readonly absorbed: { readonly record: RelationRecord; readonly each: AbsorbedRecord }[]
}

/** The relations of a batch: those that are there with what the batch says of them, and those that it brings. */
export class RelationMerge {
  readonly types = new Set<string>()
  newClaims = 0
  sameClaims = 0
  readonly #ties = new Map<string, Tie>()
  readonly #held: Held
  readonly #options: MergeOptions
  readonly #sources: SourceMerge

  constructor(held: Held, options: MergeOptions, sources: SourceMerge) {
    this.#held = held
    this.#options = options
    this.#sources = sources
  }

  add(record: RelationRecord): void {
    const { tie, recordedAs } = this.#tieOf(record)
    for (const each of record.absorbed ?? []) tie.absorbed.push({ record, each })
    for (const hint of record.claims) {
      const source = this.#sources.add(sourceToWrite(hint.source, record.place))
      if (hint.via) this.#sources.add(sourceToWrite(hint.via, record.place))
      const relationId = tie.identity.id
      const claim = claimToWrite(hint, { relationId, source, recordedAs }, record, this.#options.writer)
      if (tie.claims.has(claim.claim.id)) this.sameClaims += 1
      else {
        tie.claims.set(claim.claim.id, claim)
        tie.added.push(claim)
        this.newClaims += 1
      }
    }
  }

  result() {
    const ties = [...this.#ties.values()].filter(({ added }) => added.length > 0)
    const { importId } = this.#options.writer
    const changed = ties.filter(({ held }) => held !== null)
    const relations = {
      created: ties.filter(({ held }) => held === null).map((tie) => stored(tie)),
      changed: changed.map((tie) => stored(tie, importId)),
    }
    const after = [...relations.created, ...relations.changed].flatMap(({ identity }) => {
      const tie = this.#ties.get(identity.id)
      return tie
        ? [[identity.id, { identity, role: tie.role, claims: [...tie.claims.values()] }] as const]
        : []
    })
    return {
      ...relations,
      absorbed: ties.flatMap((tie) =>
        tie.absorbed.map(({ record, each }) => this.#absorbed(tie, record, each)),
      ),
      after: new Map<string, HeldRelation>(after),
      countChanged: changed.filter(
        ({ identity }) => identity.importId !== importId && identity.changedBy !== importId,
      ).length,
    }
  }

  /** A relation that became one with a tie, as it was then: folded from those of its claims that were about it. */
  #absorbed({ identity, claims }: Tie, whole: RelationRecord, each: AbsorbedRecord): AbsorbedRelation {
    const { space } = this.#options
    const { id, role, into } = each
    const record = { ...whole, ...each }
    const idOf = (end: string | null) =>
      end === null ? null : idOfEnd({ id: end, recorded: each.recorded }, space)
    const [recordedSubjectId, recordedObjectId] = [idOf(each.recordedSubject), idOf(each.recordedObject)]
    const [roleLangs, roles] = parallel(role)
    const about = [...claims.values()].filter(({ claim }) => claim.recordedRelationIds?.includes(id))
    const held = {
      identity: {
        ...this.#newIdentity({ id, type: identity.type, ...endsOf(record, space) }, record, each.directed),
        ...(recordedSubjectId === null ? {} : { recordedSubjectId }),
        ...(recordedObjectId === null ? {} : { recordedObjectId }),
      },
      role: { roleLangs, roles },
      claims: about,
    }
    const folded = refolded(held, [])
    return {
      merged: idOfEnd({ id: each.merged, recorded: each.recorded }, space),
      identity: { ...folded.identity, absorbedInto: into ?? identity.id },
      relationshipType: folded.relationshipType,
      summary: folded.summary,
    }
  }

  /** What a relation is, before its claims are folded and give it its places in the orders. */
  #newIdentity(
    tie: Pick<ImportedIdentity, 'id' | 'type' | 'subjectId' | 'objectId'>,
    record: RelationRecord,
    isDirected: boolean,
  ): ImportedIdentity {
    return {
      ...tie,
      key: keyOf(record),
      byAmount: null,
      byRecency: null,
      byConfidence: null,
      ...originOf(record, this.#options.writer),
      ...(isDirected ? {} : { directed: false }),
    }
  }

  #tieOf(record: RelationRecord): { readonly tie: Tie; readonly recordedAs: string | null } {
    const { vocabulary, space } = this.#options
    const { merged } = this.#held
    const { ids, fresh } = tieIds(record, vocabulary, space, merged)
    const { id, recordedAs } = ids.find((each) => this.#fits(each.id, record)) ?? fresh
    const known = this.#ties.get(id)
    if (known) return { tie: known, recordedAs }
    const held = this.#held.relations.get(id) ?? null
    const type = vocabulary.relationType(record.type)
    if (!held) this.types.add(type)
    const [roleLangs, roles] = parallel(record.role)
    const tie: Tie = {
      held,
      identity:
        held?.identity ??
        this.#newIdentity(
          { id, type, ...mergedEnds(endsOf(record, space), merged) },
          record,
          record.isDirected,
        ),
      role: held?.role ?? { roleLangs, roles },
      claims: new Map((held?.claims ?? []).map((each) => [each.claim.id, each])),
      added: [],
      absorbed: [],
    }
    this.#ties.set(id, tie)
    return { tie, recordedAs }
  }

  /** Whether the tie of that id is there and is the one that the record means: without a key of its own, that of its role. */
  #fits(id: string, { key, role }: RelationRecord): boolean {
    const there = this.#ties.get(id)?.role ?? this.#held.relations.get(id)?.role
    if (!there || key !== null) return there !== undefined
    const roles = Object.values(role)
    return roles.length === 0 || roles.some((each) => there.roles.includes(each))
  }
}

/** A tie as it is written: the summary of all its claims, and of the claims those that are new. */
function stored({ identity, role, claims, added }: Tie, changedBy?: string): ImportedRelation {
  const held = { identity, role, claims: [...claims.values()] }
  return refolded(held, added, changedBy)
}
