import type { Entity, Graph, Relation } from './graph.ts'
import { overlaps, within, type Period } from './period.ts'

/** What a filter does to a type or status; what is not named is shown. */
export type Treatment = 'dim' | 'hide'

/** Amounts of one currency, both bounds included, in whole units; a missing bound is open. */
export type AmountRange = { min: number | null; max: number | null; currency: string }

/** A time; with `isWithin` a relation has to begin and end in it, else it only has to hold at some day of it. */
export type PeriodRange = Period & { isWithin: boolean }

/** How many ties, both bounds included; a missing bound is open. */
export type DegreeRange = { min: number | null; max: number | null }

/** Those within so many steps (1 to 3) of some entities, over relations that are shown. */
export type Around = { ids: readonly string[]; steps: number }

/** What is stepped back or left out of the picture; types and statuses by what becomes of each, the rest by criteria. */
export type Filters = {
  entityTypes: Readonly<Record<string, Treatment>>
  relationTypes: Readonly<Record<string, Treatment>>
  statuses: Readonly<Record<string, Treatment>>
  /** Relations that neither begin nor end in this time (`2025`, `2025-11`, `2025-11-12`) step back. */
  changedIn: string | null
  /** Least confidence, 0 to 100. */
  minConfidence: number
  amount: AmountRange | null
  period: PeriodRange | null
  degree: DegreeRange | null
  around: Around | null
  /** Words in a name of an end, in the role, or in what the claims say. */
  text: string
  /** Only what claims of one of these sources back; empty for all. */
  sources: readonly string[]
  /** Only what was recorded by this day, told as it was then. */
  knownAt: string | null
  /** Whether a relation has to pass all of its criteria, or one of them. */
  match: 'all' | 'any'
  /** What becomes of what does not pass. */
  rest: Treatment
}

export const noFilters: Filters = {
  entityTypes: {},
  relationTypes: {},
  statuses: {},
  changedIn: null,
  minConfidence: 0,
  amount: null,
  period: null,
  degree: null,
  around: null,
  text: '',
  sources: [],
  knownAt: null,
  match: 'all',
  rest: 'hide',
}

/**
 * What only the server can tell about relations among the entities `among`: which ones have the words or the sources that
 * are asked for, and how they stood at an earlier time. Null where that is not asked; what is not `among` was not asked yet.
 */
export type Lens = {
  among: ReadonlySet<string>
  text: ReadonlySet<string> | null
  sources: ReadonlySet<string> | null
  known: ReadonlyMap<string, Relation> | null
}

/** What a criterion may look at beside the relation; `near` are those whom `filters.around` reaches. */
type Beside = { graph: Graph; lens: Lens | null; near: ReadonlySet<string> | null }

/**
 * A criterion: what it takes for a relation, or for an entity, to be seen in full. `isGate` marks one that has to be passed
 * even where one of the others is enough.
 */
type Criterion = {
  /** Where its setting stands. */
  field: keyof Filters
  isSet(filters: Filters): boolean
  isGate?: boolean
  relation?(relation: Relation, filters: Filters, beside: Beside): boolean
  entity?(entity: Entity, filters: Filters, beside: Beside): boolean
  /** What becomes of an entity that does not pass, where that is not the reader's choice. */
  rest?: Treatment
}

/** Every criterion. A new one is a line here, its field in `Filters`, its row of the address, and its words and editor. */
const criteria = {
  knownAt: {
    field: 'knownAt',
    isSet: ({ knownAt }) => knownAt !== null,
    isGate: true,
    relation: ({ id }, _, { lens }) => lens?.known?.has(id) ?? true,
  },
  confidence: {
    field: 'minConfidence',
    isSet: ({ minConfidence }) => minConfidence > 0,
    relation: ({ confidence }, { minConfidence }) => (confidence ?? 100) >= minConfidence,
  },
  amount: {
    field: 'amount',
    isSet: ({ amount }) => amount !== null,
    relation: ({ amount }, { amount: range }) => {
      if (!range) return true
      if (!amount || amount.currency !== range.currency) return false
      return isBetween(Number(amount.amount), range)
    },
  },
  period: {
    field: 'period',
    isSet: ({ period }) => period !== null,
    relation: ({ period }, { period: range }) =>
      !range || (range.isWithin ? within(period, range) : overlaps(period, range)),
  },
  sources: {
    field: 'sources',
    isSet: ({ sources }) => sources.length > 0,
    relation: ({ id }, _, { lens }) => lens?.sources?.has(id) ?? true,
  },
  text: {
    field: 'text',
    isSet: ({ text }) => text !== '',
    relation: (relation, { text }, { graph, lens }) =>
      [relation.source, relation.target].some((end) => isNamed(graph.entities.get(end), text)) ||
      (lens?.text?.has(relation.id) ?? true),
  },
  degree: {
    field: 'degree',
    isSet: ({ degree }) => degree !== null,
    entity: ({ degree }, { degree: range }) => !range || isBetween(degree, range),
  },
  around: {
    field: 'around',
    isSet: ({ around }) => around !== null,
    entity: ({ id }, _, { near }) => near?.has(id) ?? true,
    rest: 'dim',
  },
} as const satisfies Record<string, Criterion>

