// Made by `npm run generate`. Change what it is made from, not this file.
/* oxlint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Seen from an entity: relations that go out of it, come in to it, or both. */
export type Direction =
  /** The entity is the relation's source: it sells, regulates, funds … */
  | 'OUT'
  /** The entity is the relation's target: it is sold to, regulated, funded … */
  | 'IN'
  /** Either way. */
  | 'BOTH';

/** How a relation stands, after its claims. */
export type Status =
  /** It is so, or it was done. */
  | 'ACTIVE'
  /** It was so, and is over. */
  | 'ENDED'
  /** It is planned or considered. */
  | 'PLANNED'
  /** It is alleged or predicted. */
  | 'ALLEGED'
  /** It is denied: the claim says that it is *not* so. */
  | 'DENIED';

/** What a claim does to the relation that it is about. */
export type Stance =
  /** It says that the relation is as the claim gives it. */
  | 'SUPPORTS'
  /** It contradicts the relation. */
  | 'DISPUTES'
  /** It names the relation without saying whether it is so; it sets no values. */
  | 'MENTIONS';

/** What kind of name a name is. */
export type NameKind =
  /** The name to show, one for each language. */
  | 'PRIMARY'
  /** Another name for the same. */
  | 'ALIAS'
  /** A name of before. */
  | 'FORMER'
  /** The name's sound in another script. */
  | 'TRANSLITERATION'
  /** Initials or a ticker, for example `NVDA`. */
  | 'ACRONYM';

/** What to put first. Ties are broken by id, so that every order is total. */
export type RelationRank =
  /** The largest amounts first; relations without an amount last. */
  | 'AMOUNT'
  /** The latest start first; relations without a date last. */
  | 'RECENCY'
  /** The most credible first. */
  | 'CONFIDENCE'
  /** Relations to the most connected entities first. */
  | 'DEGREE';

/** Which paths between two entities to return. */
export type PathMode =
  /** The shortest ones, up to `first` of them, then longer ones up to `maxLength` (beyond 4 only where there is none shorter). */
  | 'SHORTEST'
  /** Every path of the least length. */
  | 'ALL_SHORTEST'
  /** The most credible ones: those with the highest product of confidences; of equal ones the shortest. A relation of unknown confidence is not walked. */
  | 'MOST_CREDIBLE';

/** A range of dates; a missing end is open. Both ends count as a whole: `{from: "2025", to: "2025"}` is all of 2025. */
export type DateRange = {
  /** The first date. */
  from?: string | null | undefined;
  /** The last date. */
  to?: string | null | undefined;
};

/** Which relations count. A relation has to pass every field that is given; an empty list lets nothing pass. */
export type RelationFilter = {
  /** Only these types, for example `["SELLS_TO", "FUNDS"]`. */
  types?: Array<string | number> | null | undefined;
  /** Only these statuses. */
  statuses?: Array<Status> | null | undefined;
  /** Only relations whose far end is of one of these types, for example `["Country"]`. In a list of all relations: the target. */
  otherTypes?: Array<string | number> | null | undefined;
  /** At least this credible, 0 to 100. */
  minConfidence?: number | null | undefined;
  /** At least this amount in whole units, for example `"1000000000"`; relations without an amount do not pass. Name the currency, too: amounts are compared as numbers, to 15 digits. */
  minAmount?: string | null | undefined;
  /** At most this amount; relations without an amount do not pass. */
  maxAmount?: string | null | undefined;
  /** Only amounts in this currency, for example `USD`. */
  currency?: string | null | undefined;
  /** True then: only relations whose period overlaps this range; an unknown end is open. */
  validIn?: DateRange | null | undefined;
  /** Known then: only claims that were recorded by this instant and not yet retracted count, and relations are folded from those, for example `2025-11-12T21:26:00Z`. */
  knownAt?: string | null | undefined;
  /** Only claims of these sources count, up to 100 ids, for example `["s:article"]`; relations are folded from those, and one without such a claim is left out. */
  sources?: Array<string | number> | null | undefined;
  /** Claims of these sources do not count, up to 100 ids; relations are folded from the others, and one that loses its last claim is left out. */
  excludeSources?: Array<string | number> | null | undefined;
  /** Only relations whose claims contradict each other; with `false`, only the others. */
  contested?: boolean | null | undefined;
  /** Only relations with these words, or words that begin so, in their role or in what their claims say, up to 200 characters; folded as in `search`. */
  text?: string | null | undefined;
};

