import type { DatasetRelation } from '../../server/src/dataset/read.ts'
import type { ClaimEntry, VocabularyEntry } from '../../server/src/dataset/schema.ts'
import { claimId, relationId } from '../../server/src/model/ids.ts'
import { seeded } from '../seeded.ts'
import { idOfEntity, typeOfEntity, type GraphShape } from './graph-shape.ts'

/** How steep the degrees fall: that of the n-th entity goes with n to the power of minus this, an exponent of 2.7. */
const steepness = 0.6

const statuses = ['ACTIVE', 'ACTIVE', 'ACTIVE', 'ENDED', 'PLANNED', 'ALLEGED'] as const

/**
 * The relations of a graph in a shuffled order, the same in every run: degrees like a power law, two hubs of exactly the
 * shape's size, and islands. No two are of one type between the same ends.
 */
export function* generateRelations(
  shape: GraphShape,
  vocabulary: VocabularyEntry,
  seed: number,
): Generator<DatasetRelation> {
  const random = seeded(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const mainland = shape.entities - shape.islands
  const ids = Array.from({ length: shape.entities }, (_, number) => idOfEntity(number))
  const types = Array.from({ length: shape.entities }, (_, number) => typeOfEntity(number))
  const fitting = fittingTypes(vocabulary)
  const taken = new Set<number>()

  const anyone = (): number => 2 + below(mainland - 2)
  const wellKnown = (): number => 2 + Math.floor((mainland - 2) * random() ** (1 / (1 - steepness)))
  const left = [
    { count: shape.largeHub, ends: (): number[] => [0, anyone()] },
    { count: shape.hub, ends: (): number[] => [1, anyone()] },
    { count: 0, ends: (): number[] => [wellKnown(), wellKnown()] },
  ]
  const rest = left[2]
  if (rest) rest.count = shape.relations - shape.largeHub - shape.hub - shape.islands / 2

  function tie(ends: () => readonly number[]): DatasetRelation {
    for (;;) {
      const [one = 0, other = 0] = ends()
      const [subject, object] = random() < 0.5 ? [one, other] : [other, one]
      const possible = fitting(types[subject] ?? '', types[object] ?? '')
      const type = below(possible.length)
      const key = (subject * shape.entities + object) * 100 + type
      if (subject === object || possible.length === 0 || taken.has(key)) continue
      taken.add(key)
      return relationOf(ids[subject] ?? '', possible[type] ?? '', ids[object] ?? '', shape, random)
    }
  }

  for (let number = mainland; number < shape.entities; number += 2) {
    yield relationOf(
      ids[number] ?? '',
      vocabulary.relationTypes[0]?.id ?? '',
      ids[number + 1] ?? '',
      shape,
      random,
    )
  }
  for (let total = shape.relations - shape.islands / 2; total > 0; total -= 1) {
    let place = below(total)
    const kind = left.find(({ count }) => (place -= count) < 0)
    if (!kind) throw new Error('the parts of the graph do not sum up to it')
    kind.count -= 1
    yield tie(kind.ends)
  }
}

/** The types that may tie an entity of one type to one of another. */
function fittingTypes({ relationTypes }: VocabularyEntry): (from: string, to: string) => readonly string[] {
  const known = new Map<string, string[]>()
  return (from, to) => {
    const key = `${from} ${to}`
    let types = known.get(key)
    if (!types) {
      types = relationTypes
        .filter((each) => allows(each.from, from) && allows(each.to, to))
        .map(({ id }) => id)
      known.set(key, types)
    }
    return types
  }
}

function allows(ends: readonly string[], type: string): boolean {
  return ends.length === 0 || ends.includes(type)
}

function relationOf(
  subject: string,
  type: string,
  object: string,
  shape: GraphShape,
  random: () => number,
): DatasetRelation {
  const id = relationId(subject, type, object)
  // One relation in seven has two or three claims.
  const count = random() < 0.15 ? 2 + Math.floor(random() * 2) : 1
  const claims = Array.from({ length: count }, (_, at) => ({
    ...claimOf(shape, random),
    id: claimId(id, at + 1),
  }))
  return { id, subject, type, object, claims }
}

function claimOf(shape: GraphShape, random: () => number): ClaimEntry {
  const below = (limit: number): number => Math.floor(random() * limit)
  const year = 1995 + below(30)
  const status = statuses[below(statuses.length)] ?? 'ACTIVE'
  const page = 1 + below(400)
  const startDate = random() < 0.5 ? String(year) : `${year}-${String(1 + below(12)).padStart(2, '0')}`
  return {
    source: `s:source-${below(shape.sources)}`,
    stance: random() < 0.95 ? 'SUPPORTS' : 'MENTIONS',
    status,
    ...(random() < 0.9 ? { startDate } : {}),
    ...(status === 'ENDED' ? { endDate: String(year + 1 + below(5)) } : {}),
    ...(random() < 0.3
      ? {
          amount: {
            value: String((1 + below(5_000)) * 10_000),
            currency: 'USD',
            approximate: random() < 0.2,
          },
        }
      : {}),
    confidence: 40 + below(60),
    reason: { en: `Seen on page ${page}.`, he: `מופיע בעמוד ${page}.` },
    statement: { en: `The tie is named for ${year}.`, he: `הקשר נזכר לשנת ${year}.` },
    locator: { en: `page ${page}`, he: `עמוד ${page}` },
  }
}
