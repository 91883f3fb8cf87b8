// Made by `npm run generate`. Change what it is made from, not this file.
/* oxlint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NameRow, ExternalIdRow, EntityRow, EntityTypeRow, RelationTypeRow, RelationRow, ClaimRow, ChangeRow, MergedEntityRow, PairRow, ImportRow, ImportJobRow, ImportReportRow, ImportFindingRow, ImportFindingsRow, ImportTableRow, SourceRow, TokenRow, ViewerRow, GraphInfoRow, QuestionRow, VocabularyRow, PathRow, NeighborCountRow, HiddenCountRow, FacetRow, SubgraphRow, RelationEdgeRow, EntityEdgeRow, ClaimEdgeRow, ChangeEdgeRow, SearchEdgeRow } from '../rows.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date that may be known only in part: `2025`, `2025-11` or `2025-11-12`. Impossible dates (`2025-02-30`) are refused. */
  PartialDate: { input: string; output: string; }
  /** An instant in UTC, always with `Z`, for example `2025-11-12T21:26:00Z`. */
  DateTime: { input: string; output: string; }
  /** A language tag after BCP 47, for example `he` or `en`. */
  LangTag: { input: string; output: string; }
  /** An exact decimal number as text, for example `"1170000000"`; never rounded through a float. */
  Decimal: { input: string; output: string; }
  /** A currency code after ISO 4217, for example `USD`. */
  CurrencyCode: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
};

/** A text and the language that it really is in. */
export type LangString = {
  readonly __typename?: 'LangString';
  /** The text, for example `Nvidia sells to Kazakhstan`. */
  readonly value: Scalars['String']['output'];
  /** The language of the text: the first asked for that there is, else any. */
  readonly lang: Scalars['LangTag']['output'];
};

/** An amount of money as a claim gives it. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in whole units of the currency, for example `"2000000000"`. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** The least amount, where a range was given. */
  readonly min?: Maybe<Scalars['Decimal']['output']>;
  /** The greatest amount, where a range was given. */
  readonly max?: Maybe<Scalars['Decimal']['output']>;
  /** True where the source says *about* or *around*. */
  readonly approximate: Scalars['Boolean']['output'];
};

/** The time in which a relation holds. An open end is null. */
export type TimeSpan = {
  readonly __typename?: 'TimeSpan';
  /** When it began, as precisely as it is known. */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, as precisely as it is known. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** True where no end is known and the relation has not ended. */
  readonly ongoing: Scalars['Boolean']['output'];
};

/** A point on the earth, in degrees (WGS 84). */
export type Place = {
  readonly __typename?: 'Place';
  /** Latitude, -90 to 90. */
  readonly lat: Scalars['Float']['output'];
  /** Longitude, -180 to 180. */
  readonly lng: Scalars['Float']['output'];
};

/** Where a page of a connection stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True when `after: endCursor` brings more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when something stands before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge of this page, null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge of this page, null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

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

/** Anything that has an id of its own: an entity, a relation, a claim or a source. Ids are opaque and stable. */
export type Node = {
  /** The id, for example `nvidia`, `r:nvidia.sells-to.kazakhstan` or `s:article`. */
  readonly id: Scalars['ID']['output'];
};

/** The types of entities and relations that this graph knows. They are data: each data set brings its own. */
export type Vocabulary = {
  readonly __typename?: 'Vocabulary';
  /** The types of entities, in the order in which a legend shows them. */
  readonly entityTypes: ReadonlyArray<EntityType>;
  /** The types of relations, in the order in which a legend shows them. */
  readonly relationTypes: ReadonlyArray<RelationType>;
};

/** A type of entity, for example a company or a law. */
export type EntityType = {
  readonly __typename?: 'EntityType';
  /** The id, for example `Company`. */
  readonly id: Scalars['ID']['output'];
  /** The name of one, for example `Company`. */
  readonly label: LangString;
  /** The name of many, for example `Companies`. */
  readonly pluralLabel: LangString;
  /** A colour of the palette: `blue`, `orange`, `green`, `purple`, `red`, `teal`, `gold` or `gray`. */
  readonly color: Scalars['String']['output'];
  /** The name of a Lucide icon, for example `building-2`; the server has it under `/icons/building-2.svg`. */
  readonly icon: Scalars['String']['output'];
  /** The mark's shape: `disc`, `square`, `diamond` or `page`. */
  readonly shape: Scalars['String']['output'];
  /** How many entities of this type there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
};


/** A type of entity, for example a company or a law. */
export type EntityTypeLabelArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};


/** A type of entity, for example a company or a law. */
export type EntityTypePluralLabelArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};

/** A type of relation, with its verb in both directions. */
export type RelationType = {
  readonly __typename?: 'RelationType';
  /** The id, for example `SELLS_TO`. */
  readonly id: Scalars['ID']['output'];
  /** The verb from source to target, for example `sells to`. */
  readonly label: LangString;
  /** The verb from target to source, for example `buys from`. */
  readonly inverseLabel: LangString;
  /** A colour of the palette, as for `EntityType.color`. */
  readonly color: Scalars['String']['output'];
  /** The ids of the entity types that may be its source; empty where any may. */
  readonly from: ReadonlyArray<Scalars['ID']['output']>;
  /** The ids of the entity types that may be its target; empty where any may. */
  readonly to: ReadonlyArray<Scalars['ID']['output']>;
  /** How many relations of this type there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
};


/** A type of relation, with its verb in both directions. */
export type RelationTypeLabelArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};


/** A type of relation, with its verb in both directions. */
export type RelationTypeInverseLabelArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};

/** One name of an entity. */
export type Name = {
  readonly __typename?: 'Name';
  /** The name as written, for example `ג׳נסן הואנג`. */
  readonly value: Scalars['String']['output'];
  /** The language that it is in. */
  readonly lang: Scalars['LangTag']['output'];
  /** The script after ISO 15924, for example `Hebr` or `Latn`. */
  readonly script?: Maybe<Scalars['String']['output']>;
  /** What kind of name it is. */
  readonly kind: NameKind;
  /** The id of the merged entity that it came with, as in `Entity.mergedFrom`; null for a name of its own. */
  readonly mergedFrom?: Maybe<Scalars['ID']['output']>;
};

/** An id that others gave to the entity. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** Who gave it, for example `wikidata`, `lei` or `iso3166`. */
  readonly scheme: Scalars['String']['output'];
  /** The id itself, for example `KZ`. */
  readonly value: Scalars['String']['output'];
  /** Where it can be looked up, if it can. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The id of the merged entity that it came with, as in `Entity.mergedFrom`; null for one of its own. */
  readonly mergedFrom?: Maybe<Scalars['ID']['output']>;
};

/** A person, company, country, product, law … that relations tie to others. */
export type Entity = Node & {
  readonly __typename?: 'Entity';
  /** The id: a readable slug, for example `nvidia`. */
  readonly id: Scalars['ID']['output'];
  /** Its type. */
  readonly type: EntityType;
  /** Its primary name in the first of the languages that there is, with the tag really used. */
  readonly label: LangString;
  /** All its names, primary ones first. */
  readonly names: ReadonlyArray<Name>;
  /** A sentence or two that say who or what it is. */
  readonly summary?: Maybe<LangString>;
  /** Ids that others gave to it. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Where it is, for entities that have a place. */
  readonly place?: Maybe<Place>;
  /** How often it was changed here; who changes it says which revision they have seen. */
  readonly revision: Scalars['Int']['output'];
  /** What was merged into it, the earliest first, each as it was: `splitEntity` brings it back. */
  readonly mergedFrom?: Maybe<ReadonlyArray<MergedEntity>>;
  /** How many relations it has; without arguments this is read from a counter, whatever its size. */
  readonly degree?: Maybe<Scalars['Int']['output']>;
  /** How many relations it has of each type and direction, the most frequent first: what an expansion would bring. */
  readonly neighborCounts?: Maybe<ReadonlyArray<NeighborCount>>;
  /** Its relations, a page at a time. */
  readonly relations?: Maybe<RelationConnection>;
};


/** A person, company, country, product, law … that relations tie to others. */
export type EntityLabelArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};


/** A person, company, country, product, law … that relations tie to others. */
export type EntitySummaryArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};


/** A person, company, country, product, law … that relations tie to others. */
export type EntityDegreeArgs = {
  direction?: Direction;
  filter?: InputMaybe<RelationFilter>;
};


/** A person, company, country, product, law … that relations tie to others. */
export type EntityNeighborCountsArgs = {
  filter?: InputMaybe<RelationFilter>;
};


/** A person, company, country, product, law … that relations tie to others. */
export type EntityRelationsArgs = {
  direction?: Direction;
  filter?: InputMaybe<RelationFilter>;
  orderBy?: InputMaybe<RelationRank>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An entity that was merged into another one, as it was then. Its id still leads there: `entity(id: "nvidia-corp")` gives the one that stands for it. */
export type MergedEntity = {
  readonly __typename?: 'MergedEntity';
  /** Its id, for example `nvidia-corp`, by which `splitEntity` brings it back. */
  readonly id: Scalars['ID']['output'];
  /** The id of the entity that it was merged into, which may have been merged itself since. */
  readonly mergedInto: Scalars['ID']['output'];
  /** Its type. */
  readonly type: EntityType;
  /** Its primary name in the first of the languages that there is. */
  readonly label: LangString;
  /** Its names, primary ones first. */
  readonly names: ReadonlyArray<Name>;
  /** A sentence or two that say who or what it is. */
  readonly summary?: Maybe<LangString>;
  /** Ids that others gave to it. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Where it is. */
  readonly place?: Maybe<Place>;
  /** When it was merged. */
  readonly mergedAt: Scalars['DateTime']['output'];
  /** Who merged it. */
  readonly mergedBy?: Maybe<Scalars['String']['output']>;
  /** Why, as whoever did it says. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};


/** An entity that was merged into another one, as it was then. Its id still leads there: `entity(id: "nvidia-corp")` gives the one that stands for it. */
export type MergedEntityLabelArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};


/** An entity that was merged into another one, as it was then. Its id still leads there: `entity(id: "nvidia-corp")` gives the one that stands for it. */
export type MergedEntitySummaryArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};

/** How many relations of one type and direction an entity has. */
export type NeighborCount = {
  readonly __typename?: 'NeighborCount';
  /** The type of relation. */
  readonly type: RelationType;
  /** The direction, seen from the entity: `OUT` or `IN`. */
  readonly direction: Direction;
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** True where the count is a lower bound: of an entity with more than 10,000 relations, only so many are looked at. */
  readonly approximate: Scalars['Boolean']['output'];
};

/** A tie between two entities, folded from the claims about it. */
export type Relation = Node & {
  readonly __typename?: 'Relation';
  /** The id, for example `r:nvidia.sells-to.kazakhstan`. */
  readonly id: Scalars['ID']['output'];
  /** Its type. */
  readonly type: RelationType;
  /** The entity that sells, regulates, funds … */
  readonly source: Entity;
  /** The entity that is sold to, regulated, funded … */
  readonly target: Entity;
  /** In which role, for example `chief executive`. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How it stands, after its most credible claim. */
  readonly status: Status;
  /** When it holds; null where nothing is known of it. */
  readonly period?: Maybe<TimeSpan>;
  /** For how much; null where no amount is known. */
  readonly amount?: Maybe<Money>;
  /** How credible it is, 0 to 100, folded from its claims. */
  readonly confidence?: Maybe<Scalars['Int']['output']>;
  /** True where claims contradict each other. */
  readonly contested: Scalars['Boolean']['output'];
  /** False where it holds both ways alike: which of its ends is the source says nothing then. */
  readonly directed: Scalars['Boolean']['output'];
  /** The ids of the merged entities that it was recorded of, as in `Entity.mergedFrom`; empty where both its ends are its own. */
  readonly mergedFrom?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** How many live claims there are about it. */
  readonly claimCount: Scalars['Int']['output'];
  /** How many sources these claims come from. */
  readonly sourceCount: Scalars['Int']['output'];
  /** How many of these sources do not depend on each other. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** The relation as a sentence, for example `Nvidia sells to Kazakhstan (about $2B, 2025)`; foreign names stand in bidi isolates. */
  readonly sentence: LangString;
  /** The claims behind it, the most credible first, a page at a time. */
  readonly claims?: Maybe<ClaimConnection>;
};