/** What was done to an entity, a source, or a relation with its claims. */
export type ChangeKind =
  /** An entity was added. */
  | 'ENTITY_ADDED'
  /** What is said of an entity was changed. */
  | 'ENTITY_CHANGED'
  /** An entity was made what it was before. */
  | 'ENTITY_RESTORED'
  /** A source was added. */
  | 'SOURCE_ADDED'
  /** A relation was added with its claims. */
  | 'RELATION_ADDED'
  /** A claim was added to a relation. */
  | 'CLAIM_ADDED'
  /** A claim took the place of another. */
  | 'CLAIM_SUPERSEDED'
  /** A claim was retracted. */
  | 'CLAIM_RETRACTED'
  /** Two entities were judged to be the same. */
  | 'JUDGED_SAME'
  /** Two entities were judged to be different. */
  | 'JUDGED_DIFFERENT'
  /** Two entities were judged to be the same, perhaps. */
  | 'JUDGED_UNSURE'
  /** What was judged of two entities was taken back. */
  | 'JUDGEMENT_WITHDRAWN'
  /** An entity was merged into another. */
  | 'ENTITIES_MERGED'
  /** An entity was split off from the one that it was merged into. */
  | 'ENTITY_SPLIT';

export type EntityFieldsFragment = { id: string, degree: number | null, type: { id: string }, names: Array<{ value: string, lang: string, kind: NameKind }> };

export type RelationFieldsFragment = { id: string, status: Status, confidence: number | null, contested: boolean, directed: boolean, claimCount: number, sourceCount: number, independentSourceCount: number, type: { id: string }, source: { id: string }, target: { id: string }, period: { start: string | null, end: string | null, ongoing: boolean } | null, amount: { amount: string, currency: string, min: string | null, max: string | null, approximate: boolean } | null };

export type StartQueryVariables = Exact<{
  langs?: Array<string> | string | null | undefined;
}>;


export type StartQuery = { vocabulary: { entityTypes: Array<{ id: string, color: string, icon: string, shape: string, count: number | null, label: { value: string, lang: string }, pluralLabel: { value: string, lang: string } }>, relationTypes: Array<{ id: string, color: string, from: Array<string>, to: Array<string>, count: number | null, label: { value: string, lang: string }, inverseLabel: { value: string, lang: string } }> }, graphInfo: { writable: boolean, entities: number, relations: number, claims: number, sources: number, dataset: string | null, start: Array<string>, title: { value: string, lang: string } | null, description: { value: string, lang: string } | null, questions: Array<{ view: string, text: { value: string, lang: string } }> } };

export type SearchQueryVariables = Exact<{
  query: string;
  langs?: Array<string> | string | null | undefined;
  types?: Array<string | number> | string | number | null | undefined;
  first: number;
}>;


export type SearchQuery = { search: { edges: Array<{ node: EntityFieldsFragment, matched: { value: string, lang: string, kind: NameKind } }>, pageInfo: { hasNextPage: boolean } } | null };

export type SubgraphQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type SubgraphQuery = { subgraph: { nodes: Array<EntityFieldsFragment>, edges: Array<RelationFieldsFragment> } | null };

export type FoldedQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  filter: RelationFilter;
}>;


export type FoldedQuery = { subgraph: { edges: Array<RelationFieldsFragment> } | null };

export type NeighborhoodQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  depth?: number;
  direction: Direction;
  filter?: RelationFilter | null | undefined;
  orderBy?: RelationRank | null | undefined;
  perNode: number;
  limit: number;
  exclude?: Array<string | number> | string | number | null | undefined;
}>;


