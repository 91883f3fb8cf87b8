import type { Date as Neo4jDate } from 'neo4j-driver'

/**
 * What statements take and bring: maps as they stand in the database. Texts in several languages are two lists side by
 * side, the languages and the texts, because a property of Neo4j holds no map.
 * Neo4j stores no nulls either: of a whole node or relationship, what is not known is not there.
 */

export interface EntityRecord {
  readonly id: string
  readonly type: string
  readonly names: readonly string[]
  readonly nameLangs: readonly string[]
  readonly nameKinds: readonly string[]
  // What follows is there where `entityDetails` were asked for.
  readonly nameScripts?: readonly string[]
  /** Grammar by language as JSON text. */
  readonly grammar?: string | null
  readonly externalSchemes?: readonly string[] | null
  readonly externalValues?: readonly string[] | null
  readonly lat?: number | null
  readonly lng?: number | null
  /** How often it was changed by people; not there where it never was. */
  readonly revision?: number | null
  /** Null also where the statement was not asked for them. */
  readonly summaryLangs?: readonly string[] | null
  readonly summaries?: readonly string[] | null
  /** Null where the statement was not asked for it. */
  readonly degree?: number | null
}

/** Everything that an entity's node holds. */
export interface StoredEntity extends Omit<Required<EntityRecord>, 'degree' | 'revision'> {
  /** The whole names as they are compared with what is searched for. */
  readonly nameKeys: readonly string[]
  readonly searchKeys: readonly string[]
  readonly phoneticKeys: readonly string[]
  readonly recordedAt: string
  readonly createdBy: string
  readonly importId: string | null
}

export interface RelationRecord {
  readonly id: string
  readonly type: string
  readonly sourceId: string
  readonly targetId: string
  readonly status: string
  readonly confidence?: number | null
  // What follows is there where `relationDetails` were asked for.
  readonly roleLangs?: readonly string[] | null
  readonly roles?: readonly string[] | null
  readonly startDate?: string | null
  readonly endDate?: string | null
  readonly amount?: string | null
  readonly amountMin?: string | null
  readonly amountMax?: string | null
  readonly currency?: string | null
  readonly amountApproximate?: boolean | null
  /** False where it holds both ways alike; nothing where it leads from one to the other. */
  readonly directed?: boolean | null
  readonly claimCount: number
  readonly sourceCount: number
  readonly independentSourceCount: number
  readonly contested: boolean
  /** The claims as JSON where there are several, to be folded anew under a lens. */
  readonly claimFacts?: readonly string[] | null
}

export interface ClaimRecord {
  readonly id: string
  readonly relationId: string
  readonly stance: string
  readonly status?: string | null
  readonly startDate?: string | null
  readonly endDate?: string | null
  readonly amount?: string | null
  readonly amountMin?: string | null
  readonly amountMax?: string | null
  readonly currency?: string | null
  readonly amountApproximate?: boolean | null
  readonly confidence?: number | null
  readonly reasonLangs?: readonly string[] | null
  readonly reasons?: readonly string[] | null
  readonly statementLangs: readonly string[]
  readonly statements: readonly string[]
  readonly locatorLangs?: readonly string[] | null
  readonly locators?: readonly string[] | null
  /** An instant in UTC as ISO text, as all instants are stored. */
  readonly recordedAt: string
  readonly retractedAt?: string | null
  readonly createdBy?: string | null
  readonly supersedes?: string | null
  readonly retractedBy?: string | null
  readonly retractionReason?: string | null
}

export interface SourceRecord {
  readonly id: string
  readonly titleLangs: readonly string[]
  readonly titles: readonly string[]
  readonly publisher?: string | null
  readonly publishedAt?: string | null
  readonly url?: string | null
  readonly kind?: string | null
  readonly lang?: string | null
  readonly reliability?: string | null
  readonly independenceGroup?: string | null
}

export interface EntityTypeRecord {
  readonly id: string
  readonly position: number
  readonly labelLangs: readonly string[]
  readonly labels: readonly string[]
  readonly pluralLangs: readonly string[]
  readonly plurals: readonly string[]
  readonly color: string
  readonly icon: string
  readonly shape: string
}

export interface RelationTypeRecord {
  readonly id: string
  readonly position: number
  readonly labelLangs: readonly string[]
  readonly labels: readonly string[]
  readonly inverseLangs: readonly string[]
  readonly inverses: readonly string[]
  /** Forms of the verb by language, gender and number as JSON text, for both directions. */
  readonly forms: string
  readonly inverseForms: string
  readonly color: string
  readonly from: readonly string[]
  readonly to: readonly string[]
}

