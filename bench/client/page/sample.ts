import { scaleFreeTies, seeded } from '../../seeded.ts'

export type SampleEntity = { id: string; name: string; type: string; x: number; y: number; degree: number }
export type SampleRelation = { id: string; source: string; target: string }
export type Sample = { entities: SampleEntity[]; relations: SampleRelation[] }

export const types = ['Company', 'Person', 'Country'] as const
const tiesOfEach = 3
/** Room between neighbouring marks, in map units. */
const spacing = 95

/**
 * A scale-free graph of about so many elements, entities and relations together, the same in every run; the best tied stand in the
 * middle of a spiral. `added` more, tied in like all others, are what an expansion brings.
 */
export function makeSample(elements: number, added: number): { sample: Sample; more: Sample } {
  const count = Math.round(elements / (1 + tiesOfEach))
  const ties = scaleFreeTies(count + added, tiesOfEach, seeded(7))
  const degrees = Array.from({ length: count + added }, () => 0)
  for (const end of ties.flat()) degrees[end] = (degrees[end] ?? 0) + 1
  const entities = degrees.map((degree, at): SampleEntity => {
    const [angle, radius] = [at * Math.PI * (3 - Math.sqrt(5)), spacing * Math.sqrt(at + 0.5)]
    return {
      id: `e${at}`,
      name: `Entity number ${at}`,
      type: types[at % types.length] ?? types[0],
      x: Math.round(radius * Math.cos(angle)),
      y: Math.round(radius * Math.sin(angle)),
      degree,
    }
  })
  const relations = ties.map(([from, to], at) => ({ id: `r:${at}`, source: `e${from}`, target: `e${to}` }))
  const isOld = ({ source, target }: SampleRelation): boolean =>
    [source, target].every((id) => Number(id.slice(1)) < count)
  return {
    sample: { entities: entities.slice(0, count), relations: relations.filter(isOld) },
    more: { entities: entities.slice(count), relations: relations.filter((each) => !isOld(each)) },
  }
}

/** The best tied entity with everybody tied to it. */
export function neighbourhood({ relations }: Sample): { entities: Set<string>; relations: Set<string> } {
  const own = relations.filter(({ source, target }) => source === 'e0' || target === 'e0')
  return {
    entities: new Set(['e0', ...own.flatMap(({ source, target }) => [source, target])]),
    relations: new Set(own.map(({ id }) => id)),
  }
}
