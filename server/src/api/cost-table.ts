import type { FieldArguments } from './field-arguments.ts'
import { limits } from './limits.ts'

/** How long the lists beneath a field are. */
export type Sizes = Readonly<Record<string, number>>

/** What a field costs beside the one that every field costs. */
export interface FieldCost {
  /** What the database does for it, in rows that it looks at. */
  readonly work?: number | ((args: FieldArguments) => number)
  /** How many values it has: a number, or the name of a size that a field above it has set. */
  readonly times?: number | string
  /** The sizes of the lists beneath it, up to the next field that sets sizes. */
  readonly sizes?: (args: FieldArguments) => Sizes
}

const page = (args: FieldArguments): Sizes => ({ page: args.number('first', limits.first) })
const pageWork = (args: FieldArguments): number => 20 + 2 * args.number('first', limits.first)

/** Relations among entities: a picture has three for each of its entities; the densest ones have more, most have fewer. */
const picture = (entities: number): Sizes => ({ entities, relations: 3 * entities })

/** What a walk finds, step by step: each takes `perNode` from each entity of the one before. */
function rings(args: FieldArguments): number[] {
  const [start, each] = [args.count('ids'), args.number('perNode', limits.first)]
  return Array.from({ length: args.number('depth', limits.depth) }, (_, step) => start * each ** (step + 1))
}

/** A transaction that reads, locks, writes and keeps its step in the history. */
const write = 2_000

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** Entities that a walk brings. */
const walked = (args: FieldArguments): number =>
  Math.min(args.count('ids') + sum(rings(args)), args.number('limit', limits.nodes))

/** Rows that a walk looks at: whole rings, since the database finds them before it cuts at `limit`, and ranks them. */
const walkWork = (args: FieldArguments): number => 50 + 2 * sum(rings(args)) + args.count('exclude')

/** Rows that a search for ways looks at: twice as many with each step further. Measured: 64,000 take half a second. */
const searchWork = (args: FieldArguments): number => 1000 * 2 ** args.number('maxLength', limits.pathLength)

/** Rows that a count looks at: all relations, or those of the entities that are given. */
const tallyWork = (args: FieldArguments): number =>
  args.isGiven('ids') ? 50 + 20 * args.count('ids') : 5_000

/**
 * How the fields of the schema cost, by `Type.field`. A field that is not here costs one. A test asks for a row for
 * every list, every connection, every question, and every field that takes a filter.
 */
