import type { Resolvers } from './generated/resolvers.ts'
import { identityMutations } from './mutations/identity.ts'
import { importMutations } from './mutations/imports.ts'
import { mutations } from './mutations/mutations.ts'
import { accessQueries } from './queries/access.ts'
import { historyQueries } from './queries/history.ts'
import { importQueries, importSubscription } from './queries/imports.ts'
import { judgementQueries } from './queries/judgements.ts'
import { listQueries } from './queries/lists.ts'
import { candidateQueries } from './queries/merge-candidates.ts'
import { newsSubscription } from './queries/news.ts'
import { nodeQueries } from './queries/nodes.ts'
import { pathQueries } from './queries/paths.ts'
import { pictureQueries } from './queries/pictures.ts'
import { searchEdge, searchQueries } from './queries/search.ts'
import { tallyQueries } from './queries/tallies.ts'
import { wholeQueries } from './queries/whole.ts'
import { change } from './resolvers/change.ts'
import { claim } from './resolvers/claim.ts'
import { facet } from './resolvers/facet.ts'
import { entity } from './resolvers/entity.ts'
import { graphInfo, neighborCount, question } from './resolvers/graph-info.ts'
import {
  broughtIn,
  importFinding,
  importFindings,
  importJob,
  importReport,
  importTable,
} from './resolvers/import.ts'
import { externalId, mergedEntity, name } from './resolvers/merged-entity.ts'
import { pair } from './resolvers/pair.ts'
import { relation } from './resolvers/relation.ts'
import { source } from './resolvers/source.ts'
import { path } from './resolvers/subgraph.ts'
import { token, viewer } from './resolvers/token.ts'
import { entityType, relationType } from './resolvers/vocabulary.ts'
import { scalars } from './scalars.ts'

/** The resolvers of `schema.graphql`. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: {
    ...nodeQueries,
    ...listQueries,
    ...searchQueries,
    ...pictureQueries,
    ...pathQueries,
    ...tallyQueries,
    ...wholeQueries,
    ...historyQueries,
    ...judgementQueries,
    ...candidateQueries,
    ...importQueries,
    ...accessQueries,
  },
  Mutation: { ...mutations, ...identityMutations, ...importMutations },
  Subscription: { ...importSubscription, ...newsSubscription },
  Entity: entity,
  Relation: relation,
  Claim: claim,
  Change: change,
  Source: source,
  EntityType: entityType,
  RelationType: relationType,
  NeighborCount: neighborCount,
  Facet: facet,
  Path: path,
  SearchEdge: searchEdge,
  GraphInfo: graphInfo,
  Question: question,
  ImportJob: importJob,
  ImportReport: importReport,
  ImportFinding: importFinding,
  ImportFindings: importFindings,
  ImportTable: importTable,
  Name: name,
  ExternalId: externalId,
  MergedEntity: mergedEntity,
  Pair: pair,
  Import: broughtIn,
  Token: token,
  Viewer: viewer,
}
