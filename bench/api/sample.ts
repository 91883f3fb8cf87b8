import { seeded } from '../seeded.ts'
import { entityOf, idOfEntity, type GraphShape } from '../graph/graph-shape.ts'

/** Ids and names of a generated graph to ask about, the same in every run. */
export class Sample {
  readonly #shape: GraphShape
  readonly #random: () => number

  constructor(shape: GraphShape, seed: number) {
    this.#shape = shape
    this.#random = seeded(seed)
  }

  /** An entity like any other, neither a hub nor on an island. */
  entity(): string {
    return idOfEntity(this.#number())
  }

  entities(count: number): string[] {
    const numbers = new Set<number>()
    while (numbers.size < count) numbers.add(this.#number())
    return [...numbers].map(idOfEntity)
  }

  /** A name, in English or Hebrew in turn. */
  name(): string {
    const { names } = entityOf(this.#number())
    return names[this.#random() < 0.5 ? 0 : 1]?.value ?? ''
  }

  #number(): number {
    return 2 + Math.floor(this.#random() * (this.#shape.entities - this.#shape.islands - 2))
  }
}

/** The entity with a tenth of all relations. */
export const largeHub = idOfEntity(0)

/** The entity with a thousand relations. */
export const hub = idOfEntity(1)

/** An entity that no path leads to from anywhere but its neighbour. */
export function islander(shape: GraphShape): string {
  return idOfEntity(shape.entities - 1)
}