export type NeighborhoodQuery = { neighborhood: { truncated: boolean, nodes: Array<EntityFieldsFragment>, edges: Array<RelationFieldsFragment>, hidden: Array<{ count: number, approximate: boolean, entity: { id: string } }> } | null };

export type NeighborCountsQueryVariables = Exact<{
  id: string | number;
}>;


export type NeighborCountsQuery = { entity: { id: string, degree: number | null, neighborCounts: Array<{ direction: Direction, count: number, approximate: boolean, type: { id: string } }> | null } | null };

export type EntityDetailsQueryVariables = Exact<{
  id: string | number;
  langs?: Array<string> | string | null | undefined;
}>;


export type EntityDetailsQuery = { entity: (
    { summary: { value: string, lang: string } | null, externalIds: Array<{ scheme: string, value: string, url: string | null }>, mergedFrom: Array<{ id: string }> | null, neighborCounts: Array<{ direction: Direction, count: number, approximate: boolean, type: { id: string } }> | null }
    & EntityFieldsFragment
  ) | null };

export type EntityRelationsQueryVariables = Exact<{
  id: string | number;
  direction: Direction;
  filter?: RelationFilter | null | undefined;
  orderBy?: RelationRank | null | undefined;
  first: number;
  after?: string | null | undefined;
  langs?: Array<string> | string | null | undefined;
}>;


