import type { RelationFilterParam } from '../db/records.ts'
import { day } from '../db/values.ts'
import { KesherError } from '../errors.ts'
import { checkSpan, earliestDay, latestDay } from '../model/partial-date.ts'
import type { ApiContext } from './context.ts'
import type { RelationFilter } from './generated/resolvers.ts'
import { fewIds, limits, shown, within } from './limits.ts'

type Given<T> = T | null | undefined

/** The filter as statements take it. Throws UNKNOWN_TYPE and BAD_INPUT. */
export async function relationFilter(
  filter: Given<RelationFilter>,
  context: ApiContext,
): Promise<RelationFilterParam> {
  const { from = null, to = null } = filter?.validIn ?? {}
  const reason = checkSpan({ from, to })
  if (reason) {
    throw new KesherError('BAD_INPUT', {
      argument: 'filter.validIn',
      value: `${from ?? ''} to ${to ?? ''}`,
      reason,
    })
  }
  const minConfidence = filter?.minConfidence ?? null
  return {
    types: await relationTypes('filter.types', filter?.types, context),
    statuses: filter?.statuses ?? null,
    otherTypes: await entityTypes('filter.otherTypes', filter?.otherTypes, context),
    minConfidence: minConfidence === null ? null : within('filter.minConfidence', minConfidence, 0, 100),
    validFrom: from === null ? null : day(earliestDay(from)),
    validTo: to === null ? null : day(latestDay(to)),
  }
}

/** Ids of types of entities, null where none are given. Throws UNKNOWN_TYPE. */
export async function entityTypes(
  argument: string,
  ids: Given<readonly string[]>,
  { vocabulary }: ApiContext,
): Promise<string[] | null> {
  return knownTypes(argument, ids, (id) => vocabulary.entityType(id))
}

async function relationTypes(
  argument: string,
  ids: Given<readonly string[]>,
  { vocabulary }: ApiContext,
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
