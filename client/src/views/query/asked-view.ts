import type { RelationFilter } from '../../api/generated/operations.ts'
import type { AskedView } from '../../commands/ask-view.ts'
import type { Filters, Treatment } from '../../graph/filters.ts'
import { pathModes, statusIds, type PathQuestion } from '../../graph/path-question.ts'
import { endOf } from '../../graph/period.ts'
import type { Lang } from '../../state/preferences.ts'
import type { Session } from '../../state/session.ts'
import { mistake, type Mistake } from './mistake.ts'
import { viewQueries, type Question } from './view-queries.ts'

/** A filter as the schema takes it, its lists of ids as texts. */
type Filter = Omit<RelationFilter, 'types' | 'sources'> & { types?: string[]; sources?: string[] }
type Values = Readonly<Record<string, unknown>>
/** What the view says now, and the ids of all types of relations. */
export type Now = { session: Pick<Session, 'graph' | 'view'>; lang: Lang; allTypes: readonly string[] }

/** Criteria of the API that the view's filters have no word for. */
const noWords: readonly (keyof Filter)[] = ['otherTypes', 'excludeSources', 'contested', 'text']

/**
 * The change of the view that makes it say what is asked; `question` is what it says now, `found` are the entities of
 * the answer by id, with their types. Every part of the filter that the view could not say again is a mistake.
 */
export function askedView(
  now: Now,
  question: Question,
  asked: Values,
  found: ReadonlyMap<string, string>,
): { change: AskedView } | { mistakes: Mistake[] } {
  const { view } = now.session
  const ids = texts(asked['ids'])
  const before = texts(question.variables['ids'])
  const filter = given(asked['filter'])
  const usual = given(question.variables['filter'])
  const unknown = ids.filter((id) => !found.has(id))
  const hidden = ids.filter((id) => !before.includes(id) && isHidden(view.filters, id, found.get(id), now))
  const filters = changedFilters(view.filters, filter, usual, now.allTypes)
  const [said] = viewQueries({ graph: now.session.graph, view: { ...view, filters } }, now.lang, now.allTypes)
  const mistakes = [
    ...(unknown.length > 0
      ? [mistake('unknownEntities', { count: unknown.length, ids: list(unknown) })]
      : []),
    ...(hidden.length > 0 ? [mistake('hiddenEntities', { count: hidden.length, ids: list(hidden) })] : []),
    ...mistakesOf(filter, now.allTypes),
  ]
  if (mistakes.length === 0) mistakes.push(...notSaid(filter, given(said?.variables['filter'])))
  if (mistakes.length > 0) return { mistakes }
  const add = ids.filter((id) => !view.places.has(id))
  return { change: { add, remove: before.filter((id) => !ids.includes(id)), filters } }
}

/** The question for paths that is asked; what the page would not ask again is a mistake. */
export function askedPaths(now: Now, asked: Values): { question: PathQuestion } | { mistakes: Mistake[] } {
  const { from, to, maxLength, mode } = asked
  const { types, statuses, validIn } = given(asked['filter'])
  const path: PathQuestion = {
    from: String(from),
    to: String(to),
    maxLength: typeof maxLength === 'number' ? maxLength : 4,
    mode: pathModes.find((each) => each === mode) ?? 'SHORTEST',
    ...(types && { avoidTypes: now.allTypes.filter((id) => !types.includes(id)) }),
    ...(statuses && { avoidStatuses: statusIds.filter((id) => !statuses.includes(id)) }),
    ...(validIn && { during: { from: validIn.from ?? null, to: validIn.to ?? null } }),
  }
  const view = { ...now.session.view, path }
  const said = viewQueries({ ...now.session, view }, now.lang, now.allTypes)[1]?.variables ?? {}
  const { filter, langs: _, ...rest } = said
  const mistakes = [
    ...unknownTypes(types, now.allTypes),
    ...Object.keys(rest)
      .filter((name) => name in asked && !isSame(asked[name], rest[name]))
      .map((name) => mistake('holds', { name, said: JSON.stringify(rest[name]) })),
  ]
  if (mistakes.length === 0) mistakes.push(...notSaid(given(asked['filter']), given(filter)))
  return mistakes.length > 0 ? { mistakes } : { question: path }
}

