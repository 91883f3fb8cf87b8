import { claimsOfRelations, claimsOfSources } from '../db/generated/statements.ts'
import type { ApiContext } from './context.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { pageOf, pageRequest, type Page, type PageArguments } from './page.ts'
import type { LensParam } from '../db/records.ts'
import type { ClaimEdgeRow, RelationRow } from './rows.ts'
import { selects } from './selection.ts'

/** A page of the claims about one relation, of those that count under its lens; those of all relations of a level come by one statement. */
export function claimsOfRelation(
  row: RelationRow,
  args: PageArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Page<ClaimEdgeRow>> {
  return claimPage('Relation.claims', claimsOfRelations, row.id, args, context, info, row.lens)
}

/** As `claimsOfRelation`, of one source. */
export function claimsOfSource(
  row: { readonly id: string },
  args: PageArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Page<ClaimEdgeRow>> {
  return claimPage('Source.claims', claimsOfSources, row.id, args, context, info)
}

async function claimPage(
  field: string,
  statement: typeof claimsOfRelations,
  id: string,
  args: PageArguments,
  { batches, run }: ApiContext,
  info: GraphQLResolveInfo,
  lens: LensParam | null = null,
): Promise<Page<ClaimEdgeRow>> {
  const page = pageRequest(`${field} ${id}`, args)
  const params = { ...page.params, lens, withTotal: selects(info, 'total') }
  const found = await batches.load(field, params, id, async (ids) => {
    const rows = await run(statement, { ids, ...params })
    return new Map(rows.map((each) => [each.id, each]))
  })
  return pageOf(
    page,
    found?.claims ?? [],
    found?.total ?? null,
    ({ claim }) => claim.id,
    ({ claim, source, via }, cursor) => ({ cursor, node: { ...claim, source, via } }),
  )
}
