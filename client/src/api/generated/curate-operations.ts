// Made by `npm run generate`. Change what it is made from, not this file.
/* oxlint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentString } from './operations.ts'
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

/** What a token lets do, the least first: each may do what those before it may. */
export type Role =
  /** May read. */
  | 'READER'
  /** May also write. */
  | 'EDITOR'
  /** May also list and revoke tokens. */
  | 'ADMIN';

/** A text and its language. */
export type LangStringInput = {
  /** The text, up to 4,000 characters. */
  value: string;
  /** Its language. */
  lang: string;
};

/** A name of an entity. */
export type NameInput = {
  /** The name as written, up to 1,000 characters. */
  value: string;
  /** The language that it is in. */
  lang: string;
  /** What kind of name it is. */
  kind?: NameKind;
};

/** An id that others gave to an entity. */
export type ExternalIdInput = {
  /** Who gave it, for example `wikidata`. */
  scheme: string;
  /** The id itself. */
  value: string;
};

/** A point on the earth, in degrees (WGS 84). */
export type PlaceInput = {
  /** Latitude, -90 to 90. */
  lat: number;
  /** Longitude, -180 to 180. */
  lng: number;
};

/** An amount of money, or a range. */
export type MoneyInput = {
  /** The amount in whole units of the currency; left out where only a range is known. */
  amount?: string | null | undefined;
  /** The least amount. */
  min?: string | null | undefined;
  /** The greatest amount. */
  max?: string | null | undefined;
  /** The currency. */
  currency: string;
  /** True where the source says *about* or *around*. */
  approximate?: boolean;
};

/** What one source says about a relation. */
export type ClaimInput = {
  /** The id of the source that says so. */
  source: string | number;
  /** The id of the source through which that one is known. */
  via?: string | number | null | undefined;
  /** Whether it supports, disputes or just mentions the relation. */
  stance?: Stance;
  /** How the relation stands after it. */
  status?: Status | null | undefined;
  /** When the relation began. */
  start?: string | null | undefined;
  /** When it ended. */
  end?: string | null | undefined;
  /** For how much. */
  amount?: MoneyInput | null | undefined;
  /** How credible it is, 0 to 100. */
  confidence?: number | null | undefined;
  /** Why it is that credible, in one or more languages. */
  reason?: Array<LangStringInput> | null | undefined;
  /** The claim in one sentence, in one or more languages. */
  statement: Array<LangStringInput>;
  /** Where in the source it stands, in one or more languages. */
  locator?: Array<LangStringInput> | null | undefined;
};

/** A new entity. */
export type AddEntityInput = {
  /** Its id, a slug; made from its name if left out. */
  id?: string | number | null | undefined;
  /** The id of its type. */
  type: string | number;
  /** Its names, one to fifty; of each language one is PRIMARY. */
  names: Array<NameInput>;
  /** A sentence or two that say who or what it is, in one or more languages. */
  summary?: Array<LangStringInput> | null | undefined;
  /** Ids that others gave to it. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** Where it is. */
  place?: PlaceInput | null | undefined;
  /** Why it is added. */
  reason?: string | null | undefined;
};

/** What to change of an entity; what is left out stays, null takes away. */
export type ChangeEntityInput = {
  /** The id. */
  id: string | number;
  /** The revision that the change was made on; another one in the graph is a CONFLICT, and nothing is written. */
  revision: number;
  /** The id of its type. */
  type?: string | number | null | undefined;
  /** All its names. */
  names?: Array<NameInput> | null | undefined;
  /** Its summary in all languages. */
  summary?: Array<LangStringInput> | null | undefined;
  /** All ids that others gave to it. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** Where it is. */
  place?: PlaceInput | null | undefined;
  /** Why it is changed. */
  reason?: string | null | undefined;
};

/** An entity and the change before which it was as it shall be again. */
export type RestoreEntityInput = {
  /** The id of the entity. */
  id: string | number;
  /** The revision that the reader has seen; another one in the graph is a CONFLICT. */
  revision: number;
  /** The id of a change in its history. */
  change: string | number;
  /** Why it is restored. */
  reason?: string | null | undefined;
};

/** A new source. */
export type AddSourceInput = {
  /** Its id, `s:` and a slug; made from its title if left out. */
  id?: string | number | null | undefined;
  /** Its title, in one or more languages. */
  title: Array<LangStringInput>;
  /** Who published it. */
  publisher?: string | null | undefined;
  /** When it was published. */
  publishedAt?: string | null | undefined;
  /** Where it can be read. */
  url?: string | null | undefined;
  /** What kind of source it is, for example `press` or `officialRegister`. */
  kind?: string | null | undefined;
  /** The language that it is in. */
  lang?: string | null | undefined;
  /** How reliable it is, `A` (best) to `F` (cannot be judged). */
  reliability?: string | null | undefined;
  /** Sources of one group depend on each other and count once. */
  independenceGroup?: string | null | undefined;
  /** Why it is added. */
  reason?: string | null | undefined;
};

