import type {
  ClaimRecord,
  DatasetRecord,
  EntityTypeRecord,
  RelationTypeRecord,
  SourceRecord,
  StoredEntity,
  StoredRelation,
} from '../db/records.ts'
import { KesherError } from '../errors.ts'
import { foldColumns, lensColumns } from '../model/claim-columns.ts'
import { foldClaims, strongestFirst, type FoldableClaim, type RelationSummary } from '../model/fold.ts'
import { phoneticKeys } from '../model/phonetic-key.ts'
import { relationWords } from '../model/relation-words.ts'
import { searchKeys, wholeKey } from '../model/search-key.ts'
import { foldableClaim } from './foldable-claim.ts'
import type { Dataset, DatasetClaim, DatasetRelation } from './read.ts'

/** The rank of what has no amount or date; `cypher/parts/rank.cypher` gives the same. */
const lowestRank = -1e300

/** Who wrote something, when (an instant in UTC), and by which import. */
export interface Provenance {
  readonly recordedAt: string
  readonly createdBy: string
  readonly importId: string | null
}

/** A data set as the write statements take it. */
export interface StoredDataset {
  readonly dataset: DatasetRecord
  readonly entityTypes: readonly EntityTypeRecord[]
  readonly relationTypes: readonly RelationTypeRecord[]
  readonly sources: readonly SourceRecord[]
  readonly entities: readonly StoredEntity[]
  readonly relations: readonly StoredRelation[]
}

type Texts = Readonly<Partial<Record<string, string>>>

/** What to write for a data set: names with their search keys, relations with the summary folded from their claims. */
export function storedDataset(dataset: Dataset, provenance: Provenance): StoredDataset {
  const groups = new Map(dataset.sources.map(({ id, independenceGroup }) => [id, independenceGroup ?? null]))
  return {
    dataset: datasetRecord(dataset),
    entityTypes: dataset.entityTypes.map(entityTypeRecord),
    relationTypes: dataset.relationTypes.map(relationTypeRecord),
    sources: dataset.sources.map(sourceRecord),
    entities: dataset.entities.map((entity) => ({ ...storedEntity(entity), ...provenance })),
    relations: dataset.relations.map((relation) => storedRelation(relation, groups, provenance)),
  }
}

function datasetRecord(dataset: Dataset): DatasetRecord {
  const [titleLangs, titles] = parallel(dataset.title)
  const [descriptionLangs, descriptions] = parallel(dataset.description)
  return {
    id: dataset.id,
    version: String(dataset.version),
    titleLangs,
    titles,
    descriptionLangs,
    descriptions,
    start: dataset.start,
    questions: JSON.stringify(dataset.questions),
  }
}

function entityTypeRecord(type: Dataset['entityTypes'][number], position: number): EntityTypeRecord {
  const [labelLangs, labels] = parallel(type.label)
  const [pluralLangs, plurals] = parallel(type.plural)
  const { id, color, icon, shape } = type
  return { id, position, labelLangs, labels, pluralLangs, plurals, color, icon, shape }
}

function relationTypeRecord(type: Dataset['relationTypes'][number], position: number): RelationTypeRecord {
  const [labelLangs, labels] = parallel(type.label)
  const [inverseLangs, inverses] = parallel(type.inverseLabel)
  const { id, color, from, to } = type
  const forms = JSON.stringify(type.forms ?? {})
  const inverseForms = JSON.stringify(type.inverseForms ?? {})
  return { id, position, labelLangs, labels, inverseLangs, inverses, forms, inverseForms, color, from, to }
}

function sourceRecord(source: Dataset['sources'][number]): SourceRecord {
  const [titleLangs, titles] = parallel(source.title)
  return {
    id: source.id,
    titleLangs,
    titles,
    publisher: source.publisher ?? null,
    publishedAt: source.publishedAt ?? null,
    url: source.url ?? null,
    kind: source.kind ?? null,
    lang: source.lang ?? null,
    reliability: source.reliability ?? null,
    independenceGroup: source.independenceGroup ?? null,
  }
}

/** An entity as a data set or a file tells it. */
export interface EntityToStore {
  readonly id: string
  readonly type: string
  readonly names: readonly {
    readonly value: string
    readonly lang: string
    readonly script?: string | undefined
    readonly kind: string
  }[]
  readonly grammar?: object | undefined
  readonly summary: Texts
  readonly place?: { readonly lat: number; readonly lng: number } | undefined
  readonly externalIds?: Texts | undefined
}

/** What the node of an entity holds, with the keys by which its names are found. */
export function storedEntity(entity: EntityToStore): Omit<StoredEntity, keyof Provenance> {
  // The name to show comes first, so that a list of names begins with it.
  const names = entity.names.toSorted((a, b) => Number(b.kind === 'PRIMARY') - Number(a.kind === 'PRIMARY'))
  const values = names.map(({ value }) => value)
  const [summaryLangs, summaries] = parallel(entity.summary)
  const [externalSchemes, externalValues] = parallel(entity.externalIds)
  return {
    id: entity.id,
    type: entity.type,
    names: values,
    nameLangs: names.map(({ lang }) => lang),
    nameScripts: names.map(({ value, script }) => script ?? scriptOf(value)),
    nameKinds: names.map(({ kind }) => kind),
    grammar: entity.grammar ? JSON.stringify(entity.grammar) : null,
    externalSchemes,
    externalValues,
    lat: entity.place?.lat ?? null,
    lng: entity.place?.lng ?? null,
    summaryLangs,
    summaries,
    nameKeys: [...new Set(values.map(wholeKey))],
    searchKeys: [...new Set(values.flatMap(searchKeys))],
    phoneticKeys: [...new Set(values.flatMap(phoneticKeys))],
  }
}

