import { degrees, neighborCounts } from '../../db/generated/statements.ts'
import type { DirectionParam } from '../../db/records.ts'
import { externalUrl } from '../external-url.ts'
import { relationFilter } from '../filter.ts'
import type { ApiContext } from '../context.ts'
import type { EntityResolvers, RelationFilter } from '../generated/resolvers.ts'
import { relationsOfEntity } from '../relations-of-entity.ts'
import { pickText, textByLang } from '../texts.ts'
import { entityNames, primaryNames } from '../names.ts'

export const entity: EntityResolvers = {
  type: ({ type }, _, { vocabulary }) => vocabulary.typeOfEntity(type),
  label: (row, { langs }) => pickText(primaryNames(row), langs) ?? { value: row.id, lang: 'und' },
  names: entityNames,
  summary: (row, { langs }) => pickText(textByLang(row.summaryLangs, row.summaries), langs),
  externalIds: ({ externalSchemes, externalValues }) =>
    (externalSchemes ?? []).map((scheme, index) => {
      const value = externalValues?.[index] ?? ''
      return { scheme, value, url: externalUrl(scheme, value) }
    }),
  place: ({ lat, lng }) => (lat === null || lng === null ? null : { lat, lng }),
  degree: (row, { direction, filter }, context) =>
    direction === 'BOTH' && !filter && row.degree !== null
      ? row.degree
      : degreeOf(row.id, direction, filter, context),
  neighborCounts: async (row, args, context) => {
    const params = { filter: await relationFilter(args.filter, context) }
    return context.batches.load('neighborCounts', params, row.id, async (ids) => {
      const rows = await context.run(neighborCounts, { ids, ...params })
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
  const params = { direction, filter: await relationFilter(filter, context) }
  return context.batches.load('degree', params, id, async (ids) => {
    const rows = await context.run(degrees, { ids, ...params })
    return new Map(rows.map((row) => [row.id, row.degree]))
  })
}
