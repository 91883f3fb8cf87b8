import type { AbsorbedRecord, ClaimHint, RelationRecord } from './records.ts'

/** What the files hold of the entities that their relations name, by the ids of the files. */
export interface Named {
  /** Whether it is an entity of the files, also one that was merged. */
  readonly isThere: (id: string) => boolean
  /** Whether it was merged, and comes in so. */
  readonly isMerged: (id: string) => boolean
}

/**
 * A relation of another graph as it comes in: between the entities that it was recorded of, with the relations that became
 * one with it when these were merged. Those whose merge does not come in are relations by themselves, each with the claims
 * that were about it.
 */
export function unfoldRelation(relation: RelationRecord, named: Named): readonly RelationRecord[] {
  const { absorbed = [], recordedSubject = null, recordedObject = null } = relation
  if (absorbed.length === 0 && recordedSubject === null && recordedObject === null) return [relation]
  const unfolding = new Unfolding(absorbed, named)
  const claims = new Map<AbsorbedRecord | null, ClaimHint[]>()
  for (const claim of relation.claims) {
    const path = claim.recordedRelations ?? []
    const owner = unfolding.ownerOf(path[0] ?? null)
    const recordedRelations = path.filter((id) => unfolding.isFoldedInto(id, owner))
    claims.set(owner, [...(claims.get(owner) ?? []), { ...claim, recordedRelations }])
  }
  return [...claims].map(([owner, said]) => {
    const part = owner === null ? relation : partOf(owner, relation)
    return { ...part, ...endsOf(part, named), claims: said, absorbed: unfolding.foldedInto(owner) }
  })
}

/** Which of the absorbed relations stay so. */
class Unfolding {
  readonly #absorbed: ReadonlyMap<string, AbsorbedRecord>
  readonly #named: Named

  constructor(absorbed: readonly AbsorbedRecord[], named: Named) {
    this.#absorbed = new Map(absorbed.map((each) => [each.id, each]))
    this.#named = named
  }

  /** The relation that has the claims of one: the first on its way that is one by itself; null for the one that took all. */
  ownerOf(id: string | null): AbsorbedRecord | null {
    const each = this.#absorbed.get(id ?? '')
    if (!each) return null
    return this.#isApart(each) ? each : this.ownerOf(each.into)
  }

  isFoldedInto(id: string, owner: AbsorbedRecord | null): boolean {
    const each = this.#absorbed.get(id)
    return each !== undefined && this.#named.isMerged(each.merged) && this.ownerOf(id) === owner
  }

  /** What is folded into one; where one of them took the claims of another, that is still so. */
  foldedInto(owner: AbsorbedRecord | null): AbsorbedRecord[] {
    const inside = [...this.#absorbed.values()].filter(({ id }) => this.isFoldedInto(id, owner))
    return inside.map((each) => ({ ...each, into: this.#nextOf(each.into, owner) }))
  }

  #nextOf(id: string | null, owner: AbsorbedRecord | null): string | null {
    const next = this.#absorbed.get(id ?? '')
    if (!next || next === owner) return null
    return this.isFoldedInto(next.id, owner) ? next.id : this.#nextOf(next.into, owner)
  }

  /** Of an entity that no file has nothing can be a relation. */
  #isApart({ merged }: AbsorbedRecord): boolean {
    return this.#named.isThere(merged) && !this.#named.isMerged(merged)
  }
}

function partOf({ merged: _merged, into: _into, directed, ...each }: AbsorbedRecord, whole: RelationRecord) {
  return { ...whole, ...each, isDirected: directed }
}

function endsOf(
  { subject, object, recordedSubject = null, recordedObject = null }: RelationRecord,
  { isThere }: Named,
) {
  return {
    subject: recordedSubject !== null && isThere(recordedSubject) ? recordedSubject : subject,
    object: recordedObject !== null && isThere(recordedObject) ? recordedObject : object,
    recordedSubject: null,
    recordedObject: null,
  }
}