/** The script of the first letter, '' where there is none: a list of Neo4j holds no null. */
function scriptOf(text: string): string {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ''
  if (/\p{Script=Hebrew}/u.test(letter)) return 'Hebr'
  return /\p{Script=Latin}/u.test(letter) ? 'Latn' : ''
}

function storedRelation(
  relation: DatasetRelation,
  groups: ReadonlyMap<string, string | null>,
  provenance: Provenance,
): StoredRelation {
  const claims = relation.claims.map((claim) => ({
    sourceId: claim.source,
    viaId: claim.via ?? null,
    claim: claimRecord(claim, relation.id, provenance),
  }))
  const foldable = claims.map((claim) =>
    foldableClaim({ ...claim, independenceGroup: groups.get(claim.sourceId) ?? null }),
  )
  const [roleLangs, roles] = parallel(relation.role)
  const { id, type, subject: subjectId, object: objectId, key = null } = relation
  return relationToStore({ id, type, subjectId, objectId, key }, { roleLangs, roles }, claims, foldable)
}

/**
 * A relation to be written: the summary of its live claims, and what a lens needs to fold it anew. Without a live claim it
 * is retired: kept for what was known once, and in no answer about now. Throws BROKEN_DATASET without any claim.
 */
export function relationToStore(
  identity: Omit<StoredRelation['identity'], 'byAmount' | 'byRecency' | 'byConfidence'>,
  role: { readonly roleLangs: readonly string[]; readonly roles: readonly string[] },
  claims: StoredRelation['claims'],
  foldable: readonly FoldableClaim[],
): StoredRelation {
  const now = foldClaims(foldable)
  const summary = now ?? foldClaims(foldable, () => true)
  const { id, type, key } = identity
  if (!summary) throw new KesherError('BROKEN_DATASET', { reason: `the relation ${id} has no claim` })
  const roleWords = relationWords(role.roles)
  const worded = foldable.map((claim, index) => ({
    claim,
    words: relationWords(claims[index]?.claim.statements ?? []),
  }))
  // In the order in which claims count, so that it does not matter in which they come.
  const ordered = worded.toSorted((a, b) => strongestFirst(a.claim, b.claim))
  const words = roleWords + ordered.map((each) => each.words).join('')
  return {
    identity: {
      ...identity,
      ...(now ? places(summary) : { byAmount: null, byRecency: null, byConfidence: null }),
    },
    relationshipType: now ? type : 'RETIRED',
    summary: {
      id,
      key,
      ...(role.roles.length === 0 ? { roleLangs: null, roles: null } : role),
      ...summary,
      directed: identity.directed ?? null,
      words,
      retiredType: now ? null : type,
      ...lensColumns(foldable),
      ...foldColumns(worded, roleWords),
    },
    claims,
  }
}

/** The ranks of the API with the other sign, so that an index that goes up brings the highest first. */
function places({ amountValue, validFrom, confidence }: RelationSummary) {
  return {
    byAmount: -(amountValue ?? lowestRank),
    byRecency: -(validFrom === null ? lowestRank : Number(validFrom.replaceAll('-', ''))),
    byConfidence: -(confidence ?? -1),
  }
}

function claimRecord(
  claim: DatasetClaim,
  relationId: string,
  { recordedAt, createdBy }: Provenance,
): Required<Omit<ClaimRecord, 'retractedBy' | 'retractionReason'>> &
  Pick<FoldableClaim, 'stance' | 'status'> {
  const [reasonLangs, reasons] = storedParallel(claim.reason)
  const [statementLangs, statements] = parallel(claim.statement)
  const [locatorLangs, locators] = storedParallel(claim.locator)
  return {
    id: claim.id,
    relationId,
    stance: claim.stance,
    status: claim.status ?? null,
    startDate: claim.startDate ?? null,
    endDate: claim.endDate ?? null,
    amount: claim.amount?.value ?? null,
    amountMin: claim.amount?.min ?? null,
    amountMax: claim.amount?.max ?? null,
    currency: claim.amount?.currency ?? null,
    amountApproximate: claim.amount?.approximate ?? null,
    confidence: claim.confidence,
    reasonLangs,
    reasons,
    statementLangs,
    statements,
    locatorLangs,
    locators,
    recordedAt,
    retractedAt: null,
    createdBy,
    supersedes: null,
  }
}

/** A map as two lists side by side: its keys and its values. */
export function parallel(texts: Texts | undefined): [string[], string[]] {
  const entries = Object.entries(texts ?? {}).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return [entries.map(([lang]) => lang), entries.map(([, text]) => text)]
}

/** The same as it is stored: no lists where the map is empty, since each costs the database a record of its own. */
export function storedParallel(texts: Texts | undefined): [string[], string[]] | [null, null] {
  const lists = parallel(texts)
  return lists[0].length === 0 ? [null, null] : lists
}

/** What two lists side by side tell, as a map; the other way of `parallel`. */
export function mapOf(
  keys: readonly string[] | null | undefined,
  values: readonly string[] | null | undefined,
): Record<string, string> {
  return Object.fromEntries((keys ?? []).map((key, index) => [key, values?.[index] ?? '']))
}
