import {
  PathsDocument,
  ViewDocument,
  type RelationFilter,
  type Status,
} from '../../api/generated/operations.ts'
import { inForce, type CriterionId, type Filters } from '../../graph/filters.ts'
import { relationsAmong } from '../../graph/graph.ts'
import { pathFilter } from '../../graph/path-question.ts'
import { endOf } from '../../graph/period.ts'
import { langsFor, type Lang } from '../../state/preferences.ts'
import type { Session } from '../../state/session.ts'

/** A question to the API as a program would ask it. */
export type Question = { id: 'view' | 'paths'; operation: string; variables: Record<string, unknown> }

const statuses: readonly Status[] = ['ACTIVE', 'ENDED', 'PLANNED', 'ALLEGED', 'DENIED']

/** What the view shows, as questions: its entities with the relations that its filters let through, and its paths. `allTypes`: those of relations. */
export function viewQueries(
  { graph, view }: Pick<Session, 'graph' | 'view'>,
  lang: Lang,
  allTypes: readonly string[] = [],
): Question[] {
  const langs = langsFor(lang)
  const { filters, places, path } = view
  const ids = [...places.keys()].filter((id) => {
    const entity = graph.entities.get(id)
    return entity && filters.entityTypes[entity.type] !== 'hide' && hasDegree(entity.degree, filters)
  })
  const types = [...new Set(relationsAmong(graph, places).map(({ type }) => type))].toSorted()
  const filter: RelationFilter = {
    ...(types.some(isHidden(filters.relationTypes)) && {
      types: types.filter((id) => !isHidden(filters.relationTypes)(id)),
    }),
    ...(statuses.some(isHidden(filters.statuses)) && {
      statuses: statuses.filter((id) => !isHidden(filters.statuses)(id)),
    }),
    ...criteriaOf(filters),
  }
  const isFiltered = Object.keys(filter).length > 0
  const shown: Question = {
    id: 'view',
    operation: tidy(ViewDocument.toString()),
    variables: { ids, ...(isFiltered && { filter }), langs },
  }
  if (!path) return [shown]
  const { from, to, maxLength, mode = 'SHORTEST' } = path
  const limits = pathFilter(path, allTypes)
  const variables = {
    from,
    to,
    maxLength,
    first: 5,
    mode,
    direction: 'BOTH',
    ...(limits && { filter: limits }),
    langs,
  }
  return [shown, { id: 'paths', operation: tidy(PathsDocument.toString()), variables }]
}

/** The criteria that hide relations, as far as the API can be asked for them. */
function criteriaOf(filters: Filters): RelationFilter {
  const left = new Set(notAsked(filters))
  const { amount, period, sources, knownAt, minConfidence } = filters
  const asked = inForce(filters).filter((id) => !left.has(id))
  const all: Partial<Record<CriterionId, RelationFilter>> = {
    confidence: { minConfidence },
    amount: amount
      ? {
          currency: amount.currency,
          ...(amount.min !== null && { minAmount: String(amount.min) }),
          ...(amount.max !== null && { maxAmount: String(amount.max) }),
        }
      : {},
    period: { validIn: period && { from: period.from, to: period.to } },
    sources: { sources: [...sources] },
    knownAt: knownAt === null ? {} : { knownAt: endOf(knownAt) },
  }
  return Object.assign({}, ...asked.map((id) => all[id]))
}

/** The criteria in force that the API's filter has no words for: the page alone knows them. */
export function notAsked(filters: Filters): CriterionId[] {
  const set = inForce(filters)
  const isAny =
    filters.match === 'any' &&
    set.filter((id) => id !== 'degree' && id !== 'around' && id !== 'knownAt').length > 1
  return set.filter((id) => {
    if (id === 'around' || id === 'text' || (id === 'period' && filters.period?.isWithin)) return true
    return filters.rest === 'dim' || (isAny && id !== 'knownAt')
  })
}

function hasDegree(degree: number, { degree: range, rest }: Filters): boolean {
  if (!range || rest === 'dim') return true
  return degree >= (range.min ?? 0) && degree <= (range.max ?? Infinity)
}

function isHidden(treated: Readonly<Record<string, string | undefined>>): (id: string) => boolean {
  return (id) => treated[id] === 'hide'
}

/** The question as one line for a shell. */
export function curlLine({ operation, variables }: Question, endpoint: string): string {
  const body = JSON.stringify({ query: operation, variables })
  return `curl ${quoted(endpoint)} -H 'content-type: application/json' -d ${quoted(body)}`
}

// Between single quotes a shell takes everything as it is but the quote itself.
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** Generated operations are indented unevenly; a reader should see how they nest. */
function tidy(operation: string): string {
  let depth = 0
  return operation
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      if (/^[})]/.test(line)) depth -= 1
      const indented = '  '.repeat(Math.max(0, depth)) + line
      if (/[{(]$/.test(line)) depth += 1
      return indented
    })
    .join('\n')
}