/** A tie between two entities, folded from the claims about it. */
export type RelationRoleArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};


/** A tie between two entities, folded from the claims about it. */
export type RelationSentenceArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
  direction?: Direction;
};


/** A tie between two entities, folded from the claims about it. */
export type RelationClaimsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What one source says about one relation. Claims are only ever added: a change supersedes, it never erases. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** The id, for example `c:nvidia.sells-to.kazakhstan.1`. */
  readonly id: Scalars['ID']['output'];
  /** The relation that it is about. */
  readonly relation: Relation;
  /** Whether it supports, disputes or just mentions the relation. */
  readonly stance: Stance;
  /** How the relation stands after this claim. */
  readonly status?: Maybe<Status>;
  /** The claim in one sentence. */
  readonly statement: LangString;
  /** When the relation holds after this claim. */
  readonly period?: Maybe<TimeSpan>;
  /** For how much after this claim. */
  readonly amount?: Maybe<Money>;
  /** How credible the claim is, 0 to 100. */
  readonly confidence?: Maybe<Scalars['Int']['output']>;
  /** Why it is that credible. */
  readonly reason?: Maybe<LangString>;
  /** Where in the source it stands: a section, a page. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  readonly source: Source;
  /** The source through which that source is known, for example the article that cites a newspaper. */
  readonly via?: Maybe<Source>;
  /** When it was recorded here. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was retracted here; null while it is live. */
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who retracted it. */
  readonly retractedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was retracted, as whoever did it says. */
  readonly retractionReason?: Maybe<Scalars['String']['output']>;
  /** The id of the claim whose place it took. */
  readonly supersedes?: Maybe<Scalars['ID']['output']>;
  /** Who recorded it. */
  readonly createdBy?: Maybe<Scalars['String']['output']>;
};


/** What one source says about one relation. Claims are only ever added: a change supersedes, it never erases. */
export type ClaimStatementArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};


/** What one source says about one relation. Claims are only ever added: a change supersedes, it never erases. */
export type ClaimReasonArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};


/** What one source says about one relation. Claims are only ever added: a change supersedes, it never erases. */
export type ClaimLocatorArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};

/** A document, article, register … that claims come from. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** The id, for example `s:article`. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: LangString;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly publishedAt?: Maybe<Scalars['PartialDate']['output']>;
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** What kind of source it is, for example `press` or `officialRegister`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The language that it is in. */
  readonly lang?: Maybe<Scalars['LangTag']['output']>;
  /** How reliable it is, `A` (best) to `F` (cannot be judged), after the Admiralty code. */
  readonly reliability?: Maybe<Scalars['String']['output']>;
  /** Sources of one group depend on each other (syndicated copies, say) and count once. */
  readonly independenceGroup?: Maybe<Scalars['String']['output']>;
  /** The claims that come from it, a page at a time. */
  readonly claims?: Maybe<ClaimConnection>;
};


/** A document, article, register … that claims come from. */
export type SourceTitleArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};


/** A document, article, register … that claims come from. */
export type SourceClaimsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of relations. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The relations of this page. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

/** A relation in a page. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Where to go on after this one. */
  readonly cursor: Scalars['String']['output'];
  /** The relation. */
  readonly node: Relation;
  /** The entity at the far end, seen from the one whose relations are paged; the target in a list of all relations. */
  readonly other: Entity;
  /** The direction, seen from that entity: `OUT` or `IN`. */
  readonly direction: Direction;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The sources of this page. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

/** A source in a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Where to go on after this one. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entities of this page. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

/** An entity in a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where to go on after this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims of this page. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

/** A claim in a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where to go on after this one. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** A page of what a search found, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** What was found, best first. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many were found in all, up to 1,000; counted only when asked for. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

/** An entity that a search found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where to go on after this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** How well it fits, comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
  /** Which of its names matched. */
  readonly matched: Name;
};

/** A part of the graph, flat: every entity and every relation once. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The entities, those asked for first. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Every relation among `nodes` that passes the filter, not only those that were walked. */
  readonly edges: ReadonlyArray<Relation>;
  /** True where a limit left something out; `hidden` tells where and how much. */
  readonly truncated: Scalars['Boolean']['output'];
  /** For each entity of `nodes` that has more: how many of its relations lead elsewhere. */
  readonly hidden: ReadonlyArray<HiddenCount>;
};

/** How many relations of an entity were left out. */
export type HiddenCount = {
  readonly __typename?: 'HiddenCount';
  /** The entity. */
  readonly entity: Entity;
  /** How many of its relations pass the filter and lead to an entity that is neither in `nodes` nor excluded. */
  readonly count: Scalars['Int']['output'];
  /** True where the count is a lower bound: under a filter, of an entity with more than 10,000 relations only so many are looked at. */
  readonly approximate: Scalars['Boolean']['output'];
};

/** A way from one entity to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** The entities, from the first to the last. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The relations, one between each two of `nodes`. */
  readonly edges: ReadonlyArray<Relation>;
  /** How many relations long it is. */
  readonly length: Scalars['Int']['output'];
  /** The product of the relations' confidences, 0 to 1; null where one is unknown. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** The path as sentences, one for each relation, each in the direction in which the path walks it. */
  readonly sentences: ReadonlyArray<LangString>;
  /** The least credible relation of the path. */
  readonly weakest?: Maybe<Relation>;
  /** False where the periods of its relations have no day in common: they never held at the same time. An unknown end is open. */
  readonly simultaneous: Scalars['Boolean']['output'];
};


/** A way from one entity to another. */
export type PathSentencesArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};

/** What a search for paths found. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** The paths in the order of the mode; empty where there is none up to `searchedLength`. */
  readonly paths: ReadonlyArray<Path>;
  /** True where there are more than `first`. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Up to how many relations the search went. */
  readonly searchedLength: Scalars['Int']['output'];
  /** False where the search bounded itself (30,000 steps from an end, none on from an entity with more than 2,000 relations): there may be others then. */
  readonly exhaustive: Scalars['Boolean']['output'];
};

/** How many there are of one kind. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** The id of the type or the status, for example `SELLS_TO` or `PLANNED`. */
  readonly id: Scalars['ID']['output'];
  /** Its name, for example `sells to`. */
  readonly label: LangString;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};


/** How many there are of one kind. */
export type FacetLabelArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};

/** How many there are of each kind, the most frequent first; a kind without any is left out. */
export type Facets = {
  readonly __typename?: 'Facets';
  /** The types of the entities that the relations tie. */
  readonly entityTypes: ReadonlyArray<Facet>;
  /** The types of the relations. */
  readonly relationTypes: ReadonlyArray<Facet>;
  /** The statuses of the relations. */
  readonly statuses: ReadonlyArray<Facet>;
};

/** How many relations began at one time. */
export type TimeBucket = {
  readonly __typename?: 'TimeBucket';
  /** The month, for example `2025-11`; the year where no more is known, or where there would be more than 240 months. */
  readonly start: Scalars['PartialDate']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** What this graph holds. */
export type GraphInfo = {
  readonly __typename?: 'GraphInfo';
  /** Whether who asks may write here: at the machine itself, or with a token of the role editor or admin. */
  readonly writable: Scalars['Boolean']['output'];
  /** How many entities. */
  readonly entities: Scalars['Int']['output'];
  /** How many relations. */
  readonly relations: Scalars['Int']['output'];
  /** How many claims. */
  readonly claims: Scalars['Int']['output'];
  /** How many sources. */
  readonly sources: Scalars['Int']['output'];
  /** The id of the data set, for example `ai-race`; null where none was named. */
  readonly dataset?: Maybe<Scalars['String']['output']>;
  /** The title of the data set. */
  readonly title?: Maybe<LangString>;
  /** What the data set is about, in a sentence. */
  readonly description?: Maybe<LangString>;
  /** The entities to show first: those that the data set names, else the most connected ones. */
  readonly start: ReadonlyArray<Scalars['ID']['output']>;
  /** Questions that the data set answers, to begin with. */
  readonly questions: ReadonlyArray<Question>;
};


/** What this graph holds. */
export type GraphInfoTitleArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};


/** What this graph holds. */
export type GraphInfoDescriptionArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};

/** A question to begin with, and the view that answers it. */
export type Question = {
  readonly __typename?: 'Question';
  /** The question. */
  readonly text: LangString;
  /** The address of the view that answers it: what stands behind `#` in the explorer's address. */
  readonly view: Scalars['String']['output'];
};


/** A question to begin with, and the view that answers it. */
export type QuestionTextArgs = {
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
};

