import {
  degrees,
  degreesUnderLens,
  neighborCounts,
  neighborCountsUnderLens,
} from '../../db/generated/statements.ts'
import type { DirectionParam } from '../../db/records.ts'
import { externalIdsOf } from '../external-url.ts'
import { relationFilter } from '../filter.ts'
import type { ApiContext } from '../context.ts'
import type { EntityResolvers, RelationFilter } from '../generated/resolvers.ts'
import { byLens } from '../lens.ts'
import { limits } from '../limits.ts'
import { mergedIntoEntity } from '../merged-from.ts'
import { relationsOfEntity } from '../relations-of-entity.ts'
import { pickText, textByLang } from '../texts.ts'
import { entityNames, primaryNames } from '../names.ts'

export const entity: EntityResolvers = {
  type: ({ type }, _, { vocabulary }) => vocabulary.typeOfEntity(type),
  label: (row, { langs }) => pickText(primaryNames(row), langs) ?? { value: row.id, lang: 'und' },
  names: entityNames,
  summary: (row, { langs }) => pickText(textByLang(row.summaryLangs, row.summaries), langs),
  externalIds: externalIdsOf,
  mergedFrom: async ({ id }, _, context) => [...((await mergedIntoEntity(id, context))?.members ?? [])],
  place: ({ lat, lng }) => (lat == null || lng == null ? null : { lat, lng }),
  revision: ({ revision }) => revision ?? 0,
  degree: (row, { direction, filter }, context) =>
    direction === 'BOTH' && !filter && row.degree != null
      ? row.degree
      : degreeOf(row.id, direction, filter, context),
  neighborCounts: async (row, args, context) => {
    const filter = await relationFilter(args.filter, context)
    const params = { most: limits.counted, filter }
    return context.batches.load('neighborCounts', params, row.id, async (ids) => {
      const statement = byLens(filter, neighborCounts, neighborCountsUnderLens)
      const rows = await context.run(statement, { ids, ...params })
      return new Map(rows.map(({ id, counts }) => [id, counts]))
    })
  },
  relations: relationsOfEntity,
}

async function degreeOf(
  id: string,
  direction: DirectionParam,
  filter: RelationFilter | null | undefined,
  context: ApiContext,
): Promise<number | null> {
  const passed = await relationFilter(filter, context)
  const params = { direction, filter: passed }
  return context.batches.load('degree', params, id, async (ids) => {
    const rows = await context.run(byLens(passed, degrees, degreesUnderLens), { ids, ...params })
    return new Map(rows.map((row) => [row.id, row.degree]))
  })
}