/** Only what differs from what the view says now is changed: what the question has no words for stays as it is. */
function changedFilters(now: Filters, asked: Filter, usual: Filter, allTypes: readonly string[]): Filters {
  const differs = (...names: (keyof Filter)[]): boolean =>
    names.some((name) => !isSame(asked[name], usual[name]))
  const { currency, minAmount, maxAmount, validIn, knownAt } = asked
  return {
    ...now,
    ...(differs('types') && { relationTypes: onlyThese(now.relationTypes, asked.types, allTypes) }),
    ...(differs('statuses') && { statuses: onlyThese(now.statuses, asked.statuses, statusIds) }),
    ...(differs('minConfidence') && { minConfidence: asked.minConfidence ?? 0 }),
    ...(differs('currency', 'minAmount', 'maxAmount') && {
      amount: currency ? { currency, min: amount(minAmount), max: amount(maxAmount) } : null,
    }),
    ...(differs('validIn') && {
      period: validIn ? { from: validIn.from ?? null, to: validIn.to ?? null, isWithin: false } : null,
    }),
    ...(differs('knownAt') && { knownAt: knownAt?.slice(0, 10) ?? null }),
    ...(differs('sources') && { sources: asked.sources ?? [] }),
  }
}

function amount(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text)
}

/** Hides all but these (none named: nothing); what steps back goes on doing so. */
function onlyThese(
  now: Readonly<Record<string, Treatment>>,
  shown: readonly string[] | null | undefined,
  all: readonly string[],
): Record<string, Treatment> {
  const dimmed = Object.entries(now).filter(([, treatment]) => treatment === 'dim')
  const hidden = shown ? all.filter((id) => !shown.includes(id)) : []
  return { ...Object.fromEntries(dimmed), ...Object.fromEntries(hidden.map((id) => [id, 'hide' as const])) }
}

function mistakesOf(filter: Filter, allTypes: readonly string[]): Mistake[] {
  const { knownAt, currency, minAmount, maxAmount } = filter
  return [
    ...noWords.filter((name) => name in filter).map((name) => mistake('noWords', { name })),
    ...unknownTypes(filter.types, allTypes),
    ...(!currency && (minAmount || maxAmount) ? [mistake('currency')] : []),
    ...(knownAt && knownAt !== endOf(knownAt.slice(0, 10))
      ? [mistake('wholeDay', { said: endOf(knownAt.slice(0, 10)) })]
      : []),
  ]
}

function unknownTypes(types: readonly string[] | null | undefined, all: readonly string[]): Mistake[] {
  const unknown = (types ?? []).filter((id) => !all.includes(id))
  return unknown.length > 0 ? [mistake('unknownTypes', { count: unknown.length, ids: list(unknown) })] : []
}

/** The view lists only types that are on the canvas, so it may say fewer than are asked for and mean the same. */
function notSaid(asked: Filter, said: Filter): Mistake[] {
  const names = [...new Set([...Object.keys(asked), ...Object.keys(said)])] as (keyof Filter)[]
  return names
    .filter((name) => name !== 'types' && name !== 'statuses' && !isSame(asked[name], said[name]))
    .map((name) => mistake('holds', { name: `filter.${name}`, said: JSON.stringify(said[name] ?? null) }))
}

/** Whether somebody who is asked for would stand on the canvas unseen. */
function isHidden(filters: Filters, id: string, type: string | undefined, { session }: Now): boolean {
  const { degree, rest } = filters
  const ties = session.graph.entities.get(id)?.degree
  const isOut =
    degree !== null &&
    rest === 'hide' &&
    ties !== undefined &&
    (ties < (degree.min ?? 0) || ties > (degree.max ?? Infinity))
  return isOut || (type !== undefined && filters.entityTypes[type] === 'hide')
}

/** The filter without what is null: that is not asked. */
function given(filter: unknown): Filter {
  return Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value !== null))
}

function texts(value: unknown): string[] {
  return [...new Set([value ?? []].flat().map(String))]
}

/** Lists are the same in any order, and what is null is the same as what is left out. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain).toSorted()
  if (typeof value !== 'object' || value === null) return value ?? null
  const entries = Object.entries(value).filter(([, each]) => each !== null)
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, plain(each)]),
  )
}

function list(ids: readonly string[]): string {
  return ids.length > 5 ? `${ids.slice(0, 5).join(', ')} …` : ids.join(', ')
}