/** A range of dates; a missing end is open. Both ends count as a whole: `{from: "2025", to: "2025"}` is all of 2025. */
export type DateRange = {
  /** The first date. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The last date. */
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Which relations count. A relation has to pass every field that is given; an empty list lets nothing pass. */
export type RelationFilter = {
  /** Only these types, for example `["SELLS_TO", "FUNDS"]`. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** Only relations whose far end is of one of these types, for example `["Country"]`. In a list of all relations: the target. */
  readonly otherTypes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least this credible, 0 to 100. */
  readonly minConfidence?: InputMaybe<Scalars['Int']['input']>;
  /** At least this amount in whole units, for example `"1000000000"`; relations without an amount do not pass. Name the currency, too: amounts are compared as numbers, to 15 digits. */
  readonly minAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most this amount; relations without an amount do not pass. */
  readonly maxAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Only amounts in this currency, for example `USD`. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** True then: only relations whose period overlaps this range; an unknown end is open. */
  readonly validIn?: InputMaybe<DateRange>;
  /** Known then: only claims that were recorded by this instant and not yet retracted count, and relations are folded from those, for example `2025-11-12T21:26:00Z`. */
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only claims of these sources count, up to 100 ids, for example `["s:article"]`; relations are folded from those, and one without such a claim is left out. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Claims of these sources do not count, up to 100 ids; relations are folded from the others, and one that loses its last claim is left out. */
  readonly excludeSources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only relations whose claims contradict each other; with `false`, only the others. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only relations with these words, or words that begin so, in their role or in what their claims say, up to 200 characters; folded as in `search`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Which entities to list. */
export type EntityFilter = {
  /** Only these types. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only entities with a name that matches, as in `search`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only entities with at least this many relations. */
  readonly minDegree?: InputMaybe<Scalars['Int']['input']>;
};

/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type Query = {
  readonly __typename?: 'Query';
  /** Anything by its id; null where there is none. */
  readonly node?: Maybe<Node>;
  /** Several things by their ids, in the same order, null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** An entity by its id; null where there is none. The id of one that was merged gives the one that stands for it, under its own id. */
  readonly entity?: Maybe<Entity>;
  /** A list of entities, the most connected first. */
  readonly entities?: Maybe<EntityConnection>;
  /** A relation by its id; null where there is none. */
  readonly relation?: Maybe<Relation>;
  /** A list of relations. */
  readonly relations?: Maybe<RelationConnection>;
  /** A source by its id; null where there is none. */
  readonly source?: Maybe<Source>;
  /** A list of sources, by their ids. */
  readonly sources?: Maybe<SourceConnection>;
  /** Entities with a name like the text, as one types: beginnings, typing errors, niqqud, prefixes and transliterations are understood. */
  readonly search?: Maybe<SearchConnection>;
  /** The surroundings of some entities, as one picture. */
  readonly neighborhood?: Maybe<Subgraph>;
  /** Every relation among the given entities. */
  readonly subgraph?: Maybe<Subgraph>;
  /** Ways from one entity to another, none of them twice through one entity; of equal length the most credible first. */
  readonly paths?: Maybe<PathResult>;
  /** What ties three and more entities: those on the shortest ways between each two of them, and every relation among all. */
  readonly connect?: Maybe<Subgraph>;
  /** How many relations pass a filter, by type and status, and the entities that they tie, by type. */
  readonly facets?: Maybe<Facets>;
  /** How many relations began when, in the order of time; those without a date are not counted. */
  readonly timeline?: Maybe<ReadonlyArray<TimeBucket>>;
  /** The types of entities and relations, with their names, colours and icons. */
  readonly vocabulary: Vocabulary;
  /** What this graph holds, and where to begin. */
  readonly graphInfo: GraphInfo;
  /** What was done to the graph, the latest first: to an entity and the relations that it has, to a relation and its claims, to a source, or to everything. */
  readonly history?: Maybe<ChangeConnection>;
  /** Pairs of entities that may be the same, with a score and its reasons; those that were judged are left out. A request compares one entity, or the next 200 in the order of their ids, with those like them, so that it is answered as quickly however large the graph is: a page may be short or empty while `pageInfo.hasNextPage` is true. Best first among those that were compared together. */
  readonly mergeCandidates?: Maybe<MergeCandidateConnection>;
  /** What was judged of pairs of entities, the latest first: that they are the same, different, or that nobody can say yet. */
  readonly judgements?: Maybe<PairConnection>;
  /** An import that this server was asked for, as it is now; null where there is none of that id, or it is long over. Answered while imports are written, too. */
  readonly importJob?: Maybe<ImportJob>;
  /** What was brought in and can be taken back, the latest first. */
  readonly imports: ReadonlyArray<Import>;
  /** Who asks: the holder of the token that was sent, or the person at the machine; null where that is not known. */
  readonly viewer?: Maybe<Viewer>;
  /** The tokens by which others use this graph, those that are over too, the latest first. Needs the role admin. */
  readonly tokens?: Maybe<ReadonlyArray<Token>>;
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QueryEntitiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QueryRelationArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QueryRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  orderBy?: InputMaybe<RelationRank>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QuerySourcesArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  langs?: InputMaybe<ReadonlyArray<Scalars['LangTag']['input']>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QueryNeighborhoodArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  depth?: Scalars['Int']['input'];
  direction?: Direction;
  filter?: InputMaybe<RelationFilter>;
  orderBy?: InputMaybe<RelationRank>;
  perNode?: Scalars['Int']['input'];
  limit?: Scalars['Int']['input'];
  exclude?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QuerySubgraphArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<RelationFilter>;
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  mode?: PathMode;
  direction?: Direction;
  filter?: InputMaybe<RelationFilter>;
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QueryConnectArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  maxLength?: Scalars['Int']['input'];
  filter?: InputMaybe<RelationFilter>;
  limit?: Scalars['Int']['input'];
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QueryFacetsArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<RelationFilter>;
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QueryTimelineArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<RelationFilter>;
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QueryHistoryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  by?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QueryMergeCandidatesArgs = {
  entity?: InputMaybe<Scalars['ID']['input']>;
  minScore?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QueryJudgementsArgs = {
  entity?: InputMaybe<Scalars['ID']['input']>;
  judgement?: InputMaybe<Judgement>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. A field with a statement of its own is nullable, so that its failure leaves the others their answers. */
export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};

/** What a token lets do, the least first: each may do what those before it may. */
export type Role =
  /** May read. */
  | 'READER'
  /** May also write. */
  | 'EDITOR'
  /** May also list and revoke tokens. */
  | 'ADMIN';

/** Who asks. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** As the history names them. */
  readonly name: Scalars['String']['output'];
  /** What they may do. */
  readonly role: Role;
};

/** A token: what its holder may do. What they present is shown only to who makes it (`npx kesher token create`). */
export type Token = {
  readonly __typename?: 'Token';
  /** Its id, by which it is revoked. */
  readonly id: Scalars['ID']['output'];
  /** Its holder, as the history names them; never used again. */
  readonly name: Scalars['String']['output'];
  /** What it lets do. */
  readonly role: Role;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Until when it holds; null where that is open. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was revoked; null where it was not. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What can be written: entities, sources, and relations with the claims behind them. Nothing is erased: a correction supersedes, and `history` keeps what was. A reader's mistake comes back in `userErrors`, and then nothing was written. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds an entity. */
  readonly addEntity: EntityPayload;
  /** Changes what is said of an entity itself; what is left out stays as it is. */
  readonly changeEntity: EntityPayload;
  /** Makes an entity what it was before an earlier change of it. */
  readonly restoreEntity: EntityPayload;
  /** Adds a source, so that claims can come from it. */
  readonly addSource: SourcePayload;
  /** Adds a relation with the claims behind it; one without a claim cannot be written. */
  readonly addRelation: RelationPayload;
  /** Adds what another source says about a relation, which is folded anew from all its live claims. */
  readonly addClaim: RelationPayload;
  /** Puts a claim in the place of another, which is retracted and stays in the history. */
  readonly supersedeClaim: RelationPayload;
  /** Retracts a claim. A relation that loses its last one is retired: no answer about now holds it, `knownAt` still finds it. */
  readonly retractClaim: RelationPayload;
  /** Judges whether two entities are the same, in the place of what was judged of them before; this merges nothing. */
  readonly judgeSame: JudgeSamePayload;
  /** Merges an entity into another, which then stands for both: names, relations with their claims, and all. Nothing is lost: `splitEntity` brings it back. */
  readonly mergeEntities: MergeEntitiesPayload;
  /** Splits an entity off again from the one that it was merged into. Both are what they were, with what was changed since. */
  readonly splitEntity: SplitEntityPayload;
  /** Begins an import of files that were sent to `/import-files`, or compares them with the graph; answered before it is over. The same files again change nothing. */
  readonly startImport: ImportJobPayload;
  /** Stops an import; nothing of it is in the graph then. */
  readonly stopImport: ImportJobPayload;
  /** Takes an import back as a whole: the graph is then what it was before it. Where later work stands upon it, nothing is changed. */
  readonly undoImport: UndoImportPayload;
  /** Revokes a token, which is of no use any more within a second. Needs the role admin. */
  readonly revokeToken: TokenPayload;
};


/** What can be written: entities, sources, and relations with the claims behind them. Nothing is erased: a correction supersedes, and `history` keeps what was. A reader's mistake comes back in `userErrors`, and then nothing was written. */
export type MutationAddEntityArgs = {
  input: AddEntityInput;
};


/** What can be written: entities, sources, and relations with the claims behind them. Nothing is erased: a correction supersedes, and `history` keeps what was. A reader's mistake comes back in `userErrors`, and then nothing was written. */
export type MutationChangeEntityArgs = {
  input: ChangeEntityInput;
};


/** What can be written: entities, sources, and relations with the claims behind them. Nothing is erased: a correction supersedes, and `history` keeps what was. A reader's mistake comes back in `userErrors`, and then nothing was written. */
export type MutationRestoreEntityArgs = {
  input: RestoreEntityInput;
};


/** What can be written: entities, sources, and relations with the claims behind them. Nothing is erased: a correction supersedes, and `history` keeps what was. A reader's mistake comes back in `userErrors`, and then nothing was written. */
export type MutationAddSourceArgs = {
  input: AddSourceInput;
};


/** What can be written: entities, sources, and relations with the claims behind them. Nothing is erased: a correction supersedes, and `history` keeps what was. A reader's mistake comes back in `userErrors`, and then nothing was written. */
export type MutationAddRelationArgs = {
  input: AddRelationInput;
};


/** What can be written: entities, sources, and relations with the claims behind them. Nothing is erased: a correction supersedes, and `history` keeps what was. A reader's mistake comes back in `userErrors`, and then nothing was written. */
export type MutationAddClaimArgs = {
  input: AddClaimInput;
};


/** What can be written: entities, sources, and relations with the claims behind them. Nothing is erased: a correction supersedes, and `history` keeps what was. A reader's mistake comes back in `userErrors`, and then nothing was written. */
export type MutationSupersedeClaimArgs = {
  input: SupersedeClaimInput;
};


/** What can be written: entities, sources, and relations with the claims behind them. Nothing is erased: a correction supersedes, and `history` keeps what was. A reader's mistake comes back in `userErrors`, and then nothing was written. */
export type MutationRetractClaimArgs = {
  input: RetractClaimInput;
};


/** What can be written: entities, sources, and relations with the claims behind them. Nothing is erased: a correction supersedes, and `history` keeps what was. A reader's mistake comes back in `userErrors`, and then nothing was written. */
export type MutationJudgeSameArgs = {
  input: JudgeSameInput;
};


/** What can be written: entities, sources, and relations with the claims behind them. Nothing is erased: a correction supersedes, and `history` keeps what was. A reader's mistake comes back in `userErrors`, and then nothing was written. */
export type MutationMergeEntitiesArgs = {
  input: MergeEntitiesInput;
};


/** What can be written: entities, sources, and relations with the claims behind them. Nothing is erased: a correction supersedes, and `history` keeps what was. A reader's mistake comes back in `userErrors`, and then nothing was written. */
export type MutationSplitEntityArgs = {
  input: SplitEntityInput;
};


/** What can be written: entities, sources, and relations with the claims behind them. Nothing is erased: a correction supersedes, and `history` keeps what was. A reader's mistake comes back in `userErrors`, and then nothing was written. */
export type MutationStartImportArgs = {
  input: StartImportInput;
};


/** What can be written: entities, sources, and relations with the claims behind them. Nothing is erased: a correction supersedes, and `history` keeps what was. A reader's mistake comes back in `userErrors`, and then nothing was written. */
export type MutationStopImportArgs = {
  id: Scalars['ID']['input'];
};


/** What can be written: entities, sources, and relations with the claims behind them. Nothing is erased: a correction supersedes, and `history` keeps what was. A reader's mistake comes back in `userErrors`, and then nothing was written. */
export type MutationUndoImportArgs = {
  id: Scalars['ID']['input'];
};


/** What can be written: entities, sources, and relations with the claims behind them. Nothing is erased: a correction supersedes, and `history` keeps what was. A reader's mistake comes back in `userErrors`, and then nothing was written. */
export type MutationRevokeTokenArgs = {
  id: Scalars['ID']['input'];
};

/** Why something was not written. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** A code for programs, for example `UNKNOWN_SOURCE`; docs/errors.md lists all. */
  readonly code: Scalars['String']['output'];
  /** The reason as a sentence. */
  readonly message: Scalars['String']['output'];
  /** The place in the input, for example `["claims", "0", "source"]`; empty where it is none in particular. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** An entity as it is now, or why it was not written. */
export type EntityPayload = {
  readonly __typename?: 'EntityPayload';
  /** The entity; where it has changed in the meantime, as it is now; where its id is taken, the one that has it. */
  readonly entity?: Maybe<Entity>;
  /** The step in the history; null where nothing was written. */
  readonly changeId?: Maybe<Scalars['ID']['output']>;
  /** Empty where it was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A relation as it is now, or why it was not written. */
export type RelationPayload = {
  readonly __typename?: 'RelationPayload';
  /** The relation; null where it is retired, or was not written. */
  readonly relation?: Maybe<Relation>;
  /** The claim that was written or retracted; of a new relation, its first. */
  readonly claim?: Maybe<Claim>;
  /** The step in the history; null where nothing was written. */
  readonly changeId?: Maybe<Scalars['ID']['output']>;
  /** Empty where it was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A source as it is now, or why it was not written. */
export type SourcePayload = {
  readonly __typename?: 'SourcePayload';
  /** The source; where its id is taken, the one that has it. */
  readonly source?: Maybe<Source>;
  /** The step in the history; null where nothing was written. */
  readonly changeId?: Maybe<Scalars['ID']['output']>;
  /** Empty where it was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is judged of a pair, or why it was not. */
export type JudgeSamePayload = {
  readonly __typename?: 'JudgeSamePayload';
  /** The pair as it is judged now; null where nothing is judged of it. */
  readonly pair?: Maybe<Pair>;
  /** The step in the history; null where nothing was written. */
  readonly changeId?: Maybe<Scalars['ID']['output']>;
  /** Empty where it was judged. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a merge did, or why nothing was done. */
export type MergeEntitiesPayload = {
  readonly __typename?: 'MergeEntitiesPayload';
  /** The entity that stands for both; null where nothing was merged. */
  readonly entity?: Maybe<Entity>;
  /** How many relations are its own now. */
  readonly movedRelations: Scalars['Int']['output'];
  /** How many became one with a relation that it had, claims and all. */
  readonly foldedRelations: Scalars['Int']['output'];
  /** Of those that moved, how many stood between both, and lead from the entity to itself now. */
  readonly relationsToItself: Scalars['Int']['output'];
  /** The step in the history; null where nothing was written. */
  readonly changeId?: Maybe<Scalars['ID']['output']>;
  /** Empty where they were merged. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a split did, or why nothing was done. */
export type SplitEntityPayload = {
  readonly __typename?: 'SplitEntityPayload';
  /** The entity that is back; null where nothing was split. */
  readonly entity?: Maybe<Entity>;
  /** The entity that it was merged into. */
  readonly kept?: Maybe<Entity>;
  /** How many relations it has back, those included that had become one with others. */
  readonly movedRelations: Scalars['Int']['output'];
  /** The step in the history; null where nothing was written. */
  readonly changeId?: Maybe<Scalars['ID']['output']>;
  /** Empty where it was split off. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is judged of two entities. */
export type Judgement =
  /** They are the same. */
  | 'POSITIVE'
  /** They are different. */
  | 'NEGATIVE'
  /** Nobody can say yet. */
  | 'UNSURE';

/** Two entities that may be the same, and what is judged of them. */
export type Pair = Node & {
  readonly __typename?: 'Pair';
  /** The id, for example `p:nvidia.nvidia-corp`. */
  readonly id: Scalars['ID']['output'];
  /** The id of the first one, in the order of ids. */
  readonly aId: Scalars['ID']['output'];
  /** The id of the second one. */
  readonly bId: Scalars['ID']['output'];
  /** The first one, or the entity that stands for it now; null where it is gone. */
  readonly a?: Maybe<Entity>;
  /** The second one, or the entity that stands for it now; null where it is gone. */
  readonly b?: Maybe<Entity>;
  /** Whether one entity stands for both now. */
  readonly isMerged: Scalars['Boolean']['output'];
  /** What is judged; null where nothing is. */
  readonly judgement?: Maybe<Judgement>;
  /** When it was judged. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Who judged. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Why, as whoever did it says. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** A page of pairs that may be the same. */
export type MergeCandidateConnection = {
  readonly __typename?: 'MergeCandidateConnection';
  /** The pairs of this page, those with the highest score first. */
  readonly edges: ReadonlyArray<MergeCandidateEdge>;
  /** Where this page stands. Its `endCursor` leads on from an empty page, too. */
  readonly pageInfo: PageInfo;
  /** How many entities were compared so far, those of the pages before included. */
  readonly compared: Scalars['Int']['output'];
};

/** A pair in a page, and how much speaks for it. */
export type MergeCandidateEdge = {
  readonly __typename?: 'MergeCandidateEdge';
  /** Where to go on after this one. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: Pair;
  /** How much speaks for the two being the same, 0 to 100: the sum of the points of its reasons. */
  readonly score: Scalars['Int']['output'];
  /** Why, the weightiest first. */
  readonly reasons: ReadonlyArray<MatchReason>;
};

/** What speaks for two entities being the same, or against it. */
export type MatchReason = {
  readonly __typename?: 'MatchReason';
  /** What it is. */
  readonly kind: MatchReasonKind;
  /** What it adds to the score, for example `60`; below zero where it speaks against. */
  readonly points: Scalars['Int']['output'];
  /** What was compared: both names, a register and its id (or both ids), or both types, for example `["wikidata", "Q182477"]`. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
  /** Of `NEIGHBORS`: what both are tied to, up to five, those with the fewest relations first. */
  readonly neighbors: ReadonlyArray<Entity>;
  /** Of `NEIGHBORS`: how many of them there are. */
  readonly count: Scalars['Int']['output'];
};

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

/** A page of pairs that were judged. */
export type PairConnection = {
  readonly __typename?: 'PairConnection';
  /** The pairs of this page, those judged last first. */
  readonly edges: ReadonlyArray<PairEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A pair in a page. */
export type PairEdge = {
  readonly __typename?: 'PairEdge';
  /** Where to go on after this one. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: Pair;
};

/** What is judged of two entities. */
export type JudgeSameInput = {
  /** The id of one, for example `nvidia`. */
  readonly a: Scalars['ID']['input'];
  /** The id of the other, for example `nvidia-corp`. */
  readonly b: Scalars['ID']['input'];
  /** What is judged; null takes back what was. */
  readonly judgement?: InputMaybe<Judgement>;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Two entities that become one. */
export type MergeEntitiesInput = {
  /** The id of the one that stays, for example `nvidia`. */
  readonly keep: Scalars['ID']['input'];
  /** The id of the one that goes into it, for example `nvidia-corp`; it may have up to 10,000 relations. */
  readonly merge: Scalars['ID']['input'];
  /** The revision of the first one that the reader has seen; another one in the graph is a CONFLICT. Not looked at if left out. */
  readonly keepRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The revision of the second one that the reader has seen. */
  readonly mergeRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why they are the same. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** An entity that was merged, to be split off. */
export type SplitEntityInput = {
  /** Its id, for example `nvidia-corp`. */
  readonly id: Scalars['ID']['input'];
  /** What is judged of the two from now on; what was judged before the merge if left out. */
  readonly judgement?: InputMaybe<Judgement>;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A token as it is now, or why it was not revoked. */
export type TokenPayload = {
  readonly __typename?: 'TokenPayload';
  /** The token. */
  readonly token?: Maybe<Token>;
  /** Empty where it was revoked. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A text and its language. */
export type LangStringInput = {
  /** The text, up to 4,000 characters. */
  readonly value: Scalars['String']['input'];
  /** Its language. */
  readonly lang: Scalars['LangTag']['input'];
};

/** A name of an entity. */
export type NameInput = {
  /** The name as written, up to 1,000 characters. */
  readonly value: Scalars['String']['input'];
  /** The language that it is in. */
  readonly lang: Scalars['LangTag']['input'];
  /** What kind of name it is. */
  readonly kind?: NameKind;
};

/** An id that others gave to an entity. */
export type ExternalIdInput = {
  /** Who gave it, for example `wikidata`. */
  readonly scheme: Scalars['String']['input'];
  /** The id itself. */
  readonly value: Scalars['String']['input'];
};

/** A point on the earth, in degrees (WGS 84). */
export type PlaceInput = {
  /** Latitude, -90 to 90. */
  readonly lat: Scalars['Float']['input'];
  /** Longitude, -180 to 180. */
  readonly lng: Scalars['Float']['input'];
};

/** An amount of money, or a range. */
export type MoneyInput = {
  /** The amount in whole units of the currency; left out where only a range is known. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The least amount. */
  readonly min?: InputMaybe<Scalars['Decimal']['input']>;
  /** The greatest amount. */
  readonly max?: InputMaybe<Scalars['Decimal']['input']>;
  /** The currency. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** True where the source says *about* or *around*. */
  readonly approximate?: Scalars['Boolean']['input'];
};

/** What one source says about a relation. */
export type ClaimInput = {
  /** The id of the source that says so. */
  readonly source: Scalars['ID']['input'];
  /** The id of the source through which that one is known. */
  readonly via?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it supports, disputes or just mentions the relation. */
  readonly stance?: Stance;
  /** How the relation stands after it. */
  readonly status?: InputMaybe<Status>;
  /** When the relation began. */
  readonly start?: InputMaybe<Scalars['PartialDate']['input']>;
  /** When it ended. */
  readonly end?: InputMaybe<Scalars['PartialDate']['input']>;
  /** For how much. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** How credible it is, 0 to 100. */
  readonly confidence?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is that credible, in one or more languages. */
  readonly reason?: InputMaybe<ReadonlyArray<LangStringInput>>;
  /** The claim in one sentence, in one or more languages. */
  readonly statement: ReadonlyArray<LangStringInput>;
  /** Where in the source it stands, in one or more languages. */
  readonly locator?: InputMaybe<ReadonlyArray<LangStringInput>>;
};

/** A new entity. */
export type AddEntityInput = {
  /** Its id, a slug; made from its name if left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The id of its type. */
  readonly type: Scalars['ID']['input'];
  /** Its names, one to fifty; of each language one is PRIMARY. */
  readonly names: ReadonlyArray<NameInput>;
  /** A sentence or two that say who or what it is, in one or more languages. */
  readonly summary?: InputMaybe<ReadonlyArray<LangStringInput>>;
  /** Ids that others gave to it. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Where it is. */
  readonly place?: InputMaybe<PlaceInput>;
  /** Why it is added. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What to change of an entity; what is left out stays, null takes away. */
export type ChangeEntityInput = {
  /** The id. */
  readonly id: Scalars['ID']['input'];
  /** The revision that the change was made on; another one in the graph is a CONFLICT, and nothing is written. */
  readonly revision: Scalars['Int']['input'];
  /** The id of its type. */
  readonly type?: InputMaybe<Scalars['ID']['input']>;
  /** All its names. */
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  /** Its summary in all languages. */
  readonly summary?: InputMaybe<ReadonlyArray<LangStringInput>>;
  /** All ids that others gave to it. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Where it is. */
  readonly place?: InputMaybe<PlaceInput>;
  /** Why it is changed. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** An entity and the change before which it was as it shall be again. */
export type RestoreEntityInput = {
  /** The id of the entity. */
  readonly id: Scalars['ID']['input'];
  /** The revision that the reader has seen; another one in the graph is a CONFLICT. */
  readonly revision: Scalars['Int']['input'];
  /** The id of a change in its history. */
  readonly change: Scalars['ID']['input'];
  /** Why it is restored. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A new source. */
export type AddSourceInput = {
  /** Its id, `s:` and a slug; made from its title if left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Its title, in one or more languages. */
  readonly title: ReadonlyArray<LangStringInput>;
  /** Who published it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** When it was published. */
  readonly publishedAt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Where it can be read. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
  /** What kind of source it is, for example `press` or `officialRegister`. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** The language that it is in. */
  readonly lang?: InputMaybe<Scalars['LangTag']['input']>;
  /** How reliable it is, `A` (best) to `F` (cannot be judged). */
  readonly reliability?: InputMaybe<Scalars['String']['input']>;
  /** Sources of one group depend on each other and count once. */
  readonly independenceGroup?: InputMaybe<Scalars['String']['input']>;
  /** Why it is added. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A new relation. */
export type AddRelationInput = {
  /** The id of the entity that sells, regulates, funds … */
  readonly subject: Scalars['ID']['input'];
  /** The id of its type. */
  readonly type: Scalars['ID']['input'];
  /** The id of the entity that is sold to, regulated, funded … */
  readonly object: Scalars['ID']['input'];
  /** A slug that tells it apart from another relation of this type between these two. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** In which role, in one or more languages. */
  readonly role?: InputMaybe<ReadonlyArray<LangStringInput>>;
  /** The claims behind it, one to twenty. */
  readonly claims: ReadonlyArray<ClaimInput>;
  /** Why it is added. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A further claim about a relation. */
export type AddClaimInput = {
  /** The id of the relation, also of one that is retired. */
  readonly relation: Scalars['ID']['input'];
  /** What the source says. */
  readonly claim: ClaimInput;
  /** Why it is added. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A claim that takes the place of another. */
export type SupersedeClaimInput = {
  /** The id of the claim that it takes the place of. */
  readonly id: Scalars['ID']['input'];
  /** What the source really says. */
  readonly claim: ClaimInput;
  /** Why: what was wrong. */
  readonly reason: Scalars['String']['input'];
};

/** A claim that does not hold any more. */
export type RetractClaimInput = {
  /** The id of the claim. */
  readonly id: Scalars['ID']['input'];
  /** Why it is retracted. */
  readonly reason: Scalars['String']['input'];
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

/** One step in the history: who changed what, when and why. */
export type Change = Node & {
  readonly __typename?: 'Change';
  /** The id, `h:` and a slug. */
  readonly id: Scalars['ID']['output'];
  /** What was done. */
  readonly kind: ChangeKind;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly by: Scalars['String']['output'];
  /** Why, as whoever did it says. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The entity, relation or source that was changed; null where it is gone or retired. */
  readonly about?: Maybe<Node>;
  /** The id of what was changed. */
  readonly aboutId: Scalars['ID']['output'];
  /** The claim that was added or retracted; of a new relation, its first. */
  readonly claim?: Maybe<Claim>;
  /** The claim that was superseded. */
  readonly superseded?: Maybe<Claim>;
  /** Of a judgement, a merge or a split: the id of the other entity, the one that was merged or split off. */
  readonly otherId?: Maybe<Scalars['ID']['output']>;
  /** What was there before and what is there since, field by field. */
  readonly fields: ReadonlyArray<FieldChange>;
};

/** A field of an entity before and after a change. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  /** The name of the field, for example `names`. */
  readonly name: Scalars['String']['output'];
  /** The value before as JSON text; null where there was none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The value since as JSON text; null where there is none. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** A page of changes. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes of this page, the latest first. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A change in a page. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Where to go on after this one. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** What is told as it happens, over server-sent events. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** An import, now and whenever it comes further, until it is over; nothing where there is none of that id. */
  readonly importJob: ImportJob;
  /**
   * What becomes of the graph from now on, whoever writes it and by whichever server: every step of its history, and every import that is finished or taken
   * back, each once and in the order in which they were committed. First comes the place from which is listened, without an item.
   */
  readonly news: News;
};


/** What is told as it happens, over server-sent events. */
export type SubscriptionImportJobArgs = {
  id: Scalars['ID']['input'];
};


/** What is told as it happens, over server-sent events. */
export type SubscriptionNewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is told to whoever listens: something that became of the graph, or only the place from which is listened. */
export type News = {
  readonly __typename?: 'News';
  /** Where to go on after this one. */
  readonly cursor: Scalars['String']['output'];
  /** Whether something before it can be told no more: the last 10,000 are kept. `history` has all steps. */
  readonly isGap: Scalars['Boolean']['output'];
  /** What became of the graph; null where this is only a place. */
  readonly item?: Maybe<NewsItem>;
};

/** Something that became of the graph. */
export type NewsItem = {
  readonly __typename?: 'NewsItem';
  /** What was done. */
  readonly kind: NewsKind;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly by: Scalars['String']['output'];
  /** The id of what was changed; of an import, or a safety copy, its own. */
  readonly aboutId: Scalars['ID']['output'];
  /** Of a relation, one of its ends; of two entities that were judged, merged or split, the one that stands for both. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  /** The other one. */
  readonly objectId?: Maybe<Scalars['ID']['output']>;
  /** The step in the history; null of an import. */
  readonly changeId?: Maybe<Scalars['ID']['output']>;
  /** The names of the files of an import; else empty. */
  readonly files: ReadonlyArray<Scalars['String']['output']>;
};

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

/** Where an import is. */
export type ImportState =
  /** Others are before it. */
  | 'WAITING'
  /** It is read, and written or compared. */
  | 'RUNNING'
  /** All of it is in the graph, or was compared. */
  | 'DONE'
  /** A file was refused, or a row where every row is wanted: nothing was written. */
  | 'REFUSED'
  /** It was stopped: nothing was written. */
  | 'STOPPED'
  /** It failed: nothing was written. */
  | 'FAILED';

/** An import that the server does for a client, or a comparison of files with the graph. */
export type ImportJob = {
  readonly __typename?: 'ImportJob';
  /** Its id; nobody can guess it. */
  readonly id: Scalars['ID']['output'];
  /** Where it is. */
  readonly state: ImportState;
  /** Whether nothing is to be written. */
  readonly isComparison: Scalars['Boolean']['output'];
  /** The names of its files. */
  readonly files: ReadonlyArray<Scalars['String']['output']>;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was over. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much of the reading is done, from 0 to 1; what is read is written meanwhile. */
  readonly share: Scalars['Float']['output'];
  /** How many rows were written, or compared. */
  readonly rows: Scalars['Int']['output'];
  /** Rows in a second, so far. */
  readonly rowsPerSecond: Scalars['Int']['output'];
  /** How long it will take at this pace, in seconds; null where that cannot be said yet. */
  readonly secondsLeft?: Maybe<Scalars['Int']['output']>;
  /** What each file holds; empty until it is over. */
  readonly reports: ReadonlyArray<ImportReport>;
  /** What was written, or would be; null until it is over, and where nothing is. */
  readonly outcome?: Maybe<ImportOutcome>;
  /** Why it failed. */
  readonly problem?: Maybe<UserError>;
  /** Where every refused row and notice can be had as CSV, on this server. */
  readonly findings: Scalars['String']['output'];
};

/** How things of files stand to the graph. */
export type ImportCount = {
  readonly __typename?: 'ImportCount';
  /** How many are new to it. */
  readonly new: Scalars['Int']['output'];
  /** How many are there and get something that they had not. */
  readonly changed: Scalars['Int']['output'];
  /** How many are there and stay as they are. */
  readonly same: Scalars['Int']['output'];
};

/** What an import did, or would do. */
export type ImportOutcome = {
  readonly __typename?: 'ImportOutcome';
  /** The id by which it can be taken back; null where nothing was written. */
  readonly importId?: Maybe<Scalars['ID']['output']>;
  /** Its entities. */
  readonly entities: ImportCount;
  /** Its relations. */
  readonly relations: ImportCount;
  /** Its claims. */
  readonly claims: ImportCount;
  /** How many sources are new. */
  readonly newSources: Scalars['Int']['output'];
  /** The types that are new to the vocabulary. */
  readonly newTypes: ReadonlyArray<Scalars['String']['output']>;
  /** The same with their words and colours, to be mended and handed to `startImport`. */
  readonly typeWords: ReadonlyArray<ImportTypeWords>;
};

/** How a type that is new to the vocabulary is called and coloured. */
export type ImportTypeWords = {
  readonly __typename?: 'ImportTypeWords';
  /** What is of it: `entity` or `relation`. */
  readonly kind: Scalars['String']['output'];
  /** The id that it gets. */
  readonly type: Scalars['String']['output'];
  /** What it is called, in each language that somebody gave. */
  readonly label: ReadonlyArray<LangString>;
  /** How a relation of it reads from its other end; empty where nobody said. */
  readonly inverse: ReadonlyArray<LangString>;
  /** Its colour. */
  readonly color: Scalars['String']['output'];
};

/** What is in a file, as an import takes it. */
export type ImportReport = {
  readonly __typename?: 'ImportReport';
  /** The name of the file. */
  readonly file: Scalars['String']['output'];
  /** The id of its format; null where it is of none that is read. */
  readonly format?: Maybe<Scalars['String']['output']>;
  /** Why the reading ended before the end of the file; null where all of it was read. */
  readonly refusal?: Maybe<ImportFinding>;
  /** What was recognised of how the file is written. */
  readonly recognised: ReadonlyArray<ImportGuess>;
  /** How many entities it has, those included that only relations name. */
  readonly entities: Scalars['Int']['output'];
  /** How many relations it has. */
  readonly relations: Scalars['Int']['output'];
  /** How many claims it has. */
  readonly claims: Scalars['Int']['output'];
  /** How many sources it names; beside them the file itself is one. */
  readonly sources: Scalars['Int']['output'];
  /** The types of its entities, the most frequent first. */
  readonly entityTypes: ReadonlyArray<ImportType>;
  /** The types of its relations, the most frequent first. */
  readonly relationTypes: ReadonlyArray<ImportType>;
  /** Rows that do not come in, and why. */
  readonly refused: ImportFindings;
  /** What is worth a look, and comes in all the same. */
  readonly notices: ImportFindings;
  /** What its tables mean; empty where the format itself says it. */
  readonly tables: ReadonlyArray<ImportTable>;
};

/** A type as a file writes it. */
export type ImportType = {
  readonly __typename?: 'ImportType';
  /** The type, in the words of the file. */
  readonly type: Scalars['String']['output'];
  /** How many are of it. */
  readonly count: Scalars['Int']['output'];
};

/** Something that was recognised. */
export type ImportGuess = {
  readonly __typename?: 'ImportGuess';
  /** What it is about, for example `encoding`. */
  readonly what: Scalars['String']['output'];
  /** What it is taken for. */
  readonly value: Scalars['String']['output'];
  /** Why. */
  readonly because: Scalars['String']['output'];
  /** False where the file can be read otherwise, too. */
  readonly isCertain: Scalars['Boolean']['output'];
};

/** Rows that were refused, or noticed. */
export type ImportFindings = {
  readonly __typename?: 'ImportFindings';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** The first of them, 1,000 at most; all are in the job's `findings`. */
  readonly rows: ReadonlyArray<ImportFinding>;
};


/** Rows that were refused, or noticed. */
export type ImportFindingsRowsArgs = {
  first?: Scalars['Int']['input'];
};

/** A row that was refused or noticed, and why. */
export type ImportFinding = {
  readonly __typename?: 'ImportFinding';
  /** The sheet or kind of row; null where the file has only one. */
  readonly table?: Maybe<Scalars['String']['output']>;
  /** The row as people count: a line, a row of a sheet, an item of a list. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** The column. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** The value, up to 120 characters of it. */
  readonly value: Scalars['String']['output'];
  /** A code for programs; docs/import.md lists all. */
  readonly code: Scalars['String']['output'];
  /** The reason as a sentence. */
  readonly reason: Scalars['String']['output'];
  /** What the sentence is filled with, for words of your own: `count` and `most` of TOO_MANY_COLUMNS, say. */
  readonly details: ReadonlyArray<ImportDetail>;
};

/** A number or a text that fills the sentence of a reason. */
export type ImportDetail = {
  readonly __typename?: 'ImportDetail';
  /** What it is, as docs/import.md has it between braces; `most` is the limit that the sentence names. */
  readonly name: Scalars['String']['output'];
  /** Its value; numbers in digits. */
  readonly value: Scalars['String']['output'];
};

/** What the rows of a table become, in the words of a saved mapping (docs/import.md). */
export type ImportTable = {
  readonly __typename?: 'ImportTable';
  /** The file, sheet or kind of row. */
  readonly table: Scalars['String']['output'];
  /** How many rows it has. */
  readonly rows: Scalars['Int']['output'];
  /** What each becomes: `entities`, `relations` or `nothing`. */
  readonly makes: Scalars['String']['output'];
  /** Why it becomes that. */
  readonly because: Scalars['String']['output'];
  /** The type of an entity whose row names none. */
  readonly entityType: Scalars['String']['output'];
  /** The type of a relation whose row names none. */
  readonly relationType: Scalars['String']['output'];
  /** Whether an end has to be an entity of the files (`known`) or is made from its name (`implied`). */
  readonly ends: Scalars['String']['output'];
  /** Which number of 3/4/2025 is the day: `dmy` or `mdy`. */
  readonly dateOrder: Scalars['String']['output'];
  /** What stands before the fraction of a number: `point` or `comma`. */
  readonly decimalMark: Scalars['String']['output'];
  /** Its columns, in the order of the file. */
  readonly columns: ReadonlyArray<ImportColumn>;
};

/** What a column means. */
export type ImportColumn = {
  readonly __typename?: 'ImportColumn';
  /** Its name in the file. */
  readonly column: Scalars['String']['output'];
  /** What it is, for example `subject` or `amount`; docs/import.md lists all. */
  readonly field: Scalars['String']['output'];
  /** Why it is that. */
  readonly because: Scalars['String']['output'];
  /** The language of its texts. */
  readonly lang?: Maybe<Scalars['String']['output']>;
  /** The register of its ids, for example `wikidata`. */
  readonly scheme?: Maybe<Scalars['String']['output']>;
  /** The space in which its ids are unique. */
  readonly space?: Maybe<Scalars['String']['output']>;
  /** What stands between several values in one cell. */
  readonly separator?: Maybe<Scalars['String']['output']>;
  /** The currency of its amounts, where neither cell nor column says one. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** Its values in the first rows, five at most; empty where a row has none. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** Something that was brought in. */
export type Import = {
  readonly __typename?: 'Import';
  /** Its id, by which it can be taken back. */
  readonly id: Scalars['ID']['output'];
  /** When it was brought in. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who brought it in. */
  readonly createdBy: Scalars['String']['output'];
  /** The names of its files. */
  readonly files: ReadonlyArray<Scalars['String']['output']>;
  /** How many entities it made. */
  readonly entities: Scalars['Int']['output'];
  /** How many relations it made. */
  readonly relations: Scalars['Int']['output'];
  /** How many claims it made. */
  readonly claims: Scalars['Int']['output'];
  /** How many entities and relations that were there it changed. */
  readonly changed: Scalars['Int']['output'];
};

/** Files to be imported, or compared with the graph. */
export type StartImportInput = {
  /** The ids of the files, from `/import-files`, 1 to 20 of them. They belong together: a relation may name an entity of any. */
  readonly files: ReadonlyArray<Scalars['ID']['input']>;
  /** Writes nothing, and counts what would be new, changed and the same. */
  readonly isComparison?: Scalars['Boolean']['input'];
  /** Writes nothing where a row is refused. */
  readonly isStrict?: Scalars['Boolean']['input'];
  /** Keeps the ids of these files apart from all others: small letters, digits and `-`. */
  readonly space?: InputMaybe<Scalars['ID']['input']>;
  /** The format of all of them, where it shall not be guessed; docs/import.md lists all. */
  readonly format?: InputMaybe<Scalars['String']['input']>;
  /** Their encoding, where it shall not be guessed. */
  readonly encoding?: InputMaybe<Scalars['String']['input']>;
  /** What their tables mean, where it shall not be guessed: tables that are not here are. */
  readonly tables?: InputMaybe<ReadonlyArray<ImportTableInput>>;
  /** What stands between the cells of CSV, where it shall not be guessed: `comma`, `semicolon`, `tab` or `pipe`. */
  readonly delimiter?: InputMaybe<Scalars['String']['input']>;
  /** Words and colours of types that the vocabulary does not have yet; those that it has stay as they are. */
  readonly types?: InputMaybe<ReadonlyArray<ImportTypeInput>>;
  /** A text of the client's own, up to 200 characters: asked twice with the same, it is one import. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
};

/** What the rows of a table become, in the words of a saved mapping. */
export type ImportTableInput = {
  /** The file, sheet or kind of row. */
  readonly table: Scalars['String']['input'];
  /** What each becomes: `entities`, `relations` or `nothing`. */
  readonly makes: Scalars['String']['input'];
  /** The type of an entity whose row names none. */
  readonly entityType?: InputMaybe<Scalars['String']['input']>;
  /** The type of a relation whose row names none. */
  readonly relationType?: InputMaybe<Scalars['String']['input']>;
  /** Whether an end has to be an entity of the files (`known`) or is made from its name (`implied`). */
  readonly ends?: InputMaybe<Scalars['String']['input']>;
  /** Which number of 3/4/2025 is the day: `dmy` or `mdy`. */
  readonly dateOrder?: InputMaybe<Scalars['String']['input']>;
  /** What stands before the fraction of a number: `point` or `comma`. */
  readonly decimalMark?: InputMaybe<Scalars['String']['input']>;
  /** Its columns. */
  readonly columns: ReadonlyArray<ImportColumnInput>;
};

/** How a type that is new to the vocabulary shall be called and coloured. */
export type ImportTypeInput = {
  /** What is of it: `entity` or `relation`. */
  readonly kind: Scalars['String']['input'];
  /** The type, as the files write it or as `typeWords` calls it. */
  readonly type: Scalars['String']['input'];
  /** What it is called, in each language. */
  readonly label: ReadonlyArray<LangStringInput>;
  /** How a relation of it reads from its other end, in each language. */
  readonly inverse?: InputMaybe<ReadonlyArray<LangStringInput>>;
  /** Its colour: `blue`, `orange`, `green`, `purple`, `red`, `teal`, `gold` or `gray`; the next one where none is chosen. */
  readonly color?: InputMaybe<Scalars['String']['input']>;
};

/** What a column means. */
export type ImportColumnInput = {
  /** Its name in the file. */
  readonly column: Scalars['String']['input'];
  /** What it is; `attribute` keeps it beside, `ignore` leaves it out. */
  readonly field: Scalars['String']['input'];
  /** The language of its texts. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** The register of its ids. */
  readonly scheme?: InputMaybe<Scalars['String']['input']>;
  /** The space in which its ids are unique. */
  readonly space?: InputMaybe<Scalars['String']['input']>;
  /** What stands between several values in one cell. */
  readonly separator?: InputMaybe<Scalars['String']['input']>;
  /** The currency of its amounts, where neither cell nor column says one. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
};

/** An import as it is, or why it did not begin. */
export type ImportJobPayload = {
  readonly __typename?: 'ImportJobPayload';
  /** The import; null where there is none. */
  readonly job?: Maybe<ImportJob>;
  /** Empty where there is one. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was taken back, or why it was not. */
export type UndoImportPayload = {
  readonly __typename?: 'UndoImportPayload';
  /** What is gone; null where nothing is. */
  readonly import?: Maybe<Import>;
  /** The ids of what stands upon it, where it is not taken back for that (`UNDO_BLOCKED`): five at most. `nodes` and `imports` have them. */
  readonly laterWork: ReadonlyArray<Scalars['ID']['output']>;
  /** Empty where it was taken back. */
  readonly userErrors: ReadonlyArray<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EntityRow & { __typename: 'Entity' } )
    | ( RelationRow & { __typename: 'Relation' } )
    | ( ClaimRow & { __typename: 'Claim' } )
    | ( SourceRow & { __typename: 'Source' } )
    | ( PairRow & { __typename: 'Pair' } )
    | ( ChangeRow & { __typename: 'Change' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LangTag: ResolverTypeWrapper<Scalars['LangTag']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  LangString: ResolverTypeWrapper<LangString>;
  Money: ResolverTypeWrapper<Money>;
  TimeSpan: ResolverTypeWrapper<TimeSpan>;
  Place: ResolverTypeWrapper<Place>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Direction: Direction;
  Status: Status;
  Stance: Stance;
  NameKind: NameKind;
  RelationRank: RelationRank;
  PathMode: PathMode;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Vocabulary: ResolverTypeWrapper<VocabularyRow>;
  EntityType: ResolverTypeWrapper<EntityTypeRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  RelationType: ResolverTypeWrapper<RelationTypeRow>;
  Name: ResolverTypeWrapper<NameRow>;
  ExternalId: ResolverTypeWrapper<ExternalIdRow>;
  Entity: ResolverTypeWrapper<EntityRow>;
  MergedEntity: ResolverTypeWrapper<MergedEntityRow>;
  NeighborCount: ResolverTypeWrapper<NeighborCountRow>;
  Relation: ResolverTypeWrapper<RelationRow>;
  Claim: ResolverTypeWrapper<ClaimRow>;
  Source: ResolverTypeWrapper<SourceRow>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']> }>;
  RelationEdge: ResolverTypeWrapper<RelationEdgeRow>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']> }>;
  EntityEdge: ResolverTypeWrapper<EntityEdgeRow>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']> }>;
  ClaimEdge: ResolverTypeWrapper<ClaimEdgeRow>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']> }>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeRow>;
  Subgraph: ResolverTypeWrapper<SubgraphRow>;
  HiddenCount: ResolverTypeWrapper<HiddenCountRow>;
  Path: ResolverTypeWrapper<PathRow>;
  PathResult: ResolverTypeWrapper<Omit<PathResult, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
  Facet: ResolverTypeWrapper<FacetRow>;
  Facets: ResolverTypeWrapper<Omit<Facets, 'entityTypes' | 'relationTypes' | 'statuses'> & { entityTypes: ReadonlyArray<ResolversTypes['Facet']>, relationTypes: ReadonlyArray<ResolversTypes['Facet']>, statuses: ReadonlyArray<ResolversTypes['Facet']> }>;
  TimeBucket: ResolverTypeWrapper<TimeBucket>;
  GraphInfo: ResolverTypeWrapper<GraphInfoRow>;
  Question: ResolverTypeWrapper<QuestionRow>;
  DateRange: DateRange;
  RelationFilter: RelationFilter;
  EntityFilter: EntityFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: Role;
  Viewer: ResolverTypeWrapper<ViewerRow>;
  Token: ResolverTypeWrapper<TokenRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UserError: ResolverTypeWrapper<UserError>;
  EntityPayload: ResolverTypeWrapper<Omit<EntityPayload, 'entity'> & { entity?: Maybe<ResolversTypes['Entity']> }>;
  RelationPayload: ResolverTypeWrapper<Omit<RelationPayload, 'relation' | 'claim'> & { relation?: Maybe<ResolversTypes['Relation']>, claim?: Maybe<ResolversTypes['Claim']> }>;
  SourcePayload: ResolverTypeWrapper<Omit<SourcePayload, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  JudgeSamePayload: ResolverTypeWrapper<Omit<JudgeSamePayload, 'pair'> & { pair?: Maybe<ResolversTypes['Pair']> }>;
  MergeEntitiesPayload: ResolverTypeWrapper<Omit<MergeEntitiesPayload, 'entity'> & { entity?: Maybe<ResolversTypes['Entity']> }>;
  SplitEntityPayload: ResolverTypeWrapper<Omit<SplitEntityPayload, 'entity' | 'kept'> & { entity?: Maybe<ResolversTypes['Entity']>, kept?: Maybe<ResolversTypes['Entity']> }>;
  Judgement: Judgement;
  Pair: ResolverTypeWrapper<PairRow>;
  MergeCandidateConnection: ResolverTypeWrapper<Omit<MergeCandidateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MergeCandidateEdge']> }>;
  MergeCandidateEdge: ResolverTypeWrapper<Omit<MergeCandidateEdge, 'node' | 'reasons'> & { node: ResolversTypes['Pair'], reasons: ReadonlyArray<ResolversTypes['MatchReason']> }>;
  MatchReason: ResolverTypeWrapper<Omit<MatchReason, 'neighbors'> & { neighbors: ReadonlyArray<ResolversTypes['Entity']> }>;
  MatchReasonKind: MatchReasonKind;
  PairConnection: ResolverTypeWrapper<Omit<PairConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PairEdge']> }>;
  PairEdge: ResolverTypeWrapper<Omit<PairEdge, 'node'> & { node: ResolversTypes['Pair'] }>;
  JudgeSameInput: JudgeSameInput;
  MergeEntitiesInput: MergeEntitiesInput;
  SplitEntityInput: SplitEntityInput;
  TokenPayload: ResolverTypeWrapper<Omit<TokenPayload, 'token'> & { token?: Maybe<ResolversTypes['Token']> }>;
  LangStringInput: LangStringInput;
  NameInput: NameInput;
  ExternalIdInput: ExternalIdInput;
  PlaceInput: PlaceInput;
  MoneyInput: MoneyInput;
  ClaimInput: ClaimInput;
  AddEntityInput: AddEntityInput;
  ChangeEntityInput: ChangeEntityInput;
  RestoreEntityInput: RestoreEntityInput;
  AddSourceInput: AddSourceInput;
  AddRelationInput: AddRelationInput;
  AddClaimInput: AddClaimInput;
  SupersedeClaimInput: SupersedeClaimInput;
  RetractClaimInput: RetractClaimInput;
  ChangeKind: ChangeKind;
  Change: ResolverTypeWrapper<ChangeRow>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']> }>;
  ChangeEdge: ResolverTypeWrapper<ChangeEdgeRow>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  News: ResolverTypeWrapper<News>;
  NewsItem: ResolverTypeWrapper<NewsItem>;
  NewsKind: NewsKind;
  ImportState: ImportState;
  ImportJob: ResolverTypeWrapper<ImportJobRow>;
  ImportCount: ResolverTypeWrapper<ImportCount>;
  ImportOutcome: ResolverTypeWrapper<ImportOutcome>;
  ImportTypeWords: ResolverTypeWrapper<ImportTypeWords>;
  ImportReport: ResolverTypeWrapper<ImportReportRow>;
  ImportType: ResolverTypeWrapper<ImportType>;
  ImportGuess: ResolverTypeWrapper<ImportGuess>;
  ImportFindings: ResolverTypeWrapper<ImportFindingsRow>;
  ImportFinding: ResolverTypeWrapper<ImportFindingRow>;
  ImportDetail: ResolverTypeWrapper<ImportDetail>;
  ImportTable: ResolverTypeWrapper<ImportTableRow>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  Import: ResolverTypeWrapper<ImportRow>;
  StartImportInput: StartImportInput;
  ImportTableInput: ImportTableInput;
  ImportTypeInput: ImportTypeInput;
  ImportColumnInput: ImportColumnInput;
  ImportJobPayload: ResolverTypeWrapper<Omit<ImportJobPayload, 'job'> & { job?: Maybe<ResolversTypes['ImportJob']> }>;
  UndoImportPayload: ResolverTypeWrapper<Omit<UndoImportPayload, 'import'> & { import?: Maybe<ResolversTypes['Import']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  PartialDate: Scalars['PartialDate']['output'];
  DateTime: Scalars['DateTime']['output'];
  LangTag: Scalars['LangTag']['output'];
  Decimal: Scalars['Decimal']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  URL: Scalars['URL']['output'];
  LangString: LangString;
  Money: Money;
  TimeSpan: TimeSpan;
  Place: Place;
  Float: Scalars['Float']['output'];
  PageInfo: PageInfo;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Vocabulary: VocabularyRow;
  EntityType: EntityTypeRow;
  Int: Scalars['Int']['output'];
  RelationType: RelationTypeRow;
  Name: NameRow;
  ExternalId: ExternalIdRow;
  Entity: EntityRow;
  MergedEntity: MergedEntityRow;
  NeighborCount: NeighborCountRow;
  Relation: RelationRow;
  Claim: ClaimRow;
  Source: SourceRow;
  RelationConnection: Omit<RelationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']> };
  RelationEdge: RelationEdgeRow;
  SourceConnection: Omit<SourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  EntityConnection: Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']> };
  EntityEdge: EntityEdgeRow;
  ClaimConnection: Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']> };
  ClaimEdge: ClaimEdgeRow;
  SearchConnection: Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']> };
  SearchEdge: SearchEdgeRow;
  Subgraph: SubgraphRow;
  HiddenCount: HiddenCountRow;
  Path: PathRow;
  PathResult: Omit<PathResult, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  Facet: FacetRow;
  Facets: Omit<Facets, 'entityTypes' | 'relationTypes' | 'statuses'> & { entityTypes: ReadonlyArray<ResolversParentTypes['Facet']>, relationTypes: ReadonlyArray<ResolversParentTypes['Facet']>, statuses: ReadonlyArray<ResolversParentTypes['Facet']> };
  TimeBucket: TimeBucket;
  GraphInfo: GraphInfoRow;
  Question: QuestionRow;
  DateRange: DateRange;
  RelationFilter: RelationFilter;
  EntityFilter: EntityFilter;
  Query: Record<PropertyKey, never>;
  Viewer: ViewerRow;
  Token: TokenRow;
  Mutation: Record<PropertyKey, never>;
  UserError: UserError;
  EntityPayload: Omit<EntityPayload, 'entity'> & { entity?: Maybe<ResolversParentTypes['Entity']> };
  RelationPayload: Omit<RelationPayload, 'relation' | 'claim'> & { relation?: Maybe<ResolversParentTypes['Relation']>, claim?: Maybe<ResolversParentTypes['Claim']> };
  SourcePayload: Omit<SourcePayload, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  JudgeSamePayload: Omit<JudgeSamePayload, 'pair'> & { pair?: Maybe<ResolversParentTypes['Pair']> };
  MergeEntitiesPayload: Omit<MergeEntitiesPayload, 'entity'> & { entity?: Maybe<ResolversParentTypes['Entity']> };
  SplitEntityPayload: Omit<SplitEntityPayload, 'entity' | 'kept'> & { entity?: Maybe<ResolversParentTypes['Entity']>, kept?: Maybe<ResolversParentTypes['Entity']> };
  Pair: PairRow;
  MergeCandidateConnection: Omit<MergeCandidateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MergeCandidateEdge']> };
  MergeCandidateEdge: Omit<MergeCandidateEdge, 'node' | 'reasons'> & { node: ResolversParentTypes['Pair'], reasons: ReadonlyArray<ResolversParentTypes['MatchReason']> };
  MatchReason: Omit<MatchReason, 'neighbors'> & { neighbors: ReadonlyArray<ResolversParentTypes['Entity']> };
  PairConnection: Omit<PairConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PairEdge']> };
  PairEdge: Omit<PairEdge, 'node'> & { node: ResolversParentTypes['Pair'] };
  JudgeSameInput: JudgeSameInput;
  MergeEntitiesInput: MergeEntitiesInput;
  SplitEntityInput: SplitEntityInput;
  TokenPayload: Omit<TokenPayload, 'token'> & { token?: Maybe<ResolversParentTypes['Token']> };
  LangStringInput: LangStringInput;
  NameInput: NameInput;
  ExternalIdInput: ExternalIdInput;
  PlaceInput: PlaceInput;
  MoneyInput: MoneyInput;
  ClaimInput: ClaimInput;
  AddEntityInput: AddEntityInput;
  ChangeEntityInput: ChangeEntityInput;
  RestoreEntityInput: RestoreEntityInput;
  AddSourceInput: AddSourceInput;
  AddRelationInput: AddRelationInput;
  AddClaimInput: AddClaimInput;
  SupersedeClaimInput: SupersedeClaimInput;
  RetractClaimInput: RetractClaimInput;
  Change: ChangeRow;
  FieldChange: FieldChange;
  ChangeConnection: Omit<ChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']> };
  ChangeEdge: ChangeEdgeRow;
  Subscription: Record<PropertyKey, never>;
  News: News;
  NewsItem: NewsItem;
  ImportJob: ImportJobRow;
  ImportCount: ImportCount;
  ImportOutcome: ImportOutcome;
  ImportTypeWords: ImportTypeWords;
  ImportReport: ImportReportRow;
  ImportType: ImportType;
  ImportGuess: ImportGuess;
  ImportFindings: ImportFindingsRow;
  ImportFinding: ImportFindingRow;
  ImportDetail: ImportDetail;
  ImportTable: ImportTableRow;
  ImportColumn: ImportColumn;
  Import: ImportRow;
  StartImportInput: StartImportInput;
  ImportTableInput: ImportTableInput;
  ImportTypeInput: ImportTypeInput;
  ImportColumnInput: ImportColumnInput;
  ImportJobPayload: Omit<ImportJobPayload, 'job'> & { job?: Maybe<ResolversParentTypes['ImportJob']> };
  UndoImportPayload: Omit<UndoImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['Import']> };
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type DeferDirectiveArgs = {
  if?: Scalars['Boolean']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type DeferDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = DeferDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LangTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LangTag'], any> {
  name: 'LangTag';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type LangStringResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LangString'] = ResolversParentTypes['LangString']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['LangTag'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TimeSpanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimeSpan'] = ResolversParentTypes['TimeSpan']> = {
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ongoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lng?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Entity' | 'Relation' | 'Claim' | 'Source' | 'Pair' | 'Change', ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  entityTypes?: Resolver<ReadonlyArray<ResolversTypes['EntityType']>, ParentType, ContextType>;
  relationTypes?: Resolver<ReadonlyArray<ResolversTypes['RelationType']>, ParentType, ContextType>;
};

export type EntityTypeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityType'] = ResolversParentTypes['EntityType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<EntityTypeLabelArgs>>;
  pluralLabel?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<EntityTypePluralLabelArgs>>;
  color?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  icon?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shape?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelationTypeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationType'] = ResolversParentTypes['RelationType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<RelationTypeLabelArgs>>;
  inverseLabel?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<RelationTypeInverseLabelArgs>>;
  color?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NameResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['LangTag'], ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  mergedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  mergedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<EntityLabelArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LangString']>, ParentType, ContextType, Partial<EntitySummaryArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mergedFrom?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MergedEntity']>>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<EntityDegreeArgs, 'direction'>>;
  neighborCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NeighborCount']>>, ParentType, ContextType, Partial<EntityNeighborCountsArgs>>;
  relations?: Resolver<Maybe<ResolversTypes['RelationConnection']>, ParentType, ContextType, RequireFields<EntityRelationsArgs, 'direction' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergedEntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergedEntity'] = ResolversParentTypes['MergedEntity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedInto?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<MergedEntityLabelArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LangString']>, ParentType, ContextType, Partial<MergedEntitySummaryArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mergedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NeighborCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NeighborCount'] = ResolversParentTypes['NeighborCount']> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RelationRoleArgs>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  directed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mergedFrom?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentSourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, RequireFields<RelationSentenceArgs, 'direction'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<RelationClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<ClaimStatementArgs>>;
  period?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['LangString']>, ParentType, ContextType, Partial<ClaimReasonArgs>>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ClaimLocatorArgs>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retractedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<SourceTitleArgs>>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['LangTag']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  independenceGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidden?: Resolver<ReadonlyArray<ResolversTypes['HiddenCount']>, ParentType, ContextType>;
};

export type HiddenCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['HiddenCount'] = ResolversParentTypes['HiddenCount']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['LangString']>, ParentType, ContextType, Partial<PathSentencesArgs>>;
  weakest?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  simultaneous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  searchedLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exhaustive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<FacetLabelArgs>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  entityTypes?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  relationTypes?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type TimeBucketResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimeBucket'] = ResolversParentTypes['TimeBucket']> = {
  start?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo']> = {
  writable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LangString']>, ParentType, ContextType, Partial<GraphInfoTitleArgs>>;
  description?: Resolver<Maybe<ResolversTypes['LangString']>, ParentType, ContextType, Partial<GraphInfoDescriptionArgs>>;
  start?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  text?: Resolver<ResolversTypes['LangString'], ParentType, ContextType, Partial<QuestionTextArgs>>;
  view?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  entities?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'id'>>;
  relations?: Resolver<Maybe<ResolversTypes['RelationConnection']>, ParentType, ContextType, RequireFields<QueryRelationsArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'query' | 'first'>>;
  neighborhood?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'ids' | 'depth' | 'direction' | 'perNode' | 'limit'>>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'ids'>>;
  paths?: Resolver<Maybe<ResolversTypes['PathResult']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'first' | 'mode' | 'direction'>>;
  connect?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QueryConnectArgs, 'ids' | 'maxLength' | 'limit'>>;
  facets?: Resolver<Maybe<ResolversTypes['Facets']>, ParentType, ContextType, Partial<QueryFacetsArgs>>;
  timeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimeBucket']>>, ParentType, ContextType, Partial<QueryTimelineArgs>>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
  graphInfo?: Resolver<ResolversTypes['GraphInfo'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, RequireFields<QueryHistoryArgs, 'first'>>;
  mergeCandidates?: Resolver<Maybe<ResolversTypes['MergeCandidateConnection']>, ParentType, ContextType, RequireFields<QueryMergeCandidatesArgs, 'minScore' | 'first'>>;
  judgements?: Resolver<Maybe<ResolversTypes['PairConnection']>, ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'first'>>;
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportJobArgs, 'id'>>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['Import']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  tokens?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Token']>>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type TokenResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Token'] = ResolversParentTypes['Token']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addEntity?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationAddEntityArgs, 'input'>>;
  changeEntity?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationChangeEntityArgs, 'input'>>;
  restoreEntity?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationRestoreEntityArgs, 'input'>>;
  addSource?: Resolver<ResolversTypes['SourcePayload'], ParentType, ContextType, RequireFields<MutationAddSourceArgs, 'input'>>;
  addRelation?: Resolver<ResolversTypes['RelationPayload'], ParentType, ContextType, RequireFields<MutationAddRelationArgs, 'input'>>;
  addClaim?: Resolver<ResolversTypes['RelationPayload'], ParentType, ContextType, RequireFields<MutationAddClaimArgs, 'input'>>;
  supersedeClaim?: Resolver<ResolversTypes['RelationPayload'], ParentType, ContextType, RequireFields<MutationSupersedeClaimArgs, 'input'>>;
  retractClaim?: Resolver<ResolversTypes['RelationPayload'], ParentType, ContextType, RequireFields<MutationRetractClaimArgs, 'input'>>;
  judgeSame?: Resolver<ResolversTypes['JudgeSamePayload'], ParentType, ContextType, RequireFields<MutationJudgeSameArgs, 'input'>>;
  mergeEntities?: Resolver<ResolversTypes['MergeEntitiesPayload'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'input'>>;
  splitEntity?: Resolver<ResolversTypes['SplitEntityPayload'], ParentType, ContextType, RequireFields<MutationSplitEntityArgs, 'input'>>;
  startImport?: Resolver<ResolversTypes['ImportJobPayload'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'input'>>;
  stopImport?: Resolver<ResolversTypes['ImportJobPayload'], ParentType, ContextType, RequireFields<MutationStopImportArgs, 'id'>>;
  undoImport?: Resolver<ResolversTypes['UndoImportPayload'], ParentType, ContextType, RequireFields<MutationUndoImportArgs, 'id'>>;
  revokeToken?: Resolver<ResolversTypes['TokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeTokenArgs, 'id'>>;
};

export type UserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityPayload'] = ResolversParentTypes['EntityPayload']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  changeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RelationPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationPayload'] = ResolversParentTypes['RelationPayload']> = {
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  changeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SourcePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourcePayload'] = ResolversParentTypes['SourcePayload']> = {
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  changeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JudgeSamePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgeSamePayload'] = ResolversParentTypes['JudgeSamePayload']> = {
  pair?: Resolver<Maybe<ResolversTypes['Pair']>, ParentType, ContextType>;
  changeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MergeEntitiesPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergeEntitiesPayload'] = ResolversParentTypes['MergeEntitiesPayload']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  movedRelations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  foldedRelations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationsToItself?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SplitEntityPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SplitEntityPayload'] = ResolversParentTypes['SplitEntityPayload']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  movedRelations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Pair'] = ResolversParentTypes['Pair']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  aId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  a?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  isMerged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeCandidateConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergeCandidateConnection'] = ResolversParentTypes['MergeCandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MergeCandidateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergeCandidateEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergeCandidateEdge'] = ResolversParentTypes['MergeCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pair'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  kind?: Resolver<ResolversTypes['MatchReasonKind'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  neighbors?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PairConnection'] = ResolversParentTypes['PairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PairEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PairEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PairEdge'] = ResolversParentTypes['PairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pair'], ParentType, ContextType>;
};

export type TokenPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TokenPayload'] = ResolversParentTypes['TokenPayload']> = {
  token?: Resolver<Maybe<ResolversTypes['Token']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  aboutId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  superseded?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  otherId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  importJob?: SubscriptionResolver<ResolversTypes['ImportJob'], "importJob", ParentType, ContextType, RequireFields<SubscriptionImportJobArgs, 'id'>>;
  news?: SubscriptionResolver<ResolversTypes['News'], "news", ParentType, ContextType, Partial<SubscriptionNewsArgs>>;
};

export type NewsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['News'] = ResolversParentTypes['News']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isGap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['NewsItem']>, ParentType, ContextType>;
};

export type NewsItemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NewsItem'] = ResolversParentTypes['NewsItem']> = {
  kind?: Resolver<ResolversTypes['NewsKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aboutId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  objectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  changeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  isComparison?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsPerSecond?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['ImportReport']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ImportOutcome']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportCount'] = ResolversParentTypes['ImportCount']> = {
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportOutcomeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportOutcome'] = ResolversParentTypes['ImportOutcome']> = {
  importId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['ImportCount'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['ImportCount'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ImportCount'], ParentType, ContextType>;
  newSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  typeWords?: Resolver<ReadonlyArray<ResolversTypes['ImportTypeWords']>, ParentType, ContextType>;
};

export type ImportTypeWordsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportTypeWords'] = ResolversParentTypes['ImportTypeWords']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ReadonlyArray<ResolversTypes['LangString']>, ParentType, ContextType>;
  inverse?: Resolver<ReadonlyArray<ResolversTypes['LangString']>, ParentType, ContextType>;
  color?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['ImportFinding']>, ParentType, ContextType>;
  recognised?: Resolver<ReadonlyArray<ResolversTypes['ImportGuess']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entityTypes?: Resolver<ReadonlyArray<ResolversTypes['ImportType']>, ParentType, ContextType>;
  relationTypes?: Resolver<ReadonlyArray<ResolversTypes['ImportType']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['ImportFindings'], ParentType, ContextType>;
  notices?: Resolver<ResolversTypes['ImportFindings'], ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['ImportTable']>, ParentType, ContextType>;
};

export type ImportTypeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportType'] = ResolversParentTypes['ImportType']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportGuessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportGuess'] = ResolversParentTypes['ImportGuess']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportFindingsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportFindings'] = ResolversParentTypes['ImportFindings']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ImportFinding']>, ParentType, ContextType, RequireFields<ImportFindingsRowsArgs, 'first'>>;
};

export type ImportFindingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportFinding'] = ResolversParentTypes['ImportFinding']> = {
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['ImportDetail']>, ParentType, ContextType>;
};

export type ImportDetailResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportDetail'] = ResolversParentTypes['ImportDetail']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportTableResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportTable'] = ResolversParentTypes['ImportTable']> = {
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  makes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dateOrder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimalMark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  space?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  separator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportJobPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportJobPayload'] = ResolversParentTypes['ImportJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UndoImportPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UndoImportPayload'] = ResolversParentTypes['UndoImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType>;
  laterWork?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  PartialDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  LangTag?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  LangString?: LangStringResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  TimeSpan?: TimeSpanResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  EntityType?: EntityTypeResolvers<ContextType>;
  RelationType?: RelationTypeResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  MergedEntity?: MergedEntityResolvers<ContextType>;
  NeighborCount?: NeighborCountResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  HiddenCount?: HiddenCountResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  TimeBucket?: TimeBucketResolvers<ContextType>;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Token?: TokenResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  EntityPayload?: EntityPayloadResolvers<ContextType>;
  RelationPayload?: RelationPayloadResolvers<ContextType>;
  SourcePayload?: SourcePayloadResolvers<ContextType>;
  JudgeSamePayload?: JudgeSamePayloadResolvers<ContextType>;
  MergeEntitiesPayload?: MergeEntitiesPayloadResolvers<ContextType>;
  SplitEntityPayload?: SplitEntityPayloadResolvers<ContextType>;
  Pair?: PairResolvers<ContextType>;
  MergeCandidateConnection?: MergeCandidateConnectionResolvers<ContextType>;
  MergeCandidateEdge?: MergeCandidateEdgeResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  PairConnection?: PairConnectionResolvers<ContextType>;
  PairEdge?: PairEdgeResolvers<ContextType>;
  TokenPayload?: TokenPayloadResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  News?: NewsResolvers<ContextType>;
  NewsItem?: NewsItemResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportCount?: ImportCountResolvers<ContextType>;
  ImportOutcome?: ImportOutcomeResolvers<ContextType>;
  ImportTypeWords?: ImportTypeWordsResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportType?: ImportTypeResolvers<ContextType>;
  ImportGuess?: ImportGuessResolvers<ContextType>;
  ImportFindings?: ImportFindingsResolvers<ContextType>;
  ImportFinding?: ImportFindingResolvers<ContextType>;
  ImportDetail?: ImportDetailResolvers<ContextType>;
  ImportTable?: ImportTableResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportJobPayload?: ImportJobPayloadResolvers<ContextType>;
  UndoImportPayload?: UndoImportPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ApiContext> = {
  defer?: DeferDirectiveResolver<any, any, ContextType>;
};