/** A new relation. */
export type AddRelationInput = {
  /** The id of the entity that sells, regulates, funds … */
  subject: string | number;
  /** The id of its type. */
  type: string | number;
  /** The id of the entity that is sold to, regulated, funded … */
  object: string | number;
  /** A slug that tells it apart from another relation of this type between these two. */
  key?: string | null | undefined;
  /** In which role, in one or more languages. */
  role?: Array<LangStringInput> | null | undefined;
  /** The claims behind it, one to twenty. */
  claims: Array<ClaimInput>;
  /** Why it is added. */
  reason?: string | null | undefined;
};

/** A further claim about a relation. */
export type AddClaimInput = {
  /** The id of the relation, also of one that is retired. */
  relation: string | number;
  /** What the source says. */
  claim: ClaimInput;
  /** Why it is added. */
  reason?: string | null | undefined;
};

/** A claim that takes the place of another. */
export type SupersedeClaimInput = {
  /** The id of the claim that it takes the place of. */
  id: string | number;
  /** What the source really says. */
  claim: ClaimInput;
  /** Why: what was wrong. */
  reason: string;
};

/** A claim that does not hold any more. */
export type RetractClaimInput = {
  /** The id of the claim. */
  id: string | number;
  /** Why it is retracted. */
  reason: string;
};

export type SourcesQueryVariables = Exact<{
  text?: string | null | undefined;
  langs?: Array<string> | string | null | undefined;
}>;


export type SourcesQuery = { sources: { edges: Array<{ node: { id: string, publisher: string | null, publishedAt: string | null, title: { value: string, lang: string } } }>, pageInfo: { hasNextPage: boolean } } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, role: Role } | null, graphInfo: { writable: boolean } };

export type AddEntityMutationVariables = Exact<{
  input: AddEntityInput;
}>;


export type AddEntityMutation = { addEntity: { changeId: string | null, entity: EntityFieldsFragment | null, userErrors: Array<UserErrorFieldsFragment> } };

export type AddRelationMutationVariables = Exact<{
  input: AddRelationInput;
}>;


export type AddRelationMutation = { addRelation: WrittenRelationFragment };

export type AddSourceMutationVariables = Exact<{
  input: AddSourceInput;
}>;


export type AddSourceMutation = { addSource: { changeId: string | null, source: { id: string } | null, userErrors: Array<UserErrorFieldsFragment> } };

export type AddClaimMutationVariables = Exact<{
  input: AddClaimInput;
}>;


export type AddClaimMutation = { addClaim: WrittenRelationFragment };

export type SupersedeClaimMutationVariables = Exact<{
  input: SupersedeClaimInput;
}>;


export type SupersedeClaimMutation = { supersedeClaim: WrittenRelationFragment };

export type RetractClaimMutationVariables = Exact<{
  input: RetractClaimInput;
}>;


export type RetractClaimMutation = { retractClaim: WrittenRelationFragment };

export type WrittenRelationFragment = { changeId: string | null, relation: RelationFieldsFragment | null, userErrors: Array<UserErrorFieldsFragment> };

export type ChangeEntityMutationVariables = Exact<{
  input: ChangeEntityInput;
}>;


export type ChangeEntityMutation = { changeEntity: { changeId: string | null, entity: (
      EntityFieldsFragment
      & EntityTextsFieldsFragment
    ) | null, userErrors: Array<UserErrorFieldsFragment> } };

export type RestoreEntityMutationVariables = Exact<{
  input: RestoreEntityInput;
}>;


export type RestoreEntityMutation = { restoreEntity: { changeId: string | null, entity: EntityFieldsFragment | null, userErrors: Array<UserErrorFieldsFragment> } };

export type UserErrorFieldsFragment = { code: string, message: string, path: Array<string> };

export type EntityFieldsFragment = { id: string, degree: number | null, type: { id: string }, names: Array<{ value: string, lang: string, kind: NameKind }> };

export type RelationFieldsFragment = { id: string, status: Status, confidence: number | null, contested: boolean, directed: boolean, claimCount: number, sourceCount: number, independentSourceCount: number, type: { id: string }, source: { id: string }, target: { id: string }, period: { start: string | null, end: string | null, ongoing: boolean } | null, amount: { amount: string, currency: string, min: string | null, max: string | null, approximate: boolean } | null };

