// Made by `npm run generate`. Change what it is made from, not this file.
/* oxlint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentString } from './operations.ts'
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

/** What is judged of two entities. */
export type Judgement =
  /** They are the same. */
  | 'POSITIVE'
  /** They are different. */
  | 'NEGATIVE'
  /** Nobody can say yet. */
  | 'UNSURE';

/** Kinds of reasons. */
export type MatchReasonKind =
  /** Names that are the same when folded, in another order, but for a word such as `Ltd`, mistyped, or part of each other. */
  | 'NAME'
  /** Names that sound the same in two scripts. */
  | 'TRANSLITERATION'
  /** The same id in a register. */
  | 'IDENTIFIER'
  /** Ties to the same entities, but for those that are tied to more than 50. */
  | 'NEIGHBORS'
  /** Different ids in one register: it speaks against. */
  | 'OTHER_IDENTIFIER'
  /** Different types: it speaks against. */
  | 'OTHER_TYPE'
  /** A relation between the two: it speaks against. */
  | 'TIED';

/** What is judged of two entities. */
export type JudgeSameInput = {
  /** The id of one, for example `nvidia`. */
  a: string | number;
  /** The id of the other, for example `nvidia-corp`. */
  b: string | number;
  /** What is judged; null takes back what was. */
  judgement?: Judgement | null | undefined;
  /** Why. */
  reason?: string | null | undefined;
};

/** Two entities that become one. */
export type MergeEntitiesInput = {
  /** The id of the one that stays, for example `nvidia`. */
  keep: string | number;
  /** The id of the one that goes into it, for example `nvidia-corp`; it may have up to 10,000 relations. */
  merge: string | number;
  /** The revision of the first one that the reader has seen; another one in the graph is a CONFLICT. Not looked at if left out. */
  keepRevision?: number | null | undefined;
  /** The revision of the second one that the reader has seen. */
  mergeRevision?: number | null | undefined;
  /** Why they are the same. */
  reason?: string | null | undefined;
};

/** An entity that was merged, to be split off. */
export type SplitEntityInput = {
  /** Its id, for example `nvidia-corp`. */
  id: string | number;
  /** What is judged of the two from now on; what was judged before the merge if left out. */
  judgement?: Judgement | null | undefined;
  /** Why. */
  reason?: string | null | undefined;
};

export type SameEntityFragment = { id: string, degree: number | null, revision: number, type: { id: string }, names: Array<{ value: string, lang: string, kind: NameKind }>, summary: { value: string, lang: string } | null, externalIds: Array<{ scheme: string, value: string }> };

export type SamePairFragment = { id: string, aId: string, bId: string, judgement: Judgement | null, reason: string | null, a: SameEntityFragment | null, b: SameEntityFragment | null };

export type MergeCandidatesQueryVariables = Exact<{
  after?: string | null | undefined;
  langs?: Array<string> | string | null | undefined;
}>;