export interface DatasetRecord {
  readonly id: string
  readonly version: string | null
  readonly titleLangs: readonly string[]
  readonly titles: readonly string[]
  readonly descriptionLangs: readonly string[]
  readonly descriptions: readonly string[]
  readonly start: readonly string[]
  /** The questions as JSON text: `[{text: {en, he}, view}]`. */
  readonly questions: string
}

/** A relation with its claims, to be written together. */
export interface StoredRelation {
  readonly identity: {
    readonly id: string
    readonly type: string
    readonly subjectId: string
    readonly objectId: string
    readonly key: string | null
    /** Its place in the orders that indexes hold, the least first: the rank of the API with the other sign. Null where it is retired. */
    readonly byAmount: number | null
    readonly byRecency: number | null
    readonly byConfidence: number | null
    /** False where it holds both ways alike; not there where it leads from subject to object. */
    readonly directed?: boolean
  }
  /** Its type; `RETIRED` where no live claim is left. */
  readonly relationshipType: string
  readonly summary: object
  readonly claims: readonly {
    readonly sourceId: string
    readonly viaId: string | null
    readonly claim: ClaimRecord
  }[]
}

/** Where an import found something: the file's name, the sheet or kind of row where it has several, and the row. */
export interface ImportOrigin {
  readonly importId: string | null
  readonly importFile?: string | null
  readonly importTable?: string | null
  readonly importRow?: number | null
  /** The import that changed it last, or `curation`: people did. */
  readonly changedBy?: string | null
}

/** An entity as an import writes it; whatever else the file says is kept as JSON text. */
export interface ImportedEntity extends StoredEntity, ImportOrigin {
  readonly revision?: number | null
  readonly attributes?: string | null
}

/** What is changed of an entity: the properties that get another value. */
export type ChangedEntity = Partial<ImportedEntity>

export type ImportedIdentity = StoredRelation['identity'] &
  ImportOrigin & {
    readonly revision?: number
    /** The ends that it was recorded with, where these were merged into others since. */
    readonly recordedSubjectId?: string | null
    readonly recordedObjectId?: string | null
  }

export interface ImportedClaim {
  readonly claim: ClaimRecord &
    ImportOrigin & {
      readonly attributes?: string | null
      /** The relations that it was about before these became one with others, the first one first. */
      readonly recordedRelationIds?: readonly string[] | null
    }
  readonly sourceId: string
  readonly viaId: string | null
  readonly independenceGroup: string | null
}

/** A claim with the whole of its sources; `via` is the one through which `source` is known. */
export interface ExportedClaim {
  readonly claim: ImportedClaim['claim']
  readonly source: SourceRecord
  readonly via: SourceRecord | null
}

/** A relation's summary as it is stored now, with its role. */
export interface StoredSummary extends Omit<
  RelationRecord,
  'id' | 'type' | 'sourceId' | 'targetId' | 'claimFacts'
> {
  readonly roleLangs: readonly string[]
  readonly roles: readonly string[]
}

/** Through which source the source of a claim is known. */
export interface ClaimVia {
  readonly claimId: string
  readonly viaId: string
}

export interface ImportedRelation extends StoredRelation {
  readonly identity: ImportedIdentity
}

/** A new relation as an import writes it: its type, the values of its identity and of its summary, and of each claim the source and the values; in the order of `relation-rows.ts`. */
export type RelationRow = readonly [
  type: string,
  identity: readonly unknown[],
  summary: readonly unknown[],
  claims: readonly (readonly [sourceId: string, claim: readonly unknown[]])[],
]

export const changeKinds = [
  'ENTITY_ADDED',
  'ENTITY_CHANGED',
  'ENTITY_RESTORED',
  'SOURCE_ADDED',
  'RELATION_ADDED',
  'CLAIM_ADDED',
  'CLAIM_SUPERSEDED',
  'CLAIM_RETRACTED',
  'JUDGED_SAME',
  'JUDGED_DIFFERENT',
  'JUDGED_UNSURE',
  'JUDGEMENT_WITHDRAWN',
  'ENTITIES_MERGED',
  'ENTITY_SPLIT',
] as const