export type EntityRelationsQuery = { entity: { id: string, relations: { total: number | null, edges: Array<{ direction: Direction, other: EntityFieldsFragment, node: (
          { role: string | null }
          & RelationFieldsFragment
        ) }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type RelationDetailsQueryVariables = Exact<{
  id: string | number;
  langs?: Array<string> | string | null | undefined;
}>;


export type RelationDetailsQuery = { relation: (
    { role: string | null, source: EntityFieldsFragment, target: EntityFieldsFragment, sentence: { value: string, lang: string }, inverse: { value: string, lang: string }, claims: { total: number | null, edges: Array<{ node: ClaimFieldsFragment }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    & RelationFieldsFragment
  ) | null };

export type RelationClaimsQueryVariables = Exact<{
  id: string | number;
  langs?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RelationClaimsQuery = { relation: { id: string, claims: { total: number | null, edges: Array<{ node: ClaimFieldsFragment }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ClaimFieldsFragment = { id: string, stance: Stance, status: Status | null, confidence: number | null, locator: string | null, recordedAt: string, statement: { value: string, lang: string }, period: { start: string | null, end: string | null, ongoing: boolean } | null, amount: { amount: string, currency: string, min: string | null, max: string | null, approximate: boolean } | null, reason: { value: string, lang: string } | null, source: SourceFieldsFragment, via: SourceFieldsFragment | null };

export type SourceFieldsFragment = { id: string, publisher: string | null, publishedAt: string | null, url: string | null, kind: string | null, lang: string | null, reliability: string | null, title: { value: string, lang: string } };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength: number;
  first: number;
  mode: PathMode;
  direction: Direction;
  filter?: RelationFilter | null | undefined;
  langs?: Array<string> | string | null | undefined;
}>;


export type PathsQuery = { paths: { truncated: boolean, searchedLength: number, exhaustive: boolean, paths: Array<{ length: number, confidence: number | null, nodes: Array<EntityFieldsFragment>, edges: Array<RelationFieldsFragment>, sentences: Array<{ value: string, lang: string }>, weakest: { id: string } | null }> } | null };

export type RelationTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationTypesQuery = { vocabulary: { relationTypes: Array<{ id: string }> } };

export type ConnectQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  maxLength: number;
  limit: number;
  filter?: RelationFilter | null | undefined;
}>;


export type ConnectQuery = { connect: { truncated: boolean, nodes: Array<EntityFieldsFragment> } | null };

export type PlacesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type PlacesQuery = { nodes: Array<
    | { id: string, place: { lat: number, lng: number } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type CitedQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  langs?: Array<string> | string | null | undefined;
}>;


export type CitedQuery = { nodes: Array<
    | { id: string }
    | { id: string }
    | (
      { id: string, relation: { id: string } }
      & ClaimFieldsFragment
    )
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type SentencesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  langs?: Array<string> | string | null | undefined;
}>;


export type SentencesQuery = { nodes: Array<
    | { id: string }
    | { id: string, sentence: { value: string, lang: string } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type RelationsQueryVariables = Exact<{
  filter?: RelationFilter | null | undefined;
  orderBy?: RelationRank | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RelationsQuery = { relations: { edges: Array<{ node: { id: string, source: { id: string }, target: { id: string }, period: { start: string | null, end: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ViewQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  filter?: RelationFilter | null | undefined;
  langs?: Array<string> | string | null | undefined;
}>;


export type ViewQuery = { subgraph: { nodes: Array<{ id: string, type: { id: string }, label: { value: string, lang: string } }>, edges: Array<{ id: string, status: Status, confidence: number | null, type: { id: string }, source: { id: string }, target: { id: string }, period: { start: string | null, end: string | null } | null, amount: { amount: string, currency: string } | null, sentence: { value: string, lang: string } }> } | null };

export type EvidenceQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  langs?: Array<string> | string | null | undefined;
}>;


export type EvidenceQuery = { nodes: Array<
    | { id: string }
    | { id: string, sentence: { value: string, lang: string }, claims: { edges: Array<{ node: { recordedAt: string, source: CitedSourceFragment, via: CitedSourceFragment | null } }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type CitedSourceFragment = { id: string, publisher: string | null, publishedAt: string | null, url: string | null, title: { value: string, lang: string } };

export type ClaimTextsQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimTextsQuery = { node:
    | { id: string, statementInEn: { value: string, lang: string }, statementInHe: { value: string, lang: string }, reasonInEn: { value: string, lang: string } | null, reasonInHe: { value: string, lang: string } | null }
    | Record<PropertyKey, never>
   | null };

export type HistoryQueryVariables = Exact<{
  id: string | number;
  langs?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { history: { edges: Array<{ node: { id: string, kind: ChangeKind, at: string, by: string, reason: string | null, about:
          | { sentence: { value: string, lang: string } }
          | Record<PropertyKey, never>
         | null, claim: { statement: { value: string, lang: string } } | null, superseded: { statement: { value: string, lang: string } } | null, fields: Array<{ name: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type EntityTextsQueryVariables = Exact<{
  id: string | number;
}>;


export type EntityTextsQuery = { entity: EntityTextsFieldsFragment | null };

export type EntityTextsFieldsFragment = { id: string, revision: number, type: { id: string }, names: Array<{ value: string, lang: string, kind: NameKind }>, summaryInEn: { value: string, lang: string } | null, summaryInHe: { value: string, lang: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityFieldsFragmentDoc = new TypedDocumentString(`
    fragment EntityFields on Entity {
  id
  type {
    id
  }
  names {
    value
    lang
    kind
  }
  degree
}
    `, {"fragmentName":"EntityFields"}) as unknown as TypedDocumentString<EntityFieldsFragment, unknown>;
export const RelationFieldsFragmentDoc = new TypedDocumentString(`
    fragment RelationFields on Relation {
  id
  type {
    id
  }
  source {
    id
  }
  target {
    id
  }
  status
  period {
    start
    end
    ongoing
  }
  amount {
    amount
    currency
    min
    max
    approximate
  }
  confidence
  contested
  directed
  claimCount
  sourceCount
  independentSourceCount
}
    `, {"fragmentName":"RelationFields"}) as unknown as TypedDocumentString<RelationFieldsFragment, unknown>;
export const SourceFieldsFragmentDoc = new TypedDocumentString(`
    fragment SourceFields on Source {
  id
  title(langs: $langs) {
    value
    lang
  }
  publisher
  publishedAt
  url
  kind
  lang
  reliability
}
    `, {"fragmentName":"SourceFields"}) as unknown as TypedDocumentString<SourceFieldsFragment, unknown>;
export const ClaimFieldsFragmentDoc = new TypedDocumentString(`
    fragment ClaimFields on Claim {
  id
  stance
  status
  statement(langs: $langs) {
    value
    lang
  }
  period {
    start
    end
    ongoing
  }
  amount {
    amount
    currency
    min
    max
    approximate
  }
  confidence
  reason(langs: $langs) {
    value
    lang
  }
  locator(langs: $langs)
  recordedAt
  source {
    ...SourceFields
  }
  via {
    ...SourceFields
  }
}
    fragment SourceFields on Source {
  id
  title(langs: $langs) {
    value
    lang
  }
  publisher
  publishedAt
  url
  kind
  lang
  reliability
}`, {"fragmentName":"ClaimFields"}) as unknown as TypedDocumentString<ClaimFieldsFragment, unknown>;
export const CitedSourceFragmentDoc = new TypedDocumentString(`
    fragment CitedSource on Source {
  id
  title(langs: $langs) {
    value
    lang
  }
  publisher
  publishedAt
  url
}
    `, {"fragmentName":"CitedSource"}) as unknown as TypedDocumentString<CitedSourceFragment, unknown>;
export const EntityTextsFieldsFragmentDoc = new TypedDocumentString(`
    fragment EntityTextsFields on Entity {
  id
  revision
  type {
    id
  }
  names {
    value
    lang
    kind
  }
  summaryInEn: summary(langs: ["en"]) {
    value
    lang
  }
  summaryInHe: summary(langs: ["he"]) {
    value
    lang
  }
}
    `, {"fragmentName":"EntityTextsFields"}) as unknown as TypedDocumentString<EntityTextsFieldsFragment, unknown>;
export const StartDocument = new TypedDocumentString(`
    query Start($langs: [LangTag!]) {
  vocabulary {
    entityTypes {
      id
      label(langs: $langs) {
        value
        lang
      }
      pluralLabel(langs: $langs) {
        value
        lang
      }
      color
      icon
      shape
      count
    }
    relationTypes {
      id
      label(langs: $langs) {
        value
        lang
      }
      inverseLabel(langs: $langs) {
        value
        lang
      }
      color
      from
      to
      count
    }
  }
  graphInfo {
    writable
    entities
    relations
    claims
    sources
    dataset
    title(langs: $langs) {
      value
      lang
    }
    description(langs: $langs) {
      value
      lang
    }
    start
    questions {
      text(langs: $langs) {
        value
        lang
      }
      view
    }
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $langs: [LangTag!], $types: [ID!], $first: Int!) {
  search(query: $query, langs: $langs, types: $types, first: $first) {
    edges {
      node {
        ...EntityFields
      }
      matched {
        value
        lang
        kind
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment EntityFields on Entity {
  id
  type {
    id
  }
  names {
    value
    lang
    kind
  }
  degree
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SubgraphDocument = new TypedDocumentString(`
    query Subgraph($ids: [ID!]!) {
  subgraph(ids: $ids) {
    nodes {
      ...EntityFields
    }
    edges {
      ...RelationFields
    }
  }
}
    fragment EntityFields on Entity {
  id
  type {
    id
  }
  names {
    value
    lang
    kind
  }
  degree
}
fragment RelationFields on Relation {
  id
  type {
    id
  }
  source {
    id
  }
  target {
    id
  }
  status
  period {
    start
    end
    ongoing
  }
  amount {
    amount
    currency
    min
    max
    approximate
  }
  confidence
  contested
  directed
  claimCount
  sourceCount
  independentSourceCount
}`) as unknown as TypedDocumentString<SubgraphQuery, SubgraphQueryVariables>;
export const FoldedDocument = new TypedDocumentString(`
    query Folded($ids: [ID!]!, $filter: RelationFilter!) {
  subgraph(ids: $ids, filter: $filter) {
    edges {
      ...RelationFields
    }
  }
}
    fragment RelationFields on Relation {
  id
  type {
    id
  }
  source {
    id
  }
  target {
    id
  }
  status
  period {
    start
    end
    ongoing
  }
  amount {
    amount
    currency
    min
    max
    approximate
  }
  confidence
  contested
  directed
  claimCount
  sourceCount
  independentSourceCount
}`) as unknown as TypedDocumentString<FoldedQuery, FoldedQueryVariables>;
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($ids: [ID!]!, $depth: Int! = 1, $direction: Direction!, $filter: RelationFilter, $orderBy: RelationRank, $perNode: Int!, $limit: Int!, $exclude: [ID!]) {
  neighborhood(
    ids: $ids
    depth: $depth
    direction: $direction
    filter: $filter
    orderBy: $orderBy
    perNode: $perNode
    limit: $limit
    exclude: $exclude
  ) {
    nodes {
      ...EntityFields
    }
    edges {
      ...RelationFields
    }
    truncated
    hidden {
      entity {
        id
      }
      count
      approximate
    }
  }
}
    fragment EntityFields on Entity {
  id
  type {
    id
  }
  names {
    value
    lang
    kind
  }
  degree
}
fragment RelationFields on Relation {
  id
  type {
    id
  }
  source {
    id
  }
  target {
    id
  }
  status
  period {
    start
    end
    ongoing
  }
  amount {
    amount
    currency
    min
    max
    approximate
  }
  confidence
  contested
  directed
  claimCount
  sourceCount
  independentSourceCount
}`) as unknown as TypedDocumentString<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const NeighborCountsDocument = new TypedDocumentString(`
    query NeighborCounts($id: ID!) {
  entity(id: $id) {
    id
    degree
    neighborCounts {
      type {
        id
      }
      direction
      count
      approximate
    }
  }
}
    `) as unknown as TypedDocumentString<NeighborCountsQuery, NeighborCountsQueryVariables>;
export const EntityDetailsDocument = new TypedDocumentString(`
    query EntityDetails($id: ID!, $langs: [LangTag!]) {
  entity(id: $id) {
    ...EntityFields
    summary(langs: $langs) {
      value
      lang
    }
    externalIds {
      scheme
      value
      url
    }
    mergedFrom {
      id
    }
    neighborCounts {
      type {
        id
      }
      direction
      count
      approximate
    }
  }
}
    fragment EntityFields on Entity {
  id
  type {
    id
  }
  names {
    value
    lang
    kind
  }
  degree
}`) as unknown as TypedDocumentString<EntityDetailsQuery, EntityDetailsQueryVariables>;
export const EntityRelationsDocument = new TypedDocumentString(`
    query EntityRelations($id: ID!, $direction: Direction!, $filter: RelationFilter, $orderBy: RelationRank, $first: Int!, $after: String, $langs: [LangTag!]) {
  entity(id: $id) {
    id
    relations(
      direction: $direction
      filter: $filter
      orderBy: $orderBy
      first: $first
      after: $after
    ) {
      edges {
        direction
        other {
          ...EntityFields
        }
        node {
          ...RelationFields
          role(langs: $langs)
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      total
    }
  }
}
    fragment EntityFields on Entity {
  id
  type {
    id
  }
  names {
    value
    lang
    kind
  }
  degree
}
fragment RelationFields on Relation {
  id
  type {
    id
  }
  source {
    id
  }
  target {
    id
  }
  status
  period {
    start
    end
    ongoing
  }
  amount {
    amount
    currency
    min
    max
    approximate
  }
  confidence
  contested
  directed
  claimCount
  sourceCount
  independentSourceCount
}`) as unknown as TypedDocumentString<EntityRelationsQuery, EntityRelationsQueryVariables>;
export const RelationDetailsDocument = new TypedDocumentString(`
    query RelationDetails($id: ID!, $langs: [LangTag!]) {
  relation(id: $id) {
    ...RelationFields
    role(langs: $langs)
    source {
      ...EntityFields
    }
    target {
      ...EntityFields
    }
    sentence(langs: $langs) {
      value
      lang
    }
    inverse: sentence(langs: $langs, direction: IN) {
      value
      lang
    }
    claims(first: 50) {
      edges {
        node {
          ...ClaimFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      total
    }
  }
}
    fragment EntityFields on Entity {
  id
  type {
    id
  }
  names {
    value
    lang
    kind
  }
  degree
}
fragment RelationFields on Relation {
  id
  type {
    id
  }
  source {
    id
  }
  target {
    id
  }
  status
  period {
    start
    end
    ongoing
  }
  amount {
    amount
    currency
    min
    max
    approximate
  }
  confidence
  contested
  directed
  claimCount
  sourceCount
  independentSourceCount
}
fragment ClaimFields on Claim {
  id
  stance
  status
  statement(langs: $langs) {
    value
    lang
  }
  period {
    start
    end
    ongoing
  }
  amount {
    amount
    currency
    min
    max
    approximate
  }
  confidence
  reason(langs: $langs) {
    value
    lang
  }
  locator(langs: $langs)
  recordedAt
  source {
    ...SourceFields
  }
  via {
    ...SourceFields
  }
}
fragment SourceFields on Source {
  id
  title(langs: $langs) {
    value
    lang
  }
  publisher
  publishedAt
  url
  kind
  lang
  reliability
}`) as unknown as TypedDocumentString<RelationDetailsQuery, RelationDetailsQueryVariables>;
export const RelationClaimsDocument = new TypedDocumentString(`
    query RelationClaims($id: ID!, $langs: [LangTag!], $first: Int!, $after: String) {
  relation(id: $id) {
    id
    claims(first: $first, after: $after) {
      edges {
        node {
          ...ClaimFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      total
    }
  }
}
    fragment ClaimFields on Claim {
  id
  stance
  status
  statement(langs: $langs) {
    value
    lang
  }
  period {
    start
    end
    ongoing
  }
  amount {
    amount
    currency
    min
    max
    approximate
  }
  confidence
  reason(langs: $langs) {
    value
    lang
  }
  locator(langs: $langs)
  recordedAt
  source {
    ...SourceFields
  }
  via {
    ...SourceFields
  }
}
fragment SourceFields on Source {
  id
  title(langs: $langs) {
    value
    lang
  }
  publisher
  publishedAt
  url
  kind
  lang
  reliability
}`) as unknown as TypedDocumentString<RelationClaimsQuery, RelationClaimsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $mode: PathMode!, $direction: Direction!, $filter: RelationFilter, $langs: [LangTag!]) {
  paths(
    from: $from
    to: $to
    maxLength: $maxLength
    first: $first
    mode: $mode
    direction: $direction
    filter: $filter
  ) {
    paths {
      length
      confidence
      nodes {
        ...EntityFields
      }
      edges {
        ...RelationFields
      }
      sentences(langs: $langs) {
        value
        lang
      }
      weakest {
        id
      }
    }
    truncated
    searchedLength
    exhaustive
  }
}
    fragment EntityFields on Entity {
  id
  type {
    id
  }
  names {
    value
    lang
    kind
  }
  degree
}
fragment RelationFields on Relation {
  id
  type {
    id
  }
  source {
    id
  }
  target {
    id
  }
  status
  period {
    start
    end
    ongoing
  }
  amount {
    amount
    currency
    min
    max
    approximate
  }
  confidence
  contested
  directed
  claimCount
  sourceCount
  independentSourceCount
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const RelationTypesDocument = new TypedDocumentString(`
    query RelationTypes {
  vocabulary {
    relationTypes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RelationTypesQuery, RelationTypesQueryVariables>;
export const ConnectDocument = new TypedDocumentString(`
    query Connect($ids: [ID!]!, $maxLength: Int!, $limit: Int!, $filter: RelationFilter) {
  connect(ids: $ids, maxLength: $maxLength, limit: $limit, filter: $filter) {
    nodes {
      ...EntityFields
    }
    truncated
  }
}
    fragment EntityFields on Entity {
  id
  type {
    id
  }
  names {
    value
    lang
    kind
  }
  degree
}`) as unknown as TypedDocumentString<ConnectQuery, ConnectQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      place {
        lat
        lng
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const CitedDocument = new TypedDocumentString(`
    query Cited($ids: [ID!]!, $langs: [LangTag!]) {
  nodes(ids: $ids) {
    id
    ... on Claim {
      ...ClaimFields
      relation {
        id
      }
    }
  }
}
    fragment ClaimFields on Claim {
  id
  stance
  status
  statement(langs: $langs) {
    value
    lang
  }
  period {
    start
    end
    ongoing
  }
  amount {
    amount
    currency
    min
    max
    approximate
  }
  confidence
  reason(langs: $langs) {
    value
    lang
  }
  locator(langs: $langs)
  recordedAt
  source {
    ...SourceFields
  }
  via {
    ...SourceFields
  }
}
fragment SourceFields on Source {
  id
  title(langs: $langs) {
    value
    lang
  }
  publisher
  publishedAt
  url
  kind
  lang
  reliability
}`) as unknown as TypedDocumentString<CitedQuery, CitedQueryVariables>;
export const SentencesDocument = new TypedDocumentString(`
    query Sentences($ids: [ID!]!, $langs: [LangTag!]) {
  nodes(ids: $ids) {
    id
    ... on Relation {
      sentence(langs: $langs) {
        value
        lang
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SentencesQuery, SentencesQueryVariables>;
export const RelationsDocument = new TypedDocumentString(`
    query Relations($filter: RelationFilter, $orderBy: RelationRank, $first: Int!, $after: String) {
  relations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    edges {
      node {
        id
        source {
          id
        }
        target {
          id
        }
        period {
          start
          end
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RelationsQuery, RelationsQueryVariables>;
export const ViewDocument = new TypedDocumentString(`
    query View($ids: [ID!]!, $filter: RelationFilter, $langs: [LangTag!]) {
  subgraph(ids: $ids, filter: $filter) {
    nodes {
      id
      type {
        id
      }
      label(langs: $langs) {
        value
        lang
      }
    }
    edges {
      id
      type {
        id
      }
      source {
        id
      }
      target {
        id
      }
      status
      period {
        start
        end
      }
      amount {
        amount
        currency
      }
      confidence
      sentence(langs: $langs) {
        value
        lang
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewQuery, ViewQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($ids: [ID!]!, $langs: [LangTag!]) {
  nodes(ids: $ids) {
    id
    ... on Relation {
      sentence(langs: $langs) {
        value
        lang
      }
      claims(first: 20) {
        edges {
          node {
            recordedAt
            source {
              ...CitedSource
            }
            via {
              ...CitedSource
            }
          }
        }
      }
    }
  }
}
    fragment CitedSource on Source {
  id
  title(langs: $langs) {
    value
    lang
  }
  publisher
  publishedAt
  url
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const ClaimTextsDocument = new TypedDocumentString(`
    query ClaimTexts($id: ID!) {
  node(id: $id) {
    ... on Claim {
      id
      statementInEn: statement(langs: ["en"]) {
        value
        lang
      }
      statementInHe: statement(langs: ["he"]) {
        value
        lang
      }
      reasonInEn: reason(langs: ["en"]) {
        value
        lang
      }
      reasonInHe: reason(langs: ["he"]) {
        value
        lang
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimTextsQuery, ClaimTextsQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($id: ID!, $langs: [LangTag!], $after: String) {
  history(id: $id, first: 20, after: $after) {
    edges {
      node {
        id
        kind
        at
        by
        reason
        about {
          ... on Relation {
            sentence(langs: $langs) {
              value
              lang
            }
          }
        }
        claim {
          statement(langs: $langs) {
            value
            lang
          }
        }
        superseded {
          statement(langs: $langs) {
            value
            lang
          }
        }
        fields {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const EntityTextsDocument = new TypedDocumentString(`
    query EntityTexts($id: ID!) {
  entity(id: $id) {
    ...EntityTextsFields
  }
}
    fragment EntityTextsFields on Entity {
  id
  revision
  type {
    id
  }
  names {
    value
    lang
    kind
  }
  summaryInEn: summary(langs: ["en"]) {
    value
    lang
  }
  summaryInHe: summary(langs: ["he"]) {
    value
    lang
  }
}`) as unknown as TypedDocumentString<EntityTextsQuery, EntityTextsQueryVariables>;