export type MergeCandidatesQuery = { mergeCandidates: { compared: number, edges: Array<{ score: number, reasons: Array<{ kind: MatchReasonKind, points: number, values: Array<string>, count: number, neighbors: Array<{ id: string, label: { value: string, lang: string } }> }>, node: SamePairFragment }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type UnsurePairsQueryVariables = Exact<{
  after?: string | null | undefined;
  langs?: Array<string> | string | null | undefined;
}>;


export type UnsurePairsQuery = { judgements: { edges: Array<{ node: SamePairFragment }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MergedFromQueryVariables = Exact<{
  id: string | number;
  langs?: Array<string> | string | null | undefined;
}>;


export type MergedFromQuery = { entity: { id: string, mergedFrom: Array<{ id: string, mergedAt: string, mergedBy: string | null, reason: string | null, label: { value: string, lang: string }, names: Array<{ value: string, lang: string, kind: NameKind }>, summary: { value: string, lang: string } | null, externalIds: Array<{ scheme: string, value: string, url: string | null }> }> | null } | null };

export type JudgeSameMutationVariables = Exact<{
  input: JudgeSameInput;
}>;


export type JudgeSameMutation = { judgeSame: { changeId: string | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type MergeEntitiesMutationVariables = Exact<{
  input: MergeEntitiesInput;
  langs?: Array<string> | string | null | undefined;
}>;


export type MergeEntitiesMutation = { mergeEntities: { movedRelations: number, foldedRelations: number, relationsToItself: number, changeId: string | null, entity: SameEntityFragment | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SplitEntityMutationVariables = Exact<{
  input: SplitEntityInput;
  langs?: Array<string> | string | null | undefined;
}>;


export type SplitEntityMutation = { splitEntity: { changeId: string | null, entity: SameEntityFragment | null, kept: SameEntityFragment | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export const SameEntityFragmentDoc = new TypedDocumentString(`
    fragment SameEntity on Entity {
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
  revision
  summary(langs: $langs) {
    value
    lang
  }
  externalIds {
    scheme
    value
  }
}
    `, {"fragmentName":"SameEntity"}) as unknown as TypedDocumentString<SameEntityFragment, unknown>;
export const SamePairFragmentDoc = new TypedDocumentString(`
    fragment SamePair on Pair {
  id
  aId
  bId
  judgement
  reason
  a {
    ...SameEntity
  }
  b {
    ...SameEntity
  }
}
    fragment SameEntity on Entity {
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
  revision
  summary(langs: $langs) {
    value
    lang
  }
  externalIds {
    scheme
    value
  }
}`, {"fragmentName":"SamePair"}) as unknown as TypedDocumentString<SamePairFragment, unknown>;
export const MergeCandidatesDocument = new TypedDocumentString(`
    query MergeCandidates($after: String, $langs: [LangTag!]) {
  mergeCandidates(first: 20, after: $after) {
    edges {
      score
      reasons {
        kind
        points
        values
        count
        neighbors {
          id
          label(langs: $langs) {
            value
            lang
          }
        }
      }
      node {
        ...SamePair
      }
    }
    compared
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SameEntity on Entity {
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
  revision
  summary(langs: $langs) {
    value
    lang
  }
  externalIds {
    scheme
    value
  }
}
fragment SamePair on Pair {
  id
  aId
  bId
  judgement
  reason
  a {
    ...SameEntity
  }
  b {
    ...SameEntity
  }
}`) as unknown as TypedDocumentString<MergeCandidatesQuery, MergeCandidatesQueryVariables>;
export const UnsurePairsDocument = new TypedDocumentString(`
    query UnsurePairs($after: String, $langs: [LangTag!]) {
  judgements(judgement: UNSURE, first: 20, after: $after) {
    edges {
      node {
        ...SamePair
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SameEntity on Entity {
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
  revision
  summary(langs: $langs) {
    value
    lang
  }
  externalIds {
    scheme
    value
  }
}
fragment SamePair on Pair {
  id
  aId
  bId
  judgement
  reason
  a {
    ...SameEntity
  }
  b {
    ...SameEntity
  }
}`) as unknown as TypedDocumentString<UnsurePairsQuery, UnsurePairsQueryVariables>;
export const MergedFromDocument = new TypedDocumentString(`
    query MergedFrom($id: ID!, $langs: [LangTag!]) {
  entity(id: $id) {
    id
    mergedFrom {
      id
      label(langs: $langs) {
        value
        lang
      }
      names {
        value
        lang
        kind
      }
      summary(langs: $langs) {
        value
        lang
      }
      externalIds {
        scheme
        value
        url
      }
      mergedAt
      mergedBy
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<MergedFromQuery, MergedFromQueryVariables>;
export const JudgeSameDocument = new TypedDocumentString(`
    mutation JudgeSame($input: JudgeSameInput!) {
  judgeSame(input: $input) {
    changeId
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<JudgeSameMutation, JudgeSameMutationVariables>;
export const MergeEntitiesDocument = new TypedDocumentString(`
    mutation MergeEntities($input: MergeEntitiesInput!, $langs: [LangTag!]) {
  mergeEntities(input: $input) {
    entity {
      ...SameEntity
    }
    movedRelations
    foldedRelations
    relationsToItself
    changeId
    userErrors {
      code
      message
      path
    }
  }
}
    fragment SameEntity on Entity {
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
  revision
  summary(langs: $langs) {
    value
    lang
  }
  externalIds {
    scheme
    value
  }
}`) as unknown as TypedDocumentString<MergeEntitiesMutation, MergeEntitiesMutationVariables>;
export const SplitEntityDocument = new TypedDocumentString(`
    mutation SplitEntity($input: SplitEntityInput!, $langs: [LangTag!]) {
  splitEntity(input: $input) {
    entity {
      ...SameEntity
    }
    kept {
      ...SameEntity
    }
    changeId
    userErrors {
      code
      message
      path
    }
  }
}
    fragment SameEntity on Entity {
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
  revision
  summary(langs: $langs) {
    value
    lang
  }
  externalIds {
    scheme
    value
  }
}`) as unknown as TypedDocumentString<SplitEntityMutation, SplitEntityMutationVariables>;