/** One step in the history of what people did. */
export interface ChangeRecord {
  /** `h:` and a slug. */
  readonly id: string
  readonly kind: (typeof changeKinds)[number]
  /** An instant in UTC as ISO text. */
  readonly at: string
  /** Its place in the history, the latest first: the instant in milliseconds with the other sign. */
  readonly place: number
  readonly by: string
  readonly reason: string | null
  /** The entity, relation or source that was changed; of a relation, also its ends, and of what was judged or merged, both entities. */
  readonly aboutId: string
  readonly subjectId: string | null
  readonly objectId: string | null
  readonly claimId: string | null
  readonly supersededId: string | null
  /** The entity before and since as JSON text (`EntityState`); null where there was none, or it is about something else. */
  readonly before: string | null
  readonly after: string | null
}

export const newsKinds = [...changeKinds, 'IMPORT_FINISHED', 'IMPORT_UNDONE', 'GRAPH_RESTORED'] as const

/** What is told to whoever listens: a step of the history, or an import as a whole. */
export interface NewsToTell {
  readonly kind: (typeof newsKinds)[number]
  /** An instant in UTC as ISO text. */
  readonly at: string
  readonly by: string
  /** What was changed, as in the history; of an import its id. */
  readonly aboutId: string
  readonly subjectId: string | null
  readonly objectId: string | null
  /** The step in the history; null of an import. */
  readonly changeId: string | null
  /** The files of an import. */
  readonly files: readonly string[]
}

/** News under its number: in the order of the commits, without a gap. What is not known may be missing. */
export interface NewsRecord extends Omit<NewsToTell, 'subjectId' | 'objectId' | 'changeId'> {
  readonly number: number
  readonly subjectId?: string | null
  readonly objectId?: string | null
  readonly changeId?: string | null
}

/** A change with its place in the order of the API: the latest first. */
export interface RankedChangeRecord {
  readonly change: ChangeRecord
  readonly rank: number
}

/** A claim that is retracted, by whom, when (an instant in UTC) and why. */
export interface RetractionRecord {
  readonly id: string
  readonly retractedAt: string
  readonly retractedBy: string
  readonly retractionReason: string
}

/** What is judged of two entities; the edge between their identities. */
export interface JudgementRecord {
  /** `j:` and a slug. */
  readonly id: string
  readonly judgement: 'POSITIVE' | 'NEGATIVE' | 'UNSURE'
  readonly by: string
  /** An instant in UTC as ISO text. */
  readonly at: string
  /** Its place in the list of all, the latest first: the instant in milliseconds with the other sign. */
  readonly place: number
  readonly reason: string | null
  /** What was judged before they were merged, as JSON text; null where nothing was. */
  readonly before: string | null
}

/** What an import brings of a pair of entities; `a` comes before `b`. */
export interface ImportedJudgement {
  readonly a: string
  readonly b: string
  readonly judgement: JudgementRecord
}

/** What was merged, as an export reads it: what it was, and what the one that it was merged into was by itself. */
export interface ExportedMerge {
  readonly entity: ImportedEntity
  readonly into: string
  /** An instant in UTC as ISO text. */
  readonly at: string
  readonly before: ImportedEntity
}

/** What was merged, as an import writes it. */
export interface ImportedMerge {
  readonly entity: ImportedEntity
  readonly mergedInto: string
  readonly mergedAt: string
  /** The entity that stands for it. */
  readonly keptId: string
  readonly before: ImportedEntity
}

/** A relation that was set aside when an entity was merged; its claims are about `absorbedInto`, or what took those of that. */
export type AbsorbedIdentity = ImportedIdentity & { readonly absorbedInto: string }

/** The same as an import writes it: with the entity that was merged then, and the summary that it had. */
export interface AbsorbedRelation {
  readonly merged: string
  readonly identity: AbsorbedIdentity
  readonly relationshipType: string
  readonly summary: object
}

/** Two entities by their ids, those that stand for them now, and what is judged of them; null where nothing is. */
export interface PairRecord {
  readonly aId: string
  readonly bId: string
  readonly a: EntityRecord | null
  readonly b: EntityRecord | null
  /** Whether one entity stands for both now. */
  readonly isMerged: boolean
  readonly judgement: JudgementRecord | null
}

export interface RankedPairRecord {
  readonly pair: PairRecord
  readonly rank: number
}