export const costTable: Readonly<Record<string, FieldCost>> = {
  'Query.node': { work: 5 },
  'Query.nodes': {
    work: (args) => 5 * args.count('ids'),
    times: 'ids',
    sizes: (args) => ({ ids: args.count('ids') }),
  },
  'Query.entity': { work: 5 },
  'Query.relation': { work: 5 },
  'Query.source': { work: 5 },
  'Query.entities': { work: (args) => 200 + pageWork(args), sizes: page },
  'Query.relations': { work: (args) => 200 + pageWork(args), sizes: page },
  'Query.sources': { work: (args) => 200 + pageWork(args), sizes: page },
  'Query.search': { work: (args) => 200 + pageWork(args), sizes: page },
  'Query.neighborhood': { work: walkWork, sizes: (args) => picture(walked(args)) },
  'Query.subgraph': {
    work: (args) => 50 + 10 * args.count('ids'),
    sizes: (args) => picture(args.count('ids')),
  },
  'Query.paths': {
    work: searchWork,
    sizes: (args) => ({
      paths: args.number('first', limits.paths),
      relations: args.number('maxLength', limits.pathLength),
      entities: args.number('maxLength', limits.pathLength) + 1,
    }),
  },
  'Query.connect': {
    work: (args) => (args.count('ids') * args.count('ids') * searchWork(args)) / 2,
    sizes: (args) => picture(args.number('limit', limits.nodes)),
  },
  'Query.facets': { work: tallyWork },
  'Query.timeline': { work: tallyWork, times: limits.months },
  'Query.vocabulary': { work: 20 },
  'Query.graphInfo': { work: 20 },
  'Query.history': { work: (args) => 200 + pageWork(args), sizes: page },
  // Looking again and again, and whatever is caught up with.
  'Subscription.news': { work: 500 },
  'NewsItem.files': { times: 2 },
  'Query.viewer': {},
  'Query.tokens': { work: 20, times: 20 },
  'Mutation.revokeToken': { work: write },
  'TokenPayload.userErrors': { times: 2 },
  'Mutation.addEntity': { work: write },
  'Mutation.changeEntity': { work: write },
  'Mutation.restoreEntity': { work: write },
  'Mutation.addSource': { work: write },
  'Mutation.addRelation': { work: write },
  'Mutation.addClaim': { work: write },
  'Mutation.supersedeClaim': { work: write },
  'Mutation.retractClaim': { work: write },
  'Mutation.judgeSame': { work: write },
  // All relations of an entity move.
  'Mutation.mergeEntities': { work: 10 * write },
  'Mutation.splitEntity': { work: 10 * write },
  'Query.judgements': { work: (args) => 200 + pageWork(args), sizes: page },
  // Two hundred entities, each with up to some twenty others like it.
  'Query.mergeCandidates': { work: 20_000, sizes: page },
  'MergeCandidateConnection.edges': { times: 'page' },
  'MergeCandidateEdge.reasons': { times: 2 },
  'MatchReason.values': { times: 2 },
  'MatchReason.neighbors': { times: 2 },
  'PairConnection.edges': { times: 'page' },
  'JudgeSamePayload.userErrors': { times: 2 },
  'MergeEntitiesPayload.userErrors': { times: 2 },
  'SplitEntityPayload.userErrors': { times: 2 },
  'Entity.mergedFrom': { work: 5, times: 2 },
  'Relation.mergedFrom': { work: 5, times: 2 },
  'MergedEntity.names': { times: 4 },
  'MergedEntity.externalIds': { times: 2 },
  'Name.mergedFrom': { work: 2 },
  'ExternalId.mergedFrom': { work: 2 },
  'Mutation.startImport': { work: write },
  'Mutation.undoImport': { work: write },
  'Query.importJob': { work: 1 },
  'Query.imports': { work: 50, times: 20 },
  'Import.files': { times: 2 },
  'ImportJob.files': { times: 2 },
  'ImportJob.reports': { times: 2 },
  'ImportReport.recognised': { times: 5 },
  'ImportReport.entityTypes': { times: 10 },
  'ImportReport.relationTypes': { times: 10 },
  'ImportReport.tables': { times: 2 },
  'ImportFinding.details': { times: 2 },
  'ImportFindings.rows': { times: 'page', sizes: page },
  'ImportTable.columns': { times: 10 },
  'ImportColumn.values': { times: 5 },
  'ImportOutcome.newTypes': { times: 2 },
  'ImportOutcome.typeWords': { times: 2 },
  'ImportTypeWords.label': { times: 2 },
  'ImportTypeWords.inverse': { times: 2 },
  'ImportJobPayload.userErrors': { times: 2 },
  'UndoImportPayload.laterWork': { times: 5 },
  'UndoImportPayload.userErrors': { times: 2 },
  'EntityPayload.userErrors': { times: 2 },
  'RelationPayload.userErrors': { times: 2 },
  'SourcePayload.userErrors': { times: 2 },
  'UserError.path': { times: 3 },
  'SourceConnection.edges': { times: 'page' },
  'ChangeConnection.edges': { times: 'page' },
  'Change.about': { work: 5 },
  'Change.fields': { times: 2 },
  'Entity.names': { times: 4 },
  'Entity.externalIds': { times: 2 },
  'Entity.degree': {
    work: (args) => (args.word('direction') === 'BOTH' && !args.isGiven('filter') ? 1 : 20),
  },
  'Entity.neighborCounts': { work: 20, times: 10 },
  'Entity.relations': { work: pageWork, sizes: page },
  'Relation.claims': { work: pageWork, sizes: page },
  'Source.claims': { work: pageWork, sizes: page },
  'Claim.relation': { work: 5 },
  'RelationConnection.edges': { times: 'page' },
  'RelationConnection.total': { work: 50 },
  'EntityConnection.edges': { times: 'page' },
  'EntityConnection.total': { work: 50 },
  'ClaimConnection.edges': { times: 'page' },
  'ClaimConnection.total': { work: 20 },
  'SearchConnection.edges': { times: 'page' },
  'Subgraph.nodes': { times: 'entities' },
  'Subgraph.edges': { times: 'relations' },
  'Subgraph.hidden': { times: 'entities' },
  'PathResult.paths': { times: 'paths' },
  'Path.nodes': { times: 'entities' },
  'Path.edges': { times: 'relations' },
  'Path.sentences': { times: 'relations' },
  'Facets.entityTypes': { times: 20 },
  'Facets.relationTypes': { times: 30 },
  'Facets.statuses': { times: 5 },
  'Vocabulary.entityTypes': { times: 20 },
  'Vocabulary.relationTypes': { times: 30 },
  'RelationType.from': { times: 2 },
  'RelationType.to': { times: 2 },
  'GraphInfo.start': { times: 5 },
  'GraphInfo.questions': { times: 5 },
  // The schema about itself: the averages of this one.
  '__Schema.types': { times: 80 },
  '__Schema.directives': { times: 6 },
  '__Type.fields': { times: 5 },
  '__Type.interfaces': { times: 1 },
  '__Type.possibleTypes': { times: 1 },
  '__Type.enumValues': { times: 2 },
  '__Type.inputFields': { times: 1 },
  '__Field.args': { times: 2 },
  '__Directive.args': { times: 2 },
  '__Directive.locations': { times: 4 },
}
