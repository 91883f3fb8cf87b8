import type { LensParam, RelationFilterParam } from '../db/records.ts'
import { day } from '../db/values.ts'
import { KesherError } from '../errors.ts'
import { comparableInstant } from '../model/fold.ts'
import { checkSpan, earliestDay, latestDay } from '../model/partial-date.ts'
import { wordsToFind } from '../model/relation-words.ts'
import type { ApiContext } from './context.ts'
import type { RelationFilter } from './generated/resolvers.ts'
import { shown } from '../model/shown.ts'
import { fewIds, limits, searchText, within } from './limits.ts'

type Given<T> = T | null | undefined

/**
 * The filter as statements take it; null where it lets everything pass, which costs the database nothing. Throws
 * UNKNOWN_TYPE and BAD_INPUT.
 */
export async function relationFilter(
  filter: Given<RelationFilter>,
  context: Pick<ApiContext, 'vocabulary'>,
): Promise<RelationFilterParam | null> {
  if (!filter) return null
  const minConfidence = filter.minConfidence ?? null
  const words = filter.text == null ? [] : wordsToFind(searchText('filter.text', filter.text))
  const param: RelationFilterParam = {
    types: await relationTypes('filter.types', filter.types, context),
    // There are five, however often a client names them.
    statuses: filter.statuses ? [...new Set(filter.statuses)] : null,
    otherTypes: await entityTypes('filter.otherTypes', filter.otherTypes, context),
    minConfidence: minConfidence === null ? null : within('filter.minConfidence', minConfidence, 0, 100),
    ...amounts(filter),
    currency: filter.currency ?? null,
    ...days(filter),
    contested: filter.contested ?? null,
    words: words.length > 0 ? words : null,
    lens: lensOf(filter),
  }
  return Object.values(param).some((value) => value !== null) ? param : null
}

/** Ids of types of entities, null where none are given. Throws UNKNOWN_TYPE. */
export async function entityTypes(
  argument: string,
  ids: Given<readonly string[]>,
  { vocabulary }: Pick<ApiContext, 'vocabulary'>,
): Promise<string[] | null> {
  return knownTypes(argument, ids, (id) => vocabulary.entityType(id))
}

async function relationTypes(
  argument: string,
  ids: Given<readonly string[]>,
  { vocabulary }: Pick<ApiContext, 'vocabulary'>,
): Promise<string[] | null> {
  return knownTypes(argument, ids, (id) => vocabulary.relationType(id))
}

async function knownTypes(
  argument: string,
  ids: Given<readonly string[]>,
  find: (id: string) => Promise<object | null>,
): Promise<string[] | null> {
  if (!ids) return null
  const types = fewIds(argument, ids, limits.ids)
  for (const id of types) {
    if (!(await find(id))) throw new KesherError('UNKNOWN_TYPE', { argument, value: shown(id) })
  }
  return types
}

function amounts({ minAmount = null, maxAmount = null }: RelationFilter) {
  const [min, max] = [minAmount, maxAmount].map((amount) => (amount === null ? null : Number(amount)))
  if (min != null && max != null && min > max) {
    const reason = 'filter.minAmount is greater than filter.maxAmount'
    throw new KesherError('BAD_INPUT', {
      argument: 'filter.maxAmount',
      value: shown(String(maxAmount)),
      reason,
    })
  }
  return { minAmount: min ?? null, maxAmount: max ?? null }
}

function days({ validIn }: RelationFilter) {
  const { from = null, to = null } = validIn ?? {}
  const reason = checkSpan({ from, to })
  if (reason) {
    const value = `${from ?? ''} to ${to ?? ''}`
    throw new KesherError('BAD_INPUT', { argument: 'filter.validIn', value, reason })
  }
  return {
    validFrom: from === null ? null : day(earliestDay(from)),
    validTo: to === null ? null : day(latestDay(to)),
  }
}

/** Which claims count, null where all of now do. */
function lensOf({ knownAt, sources, excludeSources }: RelationFilter): LensParam | null {
  if (knownAt == null && sources == null && excludeSources == null) return null
  return {
    knownAt: knownAt == null ? null : comparableInstant(knownAt),
    sources: sources == null ? null : fewIds('filter.sources', sources),
    excludeSources: excludeSources == null ? null : fewIds('filter.excludeSources', excludeSources),
  }
}