/** Two entities that may be the same, with what both are tied to. */
export interface AlikeRecord {
  readonly a: string
  readonly b: string
  /** Up to five of the neighbours that both have, those with the fewest relations first. */
  readonly shared: readonly string[]
  readonly sharedCount: number
  /** How many relations the one with fewer has. */
  readonly nearSize: number
  readonly areTied: boolean
}

/** An entity that was merged into another: what it was, and when it was merged (an instant in UTC). */
export interface MemberRecord {
  readonly entity: ImportedEntity
  readonly mergedInto: string
  readonly mergedAt: string
}

/** As `MemberRecord`, with who merged it and why. */
export interface MergedRecord extends MemberRecord {
  readonly by: string | null
  readonly reason: string | null
}

/** A relation that gets other ends, and between which entities it was recorded where these are others. */
export interface TieToMoveRecord {
  readonly id: string
  readonly subjectId: string
  readonly objectId: string
  readonly recordedSubjectId: string | null
  readonly recordedObjectId: string | null
}

/** An import as it begins. Instants are UTC as ISO text. */
export interface ImportToBegin {
  readonly id: string
  readonly state: 'WRITING' | 'SETTING_ASIDE'
  readonly files: readonly string[]
  readonly createdAt: string
  readonly createdBy: string
  /** Who writes it; whoever takes it over is another hand. */
  readonly hand?: string
  /** What it is known by, where it can be gone on with. */
  readonly mark?: string
}

/**
 * The stages of restoring a safety copy: what is there is set aside, the copy is written, what was set aside is taken away.
 * The last two lead back: what was written goes, and what was set aside comes back.
 */
export type RestoreStage = 'SETTING_ASIDE' | 'RESTORING' | 'CLEARING' | 'UNRESTORING' | 'BRINGING_BACK'

export interface ImportRecord extends Omit<ImportToBegin, 'state'> {
  /** All but DONE are under way, or were left in the middle. */
  readonly state: 'WRITING' | 'UNDOING' | 'DONE' | RestoreStage
  readonly running?: boolean
  /** The last sign of life of who works on it, in milliseconds by the database's clock. */
  readonly beatAt?: number
  /** How many batches of one that is under way are written, and what they did, as JSON text. */
  readonly batches?: number
  readonly progress?: string
  readonly finishedAt?: string
  /** Who takes it back, while that is under way. */
  readonly undoneBy?: string
  /** What it did, as JSON text. */
  readonly counts?: string
}

/** What one transaction of an import made, by ids; `claims` only those about relations that were there before. */
export interface ImportBatchRecord {
  readonly importId: string
  readonly number: number
  /** There where its files told who recorded what and when, which is then kept: such things do not name this import. */
  readonly keepsHistory?: boolean
  /** There where it brought the description of data sets. */
  readonly datasets?: readonly string[]
  readonly entities: readonly string[]
  readonly relations: readonly string[]
  readonly claims: readonly string[]
  readonly sources: readonly string[]
  readonly entityTypes: readonly string[]
  readonly relationTypes: readonly string[]
  /** There where it brought steps of another graph's history. */
  readonly changes?: readonly string[]
  /** There where it brought merges: what was merged, and what that was merged into. */
  readonly merged?: readonly string[]
  /** There where it brought what was judged elsewhere: the first of each pair, and the judgements. */
  readonly judged?: readonly string[]
  readonly judgements?: readonly string[]
}

/** What is kept of a token: never the token itself. Instants are UTC as ISO text. */
export interface TokenRecord {
  readonly id: string
  readonly name: string
  readonly role: string
  /** SHA-256 of the token, in hex. */
  readonly hash: string
  readonly createdAt: string
  readonly expiresAt?: string | null
  readonly revokedAt?: string | null
}

export interface LaterWorkRecord {
  readonly kind: 'entity' | 'relation' | 'source'
  readonly id: string
}

export interface RankedEntityRecord {
  readonly entity: EntityRecord
  readonly rank: number
}

/** A relation seen from one of its ends. */
export interface RelationOfEntityRecord {
  readonly relation: RelationRecord
  readonly other: EntityRecord
  readonly direction: 'OUT' | 'IN'
}

export interface RankedRelationRecord extends RelationOfEntityRecord {
  readonly rank: number
}

export interface ListedRelationRecord {
  readonly relation: RelationRecord
  readonly source: EntityRecord
  readonly target: EntityRecord
  readonly rank: number
}

