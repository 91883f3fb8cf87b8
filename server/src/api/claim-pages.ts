import { claimsOfRelations, claimsOfSources } from '../db/generated/statements.ts'
import type { ApiContext } from './context.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { pageOf, pageRequest, type Page, type PageArguments } from './page.ts'
import type { ClaimEdgeRow } from './rows.ts'
import { selects } from './selection.ts'

/** A page of the claims about one relation; those of all relations of a level come by one statement. */
export function claimsOfRelation(
  row: { readonly id: string },
  args: PageArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Page<ClaimEdgeRow>> {
  return claimPage('Relation.claims', claimsOfRelations, row.id, args, context, info)
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
): Promise<Page<ClaimEdgeRow>> {
  const page = pageRequest(`${field} ${id}`, args)
  const params = { ...page.params, withTotal: selects(info, 'total') }
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