export type EntityTextsFieldsFragment = { id: string, revision: number, type: { id: string }, names: Array<{ value: string, lang: string, kind: NameKind }>, summaryInEn: { value: string, lang: string } | null, summaryInHe: { value: string, lang: string } | null };

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
export const UserErrorFieldsFragmentDoc = new TypedDocumentString(`
    fragment UserErrorFields on UserError {
  code
  message
  path
}
    `, {"fragmentName":"UserErrorFields"}) as unknown as TypedDocumentString<UserErrorFieldsFragment, unknown>;
export const WrittenRelationFragmentDoc = new TypedDocumentString(`
    fragment WrittenRelation on RelationPayload {
  relation {
    ...RelationFields
  }
  changeId
  userErrors {
    ...UserErrorFields
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  path
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
}`, {"fragmentName":"WrittenRelation"}) as unknown as TypedDocumentString<WrittenRelationFragment, unknown>;
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
export const SourcesDocument = new TypedDocumentString(`
    query Sources($text: String, $langs: [LangTag!]) {
  sources(text: $text, first: 20) {
    edges {
      node {
        id
        title(langs: $langs) {
          value
          lang
        }
        publisher
        publishedAt
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
  }
  graphInfo {
    writable
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const AddEntityDocument = new TypedDocumentString(`
    mutation AddEntity($input: AddEntityInput!) {
  addEntity(input: $input) {
    entity {
      ...EntityFields
    }
    changeId
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  path
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
}`) as unknown as TypedDocumentString<AddEntityMutation, AddEntityMutationVariables>;
export const AddRelationDocument = new TypedDocumentString(`
    mutation AddRelation($input: AddRelationInput!) {
  addRelation(input: $input) {
    ...WrittenRelation
  }
}
    fragment WrittenRelation on RelationPayload {
  relation {
    ...RelationFields
  }
  changeId
  userErrors {
    ...UserErrorFields
  }
}
fragment UserErrorFields on UserError {
  code
  message
  path
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
}`) as unknown as TypedDocumentString<AddRelationMutation, AddRelationMutationVariables>;
export const AddSourceDocument = new TypedDocumentString(`
    mutation AddSource($input: AddSourceInput!) {
  addSource(input: $input) {
    source {
      id
    }
    changeId
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<AddSourceMutation, AddSourceMutationVariables>;
export const AddClaimDocument = new TypedDocumentString(`
    mutation AddClaim($input: AddClaimInput!) {
  addClaim(input: $input) {
    ...WrittenRelation
  }
}
    fragment WrittenRelation on RelationPayload {
  relation {
    ...RelationFields
  }
  changeId
  userErrors {
    ...UserErrorFields
  }
}
fragment UserErrorFields on UserError {
  code
  message
  path
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
}`) as unknown as TypedDocumentString<AddClaimMutation, AddClaimMutationVariables>;
export const SupersedeClaimDocument = new TypedDocumentString(`
    mutation SupersedeClaim($input: SupersedeClaimInput!) {
  supersedeClaim(input: $input) {
    ...WrittenRelation
  }
}
    fragment WrittenRelation on RelationPayload {
  relation {
    ...RelationFields
  }
  changeId
  userErrors {
    ...UserErrorFields
  }
}
fragment UserErrorFields on UserError {
  code
  message
  path
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
}`) as unknown as TypedDocumentString<SupersedeClaimMutation, SupersedeClaimMutationVariables>;
export const RetractClaimDocument = new TypedDocumentString(`
    mutation RetractClaim($input: RetractClaimInput!) {
  retractClaim(input: $input) {
    ...WrittenRelation
  }
}
    fragment WrittenRelation on RelationPayload {
  relation {
    ...RelationFields
  }
  changeId
  userErrors {
    ...UserErrorFields
  }
}
fragment UserErrorFields on UserError {
  code
  message
  path
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
}`) as unknown as TypedDocumentString<RetractClaimMutation, RetractClaimMutationVariables>;
export const ChangeEntityDocument = new TypedDocumentString(`
    mutation ChangeEntity($input: ChangeEntityInput!) {
  changeEntity(input: $input) {
    entity {
      ...EntityFields
      ...EntityTextsFields
    }
    changeId
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  path
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
}`) as unknown as TypedDocumentString<ChangeEntityMutation, ChangeEntityMutationVariables>;
export const RestoreEntityDocument = new TypedDocumentString(`
    mutation RestoreEntity($input: RestoreEntityInput!) {
  restoreEntity(input: $input) {
    entity {
      ...EntityFields
    }
    changeId
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  path
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
}`) as unknown as TypedDocumentString<RestoreEntityMutation, RestoreEntityMutationVariables>;