export interface RankedClaimRecord {
  readonly claim: ClaimRecord
  readonly source: SourceRecord
  readonly via: SourceRecord | null
  readonly rank: number
}

export interface NeighborCountRecord {
  readonly type: string
  readonly direction: 'OUT' | 'IN'
  readonly count: number
  readonly approximate: boolean
}

export interface HiddenRecord {
  readonly id: string
  readonly count: number
  readonly approximate: boolean
}

export interface FacetRecord {
  readonly id: string
  readonly count: number
}

export interface RelationFacetRecord {
  readonly type: string
  readonly status: string
  readonly count: number
}

export interface PathRecord {
  readonly entities: readonly EntityRecord[]
  readonly relations: readonly RelationRecord[]
  readonly confidence: number | null
}

export interface LabelCountRecord {
  readonly label: string
  readonly count: number
}

/** The counters of the store as Neo4j tells them: a row of `nodes` without a label counts all. */
export interface GraphCountsRecord {
  readonly nodes: readonly { readonly label?: string; readonly count: number }[]
}

export interface TypeCountRecord {
  readonly relationshipType: string
  readonly count: number
}

export type DirectionParam = 'OUT' | 'IN' | 'BOTH'

export type RankParam = 'AMOUNT' | 'RECENCY' | 'CONFIDENCE' | 'DEGREE'

export type PathModeParam = 'SHORTEST' | 'ALL_SHORTEST' | 'MOST_CREDIBLE'

/** What a statement sends of entities and relations beyond what stands for them: what is not asked for is not sent. */
export interface FieldsParam {
  /** What an entity has but for its type, its names and their languages and kinds. */
  readonly entityDetails: boolean
  /** Of the details, those that cost more than the rest together. */
  readonly summary: boolean
  readonly degree: boolean
  /** What a relation has but for its type, its ends, its status and its confidence. */
  readonly relationDetails: boolean
}

/** Null lets everything pass. The days are made by `day` (values.ts), the words by `wordsToFind`. */
export interface RelationFilterParam {
  readonly types: readonly string[] | null
  readonly statuses: readonly string[] | null
  readonly otherTypes: readonly string[] | null
  readonly minConfidence: number | null
  readonly minAmount: number | null
  readonly maxAmount: number | null
  readonly currency: string | null
  readonly validFrom: Day | null
  readonly validTo: Day | null
  readonly contested: boolean | null
  readonly words: readonly string[] | null
  /** Given, statements have to be run as their twins `…UnderLens`. */
  readonly lens: LensParam | null
}

/** A text that names are to answer, made by `nameQuery`: queries of the full-text index. */
export interface NameQueryParam {
  readonly close: string
  /** As `close`, and more loosely; null where nothing is looser. */
  readonly loose: string | null
  /** For every word the ways in which a name that is meant may begin. */
  readonly beginnings: readonly (readonly string[])[]
}

/** Which claims count; null in a field lets all. The instant is text as `comparableInstant` writes it. */
export interface LensParam {
  readonly knownAt: string | null
  readonly sources: readonly string[] | null
  readonly excludeSources: readonly string[] | null
}

/** Properties exactly as the database holds them, each in its kind: see `exact-values.ts`. */
export type ExactValues = Readonly<Record<string, unknown>>

export interface CopiedNode {
  readonly labels: readonly string[]
  readonly properties: ExactValues
}

/** A relation's identity, and the type and properties of the relationship that is its summary. */
export interface CopiedRelation {
  readonly properties: ExactValues
  readonly type: string
  readonly summary: ExactValues
}

/** A claim with the ids of the sources that it is from, and of those through which these are known. */
export interface CopiedClaim {
  readonly properties: ExactValues
  readonly sources: readonly string[]
  readonly vias: readonly string[]
}

/** A batch of the journal of an import with the nodes in which it keeps what was there before. */
export interface CopiedBatch {
  readonly properties: ExactValues
  readonly keeps: readonly CopiedNode[]
}

/** What was judged of an entity and one whose id comes before its own. */
export interface CopiedJudgement {
  readonly from: string
  readonly properties: ExactValues
}

/** The identity of an entity with the nodes in which it keeps what was merged, and what was judged of it. */
export interface CopiedIdentity {
  readonly properties: ExactValues
  readonly keeps: readonly CopiedNode[]
  readonly judgements: readonly CopiedJudgement[]
}

/** A calendar day as the driver holds it. */
export type Day = Neo4jDate<number>
