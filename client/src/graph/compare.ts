import {
  comparedFields,
  type Change,
  type ComparedField,
  type CompareQuestion,
  type Comparison,
} from './comparison.ts'
import { relationsAmong, type Graph, type Relation } from './graph.ts'
import { overlaps } from './period.ts'

type Told = ReadonlyMap<string, Relation>

/** Holds two tellings of the same relations beside each other. */
export function compareTold(question: CompareQuestion, a: Told, b: Told): Comparison {
  const changes = new Map<string, Change>()
  for (const [id, relation] of b) {
    const before = a.get(id)
    if (!before) changes.set(id, { kind: 'appeared', fields: [] })
    else {
      const fields = comparedFields.filter((field) => textOf(before, field) !== textOf(relation, field))
      if (fields.length > 0) changes.set(id, { kind: 'changed', fields })
    }
  }
  for (const id of a.keys()) if (!b.has(id)) changes.set(id, { kind: 'ended', fields: [] })
  return { question, changes, relations: new Map([...a, ...b]) }
}

/** Two moments, by when the relations among what is shown held; an unknown end is open. */
export function compareMoments(
  question: CompareQuestion,
  graph: Graph,
  places: ReadonlyMap<string, unknown>,
): Comparison {
  const at = (moment: string): Told =>
    new Map(
      relationsAmong(graph, places)
        .filter(({ period }) => overlaps(period, { from: moment, to: moment }))
        .map((relation) => [relation.id, relation]),
    )
  return compareTold(question, at(question.a), at(question.b))
}

function textOf(relation: Relation, field: ComparedField): string {
  if (field === 'period') return `${relation.period?.start ?? ''}~${relation.period?.end ?? ''}`
  if (field !== 'amount') return String(relation[field])
  const { amount } = relation
  return amount ? [amount.amount, amount.currency, amount.min, amount.max].join('~') : ''
}
