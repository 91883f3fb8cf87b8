// Made by `npm run generate`. Change what it is made from, not this file.
/* oxlint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentString } from './operations.ts'
/** What can become of the graph: the kinds of changes, and what happens to it as a whole. */
export type NewsKind =
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
  | 'ENTITY_SPLIT'
  /** An import was finished: all of it is there. */
  | 'IMPORT_FINISHED'
  /** An import was taken back. */
  | 'IMPORT_UNDONE'
  /** A safety copy took the place of the graph. */
  | 'GRAPH_RESTORED';

export type NewsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NewsSubscription = { news: { cursor: string, isGap: boolean, item: NewsItemFieldsFragment | null } };

export type NewsItemFieldsFragment = { kind: NewsKind, at: string, by: string, aboutId: string, subjectId: string | null, objectId: string | null, changeId: string | null, files: Array<string> };

export type ThingsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  langs?: Array<string> | string | null | undefined;
}>;


export type ThingsQuery = { nodes: Array<
    | { id: string, label: { value: string, lang: string } }
    | { id: string, source: { id: string }, target: { id: string }, sentence: { value: string, lang: string } }
    | { id: string, title: { value: string, lang: string } }
    | Record<PropertyKey, never>
   | null> };

export const NewsItemFieldsFragmentDoc = new TypedDocumentString(`
    fragment NewsItemFields on NewsItem {
  kind
  at
  by
  aboutId
  subjectId
  objectId
  changeId
  files
}
    `, {"fragmentName":"NewsItemFields"}) as unknown as TypedDocumentString<NewsItemFieldsFragment, unknown>;
export const NewsDocument = new TypedDocumentString(`
    subscription News($after: String) {
  news(after: $after) {
    cursor
    isGap
    item {
      ...NewsItemFields
    }
  }
}
    fragment NewsItemFields on NewsItem {
  kind
  at
  by
  aboutId
  subjectId
  objectId
  changeId
  files
}`) as unknown as TypedDocumentString<NewsSubscription, NewsSubscriptionVariables>;
export const ThingsDocument = new TypedDocumentString(`
    query Things($ids: [ID!]!, $langs: [LangTag!]) {
  nodes(ids: $ids) {
    ... on Entity {
      id
      label(langs: $langs) {
        value
        lang
      }
    }
    ... on Relation {
      id
      source {
        id
      }
      target {
        id
      }
      sentence(langs: $langs) {
        value
        lang
      }
    }
    ... on Source {
      id
      title(langs: $langs) {
        value
        lang
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThingsQuery, ThingsQueryVariables>;
