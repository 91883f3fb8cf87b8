import { mapOf } from '../../dataset/stored-dataset.ts'
import { mergeCandidates } from '../../db/generated/statements.ts'
import type { AlikeRecord, EntityRecord } from '../../db/records.ts'
import { KesherError } from '../../errors.ts'
import { cursorScope, decodeCursor, encodeCursor } from '../../model/cursor.ts'
import { pairId } from '../../model/ids.ts'
import { comparable, likenessOf, type Likeness } from '../../model/likeness.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { limits, within } from '../limits.ts'
import type { EntityRow } from '../rows.ts'
import { askedFields } from '../selection.ts'

/** A pair that may be the same. */
interface Candidate extends Likeness {
  readonly id: string
  readonly a: EntityRow
  readonly b: EntityRow
  readonly neighbors: readonly EntityRow[]
  readonly sharedCount: number
}

/** Where a page ended: how many entities were compared before those of its request, the last of them, and in these the score and id of its last pair. */
type Position = readonly [compared: number, afterId: string, score: number, id: string]

const beginning: Position = [0, '', 101, '']

export const candidateQueries: Pick<QueryResolvers, 'mergeCandidates'> = {
  mergeCandidates: async (_, args, { run }, info) => {
    const first = within('first', args.first, 1, limits.first)
    const minScore = within('minScore', args.minScore, 1, 100)
    const entity = args.entity ?? null
    const scope = cursorScope('Query.mergeCandidates', { ...args })
    const [before, afterId, score, lastId] =
      args.after == null
        ? beginning
        : (decodeCursor(args.after, scope, ['number', 'string', 'number', 'string']) as unknown as Position)
    const { fields } = askedFields(info)
    const window = { entity, afterId, window: limits.compared }
    // The ids that others gave are compared, too.
    const found = await run(mergeCandidates, { ...window, fields: { ...fields, entityDetails: true } })
    if (entity !== null && found.looked.length === 0)
      throw new KesherError('UNKNOWN_ENTITY', { argument: 'entity', value: entity })
    const left = candidates(found.entities, found.pairs, minScore).filter(
      (each) => each.score < score || (each.score === score && each.id > lastId),
    )
    const page = left.slice(0, first)
    const compared = before + found.looked.length
    const isWindowOver = left.length <= first
    const isLast = isWindowOver && (entity !== null || found.looked.length < limits.compared)
    const cursorOf = (each: Candidate) => encodeCursor(scope, [before, afterId, each.score, each.id])
    const next: Position = [compared, found.looked.at(-1) ?? afterId, 101, '']
    const last = page.at(-1)
    return {
      edges: page.map((each) => edgeOf(each, cursorOf(each))),
      compared,
      pageInfo: {
        hasNextPage: !isLast,
        hasPreviousPage: args.after != null,
        startCursor: page[0] ? cursorOf(page[0]) : null,
        endCursor: isWindowOver && !isLast ? encodeCursor(scope, next) : last ? cursorOf(last) : null,
      },
    }
  },
}

/** The pairs with at least that score, the highest first. */
function candidates(
  entities: readonly EntityRecord[],
  pairs: readonly AlikeRecord[],
  minScore: number,
): Candidate[] {
  const byId = new Map(
    entities.map((entity) => {
      const { id, type, names, externalSchemes, externalValues } = entity
      return [id, { entity, keys: comparable(type, names, mapOf(externalSchemes, externalValues)) }]
    }),
  )
  const found = pairs.flatMap((pair) => {
    const [a, b] = [byId.get(pair.a), byId.get(pair.b)]
    if (!a || !b) return []
    const likeness = likenessOf(a.keys, b.keys, pair)
    if (likeness.score < minScore) return []
    const neighbors = pair.shared.flatMap((id) => byId.get(id)?.entity ?? [])
    const ends = a.entity.id < b.entity.id ? { a: a.entity, b: b.entity } : { a: b.entity, b: a.entity }
    const { sharedCount } = pair
    return [{ ...likeness, ...ends, id: pairId(pair.a, pair.b), neighbors, sharedCount }]
  })
  return found.toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
}

function edgeOf({ a, b, score, reasons, neighbors, sharedCount }: Candidate, cursor: string) {
  return {
    cursor,
    node: { aId: a.id, bId: b.id, a, b, isMerged: false, judgement: null },
    score,
    reasons: reasons.map((reason) => {
      const isOfNeighbors = reason.kind === 'NEIGHBORS'
      return {
        ...reason,
        neighbors: isOfNeighbors ? neighbors : [],
        count: isOfNeighbors ? sharedCount : 0,
      }
    }),
  }
}