export type CriterionId = keyof typeof criteria
export const criterionIds = Object.keys(criteria) as readonly CriterionId[]

function of(id: CriterionId): Criterion {
  return criteria[id]
}

/** Whether the server has to be asked for these filters. */
export function asksServer({ text, sources, knownAt }: Filters): boolean {
  return text !== '' || sources.length > 0 || knownAt !== null
}

/** What takes a criterion off. */
export function off(id: CriterionId): Partial<Filters> {
  const { field } = of(id)
  return { [field]: noFilters[field] }
}

/** The criteria that are in force. */
export function inForce(filters: Filters): readonly CriterionId[] {
  return criterionIds.filter((id) => of(id).isSet(filters))
}

/** The first criterion of `set` that an entity does not pass, and what becomes of it; null where it passes all. */
export function entityStop(
  entity: Entity,
  filters: Filters,
  set: readonly CriterionId[],
  beside: Beside,
): { reason: CriterionId; as: Treatment } | null {
  const reason = set.find((id) => !(of(id).entity?.(entity, filters, beside) ?? true))
  return reason ? { reason, as: of(reason).rest ?? filters.rest } : null
}

/** The criterion of `set` that stops a relation; null where it passes. */
export function relationStop(
  relation: Relation,
  filters: Filters,
  set: readonly CriterionId[],
  { graph, lens, near }: Beside,
): CriterionId | null {
  const isAsked = lens !== null && lens.among.has(relation.source) && lens.among.has(relation.target)
  const beside = { graph, near, lens: isAsked ? lens : null }
  const fails = (id: CriterionId): boolean => !(of(id).relation?.(relation, filters, beside) ?? true)
  const gate = set.find((id) => of(id).isGate && fails(id))
  if (gate) return gate
  const others = set.filter((id) => of(id).relation && !of(id).isGate)
  const failed = others.filter(fails)
  const isStopped = filters.match === 'all' ? failed.length > 0 : failed.length === others.length
  return isStopped ? (failed[0] ?? null) : null
}

/** Whom one reaches from some entities over relations whose both ends are shown, within so many steps. */
export function near(
  graph: Graph,
  shown: ReadonlyMap<string, unknown>,
  { ids, steps }: Around,
): ReadonlySet<string> {
  const found = new Set(ids.filter((id) => shown.has(id)))
  for (let step = 0; step < steps; step += 1) {
    const ring: string[] = []
    for (const { source, target } of graph.relations.values()) {
      if (!shown.has(source) || !shown.has(target)) continue
      if (found.has(source)) ring.push(target)
      if (found.has(target)) ring.push(source)
    }
    for (const id of ring) found.add(id)
  }
  return found
}

/** The graph with relations as they stood at the time that is asked for. */
export function underLens(graph: Graph, lens: Lens | null): Graph {
  if (!lens?.known || lens.known.size === 0) return graph
  return { entities: graph.entities, relations: new Map([...graph.relations, ...lens.known]) }
}

function isBetween(value: number, { min, max }: { min: number | null; max: number | null }): boolean {
  return (min === null || value >= min) && (max === null || value <= max)
}

/** Whether an entity has a name with this text, without regard to capitals, accents and niqqud. */
export function isNamed(entity: Entity | undefined, text: string): boolean {
  const wanted = plain(text)
  return entity?.names.some(({ value }) => plain(value).includes(wanted)) ?? false
}

/** As one types it: without capitals, accents and niqqud. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
