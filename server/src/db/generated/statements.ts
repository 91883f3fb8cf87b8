// Made by `npm run generate`. Change what it is made from, not this file.
/* oxlint-disable */
import type { AbsorbedIdentity, AbsorbedRelation, AlikeRecord, ChangeRecord, ChangedEntity, ClaimRecord, ClaimVia, CopiedBatch, CopiedClaim, CopiedIdentity, CopiedJudgement, CopiedNode, CopiedRelation, DatasetRecord, DirectionParam, EntityRecord, EntityTypeRecord, ExactValues, ExportedClaim, ExportedMerge, FacetRecord, FieldsParam, GraphCountsRecord, HiddenRecord, ImportBatchRecord, ImportRecord, ImportToBegin, ImportedClaim, ImportedEntity, ImportedIdentity, ImportedJudgement, ImportedMerge, ImportedRelation, JudgementRecord, LabelCountRecord, LaterWorkRecord, LensParam, ListedRelationRecord, MemberRecord, MergedRecord, NameQueryParam, NeighborCountRecord, NewsRecord, NewsToTell, PairRecord, PathModeParam, PathRecord, RankParam, RankedChangeRecord, RankedClaimRecord, RankedEntityRecord, RankedPairRecord, RankedRelationRecord, RelationFacetRecord, RelationFilterParam, RelationOfEntityRecord, RelationRecord, RelationRow, RelationTypeRecord, RetractionRecord, SourceRecord, StoredEntity, StoredRelation, StoredSummary, TieToMoveRecord, TokenRecord, TypeCountRecord } from '../records.ts'

import type { Statement } from '../statement.ts'

/** What another database is: its name, the id of its store, and whether what it holds is a graph of Kesher. */
export const foreignGraph: Statement<Record<never, never>, { id: string; name: string; isOfKesher: boolean }, 'one'> = {
  name: 'foreignGraph',
  mode: 'read',
  rows: 'one',
  params: [],
  columns: ["id","name","isOfKesher"],
  text: `CALL db.info() YIELD id, name
RETURN id, name,
EXISTS { MATCH (e:Entity) WHERE e.id IS NOT NULL AND e.nameKeys IS NOT NULL }
OR EXISTS { MATCH (t:EntityType) WHERE t.id IS NOT NULL AND t.labelLangs IS NOT NULL }
OR EXISTS { MATCH (t:Token) WHERE t.id IS NOT NULL AND t.role IS NOT NULL } AS isOfKesher`,
}

/** Every node of another database, in no order. */
export const foreignNodes: Statement<Record<never, never>, { id: string; labels: string[]; properties: ExactValues }, 'many'> = {
  name: 'foreignNodes',
  mode: 'read',
  rows: 'many',
  params: [],
  columns: ["id","labels","properties"],
  text: `MATCH (n)
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties`,
}

/** Every relationship of another database, in no order, with the ids of its nodes. */
export const foreignRelationships: Statement<Record<never, never>, { id: string; type: string; start: string; end: string; properties: ExactValues }, 'many'> = {
  name: 'foreignRelationships',
  mode: 'read',
  rows: 'many',
  params: [],
  columns: ["id","type","start","end","properties"],
  text: `MATCH (a)-[r]->(b)
RETURN elementId(r) AS id, type(r) AS type, elementId(a) AS start, elementId(b) AS end, properties(r) AS properties`,
}

/** Of relations that were set aside since others are the same ties: which ones took their claims. These may have been set aside, too. */
export const absorbedInto: Statement<{ ids: readonly string[] }, { id: string; into: string }, 'many'> = {
  name: 'absorbedInto',
  mode: 'read',
  rows: 'many',
  params: ["ids"],
  columns: ["id","into"],
  text: `MATCH (before:MergedRelation)
WHERE before.id IN $given.ids
RETURN before.id AS id, before.absorbedInto AS into`,
}

/** The relations that were set aside when an entity was merged, each with the one that took its claims. */
export const absorbedTies: Statement<{ merged: string }, { id: string; into: string }, 'many'> = {
  name: 'absorbedTies',
  mode: 'read',
  rows: 'many',
  params: ["merged"],
  columns: ["id","into"],
  text: `MATCH (:Identity {id: $given.merged})-[:KEEPS]->(before:MergedRelation)
RETURN before.id AS id, before.absorbedInto AS into
ORDER BY id`,
}

/** Which of some entities an import has brought so far, also as merged into others. */
export const broughtByImport: Statement<{ importId: string; ids: readonly string[] }, { ids: string[] }, 'one'> = {
  name: 'broughtByImport',
  mode: 'read',
  rows: 'one',
  params: ["importId","ids"],
  columns: ["ids"],
  text: `MATCH (batch:ImportBatch {importId: $given.importId})
UNWIND batch.entities + coalesce(batch.merged, []) AS id
WITH id
WHERE id IN $given.ids
RETURN collect(DISTINCT id) AS ids`,
}

/** Steps of the history by their ids. */
export const changesById: Statement<{ ids: readonly string[] }, { change: ChangeRecord }, 'many'> = {
  name: 'changesById',
  mode: 'read',
  rows: 'many',
  params: ["ids"],
  columns: ["change"],
  text: `MATCH (change:Change)
WHERE change.id IN $given.ids
RETURN change {.*} AS change`,
}

/** Claims by their ids, retracted ones too, each with its source and the one through which that is known. */
export const claimsById: Statement<{ ids: readonly string[] }, { claim: ClaimRecord; source: SourceRecord; via: SourceRecord | null }, 'many'> = {
  name: 'claimsById',
  mode: 'read',
  rows: 'many',
  params: ["ids"],
  columns: ["claim","source","via"],
  text: `MATCH (claim:Claim)
WHERE claim.id IN $given.ids
MATCH (claim)-[:FROM]->(source:Source)
OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
RETURN claim {.*} AS claim, source {.*} AS source, via {.*} AS via`,
}

/** A page of the claims that count about each of some relations, the most credible first. */
export const claimsOfRelations: Statement<{ ids: readonly string[]; lens: LensParam | null; afterRank: number | null; afterId: string | null; limit: number; withTotal: boolean }, { id: string; claims: RankedClaimRecord[]; total: number | null }, 'many'> = {
  name: 'claimsOfRelations',
  mode: 'read',
  rows: 'many',
  params: ["ids","lens","afterRank","afterId","limit","withTotal"],
  columns: ["id","claims","total"],
  text: `UNWIND $given.ids AS id
CALL (id) {
MATCH (claim:Claim {relationId: id})-[:FROM]->(source:Source)
WHERE
CASE
WHEN $given.lens.knownAt IS NULL THEN claim.retractedAt IS NULL
ELSE datetime(claim.recordedAt) <= datetime($given.lens.knownAt + 'Z')
AND (claim.retractedAt IS NULL OR datetime(claim.retractedAt) > datetime($given.lens.knownAt + 'Z'))
END
AND ($given.lens.sources IS NULL OR source.id IN $given.lens.sources)
AND ($given.lens.excludeSources IS NULL OR NOT source.id IN $given.lens.excludeSources)
WITH claim, source, coalesce(claim.confidence, -1) AS rank
WHERE ($given.afterRank IS NULL OR rank < $given.afterRank OR (rank = $given.afterRank AND claim.id > $given.afterId))
ORDER BY rank DESC, claim.id
LIMIT $given.limit
OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
WITH claim, source, via, rank
ORDER BY rank DESC, claim.id
RETURN collect({claim: claim {.*}, source: source {.*}, via: via {.*}, rank: rank}) AS claims
}
RETURN id, claims,
CASE WHEN $given.withTotal THEN COUNT {
MATCH (claim:Claim {relationId: id})-[:FROM]->(source:Source)
WHERE
CASE
WHEN $given.lens.knownAt IS NULL THEN claim.retractedAt IS NULL
ELSE datetime(claim.recordedAt) <= datetime($given.lens.knownAt + 'Z')
AND (claim.retractedAt IS NULL OR datetime(claim.retractedAt) > datetime($given.lens.knownAt + 'Z'))
END
AND ($given.lens.sources IS NULL OR source.id IN $given.lens.sources)
AND ($given.lens.excludeSources IS NULL OR NOT source.id IN $given.lens.excludeSources)
} END AS total`,
}

/** A page of the claims that count that come from each of some sources, the most credible first. */
export const claimsOfSources: Statement<{ ids: readonly string[]; lens: LensParam | null; afterRank: number | null; afterId: string | null; limit: number; withTotal: boolean }, { id: string; claims: RankedClaimRecord[]; total: number | null }, 'many'> = {
  name: 'claimsOfSources',
  mode: 'read',
  rows: 'many',
  params: ["ids","lens","afterRank","afterId","limit","withTotal"],
  columns: ["id","claims","total"],
  text: `UNWIND $given.ids AS id
CALL (id) {
MATCH (claim:Claim)-[:FROM]->(source:Source {id: id})
WHERE
CASE
WHEN $given.lens.knownAt IS NULL THEN claim.retractedAt IS NULL
ELSE datetime(claim.recordedAt) <= datetime($given.lens.knownAt + 'Z')
AND (claim.retractedAt IS NULL OR datetime(claim.retractedAt) > datetime($given.lens.knownAt + 'Z'))
END
AND ($given.lens.sources IS NULL OR source.id IN $given.lens.sources)
AND ($given.lens.excludeSources IS NULL OR NOT source.id IN $given.lens.excludeSources)
WITH claim, source, coalesce(claim.confidence, -1) AS rank
WHERE ($given.afterRank IS NULL OR rank < $given.afterRank OR (rank = $given.afterRank AND claim.id > $given.afterId))
ORDER BY rank DESC, claim.id
LIMIT $given.limit
OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
WITH claim, source, via, rank
ORDER BY rank DESC, claim.id
RETURN collect({claim: claim {.*}, source: source {.*}, via: via {.*}, rank: rank}) AS claims
}
RETURN id, claims,
CASE WHEN $given.withTotal THEN COUNT {
MATCH (claim:Claim)-[:FROM]->(source:Source {id: id})
WHERE
CASE
WHEN $given.lens.knownAt IS NULL THEN claim.retractedAt IS NULL
ELSE datetime(claim.recordedAt) <= datetime($given.lens.knownAt + 'Z')
AND (claim.retractedAt IS NULL OR datetime(claim.retractedAt) > datetime($given.lens.knownAt + 'Z'))
END
AND ($given.lens.sources IS NULL OR source.id IN $given.lens.sources)
AND ($given.lens.excludeSources IS NULL OR NOT source.id IN $given.lens.excludeSources)
} END AS total`,
}

/** What ties three or more entities: those on the shortest ways between each two of them, of which the ones on most ways come first, with every relation among them. */
export const connect: Statement<{ ids: readonly string[]; filter: RelationFilterParam | null; maxLength: number; limit: number; exclude: readonly string[]; fields: FieldsParam }, { entities: EntityRecord[]; relations: RelationRecord[]; hidden: HiddenRecord[]; truncated: boolean; known: string[] }, 'one'> = {
  name: 'connect',
  mode: 'read',
  rows: 'one',
  params: ["ids","filter","maxLength","limit","exclude","fields"],
  columns: ["entities","relations","hidden","truncated","known"],
  text: `MATCH (given:Entity)
WHERE given.id IN $given.ids
WITH given
ORDER BY given.id
WITH collect(given) AS ends
CALL (ends) {
UNWIND range(0, size(ends) - 2) AS i
UNWIND range(i + 1, size(ends) - 1) AS j
WITH ends[i] AS a, ends[j] AS b
CALL (a, b) {
MATCH p = allShortestPaths((a)-[*..4]-(b))
WHERE all(r IN relationships(p) WHERE any(o IN [{type: head($given.filter.otherTypes)}] WHERE any(seen IN [
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
] WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
)))
WITH p
WHERE length(p) <= $given.maxLength
AND ($given.filter.otherTypes IS NULL OR all(n IN nodes(p)[1..-1] WHERE n.type IN $given.filter.otherTypes))
RETURN p
LIMIT 200
}
UNWIND nodes(p) AS n
WITH ends, n, count(*) AS times
WHERE NOT n IN ends
ORDER BY times DESC, n.id
RETURN collect(n) AS between
}
WITH (ends + between)[..$given.limit] AS nodes, size(ends) + size(between) > $given.limit AS truncated,
[given IN ends | given.id] AS known
CALL (nodes) {
WITH nodes, [n IN nodes WHERE COUNT { (n)--() } > 1000] AS hubs
CALL (nodes, hubs) {
UNWIND nodes AS n
WITH n, hubs, nodes
WHERE NOT n IN hubs
MATCH (n)-[r]-(o)
WITH n, r, o, hubs, nodes,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, count(*) AS ends, head(collect(n)) AS n, head(collect(o)) AS o, hubs, nodes
WITH r, n, o, ends = 2 OR o = n OR o IN hubs OR ($given.filter.otherTypes IS NOT NULL AND o IN nodes) AS inside
RETURN collect(CASE WHEN inside THEN r END) AS found,
collect(CASE WHEN NOT inside AND NOT o.id IN $given.exclude THEN n.id END) AS outside
}
CALL (hubs) {
OPTIONAL MATCH (shown:Entity)
WHERE shown.id IN $given.exclude AND size(hubs) > 0
WITH hubs, hubs + collect(shown) AS others
UNWIND hubs AS n
UNWIND others AS o
MATCH (n)-[r]-(o)
WITH n, r, o, hubs,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN collect(DISTINCT CASE WHEN o IN hubs THEN r END) AS between,
collect(CASE WHEN NOT o IN hubs THEN n END) AS toShown
}
WITH hubs, outside, found + between AS among, toShown
CALL (hubs, among, toShown) {
UNWIND hubs AS n
CALL (n) {
MATCH (n)-[r]-(o)
WHERE $given.filter IS NOT NULL
WITH r, o
LIMIT 10000
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN count(*) AS counted
}
WITH n, counted, size([each IN toShown WHERE each = n])
+ size([r IN among WHERE startNode(r) = n OR endNode(r) = n]) AS shown
WITH n, CASE WHEN $given.filter IS NULL THEN COUNT { (n)--() } - COUNT { (n)-[:RETIRED]-() } ELSE counted END - shown AS count
RETURN collect({id: n.id, count: count, approximate: $given.filter IS NOT NULL AND COUNT { (n)--() } > 10000}) AS ofHubs
}
CALL (outside) {
UNWIND outside AS id
WITH id, count(*) AS count
RETURN collect({id: id, count: count, approximate: false}) AS ofOthers
}
RETURN among, [each IN ofHubs + ofOthers WHERE each.count > 0] AS elsewhere
}
CALL (among) {
UNWIND among AS r
WITH r
ORDER BY r.id
RETURN collect(
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
) AS relations
}
CALL (nodes) {
RETURN [entity IN nodes |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
] AS entities
}
RETURN entities, relations, elsewhere AS hidden, truncated, known`,
}

/** What ties three or more entities: those on the shortest ways between each two of them, of which the ones on most ways come first, with every relation among them. Each relation is seen under the lens of the filter. */
export const connectUnderLens: Statement<{ ids: readonly string[]; filter: RelationFilterParam | null; maxLength: number; limit: number; exclude: readonly string[]; fields: FieldsParam }, { entities: EntityRecord[]; relations: RelationRecord[]; hidden: HiddenRecord[]; truncated: boolean; known: string[] }, 'one'> = {
  name: 'connectUnderLens',
  mode: 'read',
  rows: 'one',
  params: ["ids","filter","maxLength","limit","exclude","fields"],
  columns: ["entities","relations","hidden","truncated","known"],
  text: `MATCH (given:Entity)
WHERE given.id IN $given.ids
WITH given
ORDER BY given.id
WITH collect(given) AS ends
CALL (ends) {
UNWIND range(0, size(ends) - 2) AS i
UNWIND range(i + 1, size(ends) - 1) AS j
WITH ends[i] AS a, ends[j] AS b
CALL (a, b) {
MATCH p = allShortestPaths((a)-[*..4]-(b))
WHERE all(r IN relationships(p) WHERE any(o IN [{type: head($given.filter.otherTypes)}] WHERE any(seen IN [
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
] WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
)))
WITH p
WHERE length(p) <= $given.maxLength
AND ($given.filter.otherTypes IS NULL OR all(n IN nodes(p)[1..-1] WHERE n.type IN $given.filter.otherTypes))
RETURN p
LIMIT 200
}
UNWIND nodes(p) AS n
WITH ends, n, count(*) AS times
WHERE NOT n IN ends
ORDER BY times DESC, n.id
RETURN collect(n) AS between
}
WITH (ends + between)[..$given.limit] AS nodes, size(ends) + size(between) > $given.limit AS truncated,
[given IN ends | given.id] AS known
CALL (nodes) {
WITH nodes, [n IN nodes WHERE COUNT { (n)--() } > 1000] AS hubs
CALL (nodes, hubs) {
UNWIND nodes AS n
WITH n, hubs, nodes
WHERE NOT n IN hubs
MATCH (n)-[r]-(o)
WITH n, r, o, hubs, nodes,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, count(*) AS ends, head(collect(n)) AS n, head(collect(o)) AS o, hubs, nodes
WITH r, n, o, ends = 2 OR o = n OR o IN hubs OR ($given.filter.otherTypes IS NOT NULL AND o IN nodes) AS inside
RETURN collect(CASE WHEN inside THEN r END) AS found,
collect(CASE WHEN NOT inside AND NOT o.id IN $given.exclude THEN n.id END) AS outside
}
CALL (hubs) {
OPTIONAL MATCH (shown:Entity)
WHERE shown.id IN $given.exclude AND size(hubs) > 0
WITH hubs, hubs + collect(shown) AS others
UNWIND hubs AS n
UNWIND others AS o
MATCH (n)-[r]-(o)
WITH n, r, o, hubs,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN collect(DISTINCT CASE WHEN o IN hubs THEN r END) AS between,
collect(CASE WHEN NOT o IN hubs THEN n END) AS toShown
}
WITH hubs, outside, found + between AS among, toShown
CALL (hubs, among, toShown) {
UNWIND hubs AS n
CALL (n) {
MATCH (n)-[r]-(o)
WHERE $given.filter IS NOT NULL
WITH r, o
LIMIT 10000
WITH r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN count(*) AS counted
}
WITH n, counted, size([each IN toShown WHERE each = n])
+ size([r IN among WHERE startNode(r) = n OR endNode(r) = n]) AS shown
WITH n, CASE WHEN $given.filter IS NULL THEN COUNT { (n)--() } - COUNT { (n)-[:RETIRED]-() } ELSE counted END - shown AS count
RETURN collect({id: n.id, count: count, approximate: $given.filter IS NOT NULL AND COUNT { (n)--() } > 10000}) AS ofHubs
}
CALL (outside) {
UNWIND outside AS id
WITH id, count(*) AS count
RETURN collect({id: id, count: count, approximate: false}) AS ofOthers
}
RETURN among, [each IN ofHubs + ofOthers WHERE each.count > 0] AS elsewhere
}
CALL (among) {
UNWIND among AS r
WITH r
ORDER BY r.id
RETURN collect(
r {
.id, .status, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency, .amountApproximate,
.confidence, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed, .claimFacts,
type: coalesce(r.retiredType, type(r)), sourceId: startNode(r).id, targetId: endNode(r).id
}
) AS relations
}
CALL (nodes) {
RETURN [entity IN nodes |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
] AS entities
}
RETURN entities, relations, elsewhere AS hidden, truncated, known`,
}

/** What kinds of things the database holds, with their counts from the counters of the store. A bare call needs no plan: it is asked at every start, of a database that has planned nothing yet. */
export const content: Statement<Record<never, never>, { section: string; data: GraphCountsRecord }, 'one'> = {
  name: 'content',
  mode: 'read',
  rows: 'one',
  params: [],
  columns: ["section","data"],
  text: `CALL db.stats.retrieve('GRAPH COUNTS')`,
}

/** What the journal of an import holds of one of its batches: what it made, and what it keeps of what was there before, for a safety copy. */
export const copiedBatch: Statement<{ importId: string; number: number }, { properties: ExactValues; keeps: CopiedNode[] }, 'one'> = {
  name: 'copiedBatch',
  mode: 'read',
  rows: 'one',
  params: ["importId","number"],
  columns: ["properties","keeps"],
  text: `MATCH (batch:ImportBatch {importId: $given.importId, number: $given.number})
RETURN batch {.*} AS properties, COLLECT {
MATCH (batch)-[:KEEPS]->(before)
WITH before ORDER BY labels(before), before.id
RETURN {labels: labels(before), properties: before {.*}}
} AS keeps`,
}

/** Everything that the graph holds of the next claims in the order of their ids, with the ids of their sources, for a safety copy. */
export const copiedClaims: Statement<{ afterId: string; limit: number }, { properties: ExactValues; sources: string[]; vias: string[] }, 'many'> = {
  name: 'copiedClaims',
  mode: 'read',
  rows: 'many',
  params: ["afterId","limit"],
  columns: ["properties","sources","vias"],
  text: `MATCH (claim:Claim)
WHERE claim.id > $given.afterId
WITH claim
ORDER BY claim.id
LIMIT $given.limit
RETURN claim {.*} AS properties,
COLLECT { MATCH (claim)-[:FROM]->(source:Source) RETURN source.id } AS sources,
COLLECT { MATCH (claim)-[:VIA]->(via:Source) RETURN via.id } AS vias`,
}

/** The next identities of entities in the order of their ids, with what they keep of what was merged, and what was judged of each and those whose ids come before, for a safety copy. */
export const copiedIdentities: Statement<{ afterId: string; limit: number }, { properties: ExactValues; keeps: CopiedNode[]; judgements: CopiedJudgement[] }, 'many'> = {
  name: 'copiedIdentities',
  mode: 'read',
  rows: 'many',
  params: ["afterId","limit"],
  columns: ["properties","keeps","judgements"],
  text: `MATCH (identity:Identity)
WHERE identity.id > $given.afterId
WITH identity
ORDER BY identity.id
LIMIT $given.limit
RETURN identity {.*} AS properties, COLLECT {
MATCH (identity)-[:KEEPS]->(kept)
WITH kept ORDER BY labels(kept), kept.id
RETURN {labels: labels(kept), properties: kept {.*}}
} AS keeps, COLLECT {
MATCH (other:Identity)-[s:SAME_AS]->(identity)
WITH other, s ORDER BY other.id
RETURN {from: other.id, properties: s {.*}}
} AS judgements`,
}

/** Everything that the graph holds of the next nodes of one kind in the order of their ids, for a safety copy. */
export const copiedNodes: Statement<{ label: string; afterId: string; limit: number }, { labels: string[]; properties: ExactValues }, 'many'> = {
  name: 'copiedNodes',
  mode: 'read',
  rows: 'many',
  params: ["label","afterId","limit"],
  columns: ["labels","properties"],
  text: `CALL () {
MATCH (n:EntityType)
WHERE n.id > CASE WHEN $given.label = 'EntityType' THEN $given.afterId END
RETURN n ORDER BY n.id LIMIT $given.limit
UNION ALL
MATCH (n:RelationType)
WHERE n.id > CASE WHEN $given.label = 'RelationType' THEN $given.afterId END
RETURN n ORDER BY n.id LIMIT $given.limit
UNION ALL
MATCH (n:Dataset)
WHERE n.id > CASE WHEN $given.label = 'Dataset' THEN $given.afterId END
RETURN n ORDER BY n.id LIMIT $given.limit
UNION ALL
MATCH (n:Source)
WHERE n.id > CASE WHEN $given.label = 'Source' THEN $given.afterId END
RETURN n ORDER BY n.id LIMIT $given.limit
UNION ALL
MATCH (n:Entity)
WHERE n.id > CASE WHEN $given.label = 'Entity' THEN $given.afterId END
RETURN n ORDER BY n.id LIMIT $given.limit
UNION ALL
MATCH (n:Import)
WHERE n.id > CASE WHEN $given.label = 'Import' THEN $given.afterId END
RETURN n ORDER BY n.id LIMIT $given.limit
UNION ALL
MATCH (n:Change)
WHERE n.id > CASE WHEN $given.label = 'Change' THEN $given.afterId END
RETURN n ORDER BY n.id LIMIT $given.limit
}
RETURN labels(n) AS labels, n {.*} AS properties
ORDER BY properties.id`,
}

/** Everything that the graph holds of some relations but for their claims: identity and summary, for a safety copy. */
export const copiedRelations: Statement<{ ids: readonly string[] }, { properties: ExactValues; type: string; summary: ExactValues }, 'many'> = {
  name: 'copiedRelations',
  mode: 'read',
  rows: 'many',
  params: ["ids"],
  columns: ["properties","type","summary"],
  text: `MATCH (identity:Relation)
WHERE identity.id IN $given.ids
MATCH (s:Entity {id: identity.subjectId})
OPTIONAL MATCH (o:Entity {id: identity.objectId})
CALL (identity, s, o) {
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
RETURN r
}
RETURN identity {.*} AS properties, type(r) AS type, r {.*} AS summary
ORDER BY properties.id`,
}

/** Which data sets the database holds, by their ids. */
export const datasetIds: Statement<Record<never, never>, { ids: string[] }, 'one'> = {
  name: 'datasetIds',
  mode: 'read',
  rows: 'one',
  params: [],
  columns: ["ids"],
  text: `MATCH (dataset:Dataset)
WITH dataset.id AS id ORDER BY id
RETURN collect(id) AS ids`,
}

/** What describes the data sets that the graph holds. */
export const datasets: Statement<Record<never, never>, { dataset: DatasetRecord }, 'many'> = {
  name: 'datasets',
  mode: 'read',
  rows: 'many',
  params: [],
  columns: ["dataset"],
  text: `MATCH (dataset:Dataset)
RETURN dataset {.*} AS dataset
ORDER BY dataset.id`,
}

/** As `neighborhood`, so far as three steps: from each at most `perNode` relations by rank to entities not yet there, so far as `depth` steps; then every relation among what was found, and how many of each lead elsewhere. `known` are those of the ids that there are. */
export const deepNeighborhood: Statement<{ ids: readonly string[]; depth: number; exclude: readonly string[]; direction: DirectionParam; filter: RelationFilterParam | null; orderBy: RankParam | null; perNode: number; limit: number; fields: FieldsParam }, { entities: EntityRecord[]; relations: RelationRecord[]; hidden: HiddenRecord[]; truncated: boolean; known: string[] }, 'one'> = {
  name: 'deepNeighborhood',
  mode: 'read',
  rows: 'one',
  params: ["ids","depth","exclude","direction","filter","orderBy","perNode","limit","fields"],
  columns: ["entities","relations","hidden","truncated","known"],
  text: `MATCH (start:Entity)
WHERE start.id IN $given.ids
WITH start
ORDER BY start.id
WITH collect(start) AS ring0
WITH ring0, ring0 AS known0
CALL (ring0, known0) {
UNWIND ring0 AS e
CALL (e, known0) {
MATCH (e)-[r]-(o)
WHERE NOT o IN known0 AND NOT o.id IN $given.exclude
AND CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, o,
CASE $given.orderBy
WHEN 'AMOUNT' THEN
coalesce(seen.amountValue, -1.0e300)
WHEN 'RECENCY' THEN
coalesce(seen.validFrom.year * 10000 + seen.validFrom.month * 100 + seen.validFrom.day, -1.0e300)
WHEN 'CONFIDENCE' THEN
coalesce(seen.confidence, -1)
WHEN 'DEGREE' THEN COUNT { (o)--() }
ELSE 0
END
AS rank
ORDER BY rank DESC, r.id
LIMIT $given.perNode + 1
RETURN collect({node: o, rank: rank}) AS found
}
WITH collect(found[..$given.perNode]) AS taken, collect(size(found)) AS sizes
CALL (taken) {
UNWIND taken AS found
UNWIND found AS one
WITH one.node AS o, max(one.rank) AS rank
ORDER BY rank DESC, o.id
RETURN collect(o) AS ring
}
RETURN ring AS ring1, any(size IN sizes WHERE size > $given.perNode) AS cut1
}
WITH *, known0 + ring1 AS known1
CALL (ring1, known1) {
UNWIND CASE WHEN $given.depth >= 2 THEN ring1 ELSE [] END AS e
CALL (e, known1) {
MATCH (e)-[r]-(o)
WHERE NOT o IN known1 AND NOT o.id IN $given.exclude
AND CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, o,
CASE $given.orderBy
WHEN 'AMOUNT' THEN
coalesce(seen.amountValue, -1.0e300)
WHEN 'RECENCY' THEN
coalesce(seen.validFrom.year * 10000 + seen.validFrom.month * 100 + seen.validFrom.day, -1.0e300)
WHEN 'CONFIDENCE' THEN
coalesce(seen.confidence, -1)
WHEN 'DEGREE' THEN COUNT { (o)--() }
ELSE 0
END
AS rank
ORDER BY rank DESC, r.id
LIMIT $given.perNode + 1
RETURN collect({node: o, rank: rank}) AS found
}
WITH collect(found[..$given.perNode]) AS taken, collect(size(found)) AS sizes
CALL (taken) {
UNWIND taken AS found
UNWIND found AS one
WITH one.node AS o, max(one.rank) AS rank
ORDER BY rank DESC, o.id
RETURN collect(o) AS ring
}
RETURN ring AS ring2, any(size IN sizes WHERE size > $given.perNode) AS cut2
}
WITH *, known1 + ring2 AS known2
CALL (ring2, known2) {
UNWIND CASE WHEN $given.depth >= 3 THEN ring2 ELSE [] END AS e
CALL (e, known2) {
MATCH (e)-[r]-(o)
WHERE NOT o IN known2 AND NOT o.id IN $given.exclude
AND CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, o,
CASE $given.orderBy
WHEN 'AMOUNT' THEN
coalesce(seen.amountValue, -1.0e300)
WHEN 'RECENCY' THEN
coalesce(seen.validFrom.year * 10000 + seen.validFrom.month * 100 + seen.validFrom.day, -1.0e300)
WHEN 'CONFIDENCE' THEN
coalesce(seen.confidence, -1)
WHEN 'DEGREE' THEN COUNT { (o)--() }
ELSE 0
END
AS rank
ORDER BY rank DESC, r.id
LIMIT $given.perNode + 1
RETURN collect({node: o, rank: rank}) AS found
}
WITH collect(found[..$given.perNode]) AS taken, collect(size(found)) AS sizes
CALL (taken) {
UNWIND taken AS found
UNWIND found AS one
WITH one.node AS o, max(one.rank) AS rank
ORDER BY rank DESC, o.id
RETURN collect(o) AS ring
}
RETURN ring AS ring3, any(size IN sizes WHERE size > $given.perNode) AS cut3
}
WITH *, known2 + ring3 AS known3
WITH known3[..$given.limit] AS nodes, size(known3) > $given.limit OR cut1 OR cut2 OR cut3 AS truncated,
[start IN ring0 | start.id] AS known
CALL (nodes) {
WITH nodes, [n IN nodes WHERE COUNT { (n)--() } > 1000] AS hubs
CALL (nodes, hubs) {
UNWIND nodes AS n
WITH n, hubs, nodes
WHERE NOT n IN hubs
MATCH (n)-[r]-(o)
WITH n, r, o, hubs, nodes,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, count(*) AS ends, head(collect(n)) AS n, head(collect(o)) AS o, hubs, nodes
WITH r, n, o, ends = 2 OR o = n OR o IN hubs OR ($given.filter.otherTypes IS NOT NULL AND o IN nodes) AS inside
RETURN collect(CASE WHEN inside THEN r END) AS found,
collect(CASE WHEN NOT inside AND NOT o.id IN $given.exclude THEN n.id END) AS outside
}
CALL (hubs) {
OPTIONAL MATCH (shown:Entity)
WHERE shown.id IN $given.exclude AND size(hubs) > 0
WITH hubs, hubs + collect(shown) AS others
UNWIND hubs AS n
UNWIND others AS o
MATCH (n)-[r]-(o)
WITH n, r, o, hubs,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN collect(DISTINCT CASE WHEN o IN hubs THEN r END) AS between,
collect(CASE WHEN NOT o IN hubs THEN n END) AS toShown
}
WITH hubs, outside, found + between AS among, toShown
CALL (hubs, among, toShown) {
UNWIND hubs AS n
CALL (n) {
MATCH (n)-[r]-(o)
WHERE $given.filter IS NOT NULL
WITH r, o
LIMIT 10000
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN count(*) AS counted
}
WITH n, counted, size([each IN toShown WHERE each = n])
+ size([r IN among WHERE startNode(r) = n OR endNode(r) = n]) AS shown
WITH n, CASE WHEN $given.filter IS NULL THEN COUNT { (n)--() } - COUNT { (n)-[:RETIRED]-() } ELSE counted END - shown AS count
RETURN collect({id: n.id, count: count, approximate: $given.filter IS NOT NULL AND COUNT { (n)--() } > 10000}) AS ofHubs
}
CALL (outside) {
UNWIND outside AS id
WITH id, count(*) AS count
RETURN collect({id: id, count: count, approximate: false}) AS ofOthers
}
RETURN among, [each IN ofHubs + ofOthers WHERE each.count > 0] AS elsewhere
}
CALL (among) {
UNWIND among AS r
WITH r
ORDER BY r.id
RETURN collect(
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
) AS relations
}
CALL (nodes) {
RETURN [entity IN nodes |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
] AS entities
}
RETURN entities, relations, elsewhere AS hidden, truncated, known`,
}

/** As `neighborhood`, so far as three steps: from each at most `perNode` relations by rank to entities not yet there, so far as `depth` steps; then every relation among what was found, and how many of each lead elsewhere. `known` are those of the ids that there are. Each relation is seen under the lens of the filter. */
export const deepNeighborhoodUnderLens: Statement<{ ids: readonly string[]; depth: number; exclude: readonly string[]; direction: DirectionParam; filter: RelationFilterParam | null; orderBy: RankParam | null; perNode: number; limit: number; fields: FieldsParam }, { entities: EntityRecord[]; relations: RelationRecord[]; hidden: HiddenRecord[]; truncated: boolean; known: string[] }, 'one'> = {
  name: 'deepNeighborhoodUnderLens',
  mode: 'read',
  rows: 'one',
  params: ["ids","depth","exclude","direction","filter","orderBy","perNode","limit","fields"],
  columns: ["entities","relations","hidden","truncated","known"],
  text: `MATCH (start:Entity)
WHERE start.id IN $given.ids
WITH start
ORDER BY start.id
WITH collect(start) AS ring0
WITH ring0, ring0 AS known0
CALL (ring0, known0) {
UNWIND ring0 AS e
CALL (e, known0) {
MATCH (e)-[r]-(o)
WHERE NOT o IN known0 AND NOT o.id IN $given.exclude
AND CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, o,
CASE $given.orderBy
WHEN 'AMOUNT' THEN
coalesce(seen.amountValue, -1.0e300)
WHEN 'RECENCY' THEN
coalesce(seen.validFrom.year * 10000 + seen.validFrom.month * 100 + seen.validFrom.day, -1.0e300)
WHEN 'CONFIDENCE' THEN
coalesce(seen.confidence, -1)
WHEN 'DEGREE' THEN COUNT { (o)--() }
ELSE 0
END
AS rank
ORDER BY rank DESC, r.id
LIMIT $given.perNode + 1
RETURN collect({node: o, rank: rank}) AS found
}
WITH collect(found[..$given.perNode]) AS taken, collect(size(found)) AS sizes
CALL (taken) {
UNWIND taken AS found
UNWIND found AS one
WITH one.node AS o, max(one.rank) AS rank
ORDER BY rank DESC, o.id
RETURN collect(o) AS ring
}
RETURN ring AS ring1, any(size IN sizes WHERE size > $given.perNode) AS cut1
}
WITH *, known0 + ring1 AS known1
CALL (ring1, known1) {
UNWIND CASE WHEN $given.depth >= 2 THEN ring1 ELSE [] END AS e
CALL (e, known1) {
MATCH (e)-[r]-(o)
WHERE NOT o IN known1 AND NOT o.id IN $given.exclude
AND CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, o,
CASE $given.orderBy
WHEN 'AMOUNT' THEN
coalesce(seen.amountValue, -1.0e300)
WHEN 'RECENCY' THEN
coalesce(seen.validFrom.year * 10000 + seen.validFrom.month * 100 + seen.validFrom.day, -1.0e300)
WHEN 'CONFIDENCE' THEN
coalesce(seen.confidence, -1)
WHEN 'DEGREE' THEN COUNT { (o)--() }
ELSE 0
END
AS rank
ORDER BY rank DESC, r.id
LIMIT $given.perNode + 1
RETURN collect({node: o, rank: rank}) AS found
}
WITH collect(found[..$given.perNode]) AS taken, collect(size(found)) AS sizes
CALL (taken) {
UNWIND taken AS found
UNWIND found AS one
WITH one.node AS o, max(one.rank) AS rank
ORDER BY rank DESC, o.id
RETURN collect(o) AS ring
}
RETURN ring AS ring2, any(size IN sizes WHERE size > $given.perNode) AS cut2
}
WITH *, known1 + ring2 AS known2
CALL (ring2, known2) {
UNWIND CASE WHEN $given.depth >= 3 THEN ring2 ELSE [] END AS e
CALL (e, known2) {
MATCH (e)-[r]-(o)
WHERE NOT o IN known2 AND NOT o.id IN $given.exclude
AND CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, o,
CASE $given.orderBy
WHEN 'AMOUNT' THEN
coalesce(seen.amountValue, -1.0e300)
WHEN 'RECENCY' THEN
coalesce(seen.validFrom.year * 10000 + seen.validFrom.month * 100 + seen.validFrom.day, -1.0e300)
WHEN 'CONFIDENCE' THEN
coalesce(seen.confidence, -1)
WHEN 'DEGREE' THEN COUNT { (o)--() }
ELSE 0
END
AS rank
ORDER BY rank DESC, r.id
LIMIT $given.perNode + 1
RETURN collect({node: o, rank: rank}) AS found
}
WITH collect(found[..$given.perNode]) AS taken, collect(size(found)) AS sizes
CALL (taken) {
UNWIND taken AS found
UNWIND found AS one
WITH one.node AS o, max(one.rank) AS rank
ORDER BY rank DESC, o.id
RETURN collect(o) AS ring
}
RETURN ring AS ring3, any(size IN sizes WHERE size > $given.perNode) AS cut3
}
WITH *, known2 + ring3 AS known3
WITH known3[..$given.limit] AS nodes, size(known3) > $given.limit OR cut1 OR cut2 OR cut3 AS truncated,
[start IN ring0 | start.id] AS known
CALL (nodes) {
WITH nodes, [n IN nodes WHERE COUNT { (n)--() } > 1000] AS hubs
CALL (nodes, hubs) {
UNWIND nodes AS n
WITH n, hubs, nodes
WHERE NOT n IN hubs
MATCH (n)-[r]-(o)
WITH n, r, o, hubs, nodes,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, count(*) AS ends, head(collect(n)) AS n, head(collect(o)) AS o, hubs, nodes
WITH r, n, o, ends = 2 OR o = n OR o IN hubs OR ($given.filter.otherTypes IS NOT NULL AND o IN nodes) AS inside
RETURN collect(CASE WHEN inside THEN r END) AS found,
collect(CASE WHEN NOT inside AND NOT o.id IN $given.exclude THEN n.id END) AS outside
}
CALL (hubs) {
OPTIONAL MATCH (shown:Entity)
WHERE shown.id IN $given.exclude AND size(hubs) > 0
WITH hubs, hubs + collect(shown) AS others
UNWIND hubs AS n
UNWIND others AS o
MATCH (n)-[r]-(o)
WITH n, r, o, hubs,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN collect(DISTINCT CASE WHEN o IN hubs THEN r END) AS between,
collect(CASE WHEN NOT o IN hubs THEN n END) AS toShown
}
WITH hubs, outside, found + between AS among, toShown
CALL (hubs, among, toShown) {
UNWIND hubs AS n
CALL (n) {
MATCH (n)-[r]-(o)
WHERE $given.filter IS NOT NULL
WITH r, o
LIMIT 10000
WITH r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN count(*) AS counted
}
WITH n, counted, size([each IN toShown WHERE each = n])
+ size([r IN among WHERE startNode(r) = n OR endNode(r) = n]) AS shown
WITH n, CASE WHEN $given.filter IS NULL THEN COUNT { (n)--() } - COUNT { (n)-[:RETIRED]-() } ELSE counted END - shown AS count
RETURN collect({id: n.id, count: count, approximate: $given.filter IS NOT NULL AND COUNT { (n)--() } > 10000}) AS ofHubs
}
CALL (outside) {
UNWIND outside AS id
WITH id, count(*) AS count
RETURN collect({id: id, count: count, approximate: false}) AS ofOthers
}
RETURN among, [each IN ofHubs + ofOthers WHERE each.count > 0] AS elsewhere
}
CALL (among) {
UNWIND among AS r
WITH r
ORDER BY r.id
RETURN collect(
r {
.id, .status, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency, .amountApproximate,
.confidence, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed, .claimFacts,
type: coalesce(r.retiredType, type(r)), sourceId: startNode(r).id, targetId: endNode(r).id
}
) AS relations
}
CALL (nodes) {
RETURN [entity IN nodes |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
] AS entities
}
RETURN entities, relations, elsewhere AS hidden, truncated, known`,
}

/** How many relations of a direction that pass a filter each entity has. */
export const degrees: Statement<{ ids: readonly string[]; direction: DirectionParam; filter: RelationFilterParam | null }, { id: string; degree: number }, 'many'> = {
  name: 'degrees',
  mode: 'read',
  rows: 'many',
  params: ["ids","direction","filter"],
  columns: ["id","degree"],
  text: `MATCH (e:Entity)
WHERE e.id IN $given.ids
CALL (e) {
MATCH (e)-[r]-(o)
WHERE CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN count(*) AS degree
}
RETURN e.id AS id, degree`,
}

/** How many relations of a direction that pass a filter each entity has. Each relation is seen under the lens of the filter. */
export const degreesUnderLens: Statement<{ ids: readonly string[]; direction: DirectionParam; filter: RelationFilterParam | null }, { id: string; degree: number }, 'many'> = {
  name: 'degreesUnderLens',
  mode: 'read',
  rows: 'many',
  params: ["ids","direction","filter"],
  columns: ["id","degree"],
  text: `MATCH (e:Entity)
WHERE e.id IN $given.ids
CALL (e) {
MATCH (e)-[r]-(o)
WHERE CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN count(*) AS degree
}
RETURN e.id AS id, degree`,
}

/** Entities by their ids; that of one that was merged brings the one that stands for it. Unknown ids bring no row. */
export const entitiesById: Statement<{ ids: readonly string[]; fields: FieldsParam }, { id: string; entity: EntityRecord }, 'many'> = {
  name: 'entitiesById',
  mode: 'read',
  rows: 'many',
  params: ["ids","fields"],
  columns: ["id","entity"],
  text: `CALL () {
MATCH (entity:Entity)
WHERE entity.id IN $given.ids
RETURN entity.id AS id, entity
UNION ALL
MATCH (identity:Identity)
WHERE identity.id IN $given.ids AND identity.keptId <> identity.id
MATCH (entity:Entity {id: identity.keptId})
RETURN identity.id AS id, entity
}
RETURN id,
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
AS entity`,
}

/** A page of the entities with a name that answers a query of the full-text index, of some types and with at least so many relations, the most connected first. */
export const entitiesMatching: Statement<{ query: NameQueryParam; types: readonly string[] | null; minDegree: number; afterRank: number | null; afterId: string | null; limit: number; fields: FieldsParam }, { entities: RankedEntityRecord[]; total: number }, 'one'> = {
  name: 'entitiesMatching',
  mode: 'read',
  rows: 'one',
  params: ["query","types","minDegree","afterRank","afterId","limit","fields"],
  columns: ["entities","total"],
  text: `CALL () {
CALL db.index.fulltext.queryNodes('entityNames', $given.query.close, {limit: 1000}) YIELD node AS entity, score
WHERE $given.types IS NULL OR entity.type IN $given.types
RETURN collect({entity: entity, score: score}) AS close
}
CALL (close) {
WITH close
WHERE $given.query.loose IS NOT NULL AND none(hit IN close
WHERE all(ways IN $given.query.beginnings
WHERE any(way IN ways WHERE any(key IN hit.entity.searchKeys WHERE key STARTS WITH way))))
CALL db.index.fulltext.queryNodes('entityNames', $given.query.loose, {limit: 1000}) YIELD node AS entity, score
WHERE $given.types IS NULL OR entity.type IN $given.types
RETURN collect({entity: entity, score: score}) AS loose
}
WITH CASE WHEN size(loose) > 0 THEN loose ELSE close END AS hits
CALL (hits) {
UNWIND hits AS hit
WITH hit.entity AS e
WITH e, COUNT { (e)--() } - COUNT { (e)-[:RETIRED]-() } AS rank
WHERE rank >= $given.minDegree
WITH collect({entity: e, rank: rank}) AS ranked
CALL (ranked) {
UNWIND ranked AS hit
WITH hit.entity AS entity, hit.rank AS rank
WHERE ($given.afterRank IS NULL OR rank < $given.afterRank OR (rank = $given.afterRank AND entity.id > $given.afterId))
ORDER BY rank DESC, entity.id
LIMIT $given.limit
RETURN collect({rank: rank, entity:
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
}) AS entities
}
RETURN entities, size(ranked) AS total
}
RETURN entities, total`,
}

/** A page of the entities of some types with at least so many relations, the most connected first. */
export const entities: Statement<{ types: readonly string[] | null; minDegree: number; afterRank: number | null; afterId: string | null; limit: number; fields: FieldsParam; withTotal: boolean }, { entities: RankedEntityRecord[]; total: number | null }, 'one'> = {
  name: 'entities',
  mode: 'read',
  rows: 'one',
  params: ["types","minDegree","afterRank","afterId","limit","fields","withTotal"],
  columns: ["entities","total"],
  text: `CALL () {
MATCH (entity:Entity)
WHERE $given.types IS NULL OR entity.type IN $given.types
WITH entity, COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } AS rank
WHERE rank >= $given.minDegree
AND ($given.afterRank IS NULL OR rank < $given.afterRank OR (rank = $given.afterRank AND entity.id > $given.afterId))
ORDER BY rank DESC, entity.id
LIMIT $given.limit
RETURN collect({rank: rank, entity:
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
}) AS entities
}
RETURN entities,
CASE WHEN $given.withTotal THEN COUNT {
MATCH (e:Entity)
WHERE ($given.types IS NULL OR e.type IN $given.types)
AND COUNT { (e)--() } - COUNT { (e)-[:RETIRED]-() } >= $given.minDegree
} END AS total`,
}

/** The ids of the next entities in the order of their ids, from the index alone. */
export const entityIds: Statement<{ afterId: string; limit: number }, { ids: string[] }, 'one'> = {
  name: 'entityIds',
  mode: 'read',
  rows: 'one',
  params: ["afterId","limit"],
  columns: ["ids"],
  text: `CALL () {
MATCH (entity:Entity)
WHERE entity.id > $given.afterId
RETURN entity.id AS id
ORDER BY id
LIMIT $given.limit
}
RETURN collect(id) AS ids`,
}

/** Of relations that were set aside since others are the same ties, by the entities that were merged then: what each was, and the roles that they had. */
export const exportedAbsorbed: Statement<{ ids: readonly string[] }, { merged: string; identities: AbsorbedIdentity[]; roles: { id: string; roleLangs: string[]; roles: string[] }[] }, 'many'> = {
  name: 'exportedAbsorbed',
  mode: 'read',
  rows: 'many',
  params: ["ids"],
  columns: ["merged","identities","roles"],
  text: `MATCH (identity:MergedRelation)<-[:KEEPS]-(member:Identity)
WHERE identity.id IN $given.ids
WITH member, identity
ORDER BY identity.id
WITH member, collect(identity {.*}) AS identities
RETURN member.id AS merged, identities, COLLECT {
MATCH (member)-[:KEEPS]->(summary:SummaryBefore)
WHERE summary.id IN $given.ids
RETURN {id: summary.id, roleLangs: coalesce(summary.roleLangs, []), roles: coalesce(summary.roles, [])}
} AS roles
ORDER BY merged`,
}

/** The next steps of the history in the order of their ids. */
export const exportedChanges: Statement<{ afterId: string; limit: number }, { change: ChangeRecord }, 'many'> = {
  name: 'exportedChanges',
  mode: 'read',
  rows: 'many',
  params: ["afterId","limit"],
  columns: ["change"],
  text: `MATCH (change:Change)
WHERE change.id > $given.afterId
RETURN change {.*} AS change
ORDER BY change.id
LIMIT $given.limit`,
}

/** Everything that the graph holds of some entities, in the order of their ids, with how many relations they have now; where `tied`, those alone that have a relation which passes the filter. */
export const exportedEntities: Statement<{ ids: readonly string[]; tied: boolean; filter: RelationFilterParam | null }, { entity: ImportedEntity; degree: number }, 'many'> = {
  name: 'exportedEntities',
  mode: 'read',
  rows: 'many',
  params: ["ids","tied","filter"],
  columns: ["entity","degree"],
  text: `MATCH (entity:Entity)
WHERE entity.id IN $given.ids
AND (NOT $given.tied OR EXISTS {
MATCH (entity)-[r]-()
WITH r, endNode(r) AS o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r
})
RETURN entity {.*} AS entity, COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } AS degree
ORDER BY entity.id`,
}

/** Everything that the graph holds of some entities, in the order of their ids, with how many relations they have now; where `tied`, those alone that have a relation which passes the filter. Each relation is seen under the lens of the filter. */
export const exportedEntitiesUnderLens: Statement<{ ids: readonly string[]; tied: boolean; filter: RelationFilterParam | null }, { entity: ImportedEntity; degree: number }, 'many'> = {
  name: 'exportedEntitiesUnderLens',
  mode: 'read',
  rows: 'many',
  params: ["ids","tied","filter"],
  columns: ["entity","degree"],
  text: `MATCH (entity:Entity)
WHERE entity.id IN $given.ids
AND (NOT $given.tied OR EXISTS {
MATCH (entity)-[r]-()
WITH r, endNode(r) AS o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r
})
RETURN entity {.*} AS entity, COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } AS degree
ORDER BY entity.id`,
}

/** The next identities of entities in the order of their ids, each with what is judged of it and those whose ids come after. */
export const exportedJudgements: Statement<{ afterId: string; limit: number }, { id: string; judgements: ImportedJudgement[] }, 'many'> = {
  name: 'exportedJudgements',
  mode: 'read',
  rows: 'many',
  params: ["afterId","limit"],
  columns: ["id","judgements"],
  text: `MATCH (identity:Identity)
WHERE identity.id > $given.afterId
WITH identity
ORDER BY identity.id
LIMIT $given.limit
RETURN identity.id AS id, COLLECT {
MATCH (identity)-[s:SAME_AS]->(other:Identity)
WITH identity, other, s ORDER BY other.id
RETURN {a: identity.id, b: other.id, judgement: s {.*}}
} AS judgements
ORDER BY id`,
}

/** The next entities that stand for themselves, in the order of the ids of their identities, each with all that was merged into it or into those: what each was, into which one, when, and what that one was by itself. */
export const exportedMerges: Statement<{ afterId: string; limit: number }, { id: string; merges: ExportedMerge[] }, 'many'> = {
  name: 'exportedMerges',
  mode: 'read',
  rows: 'many',
  params: ["afterId","limit"],
  columns: ["id","merges"],
  text: `MATCH (kept:Identity)
WHERE kept.id > $given.afterId AND kept.keptId = kept.id
WITH kept
ORDER BY kept.id
LIMIT $given.limit
RETURN kept.id AS id, COLLECT {
MATCH (member:Identity {keptId: kept.id})-[:KEEPS]->(entity:MergedEntity)
MATCH (:Identity {id: member.mergedInto})-[:KEEPS]->(before:EntityBefore)
WITH member, entity, before
ORDER BY member.id
RETURN {entity: entity {.*}, into: member.mergedInto, at: member.mergedAt, before: before {.*}}
} AS merges
ORDER BY id`,
}

/** Those of some relations that pass the filter, in the order of their ids: identity, summary and all claims, each with its source and the one through which that is known. Retired ones pass where `withRetired`. */
export const exportedRelations: Statement<{ ids: readonly string[]; withRetired: boolean; filter: RelationFilterParam | null }, { identity: ImportedIdentity; summary: StoredSummary; claims: ExportedClaim[] }, 'many'> = {
  name: 'exportedRelations',
  mode: 'read',
  rows: 'many',
  params: ["ids","withRetired","filter"],
  columns: ["identity","summary","claims"],
  text: `MATCH (identity:Relation)
WHERE identity.id IN $given.ids
MATCH (s:Entity {id: identity.subjectId})
OPTIONAL MATCH (o:Entity {id: identity.objectId})
CALL (identity, s, o) {
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
RETURN r
}
WITH identity, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE ($given.withRetired AND type(r) = 'RETIRED') OR
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN identity {.*} AS identity,
r {
.status, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency, .amountApproximate, .confidence, .contested,
.claimCount, .sourceCount, .independentSourceCount, roleLangs: coalesce(r.roleLangs, []), roles: coalesce(r.roles, [])
} AS summary,
COLLECT {
MATCH (claim:Claim {relationId: identity.id})-[:FROM]->(source:Source)
OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
WITH claim, source, via
ORDER BY claim.id
RETURN {claim: claim {.*}, source: source {.*}, via: via {.*}}
} AS claims
ORDER BY identity.id`,
}

/** Those of some relations that pass the filter, in the order of their ids: identity, summary and all claims, each with its source and the one through which that is known. Retired ones pass where `withRetired`. Each relation is seen under the lens of the filter. */
export const exportedRelationsUnderLens: Statement<{ ids: readonly string[]; withRetired: boolean; filter: RelationFilterParam | null }, { identity: ImportedIdentity; summary: StoredSummary; claims: ExportedClaim[] }, 'many'> = {
  name: 'exportedRelationsUnderLens',
  mode: 'read',
  rows: 'many',
  params: ["ids","withRetired","filter"],
  columns: ["identity","summary","claims"],
  text: `MATCH (identity:Relation)
WHERE identity.id IN $given.ids
MATCH (s:Entity {id: identity.subjectId})
OPTIONAL MATCH (o:Entity {id: identity.objectId})
CALL (identity, s, o) {
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
RETURN r
}
WITH identity, r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE ($given.withRetired AND type(r) = 'RETIRED') OR
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN identity {.*} AS identity,
r {
.status, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency, .amountApproximate, .confidence, .contested,
.claimCount, .sourceCount, .independentSourceCount, roleLangs: coalesce(r.roleLangs, []), roles: coalesce(r.roles, [])
} AS summary,
COLLECT {
MATCH (claim:Claim {relationId: identity.id})-[:FROM]->(source:Source)
OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
WITH claim, source, via
ORDER BY claim.id
RETURN {claim: claim {.*}, source: source {.*}, via: via {.*}}
} AS claims
ORDER BY identity.id`,
}

/** The next sources in the order of their ids. */
export const exportedSources: Statement<{ afterId: string; limit: number }, { source: SourceRecord }, 'many'> = {
  name: 'exportedSources',
  mode: 'read',
  rows: 'many',
  params: ["afterId","limit"],
  columns: ["source"],
  text: `MATCH (source:Source)
WHERE source.id > $given.afterId
RETURN source {.*} AS source
ORDER BY source.id
LIMIT $given.limit`,
}

/** How many relations that pass a filter there are of each type and status, and how many entities of each type they tie; of all, or among some entities. */
export const facets: Statement<{ ids: readonly string[] | null; filter: RelationFilterParam | null }, { entities: FacetRecord[]; relations: RelationFacetRecord[] }, 'one'> = {
  name: 'facets',
  mode: 'read',
  rows: 'one',
  params: ["ids","filter"],
  columns: ["entities","relations"],
  text: `CALL () {
CALL () {
WITH $given.ids AS given
WHERE given IS NULL
MATCH (s:Entity)
WITH s
MATCH (s)-[r]->(o)
RETURN s, r, o
UNION ALL
WITH $given.ids AS given
WHERE given IS NOT NULL
MATCH (s:Entity)
WHERE s.id IN given
WITH s, given
MATCH (s)-[r]->(o)
WHERE o.id IN given
RETURN s, r, o
}
WITH s, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH coalesce(r.retiredType, type(r)) AS type, seen.status AS status, count(*) AS count
RETURN collect({type: type, status: status, count: count}) AS relations
}
CALL (relations) {
CALL () {
WITH $given.ids AS given
WHERE given IS NULL
MATCH (s:Entity)
WITH s
MATCH (s)-[r]->(o)
RETURN s, r, o
UNION ALL
WITH $given.ids AS given
WHERE given IS NOT NULL
MATCH (s:Entity)
WHERE s.id IN given
WITH s, given
MATCH (s)-[r]->(o)
WHERE o.id IN given
RETURN s, r, o
}
WITH s, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
UNWIND [s, o] AS e
WITH DISTINCT e
WITH e.type AS id, count(*) AS count
RETURN collect({id: id, count: count}) AS entities
}
RETURN entities, relations`,
}

/** How many relations that pass a filter there are of each type and status, and how many entities of each type they tie; of all, or among some entities. Each relation is seen under the lens of the filter. */
export const facetsUnderLens: Statement<{ ids: readonly string[] | null; filter: RelationFilterParam | null }, { entities: FacetRecord[]; relations: RelationFacetRecord[] }, 'one'> = {
  name: 'facetsUnderLens',
  mode: 'read',
  rows: 'one',
  params: ["ids","filter"],
  columns: ["entities","relations"],
  text: `CALL () {
CALL () {
WITH $given.ids AS given
WHERE given IS NULL
MATCH (s:Entity)
WITH s
MATCH (s)-[r]->(o)
RETURN s, r, o
UNION ALL
WITH $given.ids AS given
WHERE given IS NOT NULL
MATCH (s:Entity)
WHERE s.id IN given
WITH s, given
MATCH (s)-[r]->(o)
WHERE o.id IN given
RETURN s, r, o
}
WITH s, r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH coalesce(r.retiredType, type(r)) AS type, seen.status AS status, count(*) AS count
RETURN collect({type: type, status: status, count: count}) AS relations
}
CALL (relations) {
CALL () {
WITH $given.ids AS given
WHERE given IS NULL
MATCH (s:Entity)
WITH s
MATCH (s)-[r]->(o)
RETURN s, r, o
UNION ALL
WITH $given.ids AS given
WHERE given IS NOT NULL
MATCH (s:Entity)
WHERE s.id IN given
WITH s, given
MATCH (s)-[r]->(o)
WHERE o.id IN given
RETURN s, r, o
}
WITH s, r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
UNWIND [s, o] AS e
WITH DISTINCT e
WITH e.type AS id, count(*) AS count
RETURN collect({id: id, count: count}) AS entities
}
RETURN entities, relations`,
}

/** All ways of the least length, up to six relations, from one entity to another by the database's own search: for ends between which `paths` finds none. Of more than 2,000 the first that the search meets; `complete` is then false. */
export const farPaths: Statement<{ from: string; to: string; direction: DirectionParam; filter: RelationFilterParam | null; maxLength: number; mode: PathModeParam; limit: number; fields: FieldsParam }, { paths: PathRecord[]; complete: boolean }, 'one'> = {
  name: 'farPaths',
  mode: 'read',
  rows: 'one',
  params: ["from","to","direction","filter","maxLength","mode","limit","fields"],
  columns: ["paths","complete"],
  text: `MATCH (a:Entity {id: $given.from})
MATCH (b:Entity {id: $given.to})
WITH CASE $given.direction WHEN 'IN' THEN b ELSE a END AS start, CASE $given.direction WHEN 'IN' THEN a ELSE b END AS goal
CALL (start, goal) {
WITH start, goal
WHERE $given.direction = 'BOTH'
MATCH p = allShortestPaths((start)-[*..6]-(goal))
WHERE all(r IN relationships(p) WHERE any(o IN [{type: head($given.filter.otherTypes)}] WHERE any(seen IN [
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
] WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
)))
RETURN p
UNION ALL
WITH start, goal
WHERE $given.direction <> 'BOTH'
MATCH p = allShortestPaths((start)-[*..6]->(goal))
WHERE all(r IN relationships(p) WHERE any(o IN [{type: head($given.filter.otherTypes)}] WHERE any(seen IN [
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
] WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
)))
RETURN p
}
WITH p
WHERE length(p) <= $given.maxLength
AND ($given.filter.otherTypes IS NULL OR all(n IN CASE $given.direction WHEN 'IN' THEN nodes(p)[..-1] ELSE tail(nodes(p)) END WHERE n.type IN $given.filter.otherTypes))
LIMIT 2000
WITH collect({
nodes: CASE $given.direction WHEN 'IN' THEN reverse(nodes(p)) ELSE nodes(p) END,
ties: CASE $given.direction WHEN 'IN' THEN reverse(relationships(p)) ELSE relationships(p) END,
confidence: reduce(product = 1.0, r IN relationships(p) | product * head([seen IN [
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
] | seen.confidence]) / 100)
}) AS ways
WITH ways, size(ways) < 2000 AS complete
CALL (ways) {
UNWIND ways AS way
WITH way
WHERE $given.mode <> 'MOST_CREDIBLE' OR way.confidence IS NOT NULL
ORDER BY CASE $given.mode WHEN 'MOST_CREDIBLE' THEN -way.confidence ELSE size(way.ties) END,
CASE $given.mode WHEN 'MOST_CREDIBLE' THEN size(way.ties) ELSE -coalesce(way.confidence, -1) END,
[r IN way.ties | r.id]
LIMIT $given.limit
RETURN collect({
entities: [entity IN way.nodes |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
],
relations: [r IN way.ties |
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
],
confidence: way.confidence
}) AS paths
}
RETURN paths, complete`,
}

/** All ways of the least length, up to six relations, from one entity to another by the database's own search: for ends between which `paths` finds none. Of more than 2,000 the first that the search meets; `complete` is then false. Each relation is seen under the lens of the filter. */
export const farPathsUnderLens: Statement<{ from: string; to: string; direction: DirectionParam; filter: RelationFilterParam | null; maxLength: number; mode: PathModeParam; limit: number; fields: FieldsParam }, { paths: PathRecord[]; complete: boolean }, 'one'> = {
  name: 'farPathsUnderLens',
  mode: 'read',
  rows: 'one',
  params: ["from","to","direction","filter","maxLength","mode","limit","fields"],
  columns: ["paths","complete"],
  text: `MATCH (a:Entity {id: $given.from})
MATCH (b:Entity {id: $given.to})
WITH CASE $given.direction WHEN 'IN' THEN b ELSE a END AS start, CASE $given.direction WHEN 'IN' THEN a ELSE b END AS goal
CALL (start, goal) {
WITH start, goal
WHERE $given.direction = 'BOTH'
MATCH p = allShortestPaths((start)-[*..6]-(goal))
WHERE all(r IN relationships(p) WHERE any(o IN [{type: head($given.filter.otherTypes)}] WHERE any(seen IN [
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
] WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
)))
RETURN p
UNION ALL
WITH start, goal
WHERE $given.direction <> 'BOTH'
MATCH p = allShortestPaths((start)-[*..6]->(goal))
WHERE all(r IN relationships(p) WHERE any(o IN [{type: head($given.filter.otherTypes)}] WHERE any(seen IN [
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
] WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
)))
RETURN p
}
WITH p
WHERE length(p) <= $given.maxLength
AND ($given.filter.otherTypes IS NULL OR all(n IN CASE $given.direction WHEN 'IN' THEN nodes(p)[..-1] ELSE tail(nodes(p)) END WHERE n.type IN $given.filter.otherTypes))
LIMIT 2000
WITH collect({
nodes: CASE $given.direction WHEN 'IN' THEN reverse(nodes(p)) ELSE nodes(p) END,
ties: CASE $given.direction WHEN 'IN' THEN reverse(relationships(p)) ELSE relationships(p) END,
confidence: reduce(product = 1.0, r IN relationships(p) | product * head([seen IN [
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
] | seen.confidence]) / 100)
}) AS ways
WITH ways, size(ways) < 2000 AS complete
CALL (ways) {
UNWIND ways AS way
WITH way
WHERE $given.mode <> 'MOST_CREDIBLE' OR way.confidence IS NOT NULL
ORDER BY CASE $given.mode WHEN 'MOST_CREDIBLE' THEN -way.confidence ELSE size(way.ties) END,
CASE $given.mode WHEN 'MOST_CREDIBLE' THEN size(way.ties) ELSE -coalesce(way.confidence, -1) END,
[r IN way.ties | r.id]
LIMIT $given.limit
RETURN collect({
entities: [entity IN way.nodes |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
],
relations: [r IN way.ties |
r {
.id, .status, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency, .amountApproximate,
.confidence, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed, .claimFacts,
type: coalesce(r.retiredType, type(r)), sourceId: startNode(r).id, targetId: endNode(r).id
}
],
confidence: way.confidence
}) AS paths
}
RETURN paths, complete`,
}

/** How much this graph holds, from the counters of the store; the data set; and the most connected entities, where the data set does not name the ones to begin with. */
export const graphInfo: Statement<Record<never, never>, { counts: LabelCountRecord[]; dataset: DatasetRecord | null; connected: string[] }, 'one'> = {
  name: 'graphInfo',
  mode: 'read',
  rows: 'one',
  params: [],
  columns: ["counts","dataset","connected"],
  text: `CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
WITH data.nodes AS counts, head(COLLECT { MATCH (d:Dataset) RETURN d {.*} ORDER BY d.id LIMIT 1 }) AS dataset
RETURN [c IN counts WHERE c.label IN ['Entity', 'Relation', 'Claim', 'Source'] | c {.label, .count}] AS counts, dataset,
COLLECT {
WITH dataset
WHERE size(coalesce(dataset.start, [])) = 0
MATCH (e:Entity)
RETURN e.id ORDER BY COUNT { (e)--() } DESC, e.id LIMIT 8
} AS connected`,
}

/** What a new relation, claim or source stands upon: of entities their types, and which of them were merged into others, of sources the group that they count with, whether a relation is there, by its id or as the same tie under another one, and a type of relations with the types of its ends. */
export const ground: Statement<{ entities: readonly string[]; sources: readonly string[]; relation: { id: string; subjectId: string; type: string; objectId: string; key: string | null } | null; relationType: string | null; entityType: string | null }, { entities: { id: string; type: string }[]; merged: { id: string; keptId: string }[]; sources: { id: string; independenceGroup: string | null }[]; relation: string | null; relationType: { id: string; from: string[]; to: string[] } | null; hasEntityType: boolean }, 'one'> = {
  name: 'ground',
  mode: 'read',
  rows: 'one',
  params: ["entities","sources","relation","relationType","entityType"],
  columns: ["entities","merged","sources","relation","relationType","hasEntityType"],
  text: `RETURN
COLLECT { MATCH (e:Entity) WHERE e.id IN $given.entities RETURN e {.id, .type} } AS entities,
COLLECT { MATCH (i:Identity) WHERE i.id IN $given.entities AND i.keptId <> i.id RETURN i {.id, .keptId} } AS merged,
COLLECT { MATCH (s:Source) WHERE s.id IN $given.sources RETURN s {.id, .independenceGroup} } AS sources,
head(COLLECT {
CALL () {
MATCH (r:Relation {id: $given.relation.id})
RETURN r
UNION ALL
MATCH (r:Relation {subjectId: $given.relation.subjectId, objectId: $given.relation.objectId})
WHERE r.type = $given.relation.type AND coalesce(r.key, '') = coalesce($given.relation.key, '')
RETURN r
}
RETURN r.id
}) AS relation,
head(COLLECT { MATCH (t:RelationType {id: $given.relationType}) RETURN {id: t.id, from: t.from, to: t.to} }) AS relationType,
EXISTS { (:EntityType {id: $given.entityType}) } AS hasEntityType`,
}

/** A page of what was done to the graph, the latest first: to one thing and, of an entity, to the relations that it has; or to everything. */
export const history: Statement<{ id: string | null; by: string | null; afterRank: number | null; afterId: string | null; limit: number }, { changes: RankedChangeRecord[] }, 'one'> = {
  name: 'history',
  mode: 'read',
  rows: 'one',
  params: ["id","by","afterRank","afterId","limit"],
  columns: ["changes"],
  text: `CALL () {
MATCH (change:Change {aboutId: $given.id})
RETURN change
UNION
MATCH (change:Change {subjectId: $given.id})
RETURN change
UNION
MATCH (change:Change {objectId: $given.id})
RETURN change
UNION
MATCH (change:Change)
WHERE change.place >= CASE WHEN $given.id IS NULL THEN coalesce(-$given.afterRank, -1.0e300) END AND change.id IS NOT NULL
AND ($given.by IS NULL OR change.by = $given.by)
AND ($given.afterRank IS NULL OR change.place > -$given.afterRank OR change.id > $given.afterId)
RETURN change
ORDER BY change.place, change.id
LIMIT $given.limit
}
WITH change, -change.place AS rank
WHERE ($given.by IS NULL OR change.by = $given.by)
AND ($given.afterRank IS NULL OR rank < $given.afterRank OR (rank = $given.afterRank AND change.id > $given.afterId))
WITH change, rank
ORDER BY rank DESC, change.id
LIMIT $given.limit
RETURN collect({change: change {.*}, rank: rank}) AS changes`,
}

/** Into which entity one was merged, and the one that stands for both now. */
export const identity: Statement<{ id: string }, { keptId: string; mergedInto: string | null }, 'optional'> = {
  name: 'identity',
  mode: 'read',
  rows: 'optional',
  params: ["id"],
  columns: ["keptId","mergedInto"],
  text: `MATCH (identity:Identity {id: $given.id})
RETURN identity.keptId AS keptId, identity.mergedInto AS mergedInto`,
}

/** The batches of an import by their numbers, the last one first, and whether it kept the history that its files told. */
export const importBatches: Statement<{ importId: string }, { numbers: number[]; keepsHistory: boolean }, 'one'> = {
  name: 'importBatches',
  mode: 'read',
  rows: 'one',
  params: ["importId"],
  columns: ["numbers","keepsHistory"],
  text: `MATCH (batch:ImportBatch {importId: $given.importId})
WITH batch.number AS number, batch.keepsHistory AS keeps ORDER BY number DESC
RETURN collect(number) AS numbers, count(keeps) > 0 AS keepsHistory`,
}

/** The imports that the graph holds, the latest first. */
export const imports: Statement<Record<never, never>, { import: ImportRecord }, 'many'> = {
  name: 'imports',
  mode: 'read',
  rows: 'many',
  params: [],
  columns: ["import"],
  text: `MATCH (import:Import)
RETURN import {.*} AS import
ORDER BY import.createdAt DESC, import.id`,
}

/** Of which of some pairs of entities nothing can be judged from elsewhere: they are judged here, or one of them was merged here, and did not come merged with what was judged of it (`brought`). */
export const judgedPairs: Statement<{ pairs: readonly { a: string; b: string }[]; brought: readonly string[] }, { a: string; b: string }, 'many'> = {
  name: 'judgedPairs',
  mode: 'read',
  rows: 'many',
  params: ["pairs","brought"],
  columns: ["a","b"],
  text: `UNWIND $given.pairs AS row
MATCH (identity:Identity)
WHERE identity.id IN [row.a, row.b]
AND ((identity.keptId <> identity.id AND NOT identity.id IN $given.brought) OR EXISTS { (identity)-[:SAME_AS]-(:Identity {id: CASE identity.id WHEN row.a THEN row.b ELSE row.a END}) })
RETURN DISTINCT row.a AS a, row.b AS b`,
}

/** What is judged of two entities; none where nothing is. */
export const judgementOf: Statement<{ a: string; b: string }, { judgement: JudgementRecord }, 'optional'> = {
  name: 'judgementOf',
  mode: 'read',
  rows: 'optional',
  params: ["a","b"],
  columns: ["judgement"],
  text: `MATCH (a:Identity {id: $given.a})
MATCH (b:Identity {id: $given.b})
MATCH (a)-[s:SAME_AS]->(b)
RETURN s {.*} AS judgement`,
}

/** A page of what was judged of pairs of entities, the latest first; of one entity and what was merged into it, or of all. */
export const judgements: Statement<{ entity: string | null; judgement: string | null; afterRank: number | null; afterId: string | null; limit: number; fields: FieldsParam }, { pairs: RankedPairRecord[] }, 'one'> = {
  name: 'judgements',
  mode: 'read',
  rows: 'one',
  params: ["entity","judgement","afterRank","afterId","limit","fields"],
  columns: ["pairs"],
  text: `CALL () {
MATCH (identity:Identity {id: $given.entity})
MATCH (:Identity {keptId: identity.keptId})-[s:SAME_AS]-()
RETURN DISTINCT s
UNION
MATCH ()-[s:SAME_AS]->()
WHERE s.place >= CASE WHEN $given.entity IS NULL THEN coalesce(-$given.afterRank, -1.0e300) END AND s.id IS NOT NULL
RETURN s
}
WITH s, startNode(s) AS first, endNode(s) AS second, -s.place AS rank
WHERE ($given.judgement IS NULL OR s.judgement = $given.judgement)
AND ($given.afterRank IS NULL OR rank < $given.afterRank OR (rank = $given.afterRank AND s.id > $given.afterId))
WITH s, first, second, rank
ORDER BY rank DESC, s.id
LIMIT $given.limit
OPTIONAL MATCH (a:Entity {id: first.keptId})
OPTIONAL MATCH (b:Entity {id: second.keptId})
WITH s, first, second, rank, a, b
ORDER BY rank DESC, s.id
RETURN collect({rank: rank, pair: {
aId: first.id, bId: second.id, isMerged: first.keptId = second.keptId, judgement: s {.*},
a: head([entity IN [a] WHERE a IS NOT NULL |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
b: head([entity IN [b] WHERE b IS NOT NULL |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
])
}}) AS pairs`,
}

/** What is known of entities that were merged in another graph: whether one is there, into which one it was merged here, whether there is one of the id that it was merged into there, and whether the two were judged different here. Only what is known of brings a row. */
export const knownOfMerges: Statement<{ merges: readonly { id: string; into: string }[] }, { id: string; isEntity: boolean; mergedInto: string | null; hasInto: boolean; areDifferent: boolean }, 'many'> = {
  name: 'knownOfMerges',
  mode: 'read',
  rows: 'many',
  params: ["merges"],
  columns: ["id","isEntity","mergedInto","hasInto","areDifferent"],
  text: `UNWIND $given.merges AS row
OPTIONAL MATCH (entity:Entity {id: row.id})
OPTIONAL MATCH (identity:Identity {id: row.id})
OPTIONAL MATCH (into:Entity {id: row.into})
OPTIONAL MATCH (other:Identity {id: row.into})
WITH row, entity, identity, into, other
WHERE entity IS NOT NULL OR identity IS NOT NULL OR into IS NOT NULL OR other IS NOT NULL
RETURN row.id AS id, entity IS NOT NULL AS isEntity, identity.mergedInto AS mergedInto,
into IS NOT NULL OR other IS NOT NULL AS hasInto,
EXISTS { (identity)-[:SAME_AS {judgement: 'NEGATIVE'}]-(other) } AS areDifferent`,
}

/** What stands upon a batch of an import and is not of it, up to five of each kind: entities and relations that were changed, tied, judged or merged since, sources that others quote. */
export const laterWork: Statement<{ importId: string; number: number }, { found: LaterWorkRecord[] }, 'one'> = {
  name: 'laterWork',
  mode: 'read',
  rows: 'one',
  params: ["importId","number"],
  columns: ["found"],
  text: `MATCH (batch:ImportBatch {importId: $given.importId, number: $given.number})
RETURN
COLLECT {
UNWIND batch.entities AS id
MATCH (e:Entity {id: id})
WHERE coalesce(e.changedBy, e.importId) <> $given.importId
OR EXISTS { (e)-[r]-() WHERE coalesce(r.importId, '') <> $given.importId }
RETURN {kind: 'entity', id: e.id} LIMIT 5
} + COLLECT {
UNWIND batch.relations AS id
MATCH (identity:Relation {id: id})
WHERE coalesce(identity.changedBy, identity.importId) <> $given.importId
OR EXISTS { (claim:Claim {relationId: id}) WHERE coalesce(claim.importId, '') <> $given.importId }
RETURN {kind: 'relation', id: identity.id} LIMIT 5
} + COLLECT {
UNWIND batch.sources AS id
MATCH (source:Source {id: id})
WHERE EXISTS { (source)<-[:FROM|VIA]-(claim:Claim) WHERE coalesce(claim.importId, '') <> $given.importId }
RETURN {kind: 'source', id: source.id} LIMIT 5
} + COLLECT {
MATCH (batch)-[:KEEPS]->(before:EntityBefore)
MATCH (e:Entity {id: before.id})
WHERE coalesce(e.changedBy, '') <> $given.importId
RETURN {kind: 'entity', id: e.id} LIMIT 5
} + COLLECT {
MATCH (batch)-[:KEEPS]->(before:RelationBefore)
MATCH (identity:Relation {id: before.id})
WHERE coalesce(identity.changedBy, '') <> $given.importId
RETURN {kind: 'relation', id: identity.id} LIMIT 5
} + COLLECT {
UNWIND batch.entityTypes AS id
MATCH (e:Entity {type: id})
WHERE coalesce(e.importId, '') <> $given.importId
RETURN {kind: 'entity', id: e.id} LIMIT 5
} + COLLECT {
MATCH (identity:Relation)
WHERE size(batch.relationTypes) > 0 AND identity.type IN batch.relationTypes
AND coalesce(identity.importId, '') <> $given.importId
RETURN {kind: 'relation', id: identity.id} LIMIT 5
} + COLLECT {
UNWIND batch.entities AS id
MATCH (identity:Identity {id: id})
RETURN {kind: 'entity', id: identity.id} LIMIT 5
} + COLLECT {
MATCH (batch)-[:KEEPS]->(before:EntityBefore)
MATCH (identity:Identity {id: before.id})
OPTIONAL MATCH (import:Import {id: $given.importId})
WITH identity, import
WHERE identity.keptId <> identity.id
OR EXISTS { (member:Identity {mergedInto: identity.id}) WHERE member.mergedAt > import.createdAt }
RETURN {kind: 'entity', id: identity.id} LIMIT 5
} + COLLECT {
UNWIND batch.relations + COLLECT { MATCH (batch)-[:KEEPS]->(before:RelationBefore) RETURN before.id } AS id
OPTIONAL MATCH (identity:Relation {id: id})
OPTIONAL MATCH (absorbed:MergedRelation {id: id})
WITH id, identity, absorbed
WHERE absorbed IS NOT NULL OR identity.recordedSubjectId IS NOT NULL OR identity.recordedObjectId IS NOT NULL
OR EXISTS { (claim:Claim {relationId: id}) WHERE claim.recordedRelationIds IS NOT NULL }
RETURN {kind: 'relation', id: id} LIMIT 5
} AS found`,
}

/** For one entity, or the next ones in the order of their ids: others that may be the same, found by the indexes of names, of sounds and of ids elsewhere and by neighbours that both have. Of each kind eight at most for each; pairs that were judged are left out. `looked` are those that were looked at. */
export const mergeCandidates: Statement<{ entity: string | null; afterId: string; window: number; fields: FieldsParam }, { looked: string[]; entities: EntityRecord[]; pairs: AlikeRecord[] }, 'one'> = {
  name: 'mergeCandidates',
  mode: 'read',
  rows: 'one',
  params: ["entity","afterId","window","fields"],
  columns: ["looked","entities","pairs"],
  text: `CALL () {
MATCH (e:Entity {id: $given.entity})
RETURN e
UNION
MATCH (identity:Identity {id: $given.entity})
MATCH (e:Entity {id: identity.keptId})
RETURN e
UNION
MATCH (e:Entity)
WHERE e.id > CASE WHEN $given.entity IS NULL THEN $given.afterId END
RETURN e
ORDER BY e.id
LIMIT $given.window
}
WITH collect(e) AS looked
CALL (looked) {
UNWIND looked AS e
CALL (e) {
WITH reduce(query = '', key IN e.searchKeys[..20] | query + ' searchKeys:' + key)
+ reduce(query = '', key IN e.phoneticKeys[..12] | query + ' phoneticKeys:' + key + '^0.5') AS query
WHERE query <> ''
CALL db.index.fulltext.queryNodes('entityNames', query, {limit: 9}) YIELD node
RETURN node AS other
UNION
WITH e
WHERE size(e.externalValues) > 0
WITH reduce(query = '', value IN e.externalValues[..10] |
query + ' "' + replace(replace(value, '\\\\', '\\\\\\\\'), '"', '\\\\"') + '"') AS query
CALL db.index.fulltext.queryNodes('entityExternalIds', query, {limit: 9}) YIELD node
RETURN node AS other
UNION
WITH e
WHERE COUNT { (e)--() } <= 50
MATCH (e)--(n:Entity)
WHERE n <> e AND COUNT { (n)--() } <= 50
WITH DISTINCT e, n
MATCH (n)--(other:Entity)
WHERE other <> e
WITH other, count(DISTINCT n) AS shared
WHERE shared >= 3
ORDER BY shared DESC, other.id
LIMIT 8
RETURN other
}
WITH e, other
WHERE other <> e AND ($given.entity IS NOT NULL OR other.id > e.id)
AND NOT other.id IN [(:Identity {keptId: e.id})-[:SAME_AS]-(judged:Identity) | judged.keptId]
WITH e, other, CASE WHEN COUNT { (e)--() } <= COUNT { (other)--() } THEN [e, other] ELSE [other, e] END AS sides
WITH e, other, sides[0] AS near, sides[1] AS far
CALL (near, far) {
MATCH (near)--(n:Entity)
WHERE n <> near AND n <> far
WITH DISTINCT n, far
LIMIT 100
WITH n, far, COUNT { (n)--() } AS size
WHERE size <= 50 AND EXISTS { (n)--(far) }
WITH n
ORDER BY size, n.id
RETURN collect(n) AS shared
}
RETURN collect({
a: e.id, b: other.id, entities: [e, other] + shared[..5],
shared: [n IN shared[..5] | n.id], sharedCount: size(shared), nearSize: COUNT { (near)--() }, areTied: EXISTS { (e)--(other) }
}) AS found
}
CALL (found) {
UNWIND found AS pair
UNWIND pair.entities AS entity
WITH DISTINCT entity
RETURN collect(
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
) AS entities
}
RETURN [e IN looked | e.id] AS looked, entities,
[pair IN found | pair {.a, .b, .shared, .sharedCount, .nearSize, .areTied}] AS pairs`,
}

/** Which of some entities were merged into others, with those that stand for them; and which of some relations became one with another, with that one, which may have become one with a further one. */
export const mergedAmong: Statement<{ entities: readonly string[]; relations: readonly string[] }, { entities: { id: string; into: string }[]; relations: { id: string; into: string }[] }, 'one'> = {
  name: 'mergedAmong',
  mode: 'read',
  rows: 'one',
  params: ["entities","relations"],
  columns: ["entities","relations"],
  text: `RETURN COLLECT {
MATCH (identity:Identity)
WHERE identity.id IN $given.entities AND identity.keptId <> identity.id
RETURN {id: identity.id, into: identity.keptId}
} AS entities, COLLECT {
MATCH (relation:MergedRelation)
WHERE relation.id IN $given.relations
RETURN {id: relation.id, into: relation.absorbedInto}
} AS relations`,
}

/** How many entities and relations became one with others: where none did, nobody has to ask which. It is counted already. */
export const mergedCount: Statement<Record<never, never>, { count: number }, 'one'> = {
  name: 'mergedCount',
  mode: 'read',
  rows: 'one',
  params: [],
  columns: ["count"],
  text: `RETURN COUNT { (:MergedEntity) } + COUNT { (:MergedRelation) } AS count`,
}

/** What was merged into each of some entities, the earliest first, with what each was before; an entity without any brings no row. */
export const mergedInto: Statement<{ ids: readonly string[] }, { id: string; own: ImportedEntity; members: MergedRecord[] }, 'many'> = {
  name: 'mergedInto',
  mode: 'read',
  rows: 'many',
  params: ["ids"],
  columns: ["id","own","members"],
  text: `MATCH (kept:Identity)
WHERE kept.id IN $given.ids
MATCH (kept)-[:KEEPS]->(before:EntityBefore)
RETURN kept.id AS id, before {.*} AS own, COLLECT {
MATCH (member:Identity {mergedInto: kept.id})-[:KEEPS]->(entity:MergedEntity)
OPTIONAL MATCH (member)-[s:SAME_AS]-(kept)
RETURN {
entity: entity {.*}, mergedInto: member.mergedInto, mergedAt: member.mergedAt, by: s.by, reason: s.reason
}
ORDER BY member.mergedAt, member.id
} AS members`,
}

/** How many relations of each type and direction that pass a filter each entity has, the most frequent first. Of an entity with more than `most` relations, only so many are looked at, and the counts are lower bounds. */
export const neighborCounts: Statement<{ ids: readonly string[]; most: number; filter: RelationFilterParam | null }, { id: string; counts: NeighborCountRecord[] }, 'many'> = {
  name: 'neighborCounts',
  mode: 'read',
  rows: 'many',
  params: ["ids","most","filter"],
  columns: ["id","counts"],
  text: `MATCH (e:Entity)
WHERE e.id IN $given.ids
CALL (e) {
MATCH (e)-[r]-(o)
WITH e, r, o
LIMIT $given.most
WITH e, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH coalesce(r.retiredType, type(r)) AS type, CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END AS direction, count(*) AS count
ORDER BY count DESC, type, direction
RETURN collect({type: type, direction: direction, count: count, approximate: COUNT { (e)--() } > $given.most}) AS counts
}
RETURN e.id AS id, counts`,
}

/** How many relations of each type and direction that pass a filter each entity has, the most frequent first. Of an entity with more than `most` relations, only so many are looked at, and the counts are lower bounds. Each relation is seen under the lens of the filter. */
export const neighborCountsUnderLens: Statement<{ ids: readonly string[]; most: number; filter: RelationFilterParam | null }, { id: string; counts: NeighborCountRecord[] }, 'many'> = {
  name: 'neighborCountsUnderLens',
  mode: 'read',
  rows: 'many',
  params: ["ids","most","filter"],
  columns: ["id","counts"],
  text: `MATCH (e:Entity)
WHERE e.id IN $given.ids
CALL (e) {
MATCH (e)-[r]-(o)
WITH e, r, o
LIMIT $given.most
WITH e, r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH coalesce(r.retiredType, type(r)) AS type, CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END AS direction, count(*) AS count
ORDER BY count DESC, type, direction
RETURN collect({type: type, direction: direction, count: count, approximate: COUNT { (e)--() } > $given.most}) AS counts
}
RETURN e.id AS id, counts`,
}

/** The surroundings of some entities: from each at most `perNode` relations by rank to entities not yet there; then every relation among what was found, and how many of each lead elsewhere. `known` are those of the ids that there are. */
export const neighborhood: Statement<{ ids: readonly string[]; exclude: readonly string[]; direction: DirectionParam; filter: RelationFilterParam | null; orderBy: RankParam | null; perNode: number; limit: number; fields: FieldsParam }, { entities: EntityRecord[]; relations: RelationRecord[]; hidden: HiddenRecord[]; truncated: boolean; known: string[] }, 'one'> = {
  name: 'neighborhood',
  mode: 'read',
  rows: 'one',
  params: ["ids","exclude","direction","filter","orderBy","perNode","limit","fields"],
  columns: ["entities","relations","hidden","truncated","known"],
  text: `MATCH (start:Entity)
WHERE start.id IN $given.ids
WITH start
ORDER BY start.id
WITH collect(start) AS ring0
WITH ring0, ring0 AS known0
CALL (ring0, known0) {
UNWIND ring0 AS e
CALL (e, known0) {
MATCH (e)-[r]-(o)
WHERE NOT o IN known0 AND NOT o.id IN $given.exclude
AND CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, o,
CASE $given.orderBy
WHEN 'AMOUNT' THEN
coalesce(seen.amountValue, -1.0e300)
WHEN 'RECENCY' THEN
coalesce(seen.validFrom.year * 10000 + seen.validFrom.month * 100 + seen.validFrom.day, -1.0e300)
WHEN 'CONFIDENCE' THEN
coalesce(seen.confidence, -1)
WHEN 'DEGREE' THEN COUNT { (o)--() }
ELSE 0
END
AS rank
ORDER BY rank DESC, r.id
LIMIT $given.perNode + 1
RETURN collect({node: o, rank: rank}) AS found
}
WITH collect(found[..$given.perNode]) AS taken, collect(size(found)) AS sizes
CALL (taken) {
UNWIND taken AS found
UNWIND found AS one
WITH one.node AS o, max(one.rank) AS rank
ORDER BY rank DESC, o.id
RETURN collect(o) AS ring
}
RETURN ring AS ring1, any(size IN sizes WHERE size > $given.perNode) AS cut1
}
WITH *, known0 + ring1 AS known1
WITH known1[..$given.limit] AS nodes, size(known1) > $given.limit OR cut1 AS truncated,
[start IN ring0 | start.id] AS known
CALL (nodes) {
WITH nodes, [n IN nodes WHERE COUNT { (n)--() } > 1000] AS hubs
CALL (nodes, hubs) {
UNWIND nodes AS n
WITH n, hubs, nodes
WHERE NOT n IN hubs
MATCH (n)-[r]-(o)
WITH n, r, o, hubs, nodes,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, count(*) AS ends, head(collect(n)) AS n, head(collect(o)) AS o, hubs, nodes
WITH r, n, o, ends = 2 OR o = n OR o IN hubs OR ($given.filter.otherTypes IS NOT NULL AND o IN nodes) AS inside
RETURN collect(CASE WHEN inside THEN r END) AS found,
collect(CASE WHEN NOT inside AND NOT o.id IN $given.exclude THEN n.id END) AS outside
}
CALL (hubs) {
OPTIONAL MATCH (shown:Entity)
WHERE shown.id IN $given.exclude AND size(hubs) > 0
WITH hubs, hubs + collect(shown) AS others
UNWIND hubs AS n
UNWIND others AS o
MATCH (n)-[r]-(o)
WITH n, r, o, hubs,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN collect(DISTINCT CASE WHEN o IN hubs THEN r END) AS between,
collect(CASE WHEN NOT o IN hubs THEN n END) AS toShown
}
WITH hubs, outside, found + between AS among, toShown
CALL (hubs, among, toShown) {
UNWIND hubs AS n
CALL (n) {
MATCH (n)-[r]-(o)
WHERE $given.filter IS NOT NULL
WITH r, o
LIMIT 10000
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN count(*) AS counted
}
WITH n, counted, size([each IN toShown WHERE each = n])
+ size([r IN among WHERE startNode(r) = n OR endNode(r) = n]) AS shown
WITH n, CASE WHEN $given.filter IS NULL THEN COUNT { (n)--() } - COUNT { (n)-[:RETIRED]-() } ELSE counted END - shown AS count
RETURN collect({id: n.id, count: count, approximate: $given.filter IS NOT NULL AND COUNT { (n)--() } > 10000}) AS ofHubs
}
CALL (outside) {
UNWIND outside AS id
WITH id, count(*) AS count
RETURN collect({id: id, count: count, approximate: false}) AS ofOthers
}
RETURN among, [each IN ofHubs + ofOthers WHERE each.count > 0] AS elsewhere
}
CALL (among) {
UNWIND among AS r
WITH r
ORDER BY r.id
RETURN collect(
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
) AS relations
}
CALL (nodes) {
RETURN [entity IN nodes |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
] AS entities
}
RETURN entities, relations, elsewhere AS hidden, truncated, known`,
}

/** The surroundings of some entities: from each at most `perNode` relations by rank to entities not yet there; then every relation among what was found, and how many of each lead elsewhere. `known` are those of the ids that there are. Each relation is seen under the lens of the filter. */
export const neighborhoodUnderLens: Statement<{ ids: readonly string[]; exclude: readonly string[]; direction: DirectionParam; filter: RelationFilterParam | null; orderBy: RankParam | null; perNode: number; limit: number; fields: FieldsParam }, { entities: EntityRecord[]; relations: RelationRecord[]; hidden: HiddenRecord[]; truncated: boolean; known: string[] }, 'one'> = {
  name: 'neighborhoodUnderLens',
  mode: 'read',
  rows: 'one',
  params: ["ids","exclude","direction","filter","orderBy","perNode","limit","fields"],
  columns: ["entities","relations","hidden","truncated","known"],
  text: `MATCH (start:Entity)
WHERE start.id IN $given.ids
WITH start
ORDER BY start.id
WITH collect(start) AS ring0
WITH ring0, ring0 AS known0
CALL (ring0, known0) {
UNWIND ring0 AS e
CALL (e, known0) {
MATCH (e)-[r]-(o)
WHERE NOT o IN known0 AND NOT o.id IN $given.exclude
AND CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, o,
CASE $given.orderBy
WHEN 'AMOUNT' THEN
coalesce(seen.amountValue, -1.0e300)
WHEN 'RECENCY' THEN
coalesce(seen.validFrom.year * 10000 + seen.validFrom.month * 100 + seen.validFrom.day, -1.0e300)
WHEN 'CONFIDENCE' THEN
coalesce(seen.confidence, -1)
WHEN 'DEGREE' THEN COUNT { (o)--() }
ELSE 0
END
AS rank
ORDER BY rank DESC, r.id
LIMIT $given.perNode + 1
RETURN collect({node: o, rank: rank}) AS found
}
WITH collect(found[..$given.perNode]) AS taken, collect(size(found)) AS sizes
CALL (taken) {
UNWIND taken AS found
UNWIND found AS one
WITH one.node AS o, max(one.rank) AS rank
ORDER BY rank DESC, o.id
RETURN collect(o) AS ring
}
RETURN ring AS ring1, any(size IN sizes WHERE size > $given.perNode) AS cut1
}
WITH *, known0 + ring1 AS known1
WITH known1[..$given.limit] AS nodes, size(known1) > $given.limit OR cut1 AS truncated,
[start IN ring0 | start.id] AS known
CALL (nodes) {
WITH nodes, [n IN nodes WHERE COUNT { (n)--() } > 1000] AS hubs
CALL (nodes, hubs) {
UNWIND nodes AS n
WITH n, hubs, nodes
WHERE NOT n IN hubs
MATCH (n)-[r]-(o)
WITH n, r, o, hubs, nodes,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, count(*) AS ends, head(collect(n)) AS n, head(collect(o)) AS o, hubs, nodes
WITH r, n, o, ends = 2 OR o = n OR o IN hubs OR ($given.filter.otherTypes IS NOT NULL AND o IN nodes) AS inside
RETURN collect(CASE WHEN inside THEN r END) AS found,
collect(CASE WHEN NOT inside AND NOT o.id IN $given.exclude THEN n.id END) AS outside
}
CALL (hubs) {
OPTIONAL MATCH (shown:Entity)
WHERE shown.id IN $given.exclude AND size(hubs) > 0
WITH hubs, hubs + collect(shown) AS others
UNWIND hubs AS n
UNWIND others AS o
MATCH (n)-[r]-(o)
WITH n, r, o, hubs,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN collect(DISTINCT CASE WHEN o IN hubs THEN r END) AS between,
collect(CASE WHEN NOT o IN hubs THEN n END) AS toShown
}
WITH hubs, outside, found + between AS among, toShown
CALL (hubs, among, toShown) {
UNWIND hubs AS n
CALL (n) {
MATCH (n)-[r]-(o)
WHERE $given.filter IS NOT NULL
WITH r, o
LIMIT 10000
WITH r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN count(*) AS counted
}
WITH n, counted, size([each IN toShown WHERE each = n])
+ size([r IN among WHERE startNode(r) = n OR endNode(r) = n]) AS shown
WITH n, CASE WHEN $given.filter IS NULL THEN COUNT { (n)--() } - COUNT { (n)-[:RETIRED]-() } ELSE counted END - shown AS count
RETURN collect({id: n.id, count: count, approximate: $given.filter IS NOT NULL AND COUNT { (n)--() } > 10000}) AS ofHubs
}
CALL (outside) {
UNWIND outside AS id
WITH id, count(*) AS count
RETURN collect({id: id, count: count, approximate: false}) AS ofOthers
}
RETURN among, [each IN ofHubs + ofOthers WHERE each.count > 0] AS elsewhere
}
CALL (among) {
UNWIND among AS r
WITH r
ORDER BY r.id
RETURN collect(
r {
.id, .status, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency, .amountApproximate,
.confidence, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed, .claimFacts,
type: coalesce(r.retiredType, type(r)), sourceId: startNode(r).id, targetId: endNode(r).id
}
) AS relations
}
CALL (nodes) {
RETURN [entity IN nodes |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
] AS entities
}
RETURN entities, relations, elsewhere AS hidden, truncated, known`,
}

/** The news after a number, the oldest first, and the number of the last there is. The clock is read first: whatever it has counted is committed, though the last of it may not be in the index yet. None, only the number, where `after` is null. */
export const newsAfter: Statement<{ after: number | null; limit: number }, { last: number; news: NewsRecord[] }, 'one'> = {
  name: 'newsAfter',
  mode: 'read',
  rows: 'one',
  params: ["after","limit"],
  columns: ["last","news"],
  text: `OPTIONAL MATCH (clock:NewsClock {id: 'news'})
WITH coalesce(clock.number, 0) AS last
RETURN last, COLLECT {
MATCH (news:News)
WHERE news.number > $given.after AND news.number <= last
RETURN news {.*}
ORDER BY news.number
LIMIT $given.limit
} AS news`,
}

/** Anything by its id: one row for each id that there is, of the kind that it is. */
export const nodesById: Statement<{ ids: readonly string[]; fields: FieldsParam }, { id: string; entity: EntityRecord | null; relation: RelationRecord | null; source: EntityRecord | null; target: EntityRecord | null; claim: ClaimRecord | null; from: SourceRecord | null; via: SourceRecord | null; change: ChangeRecord | null }, 'many'> = {
  name: 'nodesById',
  mode: 'read',
  rows: 'many',
  params: ["ids","fields"],
  columns: ["id","entity","relation","source","target","claim","from","via","change"],
  text: `UNWIND $given.ids AS id
CALL (id) {
CALL (id) {
MATCH (entity:Entity {id: id})
RETURN entity
UNION ALL
MATCH (identity:Identity {id: id})
WHERE identity.keptId <> id
MATCH (entity:Entity {id: identity.keptId})
RETURN entity
}
RETURN
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
AS entity,
null AS relation, null AS source, null AS target, null AS claim, null AS from, null AS via, null AS change
UNION ALL
MATCH (identity:Relation {id: id})
MATCH (s:Entity {id: identity.subjectId})
MATCH (s)-[r]->(t:Entity {id: identity.objectId})
WHERE r.id = id AND type(r) <> 'RETIRED'
RETURN
null AS entity,
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
AS relation,
head([entity IN [s] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]) AS source,
head([entity IN [t] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]) AS target,
null AS claim, null AS from, null AS via, null AS change
UNION ALL
MATCH (c:Claim {id: id})-[:FROM]->(f:Source)
OPTIONAL MATCH (c)-[:VIA]->(v:Source)
RETURN null AS entity, null AS relation, null AS source, null AS target,
c {.*} AS claim, f {.*} AS from, v {.*} AS via, null AS change
UNION ALL
MATCH (f:Source {id: id})
RETURN null AS entity, null AS relation, null AS source, null AS target,
null AS claim, f {.*} AS from, null AS via, null AS change
UNION ALL
MATCH (h:Change {id: id})
RETURN null AS entity, null AS relation, null AS source, null AS target,
null AS claim, null AS from, null AS via, h {.*} AS change
}
RETURN id, entity, relation, source, target, claim, from, via, change`,
}

/** What is judged of some pairs of entities, each with those that stand for them now; a pair of which nothing is judged brings no row. */
export const pairsByIds: Statement<{ pairs: readonly { a: string; b: string }[]; fields: FieldsParam }, { pair: PairRecord }, 'many'> = {
  name: 'pairsByIds',
  mode: 'read',
  rows: 'many',
  params: ["pairs","fields"],
  columns: ["pair"],
  text: `UNWIND $given.pairs AS row
MATCH (first:Identity {id: row.a})-[s:SAME_AS]->(second:Identity {id: row.b})
OPTIONAL MATCH (a:Entity {id: first.keptId})
OPTIONAL MATCH (b:Entity {id: second.keptId})
RETURN {
aId: first.id, bId: second.id, isMerged: first.keptId = second.keptId, judgement: s {.*},
a: head([entity IN [a] WHERE a IS NOT NULL |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
b: head([entity IN [b] WHERE b IS NOT NULL |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
])
} AS pair`,
}

/** Ways of at most four relations from one entity to another that pass no entity twice: the shortest, all of the least length, or the most credible. Of more than 2,000 of one length the most credible. */
export const paths: Statement<{ from: string; to: string; direction: DirectionParam; filter: RelationFilterParam | null; maxLength: number; mode: PathModeParam; limit: number; fields: FieldsParam }, { fromKnown: boolean; toKnown: boolean; paths: PathRecord[]; complete: boolean }, 'one'> = {
  name: 'paths',
  mode: 'read',
  rows: 'one',
  params: ["from","to","direction","filter","maxLength","mode","limit","fields"],
  columns: ["fromKnown","toKnown","paths","complete"],
  text: `OPTIONAL MATCH (a:Entity {id: $given.from})
OPTIONAL MATCH (b:Entity {id: $given.to})
CALL (a, b) {
WITH a, b
WHERE a IS NOT NULL AND b IS NOT NULL AND a <> b
WITH a, b, COUNT { (a)--() } <= COUNT { (b)--() } AS forward
WITH a, b, forward, CASE WHEN forward THEN a ELSE b END AS start, CASE WHEN forward THEN b ELSE a END AS goal
CALL (start, goal, forward) {
WITH start AS near, goal AS o, forward AS outward
MATCH (near)-[r]-(o)
WHERE o <> near AND ($given.direction = 'BOTH' OR (startNode(r) = near) = (outward = ($given.direction = 'OUT')))
WITH *,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN collect({nodes: [], ties: [r], confidence: seen.confidence / 100.0}) AS direct
}
CALL (start, goal, forward, direct) {
WITH start AS near, goal, forward AS outward
WHERE $given.maxLength >= 2 AND CASE $given.mode WHEN 'SHORTEST' THEN size(direct) < $given.limit WHEN 'ALL_SHORTEST' THEN size(direct) = 0 ELSE true END
MATCH (near)-[r]-(o)
WHERE o <> near AND ($given.direction = 'BOTH' OR (startNode(r) = near) = (outward = ($given.direction = 'OUT')))
WITH *,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, o, seen
WHERE o <> goal
LIMIT 30000
RETURN collect({tie: r, far: o, size: COUNT { (o)--() }, confidence: seen.confidence / 100.0}) AS near1
}
CALL (goal, forward, near1) {
UNWIND near1 AS x
WITH x, x.far AS near, goal AS o, forward AS outward
MATCH (near)-[r]-(o)
WHERE o <> near AND ($given.direction = 'BOTH' OR (startNode(r) = near) = (outward = ($given.direction = 'OUT')))
WITH *,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH x, r, x.confidence * seen.confidence / 100.0 AS confidence
ORDER BY confidence DESC
LIMIT 2000
RETURN collect({nodes: [x.far], ties: [x.tie, r], confidence: confidence}) AS two
}
WITH *, size(direct) + size(two) AS found
CALL (start, goal, forward, near1, found) {
UNWIND near1 AS x
WITH start, goal, forward AS outward, x, x.far AS near
WHERE $given.maxLength >= 3 AND CASE $given.mode WHEN 'SHORTEST' THEN found < $given.limit WHEN 'ALL_SHORTEST' THEN found = 0 ELSE true END
AND x.size <= 2000
MATCH (near)-[r]-(o)
WHERE o <> near AND ($given.direction = 'BOTH' OR (startNode(r) = near) = (outward = ($given.direction = 'OUT')))
WITH *,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH x, r, o, x.confidence * seen.confidence / 100.0 AS confidence
WHERE o <> start AND o <> goal
LIMIT 30000
RETURN collect({first: x.tie, middle: x.far, tie: r, far: o, confidence: confidence}) AS near2
}
CALL (goal, forward, near2) {
UNWIND near2 AS x
WITH x, x.far AS near, goal AS o, forward AS outward
MATCH (near)-[r]-(o)
WHERE o <> near AND ($given.direction = 'BOTH' OR (startNode(r) = near) = (outward = ($given.direction = 'OUT')))
WITH *,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH x, r, x.confidence * seen.confidence / 100.0 AS confidence
ORDER BY confidence DESC
LIMIT 2000
RETURN collect({nodes: [x.middle, x.far], ties: [x.first, x.tie, r], confidence: confidence}) AS three
}
WITH *, found + size(three) AS found
CALL (start, goal, forward, found) {
WITH goal AS near, start, NOT forward AS outward
WHERE $given.maxLength >= 4 AND CASE $given.mode WHEN 'SHORTEST' THEN found < $given.limit WHEN 'ALL_SHORTEST' THEN found = 0 ELSE true END
MATCH (near)-[r]-(o)
WHERE o <> near AND ($given.direction = 'BOTH' OR (startNode(r) = near) = (outward = ($given.direction = 'OUT')))
WITH *,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, o, seen
WHERE o <> start
LIMIT 30000
RETURN collect({tie: r, far: o, size: COUNT { (o)--() }, confidence: seen.confidence / 100.0}) AS far1
}
CALL (start, goal, forward, near2, far1) {
CALL (start, goal, forward, near2, far1) {
UNWIND near2 AS x
RETURN x.far AS at, x AS near, null AS far
UNION ALL
UNWIND far1 AS y
WITH start, goal, NOT forward AS outward, y, y.far AS near
WHERE y.size <= 2000
MATCH (near)-[r]-(o)
WHERE o <> near AND ($given.direction = 'BOTH' OR (startNode(r) = near) = (outward = ($given.direction = 'OUT')))
WITH *,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH y, r, o, y.confidence * seen.confidence / 100.0 AS confidence
WHERE o <> start AND o <> goal
LIMIT 30000
RETURN o AS at, null AS near, {last: y.tie, middle: y.far, tie: r, confidence: confidence} AS far
}
WITH at, collect(near) AS nears, collect(far) AS fars
WHERE size(nears) > 0 AND size(fars) > 0
UNWIND nears AS x
UNWIND fars AS y
WITH at, x, y, x.confidence * y.confidence AS confidence
WHERE x.middle <> y.middle
ORDER BY confidence DESC
LIMIT 2000
RETURN collect({
nodes: [x.middle, at, y.middle],
ties: [x.first, x.tie, y.tie, y.last],
confidence: confidence
}) AS four
}
WITH a, b, [way IN direct + two + three + four | {
nodes: [a] + CASE WHEN forward THEN way.nodes ELSE reverse(way.nodes) END + [b],
ties: CASE WHEN forward THEN way.ties ELSE reverse(way.ties) END,
confidence: way.confidence
}] AS ways,
size(near1) < 30000 AND size(near2) < 30000 AND size(far1) < 30000
AND ($given.maxLength < 3 OR none(x IN near1 + far1 WHERE x.size > 2000)) AS complete
CALL (ways) {
UNWIND ways AS way
WITH way
WHERE $given.mode <> 'MOST_CREDIBLE' OR way.confidence IS NOT NULL
ORDER BY CASE $given.mode WHEN 'MOST_CREDIBLE' THEN -way.confidence ELSE size(way.ties) END,
CASE $given.mode WHEN 'MOST_CREDIBLE' THEN size(way.ties) ELSE -coalesce(way.confidence, -1) END,
[r IN way.ties | r.id]
LIMIT $given.limit
RETURN collect({
entities: [entity IN way.nodes |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
],
relations: [r IN way.ties |
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
],
confidence: way.confidence
}) AS paths
}
RETURN head(collect(paths)) AS paths, head(collect(complete)) AS complete
}
RETURN a IS NOT NULL AS fromKnown, b IS NOT NULL AS toKnown,
coalesce(paths, []) AS paths, coalesce(complete, true) AS complete`,
}

/** Ways of at most four relations from one entity to another that pass no entity twice: the shortest, all of the least length, or the most credible. Of more than 2,000 of one length the most credible. Each relation is seen under the lens of the filter. */
export const pathsUnderLens: Statement<{ from: string; to: string; direction: DirectionParam; filter: RelationFilterParam | null; maxLength: number; mode: PathModeParam; limit: number; fields: FieldsParam }, { fromKnown: boolean; toKnown: boolean; paths: PathRecord[]; complete: boolean }, 'one'> = {
  name: 'pathsUnderLens',
  mode: 'read',
  rows: 'one',
  params: ["from","to","direction","filter","maxLength","mode","limit","fields"],
  columns: ["fromKnown","toKnown","paths","complete"],
  text: `OPTIONAL MATCH (a:Entity {id: $given.from})
OPTIONAL MATCH (b:Entity {id: $given.to})
CALL (a, b) {
WITH a, b
WHERE a IS NOT NULL AND b IS NOT NULL AND a <> b
WITH a, b, COUNT { (a)--() } <= COUNT { (b)--() } AS forward
WITH a, b, forward, CASE WHEN forward THEN a ELSE b END AS start, CASE WHEN forward THEN b ELSE a END AS goal
CALL (start, goal, forward) {
WITH start AS near, goal AS o, forward AS outward
MATCH (near)-[r]-(o)
WHERE o <> near AND ($given.direction = 'BOTH' OR (startNode(r) = near) = (outward = ($given.direction = 'OUT')))
WITH *,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN collect({nodes: [], ties: [r], confidence: seen.confidence / 100.0}) AS direct
}
CALL (start, goal, forward, direct) {
WITH start AS near, goal, forward AS outward
WHERE $given.maxLength >= 2 AND CASE $given.mode WHEN 'SHORTEST' THEN size(direct) < $given.limit WHEN 'ALL_SHORTEST' THEN size(direct) = 0 ELSE true END
MATCH (near)-[r]-(o)
WHERE o <> near AND ($given.direction = 'BOTH' OR (startNode(r) = near) = (outward = ($given.direction = 'OUT')))
WITH *,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, o, seen
WHERE o <> goal
LIMIT 30000
RETURN collect({tie: r, far: o, size: COUNT { (o)--() }, confidence: seen.confidence / 100.0}) AS near1
}
CALL (goal, forward, near1) {
UNWIND near1 AS x
WITH x, x.far AS near, goal AS o, forward AS outward
MATCH (near)-[r]-(o)
WHERE o <> near AND ($given.direction = 'BOTH' OR (startNode(r) = near) = (outward = ($given.direction = 'OUT')))
WITH *,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH x, r, x.confidence * seen.confidence / 100.0 AS confidence
ORDER BY confidence DESC
LIMIT 2000
RETURN collect({nodes: [x.far], ties: [x.tie, r], confidence: confidence}) AS two
}
WITH *, size(direct) + size(two) AS found
CALL (start, goal, forward, near1, found) {
UNWIND near1 AS x
WITH start, goal, forward AS outward, x, x.far AS near
WHERE $given.maxLength >= 3 AND CASE $given.mode WHEN 'SHORTEST' THEN found < $given.limit WHEN 'ALL_SHORTEST' THEN found = 0 ELSE true END
AND x.size <= 2000
MATCH (near)-[r]-(o)
WHERE o <> near AND ($given.direction = 'BOTH' OR (startNode(r) = near) = (outward = ($given.direction = 'OUT')))
WITH *,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH x, r, o, x.confidence * seen.confidence / 100.0 AS confidence
WHERE o <> start AND o <> goal
LIMIT 30000
RETURN collect({first: x.tie, middle: x.far, tie: r, far: o, confidence: confidence}) AS near2
}
CALL (goal, forward, near2) {
UNWIND near2 AS x
WITH x, x.far AS near, goal AS o, forward AS outward
MATCH (near)-[r]-(o)
WHERE o <> near AND ($given.direction = 'BOTH' OR (startNode(r) = near) = (outward = ($given.direction = 'OUT')))
WITH *,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH x, r, x.confidence * seen.confidence / 100.0 AS confidence
ORDER BY confidence DESC
LIMIT 2000
RETURN collect({nodes: [x.middle, x.far], ties: [x.first, x.tie, r], confidence: confidence}) AS three
}
WITH *, found + size(three) AS found
CALL (start, goal, forward, found) {
WITH goal AS near, start, NOT forward AS outward
WHERE $given.maxLength >= 4 AND CASE $given.mode WHEN 'SHORTEST' THEN found < $given.limit WHEN 'ALL_SHORTEST' THEN found = 0 ELSE true END
MATCH (near)-[r]-(o)
WHERE o <> near AND ($given.direction = 'BOTH' OR (startNode(r) = near) = (outward = ($given.direction = 'OUT')))
WITH *,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, o, seen
WHERE o <> start
LIMIT 30000
RETURN collect({tie: r, far: o, size: COUNT { (o)--() }, confidence: seen.confidence / 100.0}) AS far1
}
CALL (start, goal, forward, near2, far1) {
CALL (start, goal, forward, near2, far1) {
UNWIND near2 AS x
RETURN x.far AS at, x AS near, null AS far
UNION ALL
UNWIND far1 AS y
WITH start, goal, NOT forward AS outward, y, y.far AS near
WHERE y.size <= 2000
MATCH (near)-[r]-(o)
WHERE o <> near AND ($given.direction = 'BOTH' OR (startNode(r) = near) = (outward = ($given.direction = 'OUT')))
WITH *,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH y, r, o, y.confidence * seen.confidence / 100.0 AS confidence
WHERE o <> start AND o <> goal
LIMIT 30000
RETURN o AS at, null AS near, {last: y.tie, middle: y.far, tie: r, confidence: confidence} AS far
}
WITH at, collect(near) AS nears, collect(far) AS fars
WHERE size(nears) > 0 AND size(fars) > 0
UNWIND nears AS x
UNWIND fars AS y
WITH at, x, y, x.confidence * y.confidence AS confidence
WHERE x.middle <> y.middle
ORDER BY confidence DESC
LIMIT 2000
RETURN collect({
nodes: [x.middle, at, y.middle],
ties: [x.first, x.tie, y.tie, y.last],
confidence: confidence
}) AS four
}
WITH a, b, [way IN direct + two + three + four | {
nodes: [a] + CASE WHEN forward THEN way.nodes ELSE reverse(way.nodes) END + [b],
ties: CASE WHEN forward THEN way.ties ELSE reverse(way.ties) END,
confidence: way.confidence
}] AS ways,
size(near1) < 30000 AND size(near2) < 30000 AND size(far1) < 30000
AND ($given.maxLength < 3 OR none(x IN near1 + far1 WHERE x.size > 2000)) AS complete
CALL (ways) {
UNWIND ways AS way
WITH way
WHERE $given.mode <> 'MOST_CREDIBLE' OR way.confidence IS NOT NULL
ORDER BY CASE $given.mode WHEN 'MOST_CREDIBLE' THEN -way.confidence ELSE size(way.ties) END,
CASE $given.mode WHEN 'MOST_CREDIBLE' THEN size(way.ties) ELSE -coalesce(way.confidence, -1) END,
[r IN way.ties | r.id]
LIMIT $given.limit
RETURN collect({
entities: [entity IN way.nodes |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
],
relations: [r IN way.ties |
r {
.id, .status, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency, .amountApproximate,
.confidence, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed, .claimFacts,
type: coalesce(r.retiredType, type(r)), sourceId: startNode(r).id, targetId: endNode(r).id
}
],
confidence: way.confidence
}) AS paths
}
RETURN head(collect(paths)) AS paths, head(collect(complete)) AS complete
}
RETURN a IS NOT NULL AS fromKnown, b IS NOT NULL AS toKnown,
coalesce(paths, []) AS paths, coalesce(complete, true) AS complete`,
}

/** How many statements of other connections run that began before an instant; what watches imports does not count. */
export const readersBefore: Statement<{ before: number }, { count: number }, 'one'> = {
  name: 'readersBefore',
  mode: 'read',
  rows: 'one',
  params: ["before"],
  columns: ["count"],
  text: `SHOW TRANSACTIONS
YIELD metaData, startTime
WHERE metaData.statement IS NOT NULL
AND NOT metaData.statement IN ['readersBefore', 'runningImport', 'noteImport']
AND datetime(startTime).epochMillis < $given.before
RETURN count(*) AS count`,
}

/** Whether the indexes and constraints of the schema are in place: the names of those that work. */
export const ready: Statement<Record<never, never>, { names: string[] }, 'one'> = {
  name: 'ready',
  mode: 'read',
  rows: 'one',
  params: [],
  columns: ["names"],
  text: `SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN collect(name) AS names`,
}

/** Of relations that were recorded of entities that are merged into others now: of which ones. */
export const recordedEnds: Statement<{ ids: readonly string[] }, { id: string; entities: string[] }, 'many'> = {
  name: 'recordedEnds',
  mode: 'read',
  rows: 'many',
  params: ["ids"],
  columns: ["id","entities"],
  text: `MATCH (identity:Relation)
WHERE identity.id IN $given.ids
WITH identity.id AS id, [each IN [identity.recordedSubjectId, identity.recordedObjectId] WHERE each IS NOT NULL] AS entities
WHERE size(entities) > 0
RETURN id, entities`,
}

/** The ids of the next relations that go out of an entity to some others, retired ones too, in the order of their ids. */
export const relationIdsAmong: Statement<{ subjectId: string; ids: readonly string[]; afterId: string; limit: number }, { ids: string[] }, 'one'> = {
  name: 'relationIdsAmong',
  mode: 'read',
  rows: 'one',
  params: ["subjectId","ids","afterId","limit"],
  columns: ["ids"],
  text: `UNWIND $given.ids AS objectId
CALL (objectId) {
MATCH (identity:Relation {subjectId: $given.subjectId, objectId: objectId})
WHERE identity.id > $given.afterId
RETURN identity.id AS id
}
WITH id
ORDER BY id
LIMIT $given.limit
RETURN collect(id) AS ids`,
}

/** The ids of the next relations, retired ones too, in the order of their ids, from the index alone. */
export const relationIds: Statement<{ afterId: string; limit: number }, { ids: string[] }, 'one'> = {
  name: 'relationIds',
  mode: 'read',
  rows: 'one',
  params: ["afterId","limit"],
  columns: ["ids"],
  text: `CALL () {
MATCH (identity:Relation)
WHERE identity.id > $given.afterId
RETURN identity.id AS id
ORDER BY id
LIMIT $given.limit
}
RETURN collect(id) AS ids`,
}

/** Relations by their ids, with both ends; one that is retired brings no row. The identity node says between which entities the tie is to be found. */
export const relationsById: Statement<{ ids: readonly string[]; fields: FieldsParam }, { relation: RelationRecord; source: EntityRecord; target: EntityRecord }, 'many'> = {
  name: 'relationsById',
  mode: 'read',
  rows: 'many',
  params: ["ids","fields"],
  columns: ["relation","source","target"],
  text: `UNWIND $given.ids AS id
MATCH (identity:Relation {id: id})
MATCH (s:Entity {id: identity.subjectId})
OPTIONAL MATCH (o:Entity {id: identity.objectId})
CALL (identity, s, o) {
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
RETURN r
}
WITH s, r, o
WHERE type(r) <> 'RETIRED'
RETURN
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
AS relation,
head([entity IN [s] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]) AS source,
head([entity IN [o] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]) AS target`,
}

/** As `relations`, the highest by a rank first, then by their ids; it reads the index of that order. The rank is the relation's amount. */
export const relationsByAmount: Statement<{ afterRank: number | null; afterId: string | null; filter: RelationFilterParam | null; limit: number; fields: FieldsParam; withTotal: boolean }, { relations: ListedRelationRecord[]; total: number | null }, 'one'> = {
  name: 'relationsByAmount',
  mode: 'read',
  rows: 'one',
  params: ["afterRank","afterId","filter","limit","fields","withTotal"],
  columns: ["relations","total"],
  text: `CALL () {
MATCH (identity:Relation)
WHERE
identity.byAmount
>= coalesce(-$given.afterRank, -1.0e301) AND identity.id IS NOT NULL
WITH identity, -
identity.byAmount
AS rank
WHERE $given.afterRank IS NULL OR rank < $given.afterRank OR identity.id > $given.afterId
ORDER BY
identity.byAmount
, identity.id
MATCH (s:Entity {id: identity.subjectId})
WITH identity, rank, s
MATCH (o:Entity {id: identity.objectId})
WITH identity, rank, s, o
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
WITH identity, rank, s, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH identity, rank, s, r, o
ORDER BY
identity.byAmount
, identity.id
LIMIT $given.limit
RETURN
collect({
relation:
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
,
source: head([entity IN [s] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
target: head([entity IN [o] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
rank: rank
})
AS relations
}
RETURN relations,
CASE WHEN $given.withTotal THEN COUNT {
MATCH (:Entity)-[r]->(o)
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r
} END AS total`,
}

/** As `relations`, the highest by a rank first, then by their ids; it reads the index of that order. The rank is the relation's recency. */
export const relationsByRecency: Statement<{ afterRank: number | null; afterId: string | null; filter: RelationFilterParam | null; limit: number; fields: FieldsParam; withTotal: boolean }, { relations: ListedRelationRecord[]; total: number | null }, 'one'> = {
  name: 'relationsByRecency',
  mode: 'read',
  rows: 'one',
  params: ["afterRank","afterId","filter","limit","fields","withTotal"],
  columns: ["relations","total"],
  text: `CALL () {
MATCH (identity:Relation)
WHERE
identity.byRecency
>= coalesce(-$given.afterRank, -1.0e301) AND identity.id IS NOT NULL
WITH identity, -
identity.byRecency
AS rank
WHERE $given.afterRank IS NULL OR rank < $given.afterRank OR identity.id > $given.afterId
ORDER BY
identity.byRecency
, identity.id
MATCH (s:Entity {id: identity.subjectId})
WITH identity, rank, s
MATCH (o:Entity {id: identity.objectId})
WITH identity, rank, s, o
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
WITH identity, rank, s, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH identity, rank, s, r, o
ORDER BY
identity.byRecency
, identity.id
LIMIT $given.limit
RETURN
collect({
relation:
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
,
source: head([entity IN [s] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
target: head([entity IN [o] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
rank: rank
})
AS relations
}
RETURN relations,
CASE WHEN $given.withTotal THEN COUNT {
MATCH (:Entity)-[r]->(o)
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r
} END AS total`,
}

/** As `relations`, the highest by a rank first, then by their ids; it reads the index of that order. The rank is the relation's confidence. */
export const relationsByConfidence: Statement<{ afterRank: number | null; afterId: string | null; filter: RelationFilterParam | null; limit: number; fields: FieldsParam; withTotal: boolean }, { relations: ListedRelationRecord[]; total: number | null }, 'one'> = {
  name: 'relationsByConfidence',
  mode: 'read',
  rows: 'one',
  params: ["afterRank","afterId","filter","limit","fields","withTotal"],
  columns: ["relations","total"],
  text: `CALL () {
MATCH (identity:Relation)
WHERE
identity.byConfidence
>= coalesce(-$given.afterRank, -1.0e301) AND identity.id IS NOT NULL
WITH identity, -
identity.byConfidence
AS rank
WHERE $given.afterRank IS NULL OR rank < $given.afterRank OR identity.id > $given.afterId
ORDER BY
identity.byConfidence
, identity.id
MATCH (s:Entity {id: identity.subjectId})
WITH identity, rank, s
MATCH (o:Entity {id: identity.objectId})
WITH identity, rank, s, o
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
WITH identity, rank, s, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH identity, rank, s, r, o
ORDER BY
identity.byConfidence
, identity.id
LIMIT $given.limit
RETURN
collect({
relation:
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
,
source: head([entity IN [s] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
target: head([entity IN [o] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
rank: rank
})
AS relations
}
RETURN relations,
CASE WHEN $given.withTotal THEN COUNT {
MATCH (:Entity)-[r]->(o)
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r
} END AS total`,
}

/** As `relations`, by a rank that no index holds: that of the far end, or one that the lens of the filter changes. It looks at all relations. */
export const relationsByRank: Statement<{ filter: RelationFilterParam | null; orderBy: RankParam; afterRank: number | null; afterId: string | null; limit: number; fields: FieldsParam; withTotal: boolean }, { relations: ListedRelationRecord[]; total: number | null }, 'one'> = {
  name: 'relationsByRank',
  mode: 'read',
  rows: 'one',
  params: ["filter","orderBy","afterRank","afterId","limit","fields","withTotal"],
  columns: ["relations","total"],
  text: `CALL () {
MATCH (s:Entity)-[r]->(o)
WITH s, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH s, r, o,
CASE $given.orderBy
WHEN 'AMOUNT' THEN
coalesce(seen.amountValue, -1.0e300)
WHEN 'RECENCY' THEN
coalesce(seen.validFrom.year * 10000 + seen.validFrom.month * 100 + seen.validFrom.day, -1.0e300)
WHEN 'CONFIDENCE' THEN
coalesce(seen.confidence, -1)
WHEN 'DEGREE' THEN COUNT { (o)--() }
ELSE 0
END
AS rank
WHERE ($given.afterRank IS NULL OR rank < $given.afterRank OR (rank = $given.afterRank AND r.id > $given.afterId))
ORDER BY rank DESC, r.id
LIMIT $given.limit
RETURN
collect({
relation:
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
,
source: head([entity IN [s] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
target: head([entity IN [o] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
rank: rank
})
AS relations
}
RETURN relations,
CASE WHEN $given.withTotal THEN COUNT {
MATCH (:Entity)-[r]->(o)
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r
} END AS total`,
}

/** As `relations`, by a rank that no index holds: that of the far end, or one that the lens of the filter changes. It looks at all relations. Each relation is seen under the lens of the filter. */
export const relationsByRankUnderLens: Statement<{ filter: RelationFilterParam | null; orderBy: RankParam; afterRank: number | null; afterId: string | null; limit: number; fields: FieldsParam; withTotal: boolean }, { relations: ListedRelationRecord[]; total: number | null }, 'one'> = {
  name: 'relationsByRankUnderLens',
  mode: 'read',
  rows: 'one',
  params: ["filter","orderBy","afterRank","afterId","limit","fields","withTotal"],
  columns: ["relations","total"],
  text: `CALL () {
MATCH (s:Entity)-[r]->(o)
WITH s, r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH s, r, o,
CASE $given.orderBy
WHEN 'AMOUNT' THEN
coalesce(seen.amountValue, -1.0e300)
WHEN 'RECENCY' THEN
coalesce(seen.validFrom.year * 10000 + seen.validFrom.month * 100 + seen.validFrom.day, -1.0e300)
WHEN 'CONFIDENCE' THEN
coalesce(seen.confidence, -1)
WHEN 'DEGREE' THEN COUNT { (o)--() }
ELSE 0
END
AS rank
WHERE ($given.afterRank IS NULL OR rank < $given.afterRank OR (rank = $given.afterRank AND r.id > $given.afterId))
ORDER BY rank DESC, r.id
LIMIT $given.limit
RETURN
collect({
relation:
r {
.id, .status, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency, .amountApproximate,
.confidence, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed, .claimFacts,
type: coalesce(r.retiredType, type(r)), sourceId: startNode(r).id, targetId: endNode(r).id
}
,
source: head([entity IN [s] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
target: head([entity IN [o] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
rank: rank
})
AS relations
}
RETURN relations,
CASE WHEN $given.withTotal THEN COUNT {
MATCH (:Entity)-[r]->(o)
WITH r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r
} END AS total`,
}

/** A page of the relations of each of some entities, the highest by a rank first, then by their ids. An entity with more than 1,000 is read from the index of that order, so that its first page costs no more than another's. The rank is the relation's amount. */
export const relationsOfEntitiesByAmount: Statement<{ ids: readonly string[]; direction: DirectionParam; filter: RelationFilterParam | null; afterRank: number | null; afterId: string | null; limit: number; fields: FieldsParam; withTotal: boolean; withEntity: boolean }, { id: string; entity: EntityRecord | null; relations: RankedRelationRecord[]; total: number | null }, 'many'> = {
  name: 'relationsOfEntitiesByAmount',
  mode: 'read',
  rows: 'many',
  params: ["ids","direction","filter","afterRank","afterId","limit","fields","withTotal","withEntity"],
  columns: ["id","entity","relations","total"],
  text: `MATCH (e:Entity)
WHERE e.id IN $given.ids
CALL (e) {
CALL (e) {
WITH e
WHERE COUNT { (e)--() } <= 1000
MATCH (e)-[r]-(o)
WHERE CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END AND
($given.filter.types IS NULL OR type(r) IN $given.filter.types OR type(r) = 'RETIRED')
WITH e, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, o, r.id AS id,
coalesce(seen.amountValue, -1.0e300)
AS rank
WHERE $given.afterRank IS NULL OR rank < $given.afterRank OR (rank = $given.afterRank AND id > $given.afterId)
RETURN r, o, rank, id
ORDER BY rank DESC, id
LIMIT $given.limit
UNION ALL
WITH e, CASE WHEN COUNT { (e)--() } > 1000 AND $given.direction <> 'IN' THEN e.id END AS near
MATCH (identity:Relation {subjectId: near})
WHERE
identity.byAmount
>= coalesce(-$given.afterRank, -1.0e301) AND identity.id IS NOT NULL
WITH e, identity, -
identity.byAmount
AS rank
WHERE ($given.afterRank IS NULL OR rank < $given.afterRank OR identity.id > $given.afterId)
AND ($given.filter.types IS NULL OR identity.type IN $given.filter.types)
ORDER BY identity.subjectId,
identity.byAmount
, identity.id
MATCH (o:Entity {id: identity.objectId})
MATCH (e)-[r]->(o)
WHERE r.id = identity.id
WITH identity, rank, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r, o, rank, identity.id AS id
ORDER BY identity.subjectId,
identity.byAmount
, identity.id
LIMIT $given.limit
UNION ALL
WITH e, CASE WHEN COUNT { (e)--() } > 1000 AND $given.direction <> 'OUT' THEN e.id END AS near
MATCH (identity:Relation {objectId: near})
WHERE
identity.byAmount
>= coalesce(-$given.afterRank, -1.0e301) AND identity.id IS NOT NULL
WITH e, identity, -
identity.byAmount
AS rank
WHERE ($given.afterRank IS NULL OR rank < $given.afterRank OR identity.id > $given.afterId)
AND ($given.filter.types IS NULL OR identity.type IN $given.filter.types)
ORDER BY identity.objectId,
identity.byAmount
, identity.id
MATCH (o:Entity {id: identity.subjectId})
MATCH (e)<-[r]-(o)
WHERE r.id = identity.id AND (o <> e OR $given.direction = 'IN')
WITH identity, rank, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r, o, rank, identity.id AS id
ORDER BY identity.objectId,
identity.byAmount
, identity.id
LIMIT $given.limit
}
WITH e, r, o, rank, id
ORDER BY rank DESC, id
LIMIT $given.limit
RETURN collect({
relation:
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
,
other: head([entity IN [o] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
direction: CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END,
rank: rank
}) AS relations
}
RETURN e.id AS id, head([entity IN [e] WHERE $given.withEntity |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]) AS entity, relations,
CASE WHEN NOT $given.withTotal THEN null
WHEN $given.filter IS NULL AND $given.direction = 'BOTH' THEN COUNT { (e)--() } - COUNT { (e)-[:RETIRED]-() }
ELSE COUNT {
MATCH (e)-[r]-(o)
WHERE CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r
} END
AS total`,
}

/** A page of the relations of each of some entities, the highest by a rank first, then by their ids. An entity with more than 1,000 is read from the index of that order, so that its first page costs no more than another's. The rank is the relation's recency. */
export const relationsOfEntitiesByRecency: Statement<{ ids: readonly string[]; direction: DirectionParam; filter: RelationFilterParam | null; afterRank: number | null; afterId: string | null; limit: number; fields: FieldsParam; withTotal: boolean; withEntity: boolean }, { id: string; entity: EntityRecord | null; relations: RankedRelationRecord[]; total: number | null }, 'many'> = {
  name: 'relationsOfEntitiesByRecency',
  mode: 'read',
  rows: 'many',
  params: ["ids","direction","filter","afterRank","afterId","limit","fields","withTotal","withEntity"],
  columns: ["id","entity","relations","total"],
  text: `MATCH (e:Entity)
WHERE e.id IN $given.ids
CALL (e) {
CALL (e) {
WITH e
WHERE COUNT { (e)--() } <= 1000
MATCH (e)-[r]-(o)
WHERE CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END AND
($given.filter.types IS NULL OR type(r) IN $given.filter.types OR type(r) = 'RETIRED')
WITH e, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, o, r.id AS id,
coalesce(seen.validFrom.year * 10000 + seen.validFrom.month * 100 + seen.validFrom.day, -1.0e300)
AS rank
WHERE $given.afterRank IS NULL OR rank < $given.afterRank OR (rank = $given.afterRank AND id > $given.afterId)
RETURN r, o, rank, id
ORDER BY rank DESC, id
LIMIT $given.limit
UNION ALL
WITH e, CASE WHEN COUNT { (e)--() } > 1000 AND $given.direction <> 'IN' THEN e.id END AS near
MATCH (identity:Relation {subjectId: near})
WHERE
identity.byRecency
>= coalesce(-$given.afterRank, -1.0e301) AND identity.id IS NOT NULL
WITH e, identity, -
identity.byRecency
AS rank
WHERE ($given.afterRank IS NULL OR rank < $given.afterRank OR identity.id > $given.afterId)
AND ($given.filter.types IS NULL OR identity.type IN $given.filter.types)
ORDER BY identity.subjectId,
identity.byRecency
, identity.id
MATCH (o:Entity {id: identity.objectId})
MATCH (e)-[r]->(o)
WHERE r.id = identity.id
WITH identity, rank, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r, o, rank, identity.id AS id
ORDER BY identity.subjectId,
identity.byRecency
, identity.id
LIMIT $given.limit
UNION ALL
WITH e, CASE WHEN COUNT { (e)--() } > 1000 AND $given.direction <> 'OUT' THEN e.id END AS near
MATCH (identity:Relation {objectId: near})
WHERE
identity.byRecency
>= coalesce(-$given.afterRank, -1.0e301) AND identity.id IS NOT NULL
WITH e, identity, -
identity.byRecency
AS rank
WHERE ($given.afterRank IS NULL OR rank < $given.afterRank OR identity.id > $given.afterId)
AND ($given.filter.types IS NULL OR identity.type IN $given.filter.types)
ORDER BY identity.objectId,
identity.byRecency
, identity.id
MATCH (o:Entity {id: identity.subjectId})
MATCH (e)<-[r]-(o)
WHERE r.id = identity.id AND (o <> e OR $given.direction = 'IN')
WITH identity, rank, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r, o, rank, identity.id AS id
ORDER BY identity.objectId,
identity.byRecency
, identity.id
LIMIT $given.limit
}
WITH e, r, o, rank, id
ORDER BY rank DESC, id
LIMIT $given.limit
RETURN collect({
relation:
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
,
other: head([entity IN [o] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
direction: CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END,
rank: rank
}) AS relations
}
RETURN e.id AS id, head([entity IN [e] WHERE $given.withEntity |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]) AS entity, relations,
CASE WHEN NOT $given.withTotal THEN null
WHEN $given.filter IS NULL AND $given.direction = 'BOTH' THEN COUNT { (e)--() } - COUNT { (e)-[:RETIRED]-() }
ELSE COUNT {
MATCH (e)-[r]-(o)
WHERE CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r
} END
AS total`,
}

/** A page of the relations of each of some entities, the highest by a rank first, then by their ids. An entity with more than 1,000 is read from the index of that order, so that its first page costs no more than another's. The rank is the relation's confidence. */
export const relationsOfEntitiesByConfidence: Statement<{ ids: readonly string[]; direction: DirectionParam; filter: RelationFilterParam | null; afterRank: number | null; afterId: string | null; limit: number; fields: FieldsParam; withTotal: boolean; withEntity: boolean }, { id: string; entity: EntityRecord | null; relations: RankedRelationRecord[]; total: number | null }, 'many'> = {
  name: 'relationsOfEntitiesByConfidence',
  mode: 'read',
  rows: 'many',
  params: ["ids","direction","filter","afterRank","afterId","limit","fields","withTotal","withEntity"],
  columns: ["id","entity","relations","total"],
  text: `MATCH (e:Entity)
WHERE e.id IN $given.ids
CALL (e) {
CALL (e) {
WITH e
WHERE COUNT { (e)--() } <= 1000
MATCH (e)-[r]-(o)
WHERE CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END AND
($given.filter.types IS NULL OR type(r) IN $given.filter.types OR type(r) = 'RETIRED')
WITH e, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, o, r.id AS id,
coalesce(seen.confidence, -1)
AS rank
WHERE $given.afterRank IS NULL OR rank < $given.afterRank OR (rank = $given.afterRank AND id > $given.afterId)
RETURN r, o, rank, id
ORDER BY rank DESC, id
LIMIT $given.limit
UNION ALL
WITH e, CASE WHEN COUNT { (e)--() } > 1000 AND $given.direction <> 'IN' THEN e.id END AS near
MATCH (identity:Relation {subjectId: near})
WHERE
identity.byConfidence
>= coalesce(-$given.afterRank, -1.0e301) AND identity.id IS NOT NULL
WITH e, identity, -
identity.byConfidence
AS rank
WHERE ($given.afterRank IS NULL OR rank < $given.afterRank OR identity.id > $given.afterId)
AND ($given.filter.types IS NULL OR identity.type IN $given.filter.types)
ORDER BY identity.subjectId,
identity.byConfidence
, identity.id
MATCH (o:Entity {id: identity.objectId})
MATCH (e)-[r]->(o)
WHERE r.id = identity.id
WITH identity, rank, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r, o, rank, identity.id AS id
ORDER BY identity.subjectId,
identity.byConfidence
, identity.id
LIMIT $given.limit
UNION ALL
WITH e, CASE WHEN COUNT { (e)--() } > 1000 AND $given.direction <> 'OUT' THEN e.id END AS near
MATCH (identity:Relation {objectId: near})
WHERE
identity.byConfidence
>= coalesce(-$given.afterRank, -1.0e301) AND identity.id IS NOT NULL
WITH e, identity, -
identity.byConfidence
AS rank
WHERE ($given.afterRank IS NULL OR rank < $given.afterRank OR identity.id > $given.afterId)
AND ($given.filter.types IS NULL OR identity.type IN $given.filter.types)
ORDER BY identity.objectId,
identity.byConfidence
, identity.id
MATCH (o:Entity {id: identity.subjectId})
MATCH (e)<-[r]-(o)
WHERE r.id = identity.id AND (o <> e OR $given.direction = 'IN')
WITH identity, rank, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r, o, rank, identity.id AS id
ORDER BY identity.objectId,
identity.byConfidence
, identity.id
LIMIT $given.limit
}
WITH e, r, o, rank, id
ORDER BY rank DESC, id
LIMIT $given.limit
RETURN collect({
relation:
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
,
other: head([entity IN [o] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
direction: CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END,
rank: rank
}) AS relations
}
RETURN e.id AS id, head([entity IN [e] WHERE $given.withEntity |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]) AS entity, relations,
CASE WHEN NOT $given.withTotal THEN null
WHEN $given.filter IS NULL AND $given.direction = 'BOTH' THEN COUNT { (e)--() } - COUNT { (e)-[:RETIRED]-() }
ELSE COUNT {
MATCH (e)-[r]-(o)
WHERE CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r
} END
AS total`,
}

/** As `relationsOfEntities`, by a rank that no index keeps: that of the far end, or one that the lens of the filter changes. It looks at all relations of them. */
export const relationsOfEntitiesByRank: Statement<{ ids: readonly string[]; direction: DirectionParam; filter: RelationFilterParam | null; orderBy: RankParam; afterRank: number | null; afterId: string | null; limit: number; fields: FieldsParam; withTotal: boolean; withEntity: boolean }, { id: string; entity: EntityRecord | null; relations: RankedRelationRecord[]; total: number | null }, 'many'> = {
  name: 'relationsOfEntitiesByRank',
  mode: 'read',
  rows: 'many',
  params: ["ids","direction","filter","orderBy","afterRank","afterId","limit","fields","withTotal","withEntity"],
  columns: ["id","entity","relations","total"],
  text: `MATCH (e:Entity)
WHERE e.id IN $given.ids
CALL (e) {
MATCH (e)-[r]-(o)
WHERE CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH e, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH e, r, o,
CASE $given.orderBy
WHEN 'AMOUNT' THEN
coalesce(seen.amountValue, -1.0e300)
WHEN 'RECENCY' THEN
coalesce(seen.validFrom.year * 10000 + seen.validFrom.month * 100 + seen.validFrom.day, -1.0e300)
WHEN 'CONFIDENCE' THEN
coalesce(seen.confidence, -1)
WHEN 'DEGREE' THEN COUNT { (o)--() }
ELSE 0
END
AS rank
WHERE ($given.afterRank IS NULL OR rank < $given.afterRank OR (rank = $given.afterRank AND r.id > $given.afterId))
ORDER BY rank DESC, r.id
LIMIT $given.limit
RETURN collect({
relation:
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
,
other: head([entity IN [o] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
direction: CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END,
rank: rank
}) AS relations
}
RETURN e.id AS id, head([entity IN [e] WHERE $given.withEntity |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]) AS entity, relations,
CASE WHEN NOT $given.withTotal THEN null
WHEN $given.filter IS NULL AND $given.direction = 'BOTH' THEN COUNT { (e)--() } - COUNT { (e)-[:RETIRED]-() }
ELSE COUNT {
MATCH (e)-[r]-(o)
WHERE CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r
} END
AS total`,
}

/** As `relationsOfEntities`, by a rank that no index keeps: that of the far end, or one that the lens of the filter changes. It looks at all relations of them. Each relation is seen under the lens of the filter. */
export const relationsOfEntitiesByRankUnderLens: Statement<{ ids: readonly string[]; direction: DirectionParam; filter: RelationFilterParam | null; orderBy: RankParam; afterRank: number | null; afterId: string | null; limit: number; fields: FieldsParam; withTotal: boolean; withEntity: boolean }, { id: string; entity: EntityRecord | null; relations: RankedRelationRecord[]; total: number | null }, 'many'> = {
  name: 'relationsOfEntitiesByRankUnderLens',
  mode: 'read',
  rows: 'many',
  params: ["ids","direction","filter","orderBy","afterRank","afterId","limit","fields","withTotal","withEntity"],
  columns: ["id","entity","relations","total"],
  text: `MATCH (e:Entity)
WHERE e.id IN $given.ids
CALL (e) {
MATCH (e)-[r]-(o)
WHERE CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH e, r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH e, r, o,
CASE $given.orderBy
WHEN 'AMOUNT' THEN
coalesce(seen.amountValue, -1.0e300)
WHEN 'RECENCY' THEN
coalesce(seen.validFrom.year * 10000 + seen.validFrom.month * 100 + seen.validFrom.day, -1.0e300)
WHEN 'CONFIDENCE' THEN
coalesce(seen.confidence, -1)
WHEN 'DEGREE' THEN COUNT { (o)--() }
ELSE 0
END
AS rank
WHERE ($given.afterRank IS NULL OR rank < $given.afterRank OR (rank = $given.afterRank AND r.id > $given.afterId))
ORDER BY rank DESC, r.id
LIMIT $given.limit
RETURN collect({
relation:
r {
.id, .status, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency, .amountApproximate,
.confidence, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed, .claimFacts,
type: coalesce(r.retiredType, type(r)), sourceId: startNode(r).id, targetId: endNode(r).id
}
,
other: head([entity IN [o] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
direction: CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END,
rank: rank
}) AS relations
}
RETURN e.id AS id, head([entity IN [e] WHERE $given.withEntity |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]) AS entity, relations,
CASE WHEN NOT $given.withTotal THEN null
WHEN $given.filter IS NULL AND $given.direction = 'BOTH' THEN COUNT { (e)--() } - COUNT { (e)-[:RETIRED]-() }
ELSE COUNT {
MATCH (e)-[r]-(o)
WHERE CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r
} END
AS total`,
}

/** A page of the relations of each of some entities, by the id of the far end and then their own. An entity with more than 1,000 is read from the index of its relations, so that its first page costs no more than another's. */
export const relationsOfEntities: Statement<{ ids: readonly string[]; direction: DirectionParam; afterFar: string | null; afterId: string | null; limit: number; filter: RelationFilterParam | null; fields: FieldsParam; withTotal: boolean; withEntity: boolean }, { id: string; entity: EntityRecord | null; relations: RelationOfEntityRecord[]; total: number | null }, 'many'> = {
  name: 'relationsOfEntities',
  mode: 'read',
  rows: 'many',
  params: ["ids","direction","afterFar","afterId","limit","filter","fields","withTotal","withEntity"],
  columns: ["id","entity","relations","total"],
  text: `MATCH (e:Entity)
WHERE e.id IN $given.ids
CALL (e) {
CALL (e) {
WITH e
WHERE COUNT { (e)--() } <= 1000 AND $given.direction <> 'IN'
MATCH (e)-[r]->(o)
WHERE ($given.afterFar IS NULL OR o.id > $given.afterFar OR (o.id = $given.afterFar AND r.id > $given.afterId)) AND
($given.filter.types IS NULL OR type(r) IN $given.filter.types OR type(r) = 'RETIRED')
WITH e, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r, o, o.id AS far, r.id AS id
ORDER BY far, id
LIMIT $given.limit
UNION ALL
WITH e
WHERE COUNT { (e)--() } <= 1000 AND $given.direction <> 'OUT'
MATCH (e)<-[r]-(o)
WHERE ($given.afterFar IS NULL OR o.id > $given.afterFar OR (o.id = $given.afterFar AND r.id > $given.afterId)) AND (o <> e OR $given.direction = 'IN') AND
($given.filter.types IS NULL OR type(r) IN $given.filter.types OR type(r) = 'RETIRED')
WITH e, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r, o, o.id AS far, r.id AS id
ORDER BY far, id
LIMIT $given.limit
UNION ALL
WITH e, CASE WHEN COUNT { (e)--() } > 1000 AND $given.direction <> 'IN' THEN e.id END AS near
MATCH (identity:Relation {subjectId: near})
WHERE identity.objectId >= coalesce($given.afterFar, '') AND identity.id IS NOT NULL
WITH e, identity
WHERE ($given.afterFar IS NULL OR identity.objectId > $given.afterFar OR identity.id > $given.afterId)
AND ($given.filter.types IS NULL OR identity.type IN $given.filter.types)
ORDER BY identity.subjectId, identity.objectId, identity.id
MATCH (o:Entity {id: identity.objectId})
MATCH (e)-[r]->(o)
WHERE r.id = identity.id
WITH identity, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r, o, identity.objectId AS far, identity.id AS id
ORDER BY identity.subjectId, identity.objectId, identity.id
LIMIT $given.limit
UNION ALL
WITH e, CASE WHEN COUNT { (e)--() } > 1000 AND $given.direction <> 'OUT' THEN e.id END AS near
MATCH (identity:Relation {objectId: near})
WHERE identity.subjectId >= coalesce($given.afterFar, '') AND identity.id IS NOT NULL
WITH e, identity
WHERE ($given.afterFar IS NULL OR identity.subjectId > $given.afterFar OR identity.id > $given.afterId)
AND ($given.filter.types IS NULL OR identity.type IN $given.filter.types)
ORDER BY identity.objectId, identity.subjectId, identity.id
MATCH (o:Entity {id: identity.subjectId})
MATCH (e)<-[r]-(o)
WHERE r.id = identity.id AND (o <> e OR $given.direction = 'IN')
WITH identity, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r, o, identity.subjectId AS far, identity.id AS id
ORDER BY identity.objectId, identity.subjectId, identity.id
LIMIT $given.limit
}
WITH e, r, o, far, id
ORDER BY far, id
LIMIT $given.limit
RETURN collect({
relation:
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
,
other: head([entity IN [o] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
direction: CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END
}) AS relations
}
RETURN e.id AS id, head([entity IN [e] WHERE $given.withEntity |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]) AS entity, relations,
CASE WHEN NOT $given.withTotal THEN null
WHEN $given.filter IS NULL AND $given.direction = 'BOTH' THEN COUNT { (e)--() } - COUNT { (e)-[:RETIRED]-() }
ELSE COUNT {
MATCH (e)-[r]-(o)
WHERE CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r
} END
AS total`,
}

/** A page of the relations of each of some entities, by the id of the far end and then their own. An entity with more than 1,000 is read from the index of its relations, so that its first page costs no more than another's. Each relation is seen under the lens of the filter. */
export const relationsOfEntitiesUnderLens: Statement<{ ids: readonly string[]; direction: DirectionParam; afterFar: string | null; afterId: string | null; limit: number; filter: RelationFilterParam | null; fields: FieldsParam; withTotal: boolean; withEntity: boolean }, { id: string; entity: EntityRecord | null; relations: RelationOfEntityRecord[]; total: number | null }, 'many'> = {
  name: 'relationsOfEntitiesUnderLens',
  mode: 'read',
  rows: 'many',
  params: ["ids","direction","afterFar","afterId","limit","filter","fields","withTotal","withEntity"],
  columns: ["id","entity","relations","total"],
  text: `MATCH (e:Entity)
WHERE e.id IN $given.ids
CALL (e) {
CALL (e) {
WITH e
WHERE COUNT { (e)--() } <= 1000 AND $given.direction <> 'IN'
MATCH (e)-[r]->(o)
WHERE ($given.afterFar IS NULL OR o.id > $given.afterFar OR (o.id = $given.afterFar AND r.id > $given.afterId)) AND
($given.filter.types IS NULL OR type(r) IN $given.filter.types OR type(r) = 'RETIRED')
WITH e, r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r, o, o.id AS far, r.id AS id
ORDER BY far, id
LIMIT $given.limit
UNION ALL
WITH e
WHERE COUNT { (e)--() } <= 1000 AND $given.direction <> 'OUT'
MATCH (e)<-[r]-(o)
WHERE ($given.afterFar IS NULL OR o.id > $given.afterFar OR (o.id = $given.afterFar AND r.id > $given.afterId)) AND (o <> e OR $given.direction = 'IN') AND
($given.filter.types IS NULL OR type(r) IN $given.filter.types OR type(r) = 'RETIRED')
WITH e, r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r, o, o.id AS far, r.id AS id
ORDER BY far, id
LIMIT $given.limit
UNION ALL
WITH e, CASE WHEN COUNT { (e)--() } > 1000 AND $given.direction <> 'IN' THEN e.id END AS near
MATCH (identity:Relation {subjectId: near})
WHERE identity.objectId >= coalesce($given.afterFar, '') AND identity.id IS NOT NULL
WITH e, identity
WHERE ($given.afterFar IS NULL OR identity.objectId > $given.afterFar OR identity.id > $given.afterId)
AND ($given.filter.types IS NULL OR identity.type IN $given.filter.types)
ORDER BY identity.subjectId, identity.objectId, identity.id
MATCH (o:Entity {id: identity.objectId})
MATCH (e)-[r]->(o)
WHERE r.id = identity.id
WITH identity, r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r, o, identity.objectId AS far, identity.id AS id
ORDER BY identity.subjectId, identity.objectId, identity.id
LIMIT $given.limit
UNION ALL
WITH e, CASE WHEN COUNT { (e)--() } > 1000 AND $given.direction <> 'OUT' THEN e.id END AS near
MATCH (identity:Relation {objectId: near})
WHERE identity.subjectId >= coalesce($given.afterFar, '') AND identity.id IS NOT NULL
WITH e, identity
WHERE ($given.afterFar IS NULL OR identity.subjectId > $given.afterFar OR identity.id > $given.afterId)
AND ($given.filter.types IS NULL OR identity.type IN $given.filter.types)
ORDER BY identity.objectId, identity.subjectId, identity.id
MATCH (o:Entity {id: identity.subjectId})
MATCH (e)<-[r]-(o)
WHERE r.id = identity.id AND (o <> e OR $given.direction = 'IN')
WITH identity, r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r, o, identity.subjectId AS far, identity.id AS id
ORDER BY identity.objectId, identity.subjectId, identity.id
LIMIT $given.limit
}
WITH e, r, o, far, id
ORDER BY far, id
LIMIT $given.limit
RETURN collect({
relation:
r {
.id, .status, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency, .amountApproximate,
.confidence, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed, .claimFacts,
type: coalesce(r.retiredType, type(r)), sourceId: startNode(r).id, targetId: endNode(r).id
}
,
other: head([entity IN [o] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
direction: CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END
}) AS relations
}
RETURN e.id AS id, head([entity IN [e] WHERE $given.withEntity |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]) AS entity, relations,
CASE WHEN NOT $given.withTotal THEN null
WHEN $given.filter IS NULL AND $given.direction = 'BOTH' THEN COUNT { (e)--() } - COUNT { (e)-[:RETIRED]-() }
ELSE COUNT {
MATCH (e)-[r]-(o)
WHERE CASE $given.direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
WITH r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r
} END
AS total`,
}

/** A page of all relations that pass a filter, by their ids. It reads the index of ids only so far as the page needs. */
export const relations: Statement<{ afterId: string | null; filter: RelationFilterParam | null; limit: number; fields: FieldsParam; withTotal: boolean }, { relations: ListedRelationRecord[]; total: number | null }, 'one'> = {
  name: 'relations',
  mode: 'read',
  rows: 'one',
  params: ["afterId","filter","limit","fields","withTotal"],
  columns: ["relations","total"],
  text: `CALL () {
MATCH (identity:Relation)
WHERE identity.id > coalesce($given.afterId, '')
WITH identity, 0 AS rank
ORDER BY identity.id
MATCH (s:Entity {id: identity.subjectId})
WITH identity, rank, s
MATCH (o:Entity {id: identity.objectId})
WITH identity, rank, s, o
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
WITH identity, rank, s, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH identity, rank, s, r, o
ORDER BY identity.id
LIMIT $given.limit
RETURN
collect({
relation:
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
,
source: head([entity IN [s] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
target: head([entity IN [o] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
rank: rank
})
AS relations
}
RETURN relations,
CASE WHEN $given.withTotal THEN COUNT {
MATCH (:Entity)-[r]->(o)
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r
} END AS total`,
}

/** A page of all relations that pass a filter, by their ids. It reads the index of ids only so far as the page needs. Each relation is seen under the lens of the filter. */
export const relationsUnderLens: Statement<{ afterId: string | null; filter: RelationFilterParam | null; limit: number; fields: FieldsParam; withTotal: boolean }, { relations: ListedRelationRecord[]; total: number | null }, 'one'> = {
  name: 'relationsUnderLens',
  mode: 'read',
  rows: 'one',
  params: ["afterId","filter","limit","fields","withTotal"],
  columns: ["relations","total"],
  text: `CALL () {
MATCH (identity:Relation)
WHERE identity.id > coalesce($given.afterId, '')
WITH identity, 0 AS rank
ORDER BY identity.id
MATCH (s:Entity {id: identity.subjectId})
WITH identity, rank, s
MATCH (o:Entity {id: identity.objectId})
WITH identity, rank, s, o
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
WITH identity, rank, s, r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH identity, rank, s, r, o
ORDER BY identity.id
LIMIT $given.limit
RETURN
collect({
relation:
r {
.id, .status, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency, .amountApproximate,
.confidence, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed, .claimFacts,
type: coalesce(r.retiredType, type(r)), sourceId: startNode(r).id, targetId: endNode(r).id
}
,
source: head([entity IN [s] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
target: head([entity IN [o] |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
]),
rank: rank
})
AS relations
}
RETURN relations,
CASE WHEN $given.withTotal THEN COUNT {
MATCH (:Entity)-[r]->(o)
WITH r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN r
} END AS total`,
}

/** The import that is under way, null where none is, and the time by the database's clock in milliseconds. */
export const runningImport: Statement<Record<never, never>, { running: ImportRecord | null; now: number }, 'one'> = {
  name: 'runningImport',
  mode: 'read',
  rows: 'one',
  params: [],
  columns: ["running","now"],
  text: `OPTIONAL MATCH (running:Import {running: true})
RETURN running {.*} AS running, timestamp() AS now`,
}

/** Entities with a name that answers a query of the full-text index, best first: by the words that match, the well connected a little before others, and above all by how like one of its names as a whole is to the query ($pairs: the query's pairs of letters); then by id. A thousand at most are looked at. */
export const search: Statement<{ query: NameQueryParam; types: readonly string[] | null; pairs: readonly string[]; afterRank: number | null; afterId: string | null; limit: number; fields: FieldsParam }, { entities: RankedEntityRecord[]; total: number }, 'one'> = {
  name: 'search',
  mode: 'read',
  rows: 'one',
  params: ["query","types","pairs","afterRank","afterId","limit","fields"],
  columns: ["entities","total"],
  text: `CALL () {
CALL db.index.fulltext.queryNodes('entityNames', $given.query.close, {limit: 1000}) YIELD node AS entity, score
WHERE $given.types IS NULL OR entity.type IN $given.types
RETURN collect({entity: entity, score: score}) AS close
}
CALL (close) {
WITH close
WHERE $given.query.loose IS NOT NULL AND none(hit IN close
WHERE all(ways IN $given.query.beginnings
WHERE any(way IN ways WHERE any(key IN hit.entity.searchKeys WHERE key STARTS WITH way))))
CALL db.index.fulltext.queryNodes('entityNames', $given.query.loose, {limit: 1000}) YIELD node AS entity, score
WHERE $given.types IS NULL OR entity.type IN $given.types
RETURN collect({entity: entity, score: score}) AS loose
}
WITH CASE WHEN size(loose) > 0 THEN loose ELSE close END AS hits
CALL (hits) {
UNWIND hits AS hit
WITH hit.entity AS e, hit.score AS score
WITH e, score * (1 + 0.1 * log10(1 + COUNT { (e)--() })) AS score,
[key IN coalesce(e.nameKeys, []) | 2.0 * size([pair IN $given.pairs WHERE key CONTAINS pair]) / (size($given.pairs) + size(key))] AS likenesses
WITH e, score, reduce(best = 0.0, each IN likenesses | CASE WHEN each > best THEN each ELSE best END) AS likeness
WITH e, sqrt(score) * (1 + 10 * likeness * likeness) AS rank
WITH collect({entity: e, rank: rank}) AS ranked
CALL (ranked) {
UNWIND ranked AS hit
WITH hit.entity AS entity, hit.rank AS rank
WHERE ($given.afterRank IS NULL OR rank < $given.afterRank OR (rank = $given.afterRank AND entity.id > $given.afterId))
ORDER BY rank DESC, entity.id
LIMIT $given.limit
RETURN collect({rank: rank, entity:
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
}) AS entities
}
RETURN entities, size(ranked) AS total
}
RETURN entities, total`,
}

/** Sources by their ids; unknown ids bring no row. */
export const sourcesById: Statement<{ ids: readonly string[] }, { source: SourceRecord }, 'many'> = {
  name: 'sourcesById',
  mode: 'read',
  rows: 'many',
  params: ["ids"],
  columns: ["source"],
  text: `MATCH (source:Source)
WHERE source.id IN $given.ids
RETURN source {.*} AS source`,
}

/** A page of the sources with every one of some words (in lower case) in a title, the publisher, the address or the id, by their ids. */
export const sources: Statement<{ words: readonly string[]; afterId: string | null; limit: number; withTotal: boolean }, { sources: SourceRecord[]; total: number | null }, 'one'> = {
  name: 'sources',
  mode: 'read',
  rows: 'one',
  params: ["words","afterId","limit","withTotal"],
  columns: ["sources","total"],
  text: `CALL () {
MATCH (source:Source)
WHERE source.id > coalesce($given.afterId, '')
AND all(word IN $given.words WHERE any(text IN source.titles + [source.publisher, source.url, source.id] WHERE toLower(text) CONTAINS word))
ORDER BY source.id
LIMIT $given.limit
RETURN collect(source {.*}) AS sources
}
RETURN sources,
CASE WHEN $given.withTotal THEN COUNT {
MATCH (s:Source)
WHERE all(word IN $given.words WHERE any(text IN s.titles + [s.publisher, s.url, s.id] WHERE toLower(text) CONTAINS word))
} END AS total`,
}

/** Everything that the graph holds of some entities, to be merged with what an import says of them. */
export const storedEntities: Statement<{ ids: readonly string[] }, { entity: ImportedEntity }, 'many'> = {
  name: 'storedEntities',
  mode: 'read',
  rows: 'many',
  params: ["ids"],
  columns: ["entity"],
  text: `MATCH (entity:Entity)
WHERE entity.id IN $given.ids
RETURN entity {.*} AS entity`,
}

/** Some relations with their roles and all their claims, to be folded anew with what an import adds. */
export const storedRelations: Statement<{ ids: readonly string[] }, { identity: ImportedIdentity; role: { roleLangs: string[]; roles: string[] }; claims: ImportedClaim[] }, 'many'> = {
  name: 'storedRelations',
  mode: 'read',
  rows: 'many',
  params: ["ids"],
  columns: ["identity","role","claims"],
  text: `MATCH (identity:Relation)
WHERE identity.id IN $given.ids
MATCH (s:Entity {id: identity.subjectId})
OPTIONAL MATCH (o:Entity {id: identity.objectId})
CALL (identity, s, o) {
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
RETURN r
}
RETURN identity {.*} AS identity,
{roleLangs: coalesce(r.roleLangs, []), roles: coalesce(r.roles, [])} AS role,
COLLECT {
MATCH (claim:Claim {relationId: identity.id})-[:FROM]->(source:Source)
OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
RETURN {claim: claim {.*}, sourceId: source.id, viaId: via.id, independenceGroup: source.independenceGroup}
} AS claims`,
}

/** Some entities, every relation among them that passes a filter, and how many of theirs lead elsewhere. */
export const subgraph: Statement<{ ids: readonly string[]; filter: RelationFilterParam | null; exclude: readonly string[]; fields: FieldsParam }, { entities: EntityRecord[]; relations: RelationRecord[]; hidden: HiddenRecord[] }, 'one'> = {
  name: 'subgraph',
  mode: 'read',
  rows: 'one',
  params: ["ids","filter","exclude","fields"],
  columns: ["entities","relations","hidden"],
  text: `MATCH (known:Entity)
WHERE known.id IN $given.ids
WITH collect(known) AS nodes
CALL (nodes) {
WITH nodes, [n IN nodes WHERE COUNT { (n)--() } > 1000] AS hubs
CALL (nodes, hubs) {
UNWIND nodes AS n
WITH n, hubs, nodes
WHERE NOT n IN hubs
MATCH (n)-[r]-(o)
WITH n, r, o, hubs, nodes,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, count(*) AS ends, head(collect(n)) AS n, head(collect(o)) AS o, hubs, nodes
WITH r, n, o, ends = 2 OR o = n OR o IN hubs OR ($given.filter.otherTypes IS NOT NULL AND o IN nodes) AS inside
RETURN collect(CASE WHEN inside THEN r END) AS found,
collect(CASE WHEN NOT inside AND NOT o.id IN $given.exclude THEN n.id END) AS outside
}
CALL (hubs) {
OPTIONAL MATCH (shown:Entity)
WHERE shown.id IN $given.exclude AND size(hubs) > 0
WITH hubs, hubs + collect(shown) AS others
UNWIND hubs AS n
UNWIND others AS o
MATCH (n)-[r]-(o)
WITH n, r, o, hubs,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN collect(DISTINCT CASE WHEN o IN hubs THEN r END) AS between,
collect(CASE WHEN NOT o IN hubs THEN n END) AS toShown
}
WITH hubs, outside, found + between AS among, toShown
CALL (hubs, among, toShown) {
UNWIND hubs AS n
CALL (n) {
MATCH (n)-[r]-(o)
WHERE $given.filter IS NOT NULL
WITH r, o
LIMIT 10000
WITH r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN count(*) AS counted
}
WITH n, counted, size([each IN toShown WHERE each = n])
+ size([r IN among WHERE startNode(r) = n OR endNode(r) = n]) AS shown
WITH n, CASE WHEN $given.filter IS NULL THEN COUNT { (n)--() } - COUNT { (n)-[:RETIRED]-() } ELSE counted END - shown AS count
RETURN collect({id: n.id, count: count, approximate: $given.filter IS NOT NULL AND COUNT { (n)--() } > 10000}) AS ofHubs
}
CALL (outside) {
UNWIND outside AS id
WITH id, count(*) AS count
RETURN collect({id: id, count: count, approximate: false}) AS ofOthers
}
RETURN among, [each IN ofHubs + ofOthers WHERE each.count > 0] AS elsewhere
}
CALL (among) {
UNWIND among AS r
WITH r
ORDER BY r.id
RETURN collect(
CASE WHEN $given.fields.relationDetails THEN r {
.id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
.amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
.id, .status, .confidence,
type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
) AS relations
}
CALL (nodes) {
RETURN [entity IN nodes |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
] AS entities
}
RETURN entities, relations, elsewhere AS hidden`,
}

/** Some entities, every relation among them that passes a filter, and how many of theirs lead elsewhere. Each relation is seen under the lens of the filter. */
export const subgraphUnderLens: Statement<{ ids: readonly string[]; filter: RelationFilterParam | null; exclude: readonly string[]; fields: FieldsParam }, { entities: EntityRecord[]; relations: RelationRecord[]; hidden: HiddenRecord[] }, 'one'> = {
  name: 'subgraphUnderLens',
  mode: 'read',
  rows: 'one',
  params: ["ids","filter","exclude","fields"],
  columns: ["entities","relations","hidden"],
  text: `MATCH (known:Entity)
WHERE known.id IN $given.ids
WITH collect(known) AS nodes
CALL (nodes) {
WITH nodes, [n IN nodes WHERE COUNT { (n)--() } > 1000] AS hubs
CALL (nodes, hubs) {
UNWIND nodes AS n
WITH n, hubs, nodes
WHERE NOT n IN hubs
MATCH (n)-[r]-(o)
WITH n, r, o, hubs, nodes,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH r, count(*) AS ends, head(collect(n)) AS n, head(collect(o)) AS o, hubs, nodes
WITH r, n, o, ends = 2 OR o = n OR o IN hubs OR ($given.filter.otherTypes IS NOT NULL AND o IN nodes) AS inside
RETURN collect(CASE WHEN inside THEN r END) AS found,
collect(CASE WHEN NOT inside AND NOT o.id IN $given.exclude THEN n.id END) AS outside
}
CALL (hubs) {
OPTIONAL MATCH (shown:Entity)
WHERE shown.id IN $given.exclude AND size(hubs) > 0
WITH hubs, hubs + collect(shown) AS others
UNWIND hubs AS n
UNWIND others AS o
MATCH (n)-[r]-(o)
WITH n, r, o, hubs,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN collect(DISTINCT CASE WHEN o IN hubs THEN r END) AS between,
collect(CASE WHEN NOT o IN hubs THEN n END) AS toShown
}
WITH hubs, outside, found + between AS among, toShown
CALL (hubs, among, toShown) {
UNWIND hubs AS n
CALL (n) {
MATCH (n)-[r]-(o)
WHERE $given.filter IS NOT NULL
WITH r, o
LIMIT 10000
WITH r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
RETURN count(*) AS counted
}
WITH n, counted, size([each IN toShown WHERE each = n])
+ size([r IN among WHERE startNode(r) = n OR endNode(r) = n]) AS shown
WITH n, CASE WHEN $given.filter IS NULL THEN COUNT { (n)--() } - COUNT { (n)-[:RETIRED]-() } ELSE counted END - shown AS count
RETURN collect({id: n.id, count: count, approximate: $given.filter IS NOT NULL AND COUNT { (n)--() } > 10000}) AS ofHubs
}
CALL (outside) {
UNWIND outside AS id
WITH id, count(*) AS count
RETURN collect({id: id, count: count, approximate: false}) AS ofOthers
}
RETURN among, [each IN ofHubs + ofOthers WHERE each.count > 0] AS elsewhere
}
CALL (among) {
UNWIND among AS r
WITH r
ORDER BY r.id
RETURN collect(
r {
.id, .status, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency, .amountApproximate,
.confidence, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed, .claimFacts,
type: coalesce(r.retiredType, type(r)), sourceId: startNode(r).id, targetId: endNode(r).id
}
) AS relations
}
CALL (nodes) {
RETURN [entity IN nodes |
CASE WHEN $given.fields.entityDetails THEN entity {
.id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
summaryLangs: CASE WHEN $given.fields.summary THEN entity.summaryLangs END,
summaries: CASE WHEN $given.fields.summary THEN entity.summaries END,
degree: CASE WHEN $given.fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
] AS entities
}
RETURN entities, relations, elsewhere AS hidden`,
}

/** How many relations an entity has, retired ones too, from the counter of the store. */
export const tieCount: Statement<{ id: string }, { count: number }, 'optional'> = {
  name: 'tieCount',
  mode: 'read',
  rows: 'optional',
  params: ["id"],
  columns: ["count"],
  text: `MATCH (entity:Entity {id: $given.id})
RETURN COUNT { (entity)--() } AS count`,
}

/** The relations of an entity that is merged into another, retired ones too, each with its ends then, and the tie that is the same one then: that of the same type and key between these ends. */
export const tiesToMerge: Statement<{ kept: string; merged: string }, { tie: TieToMoveRecord; same: string | null }, 'many'> = {
  name: 'tiesToMerge',
  mode: 'read',
  rows: 'many',
  params: ["kept","merged"],
  columns: ["tie","same"],
  text: `MATCH (m:Entity {id: $given.merged})
MATCH (m)-[r]-()
WITH DISTINCT r.id AS id
MATCH (identity:Relation {id: id})
WITH identity,
CASE identity.subjectId WHEN $given.merged THEN $given.kept ELSE identity.subjectId END AS subjectId,
CASE identity.objectId WHEN $given.merged THEN $given.kept ELSE identity.objectId END AS objectId
CALL (identity, subjectId, objectId) {
MATCH (other:Relation {subjectId: subjectId, objectId: objectId})
WHERE other.id <> identity.id AND other.type = identity.type AND coalesce(other.key, '') = coalesce(identity.key, '')
RETURN min(other.id) AS same
}
RETURN {
id: identity.id, subjectId: subjectId, objectId: objectId,
recordedSubjectId: CASE WHEN identity.subjectId = $given.merged THEN coalesce(identity.recordedSubjectId, $given.merged) ELSE identity.recordedSubjectId END,
recordedObjectId: CASE WHEN identity.objectId = $given.merged THEN coalesce(identity.recordedObjectId, $given.merged) ELSE identity.recordedObjectId END
} AS tie, same
ORDER BY identity.id`,
}

/** The relations of an entity that were recorded of one that was merged into it, or of those that were merged into that one (`members`), each with its ends when that is split off. */
export const tiesToSplit: Statement<{ kept: string; merged: string; members: readonly string[] }, { tie: TieToMoveRecord }, 'many'> = {
  name: 'tiesToSplit',
  mode: 'read',
  rows: 'many',
  params: ["kept","merged","members"],
  columns: ["tie"],
  text: `CALL () {
MATCH (identity:Relation {subjectId: $given.kept})
WHERE identity.recordedSubjectId IN $given.members
RETURN identity
UNION
MATCH (identity:Relation {objectId: $given.kept})
WHERE identity.recordedObjectId IN $given.members
RETURN identity
}
WITH identity, coalesce(identity.recordedSubjectId IN $given.members, false) AS isSubject, coalesce(identity.recordedObjectId IN $given.members, false) AS isObject
RETURN {
id: identity.id,
subjectId: CASE WHEN isSubject THEN $given.merged ELSE identity.subjectId END,
objectId: CASE WHEN isObject THEN $given.merged ELSE identity.objectId END,
recordedSubjectId: CASE WHEN isSubject AND identity.recordedSubjectId = $given.merged THEN null ELSE identity.recordedSubjectId END,
recordedObjectId: CASE WHEN isObject AND identity.recordedObjectId = $given.merged THEN null ELSE identity.recordedObjectId END
} AS tie
ORDER BY identity.id`,
}

/** How many relations that pass a filter began when, by the month, or by the year where no more is known; of all, or among some entities. */
export const timeline: Statement<{ ids: readonly string[] | null; filter: RelationFilterParam | null }, { start: string; count: number }, 'many'> = {
  name: 'timeline',
  mode: 'read',
  rows: 'many',
  params: ["ids","filter"],
  columns: ["start","count"],
  text: `CALL () {
WITH $given.ids AS given
WHERE given IS NULL
MATCH (s:Entity)
WITH s
MATCH (s)-[r]->(o)
RETURN s, r, o
UNION ALL
WITH $given.ids AS given
WHERE given IS NOT NULL
MATCH (s:Entity)
WHERE s.id IN given
WITH s, given
MATCH (s)-[r]->(o)
WHERE o.id IN given
RETURN s, r, o
}
WITH s, r, o,
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH left(seen.startDate, 7) AS start, count(*) AS count
WHERE start IS NOT NULL
RETURN start, count
ORDER BY start`,
}

/** How many relations that pass a filter began when, by the month, or by the year where no more is known; of all, or among some entities. Each relation is seen under the lens of the filter. */
export const timelineUnderLens: Statement<{ ids: readonly string[] | null; filter: RelationFilterParam | null }, { start: string; count: number }, 'many'> = {
  name: 'timelineUnderLens',
  mode: 'read',
  rows: 'many',
  params: ["ids","filter"],
  columns: ["start","count"],
  text: `CALL () {
WITH $given.ids AS given
WHERE given IS NULL
MATCH (s:Entity)
WITH s
MATCH (s)-[r]->(o)
RETURN s, r, o
UNION ALL
WITH $given.ids AS given
WHERE given IS NOT NULL
MATCH (s:Entity)
WHERE s.id IN given
WITH s, given
MATCH (s)-[r]->(o)
WHERE o.id IN given
RETURN s, r, o
}
WITH s, r, o,
head([live IN [[i IN range(0, size(r.claimSources) - 1)
WHERE ($given.filter.lens.sources IS NULL OR r.claimSources[i] IN $given.filter.lens.sources)
AND ($given.filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $given.filter.lens.excludeSources)
AND CASE
WHEN $given.filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
ELSE r.claimsRecorded[i] <= $given.filter.lens.knownAt
AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $given.filter.lens.knownAt)
END]]
WHERE size(live) > 0 |
CASE
WHEN size(r.claimSources) = 1 THEN r
ELSE head([camps IN [{
supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
}] |
head([told IN [{
status: CASE
WHEN size(camps.supports) > 0 THEN
coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
WHEN size(camps.against) > 0 THEN 'DENIED'
ELSE 'ALLEGED'
END,
startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
}] |
head([voices IN [{
own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
WHERE r.claimConfidences[i] >= 0],
other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
WHERE r.claimConfidences[i] >= 0]
}] |
head([heard IN [{
own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0],
other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
| r.claimConfidences[i] / 100.0]
}] |
{
status: told.status,
startDate: told.startDate,
validFrom: told.validFrom,
validTo: head([i IN camps.supports
WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
| r.claimsTo[i]]),
amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
currency: head([i IN told.amounts | r.claimCurrencies[i]]),
confidence: CASE
WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
trust = reduce(most = heard.own[0], agreed IN [CASE
WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
END] | CASE WHEN agreed > most THEN agreed ELSE most END),
c IN heard.other | trust * (1 - c * 0.5))))
END,
contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
OR any(i IN told.amounts WHERE any(j IN told.amounts
WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
}
])
])
])
])
END
])
AS seen
WHERE
CASE
WHEN seen IS NULL THEN false
WHEN $given.filter IS NULL THEN true
ELSE ($given.filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $given.filter.types)
AND ($given.filter.statuses IS NULL OR seen.status IN $given.filter.statuses)
AND ($given.filter.otherTypes IS NULL OR o.type IN $given.filter.otherTypes)
AND ($given.filter.minConfidence IS NULL OR seen.confidence >= $given.filter.minConfidence)
AND ($given.filter.minAmount IS NULL OR seen.amountValue >= $given.filter.minAmount)
AND ($given.filter.maxAmount IS NULL OR seen.amountValue <= $given.filter.maxAmount)
AND ($given.filter.currency IS NULL OR seen.currency = $given.filter.currency)
AND ($given.filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $given.filter.validFrom)
AND ($given.filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $given.filter.validTo)
AND ($given.filter.contested IS NULL OR seen.contested = $given.filter.contested)
AND ($given.filter.words IS NULL OR all(word IN $given.filter.words WHERE seen.words CONTAINS word))
END
WITH left(seen.startDate, 7) AS start, count(*) AS count
WHERE start IS NOT NULL
RETURN start, count
ORDER BY start`,
}

/** All tokens, those that are over too, the latest first. */
export const tokens: Statement<Record<never, never>, { token: TokenRecord }, 'many'> = {
  name: 'tokens',
  mode: 'read',
  rows: 'many',
  params: [],
  columns: ["token"],
  text: `MATCH (token:Token)
RETURN token {.*} AS token
ORDER BY token.createdAt DESC, token.id`,
}

/** The types of entities and relations in the order of the legend, and how many there are of each, from the counters of the store. */
export const vocabulary: Statement<Record<never, never>, { entityTypes: EntityTypeRecord[]; relationTypes: RelationTypeRecord[]; entityCounts: LabelCountRecord[]; relationCounts: TypeCountRecord[] }, 'one'> = {
  name: 'vocabulary',
  mode: 'read',
  rows: 'one',
  params: [],
  columns: ["entityTypes","relationTypes","entityCounts","relationCounts"],
  text: `CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
RETURN COLLECT { MATCH (t:EntityType) RETURN t {.*} ORDER BY t.position, t.id } AS entityTypes,
COLLECT { MATCH (t:RelationType) RETURN t {.*} ORDER BY t.position, t.id } AS relationTypes,
[c IN data.nodes WHERE c.label IS NOT NULL | c {.label, .count}] AS entityCounts,
[c IN data.relationships WHERE c.startLabel = 'Entity' | c {.relationshipType, .count}] AS relationCounts`,
}

/** An entity's id is its own; every look-up starts here. */
export const entityId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'entityId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT entityId IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE`,
}

/** A relation's id is its own. */
export const relationId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT relationId IF NOT EXISTS FOR (n:Relation) REQUIRE n.id IS UNIQUE`,
}

/** A claim's id is its own. */
export const claimId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'claimId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT claimId IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE`,
}

/** A source's id is its own. */
export const sourceId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'sourceId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT sourceId IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE`,
}

/** A type of entity stands in the vocabulary once. */
export const entityTypeId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'entityTypeId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT entityTypeId IF NOT EXISTS FOR (n:EntityType) REQUIRE n.id IS UNIQUE`,
}

/** A type of relation stands in the vocabulary once. */
export const relationTypeId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationTypeId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT relationTypeId IF NOT EXISTS FOR (n:RelationType) REQUIRE n.id IS UNIQUE`,
}

/** A data set is described once. */
export const datasetId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'datasetId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT datasetId IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE`,
}

/** The claims about a relation. */
export const claimRelation: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'claimRelation',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX claimRelation IF NOT EXISTS FOR (n:Claim) ON (n.relationId)`,
}

/** The relations that go out of an entity, in the order of their far ends: a page of an entity with 100,000 is read without the others. */
export const relationSubject: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationSubject',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX relationSubject IF NOT EXISTS FOR (n:Relation) ON (n.subjectId, n.objectId, n.id)`,
}

/** The relations that come in to an entity, in the order of their far ends. */
export const relationObject: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationObject',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX relationObject IF NOT EXISTS FOR (n:Relation) ON (n.objectId, n.subjectId, n.id)`,
}

/** The entities of a type. */
export const entityType: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'entityType',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX entityType IF NOT EXISTS FOR (n:Entity) ON (n.type)`,
}

/** The names of entities as folded words. They are folded and cut before they come here, so the analyzer only splits at blanks; it follows every write at once, so that what was just written is found. */
export const entityNames: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'entityNames',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchKeys, n.phoneticKeys]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`,
}

/** All relations in the order of their amount, the highest first. */
export const relationAmount: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationAmount',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX relationAmount IF NOT EXISTS FOR (n:Relation) ON (n.byAmount, n.id)`,
}

/** All relations in the order of their recency, the highest first. */
export const relationRecency: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationRecency',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX relationRecency IF NOT EXISTS FOR (n:Relation) ON (n.byRecency, n.id)`,
}

/** All relations in the order of their confidence, the highest first. */
export const relationConfidence: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationConfidence',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX relationConfidence IF NOT EXISTS FOR (n:Relation) ON (n.byConfidence, n.id)`,
}

/** An import's id is its own. */
export const importId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'importId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT importId IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE`,
}

/** At most one import is under way; those that are over have no such property. */
export const importRunning: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'importRunning',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT importRunning IF NOT EXISTS FOR (n:Import) REQUIRE n.running IS UNIQUE`,
}

/** The batches of an import in their order, by which it is taken back. */
export const importBatch: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'importBatch',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX importBatch IF NOT EXISTS FOR (n:ImportBatch) ON (n.importId, n.number)`,
}

/** The relations that go out of an entity, in the order of their amount, the highest first. */
export const relationSubjectAmount: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationSubjectAmount',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX relationSubjectAmount IF NOT EXISTS FOR (n:Relation) ON (n.subjectId, n.byAmount, n.id)`,
}

/** The relations that come in to an entity, in the order of their amount, the highest first. */
export const relationObjectAmount: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationObjectAmount',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX relationObjectAmount IF NOT EXISTS FOR (n:Relation) ON (n.objectId, n.byAmount, n.id)`,
}

/** The relations that go out of an entity, in the order of their recency, the highest first. */
export const relationSubjectRecency: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationSubjectRecency',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX relationSubjectRecency IF NOT EXISTS FOR (n:Relation) ON (n.subjectId, n.byRecency, n.id)`,
}

/** The relations that come in to an entity, in the order of their recency, the highest first. */
export const relationObjectRecency: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationObjectRecency',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX relationObjectRecency IF NOT EXISTS FOR (n:Relation) ON (n.objectId, n.byRecency, n.id)`,
}

/** The relations that go out of an entity, in the order of their confidence, the highest first. */
export const relationSubjectConfidence: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationSubjectConfidence',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX relationSubjectConfidence IF NOT EXISTS FOR (n:Relation) ON (n.subjectId, n.byConfidence, n.id)`,
}

/** The relations that come in to an entity, in the order of their confidence, the highest first. */
export const relationObjectConfidence: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationObjectConfidence',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX relationObjectConfidence IF NOT EXISTS FOR (n:Relation) ON (n.objectId, n.byConfidence, n.id)`,
}

/** Every step of the history has an id of its own. */
export const changeId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'changeId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT changeId IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE`,
}

/** The history of a thing. */
export const changeAbout: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'changeAbout',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX changeAbout IF NOT EXISTS FOR (n:Change) ON (n.aboutId)`,
}

/** The history of the relations that go out of an entity. */
export const changeSubject: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'changeSubject',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX changeSubject IF NOT EXISTS FOR (n:Change) ON (n.subjectId)`,
}

/** The history of the relations that come in to an entity. */
export const changeObject: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'changeObject',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX changeObject IF NOT EXISTS FOR (n:Change) ON (n.objectId)`,
}

/** The history of everything, the latest first. */
export const changePlace: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'changePlace',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX changePlace IF NOT EXISTS FOR (n:Change) ON (n.place, n.id)`,
}

/** A token's id is its own; what a client presents begins with it. */
export const tokenId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'tokenId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT tokenId IF NOT EXISTS FOR (n:Token) REQUIRE n.id IS UNIQUE`,
}

/** A token's name is its own for good, since the history names people by it. */
export const tokenName: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'tokenName',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT tokenName IF NOT EXISTS FOR (n:Token) REQUIRE n.name IS UNIQUE`,
}

/** An entity has one identity at most, which what is judged of it hangs on. */
export const identityId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'identityId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT identityId IF NOT EXISTS FOR (n:Identity) REQUIRE n.id IS UNIQUE`,
}

/** Finds all that an entity stands for: itself and what was merged into it. */
export const identityKept: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'identityKept',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX identityKept IF NOT EXISTS FOR (n:Identity) ON (n.keptId)`,
}

/** Lists what was judged, the latest first. */
export const judgementPlace: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'judgementPlace',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX judgementPlace IF NOT EXISTS FOR ()-[s:SAME_AS]-() ON (s.place, s.id)`,
}

/** Finds a relation that became one with another when entities were merged. */
export const mergedRelationId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'mergedRelationId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT mergedRelationId IF NOT EXISTS FOR (n:MergedRelation) REQUIRE n.id IS UNIQUE`,
}

/** Finds what was merged into an entity. */
export const identityMergedInto: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'identityMergedInto',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX identityMergedInto IF NOT EXISTS FOR (n:Identity) ON (n.mergedInto)`,
}

/** Finds entities by an id that others gave to them, whatever the register: each value is one token, as it is. */
export const entityExternalIds: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'entityExternalIds',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE FULLTEXT INDEX entityExternalIds IF NOT EXISTS FOR (n:Entity) ON EACH [n.externalValues]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'keyword', \`fulltext.eventually_consistent\`: false}}`,
}

/** What numbers the news is one node. */
export const newsClock: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'newsClock',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT newsClock IF NOT EXISTS FOR (n:NewsClock) REQUIRE n.id IS UNIQUE`,
}

/** News by its number, and in the order of the numbers. */
export const newsNumber: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'newsNumber',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT newsNumber IF NOT EXISTS FOR (n:News) REQUIRE n.number IS UNIQUE`,
}

/** Sets a relation of an entity that is merged aside, since another one is the same tie now: its claims are about that one, and remember which it was. */
export const absorbTie: Statement<{ id: string; into: string; merged: string }, { claims: number }, 'one'> = {
  name: 'absorbTie',
  mode: 'write',
  rows: 'one',
  params: ["id","into","merged"],
  columns: ["claims"],
  text: `UNWIND [{id: $given.id, into: $given.into, merged: $given.merged}] AS row
MATCH (identity:Relation {id: row.id})
MATCH (s:Entity {id: identity.subjectId})
OPTIONAL MATCH (o:Entity {id: identity.objectId})
CALL (identity, s, o) {
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
RETURN r
}
OPTIONAL MATCH (member:Identity {id: row.merged})
OPTIONAL MATCH (into:Relation {id: row.into})
WITH identity, r, member, into
WHERE member IS NOT NULL AND into IS NOT NULL
CREATE (member)-[:KEEPS]->(summary:SummaryBefore)
SET summary = properties(r), summary.relationshipType = type(r)
DELETE r
REMOVE identity:Relation
SET identity:MergedRelation, identity.absorbedInto = $given.into
CREATE (member)-[:KEEPS]->(identity)
WITH identity, into
MATCH (claim:Claim {relationId: $given.id})-[about:ABOUT]->(identity)
DELETE about
CREATE (claim)-[:ABOUT]->(into)
SET claim.relationId = $given.into, claim.recordedRelationIds = coalesce(claim.recordedRelationIds, []) + $given.id
RETURN count(claim) AS claims`,
}

/** Relations that are there already, with the claims that a batch of an import adds and the summary folded from all; what they were before is kept beside the batch. One without a source for each claim, or that people have changed since it was read, is not written and not counted. */
export const addClaims: Statement<{ importId: string; number: number; relations: readonly ImportedRelation[] }, { written: number; claims: number }, 'one'> = {
  name: 'addClaims',
  mode: 'write',
  rows: 'one',
  params: ["importId","number","relations"],
  columns: ["written","claims"],
  text: `MATCH (batch:ImportBatch {importId: $given.importId, number: $given.number})
UNWIND $given.relations AS row
MATCH (identity:Relation {id: row.identity.id})
WHERE all(item IN row.claims WHERE EXISTS { (:Source {id: item.sourceId}) })
AND coalesce(identity.revision, 0) = coalesce(row.identity.revision, 0)
MATCH (s:Entity {id: identity.subjectId})
OPTIONAL MATCH (o:Entity {id: identity.objectId})
CALL (identity, s, o) {
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
RETURN r
}
WITH batch, row, identity, s, o, r AS old
CREATE (batch)-[:KEEPS]->(summary:SummaryBefore)
SET summary = properties(old), summary.relationshipType = type(old)
CREATE (batch)-[:KEEPS]->(before:RelationBefore)
SET before = properties(identity)
DELETE old
CREATE (s)-[r:$(row.relationshipType)]->(o)
SET r = row.summary, r.validFrom = date(row.summary.validFrom), r.validTo = date(row.summary.validTo),
r.claimsFrom = [day IN row.summary.claimsFrom | date(day)], r.claimsTo = [day IN row.summary.claimsTo | date(day)]
SET identity = row.identity
WITH identity, row.claims AS items
UNWIND items AS item
MATCH (source:Source {id: item.sourceId})
CREATE (identity)<-[:ABOUT]-(claim:Claim)-[:FROM]->(source)
SET claim = item.claim
RETURN count(DISTINCT identity) AS written, count(claim) AS claims`,
}

/** For claims that are there, the sources through which theirs are known. */
export const addVias: Statement<{ vias: readonly ClaimVia[] }, { written: number }, 'one'> = {
  name: 'addVias',
  mode: 'write',
  rows: 'one',
  params: ["vias"],
  columns: ["written"],
  text: `UNWIND $given.vias AS row
MATCH (claim:Claim {id: row.claimId})
CALL (claim, row) {
MATCH (via:Source {id: row.viaId})
CREATE (claim)-[:VIA]->(via)
RETURN count(via) AS vias
}
RETURN sum(vias) AS written`,
}

/** Takes over an import that was left in the middle, silent for so many milliseconds: whoever wrote it before cannot write any more. */
export const adoptImport: Statement<{ id: string; hand: string; silence: number }, { adopted: number }, 'one'> = {
  name: 'adoptImport',
  mode: 'write',
  rows: 'one',
  params: ["id","hand","silence"],
  columns: ["adopted"],
  text: `OPTIONAL MATCH (import:Import {id: $given.id, state: 'WRITING', running: true})
WHERE import.beatAt <= timestamp() - $given.silence
SET import.hand = $given.hand, import.beatAt = timestamp()
RETURN count(import) AS adopted`,
}

/** Opens an import, unless another one is under way; `running` is what keeps a second one out, and readers away. */
export const beginImport: Statement<{ import: ImportToBegin }, { begun: number }, 'one'> = {
  name: 'beginImport',
  mode: 'write',
  rows: 'one',
  params: ["import"],
  columns: ["begun"],
  text: `OPTIONAL MATCH (other:Import {running: true})
WITH other
WHERE other IS NULL
CREATE (import:Import)
SET import = $given.import, import.running = true, import.beatAt = timestamp()
RETURN count(import) AS begun`,
}

/** Marks an import as being taken back, unless another one is under way. One that was left in the middle, silent for so many milliseconds, is taken over. `hand`: only where that one writes it still. */
export const beginUndo: Statement<{ id: string; silence: number; by: string | null; hand: string | null }, { begun: number }, 'one'> = {
  name: 'beginUndo',
  mode: 'write',
  rows: 'one',
  params: ["id","silence","by","hand"],
  columns: ["begun"],
  text: `OPTIONAL MATCH (other:Import {running: true})
WHERE other.id <> $given.id OR other.beatAt > timestamp() - $given.silence
WITH other
WHERE other IS NULL
MATCH (import:Import {id: $given.id})
WHERE $given.hand IS NULL OR import.hand = $given.hand
SET import.state = 'UNDOING', import.running = true, import.beatAt = timestamp(), import.undoneBy = coalesce($given.by, import.undoneBy)
RETURN count(import) AS begun`,
}

/** Brings the next of the nodes back that were set aside. */
export const bringBack: Statement<{ limit: number }, { moved: number }, 'one'> = {
  name: 'bringBack',
  mode: 'write',
  rows: 'one',
  params: ["limit"],
  columns: ["moved"],
  text: `MATCH (n:SetAside)
WITH n
LIMIT $given.limit
WITH n, n.setAsideLabels AS labels
REMOVE n:SetAside, n.setAsideLabels
SET n:$(labels)
RETURN count(n) AS moved`,
}

/** Brings an entity back that was merged into another, as it was, without relations yet; it stands again for itself and for all that was merged into it (`members`). */
export const bringEntityBack: Statement<{ merged: string; members: readonly string[] }, { written: number }, 'one'> = {
  name: 'bringEntityBack',
  mode: 'write',
  rows: 'one',
  params: ["merged","members"],
  columns: ["written"],
  text: `MATCH (member:Identity {id: $given.merged})-[keeps:KEEPS]->(entity:MergedEntity)
DELETE keeps
REMOVE entity:MergedEntity
SET entity:Entity:$(entity.type), entity.revision = coalesce(entity.revision, 0) + 1
REMOVE member.mergedInto, member.mergedAt
WITH member
MATCH (each:Identity)
WHERE each.id IN $given.members
SET each.keptId = $given.merged
RETURN count(DISTINCT member) AS written`,
}

/** Entities with what a batch of an import adds to them; what they were before is kept beside the batch. One that people have changed since it was read is not written and not counted. */
export const changeEntities: Statement<{ importId: string; number: number; entities: readonly ImportedEntity[] }, { written: number }, 'one'> = {
  name: 'changeEntities',
  mode: 'write',
  rows: 'one',
  params: ["importId","number","entities"],
  columns: ["written"],
  text: `MATCH (batch:ImportBatch {importId: $given.importId, number: $given.number})
UNWIND $given.entities AS row
MATCH (e:Entity {id: row.id})
WHERE coalesce(e.revision, 0) = coalesce(row.revision, 0)
CREATE (batch)-[:KEEPS]->(before:EntityBefore)
SET before = properties(e)
WITH e, row
SET e = row
RETURN count(e) AS written`,
}

/** Relations that were set aside in another graph when entities were merged, as it keeps them, with the summary folded from the claims that were about them. One without the entity that was merged then is not written and not counted. */
export const createAbsorbed: Statement<{ relations: readonly AbsorbedRelation[] }, { written: number }, 'one'> = {
  name: 'createAbsorbed',
  mode: 'write',
  rows: 'one',
  params: ["relations"],
  columns: ["written"],
  text: `UNWIND $given.relations AS row
MATCH (member:Identity {id: row.merged})
CREATE (member)-[:KEEPS]->(identity:MergedRelation)
SET identity = row.identity
CREATE (member)-[:KEEPS]->(summary:SummaryBefore)
SET summary = row.summary, summary.relationshipType = row.relationshipType
RETURN count(identity) AS written`,
}

/** Steps in the history. */
export const createChanges: Statement<{ changes: readonly ChangeRecord[] }, { written: number }, 'one'> = {
  name: 'createChanges',
  mode: 'write',
  rows: 'one',
  params: ["changes"],
  columns: ["written"],
  text: `UNWIND $given.changes AS row
CREATE (change:Change)
SET change = row
RETURN count(change) AS written`,
}

/** Entities that are not there yet: half the work of merging them. One that is there already is an error. */
export const createEntities: Statement<{ entities: readonly ImportedEntity[] }, { written: number }, 'one'> = {
  name: 'createEntities',
  mode: 'write',
  rows: 'one',
  params: ["entities"],
  columns: ["written"],
  text: `UNWIND $given.entities AS row
CREATE (e:Entity)
SET e = row, e:$(row.type)
RETURN count(e) AS written`,
}

/** What a batch of an import is about to make, by ids: what has to go where it is taken back. */
export const createImportBatch: Statement<{ batch: ImportBatchRecord }, { created: number }, 'one'> = {
  name: 'createImportBatch',
  mode: 'write',
  rows: 'one',
  params: ["batch"],
  columns: ["created"],
  text: `CREATE (batch:ImportBatch)
SET batch = $given.batch
RETURN count(batch) AS created`,
}

/** What was judged of pairs in another graph. A pair that is judged meanwhile keeps what was judged here. */
export const createJudgements: Statement<{ judgements: readonly ImportedJudgement[] }, { written: number }, 'one'> = {
  name: 'createJudgements',
  mode: 'write',
  rows: 'one',
  params: ["judgements"],
  columns: ["written"],
  text: `UNWIND $given.judgements AS row
MERGE (a:Identity {id: row.a})
ON CREATE SET a.keptId = row.a
MERGE (b:Identity {id: row.b})
ON CREATE SET b.keptId = row.b
MERGE (a)-[s:SAME_AS]->(b)
ON CREATE SET s = row.judgement
RETURN count(s) AS written`,
}

/** Entities that were merged into others in another graph, as it keeps them: what each was, and what the one was by itself that it was merged into. One that is there already, or without the entity that stands for it, is not written and not counted; those that others were merged into come first. */
export const createMerges: Statement<{ merges: readonly ImportedMerge[] }, { written: number }, 'one'> = {
  name: 'createMerges',
  mode: 'write',
  rows: 'one',
  params: ["merges"],
  columns: ["written"],
  text: `UNWIND $given.merges AS row
OPTIONAL MATCH (stands:Entity {id: row.keptId})
OPTIONAL MATCH (taken:Entity {id: row.entity.id})
OPTIONAL MATCH (known:Identity {id: row.entity.id})
WITH row, stands, taken, known
WHERE stands IS NOT NULL AND taken IS NULL AND known IS NULL
CREATE (member:Identity {id: row.entity.id, keptId: row.keptId, mergedInto: row.mergedInto, mergedAt: row.mergedAt})
CREATE (member)-[:KEEPS]->(entity:MergedEntity)
SET entity = row.entity
WITH collect(row) AS rows
UNWIND rows AS row
MERGE (into:Identity {id: row.mergedInto})
ON CREATE SET into.keptId = row.mergedInto
WITH row, into
CALL (row, into) {
WITH row, into
WHERE NOT EXISTS { (into)-[:KEEPS]->(:EntityBefore) }
CREATE (into)-[:KEEPS]->(before:EntityBefore)
SET before = row.before
}
RETURN count(row) AS written`,
}

/** Relations that are not there yet, with their claims and the summary folded from them: half the work of merging them. One without a claim, or with an end or a source that is not there, is not written and not counted; one that is there already is an error. */
export const createRelations: Statement<{ relations: readonly StoredRelation[] }, { written: number; claims: number }, 'one'> = {
  name: 'createRelations',
  mode: 'write',
  rows: 'one',
  params: ["relations"],
  columns: ["written","claims"],
  text: `UNWIND $given.relations AS row
OPTIONAL MATCH (s:Entity {id: row.identity.subjectId})
OPTIONAL MATCH (o:Entity {id: row.identity.objectId})
WITH row, s, o
WHERE s IS NOT NULL AND o IS NOT NULL AND size(row.claims) > 0
AND all(item IN row.claims WHERE EXISTS { (:Source {id: item.sourceId}) })
CREATE (identity:Relation)
SET identity = row.identity
CREATE (s)-[r:$(row.relationshipType)]->(o)
SET r = row.summary, r.validFrom = date(row.summary.validFrom), r.validTo = date(row.summary.validTo),
r.claimsFrom = [day IN row.summary.claimsFrom | date(day)], r.claimsTo = [day IN row.summary.claimsTo | date(day)]
WITH identity, row.claims AS items
UNWIND items AS item
MATCH (source:Source {id: item.sourceId})
OPTIONAL MATCH (via:Source {id: item.viaId})
CREATE (identity)<-[:ABOUT]-(claim:Claim)-[:FROM]->(source)
SET claim = item.claim
FOREACH (one IN CASE WHEN via IS NULL THEN [] ELSE [via] END | CREATE (claim)-[:VIA]->(one))
RETURN count(DISTINCT identity) AS written, count(claim) AS claims`,
}

/** A new token, unless there is or was one of that name. */
export const createToken: Statement<{ token: TokenRecord }, { created: number }, 'one'> = {
  name: 'createToken',
  mode: 'write',
  rows: 'one',
  params: ["token"],
  columns: ["created"],
  text: `OPTIONAL MATCH (other:Token {name: $given.token.name})
WITH other
WHERE other IS NULL
CREATE (token:Token)
SET token = $given.token
RETURN count(token) AS created`,
}

/** Closes an import: all of it is there, and readers may come. */
export const finishImport: Statement<{ id: string; hand: string | null; counts: string; finishedAt: string }, { finished: number }, 'one'> = {
  name: 'finishImport',
  mode: 'write',
  rows: 'one',
  params: ["id","hand","counts","finishedAt"],
  columns: ["finished"],
  text: `MATCH (import:Import {id: $given.id, state: 'WRITING'})
WHERE $given.hand IS NULL OR import.hand = $given.hand
SET import.state = 'DONE', import.counts = $given.counts, import.finishedAt = $given.finishedAt
REMOVE import.running, import.beatAt, import.hand, import.mark, import.batches, import.progress
RETURN count(import) AS finished`,
}

/** Takes away the record of an import of which nothing is left, and says what it was. */
export const forgetImport: Statement<{ id: string }, { import: ImportRecord }, 'optional'> = {
  name: 'forgetImport',
  mode: 'write',
  rows: 'optional',
  params: ["id"],
  columns: ["import"],
  text: `MATCH (import:Import {id: $given.id})
WHERE NOT EXISTS { (:ImportBatch {importId: $given.id}) }
WITH import, import {.*} AS record
DELETE import
RETURN record AS import`,
}

/** All that an entity stands for, held until the transaction ends: the state that it had before anything was merged into it, and what was merged into it or into those, with what each of them was. */
export const holdCluster: Statement<{ id: string }, { own: ImportedEntity | null; members: MemberRecord[] }, 'one'> = {
  name: 'holdCluster',
  mode: 'write',
  rows: 'one',
  params: ["id"],
  columns: ["own","members"],
  text: `OPTIONAL MATCH (kept:Identity {id: $given.id})
SET kept.held = true
REMOVE kept.held
WITH kept
OPTIONAL MATCH (kept)-[:KEEPS]->(before:EntityBefore)
RETURN before {.*} AS own, COLLECT {
MATCH (member:Identity {keptId: $given.id})-[:KEEPS]->(entity:MergedEntity)
RETURN {entity: entity {.*}, mergedInto: member.mergedInto, mergedAt: member.mergedAt}
ORDER BY member.mergedAt, member.id
} AS members`,
}

/** Holds entities that something is to be written about until the transaction ends, so that none of them is merged or changed meanwhile. Always in the order of their ids: two who hold the same ones wait for each other instead of for ever. */
export const holdEntities: Statement<{ ids: readonly string[] }, { held: number }, 'one'> = {
  name: 'holdEntities',
  mode: 'write',
  rows: 'one',
  params: ["ids"],
  columns: ["held"],
  text: `MATCH (entity:Entity)
WHERE entity.id IN $given.ids
WITH entity
ORDER BY entity.id
SET entity.held = true
REMOVE entity.held
RETURN count(entity) AS held`,
}

/** Everything that the graph holds of an entity, to be changed: held until the transaction ends. Its revision goes up by one. None where it was merged into another while somebody else held it. */
export const holdEntity: Statement<{ id: string }, { entity: ImportedEntity }, 'optional'> = {
  name: 'holdEntity',
  mode: 'write',
  rows: 'optional',
  params: ["id"],
  columns: ["entity"],
  text: `MATCH (entity:Entity {id: $given.id})
SET entity.revision = coalesce(entity.revision, 0) + 1
WITH entity
WHERE NOT entity:MergedEntity
RETURN entity {.*} AS entity`,
}

/** A relation with its role and all its claims, to be folded anew: held until the transaction ends, so that nobody else folds it meanwhile. Its revision goes up by one. */
export const holdRelation: Statement<{ id: string }, { identity: ImportedIdentity; role: { roleLangs: string[]; roles: string[] }; claims: ImportedClaim[] }, 'optional'> = {
  name: 'holdRelation',
  mode: 'write',
  rows: 'optional',
  params: ["id"],
  columns: ["identity","role","claims"],
  text: `MATCH (identity:Relation {id: $given.id})
SET identity.revision = coalesce(identity.revision, 0) + 1
WITH identity
MATCH (s:Entity {id: identity.subjectId})
OPTIONAL MATCH (o:Entity {id: identity.objectId})
CALL (identity, s, o) {
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
RETURN r
}
RETURN identity {.*} AS identity,
{roleLangs: coalesce(r.roleLangs, []), roles: coalesce(r.roles, [])} AS role,
COLLECT {
MATCH (claim:Claim {relationId: identity.id})-[:FROM]->(source:Source)
OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
RETURN {claim: claim {.*}, sourceId: source.id, viaId: via.id, independenceGroup: source.independenceGroup}
} AS claims`,
}

/** Relations that are not there yet, as an import makes them: what `createRelations` writes, for rows whose ends and sources are known to be there, with their days as dates. One that lacks any of them is not counted. Rows are lists, in the order of `relation-rows.ts`: maps would say the names of some fifty properties again for each, which takes longer than all else that is done to send and to read them. */
export const importRelations: Statement<{ relations: readonly RelationRow[] }, { written: number; claims: number }, 'one'> = {
  name: 'importRelations',
  mode: 'write',
  rows: 'one',
  params: ["relations"],
  columns: ["written","claims"],
  text: `UNWIND $given.relations AS row
WITH row[0] AS type, row[1] AS its, row[2] AS sum, row[3] AS items
OPTIONAL MATCH (s:Entity {id: its[2]})
OPTIONAL MATCH (o:Entity {id: its[3]})
WITH type, its, sum, items, s, o
WHERE s IS NOT NULL AND o IS NOT NULL
CREATE (identity:Relation)
SET identity.id = its[0], identity.type = its[1], identity.subjectId = its[2], identity.objectId = its[3], identity.key = its[4],
identity.byAmount = its[5], identity.byRecency = its[6], identity.byConfidence = its[7], identity.directed = its[8], identity.recordedSubjectId = its[9],
identity.recordedObjectId = its[10], identity.importId = its[11], identity.importFile = its[12], identity.importTable = its[13], identity.importRow = its[14],
identity.changedBy = its[15], identity.revision = its[16]
CREATE (s)-[r:$(type)]->(o)
SET r.id = sum[0], r.key = sum[1], r.roleLangs = sum[2], r.roles = sum[3], r.status = sum[4],
r.startDate = sum[5], r.endDate = sum[6], r.validFrom = sum[7], r.validTo = sum[8], r.amount = sum[9],
r.amountMin = sum[10], r.amountMax = sum[11], r.amountValue = sum[12], r.currency = sum[13], r.amountApproximate = sum[14],
r.confidence = sum[15], r.claimCount = sum[16], r.sourceCount = sum[17], r.independentSourceCount = sum[18], r.contested = sum[19],
r.directed = sum[20], r.words = sum[21], r.retiredType = sum[22], r.claimSources = sum[23], r.claimsRecorded = sum[24], r.claimsRetracted = sum[25],
r.claimCamps = sum[26], r.claimStatuses = sum[27], r.claimStarts = sum[28], r.claimsFrom = sum[29], r.claimsTo = sum[30],
r.claimAmounts = sum[31], r.claimCurrencies = sum[32], r.claimsLeast = sum[33], r.claimsMost = sum[34], r.claimConfidences = sum[35],
r.claimVoices = sum[36], r.claimWords = sum[37], r.roleWords = sum[38], r.claimFacts = sum[39], r.importId = sum[40]
WITH identity, items
UNWIND items AS item
MATCH (source:Source {id: item[0]})
WITH identity, source, item[1] AS said
CREATE (identity)<-[:ABOUT]-(claim:Claim)-[:FROM]->(source)
SET claim.id = said[0], claim.relationId = said[1], claim.stance = said[2], claim.status = said[3], claim.startDate = said[4],
claim.endDate = said[5], claim.amount = said[6], claim.amountMin = said[7], claim.amountMax = said[8], claim.currency = said[9],
claim.amountApproximate = said[10], claim.confidence = said[11], claim.reasonLangs = said[12], claim.reasons = said[13], claim.statementLangs = said[14],
claim.statements = said[15], claim.locatorLangs = said[16], claim.locators = said[17], claim.recordedAt = said[18], claim.createdBy = said[19],
claim.supersedes = said[20], claim.retractedAt = said[21], claim.retractedBy = said[22], claim.retractionReason = said[23], claim.recordedRelationIds = said[24],
claim.attributes = said[25], claim.importId = said[26], claim.importFile = said[27], claim.importTable = said[28], claim.importRow = said[29],
claim.changedBy = said[30], claim.revision = said[31]
RETURN count(DISTINCT identity) AS written, count(claim) AS claims`,
}

/** What is judged of two entities, that they are the same, different, or that nobody can say, in the place of what was judged of them before. Their identities come with the first judgement. */
export const judge: Statement<{ a: string; b: string; judgement: JudgementRecord }, { written: number }, 'one'> = {
  name: 'judge',
  mode: 'write',
  rows: 'one',
  params: ["a","b","judgement"],
  columns: ["written"],
  text: `MERGE (a:Identity {id: $given.a})
SET a.keptId = coalesce(a.keptId, $given.a)
MERGE (b:Identity {id: $given.b})
SET b.keptId = coalesce(b.keptId, $given.b)
MERGE (a)-[s:SAME_AS]->(b)
SET s = $given.judgement
RETURN count(s) AS written`,
}

/** What describes a data set. */
export const mergeDataset: Statement<{ dataset: DatasetRecord }, { written: number }, 'one'> = {
  name: 'mergeDataset',
  mode: 'write',
  rows: 'one',
  params: ["dataset"],
  columns: ["written"],
  text: `MERGE (d:Dataset {id: $given.dataset.id})
SET d = $given.dataset
RETURN count(d) AS written`,
}

/** Entities, new or changed; the type is also the label, so that of before is taken off. */
export const mergeEntities: Statement<{ entities: readonly StoredEntity[] }, { written: number }, 'one'> = {
  name: 'mergeEntities',
  mode: 'write',
  rows: 'one',
  params: ["entities"],
  columns: ["written"],
  text: `UNWIND $given.entities AS row
MERGE (e:Entity {id: row.id})
WITH e, row, [label IN labels(e) WHERE label <> 'Entity' AND label <> row.type] AS before
REMOVE e:$(before)
SET e = row, e:$(row.type)
RETURN count(e) AS written`,
}

/** Entity types of the vocabulary, new or changed. */
export const mergeEntityTypes: Statement<{ entityTypes: readonly EntityTypeRecord[] }, { written: number }, 'one'> = {
  name: 'mergeEntityTypes',
  mode: 'write',
  rows: 'one',
  params: ["entityTypes"],
  columns: ["written"],
  text: `UNWIND $given.entityTypes AS row
MERGE (t:EntityType {id: row.id})
SET t = row
RETURN count(t) AS written`,
}

/** Relation types of the vocabulary, new or changed. */
export const mergeRelationTypes: Statement<{ relationTypes: readonly RelationTypeRecord[] }, { written: number }, 'one'> = {
  name: 'mergeRelationTypes',
  mode: 'write',
  rows: 'one',
  params: ["relationTypes"],
  columns: ["written"],
  text: `UNWIND $given.relationTypes AS row
MERGE (t:RelationType {id: row.id})
SET t = row
RETURN count(t) AS written`,
}

/** Relations with their claims and the summary folded from them. One without a claim, or with an end or a source that is not there, is not written and not counted. */
export const mergeRelations: Statement<{ relations: readonly StoredRelation[] }, { written: number; claims: number }, 'one'> = {
  name: 'mergeRelations',
  mode: 'write',
  rows: 'one',
  params: ["relations"],
  columns: ["written","claims"],
  text: `UNWIND $given.relations AS row
OPTIONAL MATCH (s:Entity {id: row.identity.subjectId})
OPTIONAL MATCH (o:Entity {id: row.identity.objectId})
WITH row, s, o
WHERE s IS NOT NULL AND o IS NOT NULL AND size(row.claims) > 0
AND all(item IN row.claims WHERE EXISTS { (:Source {id: item.sourceId}) })
MERGE (identity:Relation {id: row.identity.id})
SET identity = row.identity
MERGE (s)-[r:$(row.relationshipType) {id: row.identity.id}]->(o)
SET r = row.summary, r.validFrom = date(row.summary.validFrom), r.validTo = date(row.summary.validTo),
r.claimsFrom = [day IN row.summary.claimsFrom | date(day)], r.claimsTo = [day IN row.summary.claimsTo | date(day)]
WITH identity, row
CALL (identity, row) {
UNWIND row.claims AS item
MATCH (source:Source {id: item.sourceId})
MERGE (claim:Claim {id: item.claim.id})
SET claim = item.claim
MERGE (claim)-[:ABOUT]->(identity)
MERGE (claim)-[:FROM]->(source)
WITH claim, item
OPTIONAL MATCH (via:Source {id: item.viaId})
FOREACH (one IN CASE WHEN via IS NULL THEN [] ELSE [via] END | MERGE (claim)-[:VIA]->(one))
RETURN count(claim) AS claims
}
RETURN count(identity) AS written, sum(claims) AS claims`,
}

/** Sources, new or changed. */
export const mergeSources: Statement<{ sources: readonly SourceRecord[] }, { written: number }, 'one'> = {
  name: 'mergeSources',
  mode: 'write',
  rows: 'one',
  params: ["sources"],
  columns: ["written"],
  text: `UNWIND $given.sources AS row
MERGE (s:Source {id: row.id})
SET s = row
RETURN count(s) AS written`,
}

/** Relations with other ends than before, and otherwise as they are: type, summary and claims stay. Each remembers between which entities it was recorded. One of which an end is not there is not counted. */
export const moveTies: Statement<{ ties: readonly TieToMoveRecord[] }, { moved: number }, 'one'> = {
  name: 'moveTies',
  mode: 'write',
  rows: 'one',
  params: ["ties"],
  columns: ["moved"],
  text: `UNWIND $given.ties AS row
MATCH (identity:Relation {id: row.id})
SET identity.revision = coalesce(identity.revision, 0) + 1
WITH identity, row
MATCH (s:Entity {id: identity.subjectId})
OPTIONAL MATCH (o:Entity {id: identity.objectId})
CALL (identity, s, o) {
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
RETURN r
}
WITH identity, row, r AS old
MATCH (from:Entity {id: row.subjectId})
OPTIONAL MATCH (to:Entity {id: row.objectId})
WITH identity, row, old, from, to
WHERE to IS NOT NULL
CREATE (from)-[r:$(type(old))]->(to)
SET r = properties(old)
DELETE old
SET identity.subjectId = row.subjectId, identity.objectId = row.objectId,
identity.recordedSubjectId = row.recordedSubjectId, identity.recordedObjectId = row.recordedObjectId
RETURN count(r) AS moved`,
}

/** Notes how far a large import is, as the last thing that the transaction of a batch does: whoever goes on with it begins after that one. None is noted, so that the batch must not be there, where the import was given up, or taken over by another hand, meanwhile. The import is held first and looked at after it, and stays held until the transaction ends: writing and taking back never mix. */
export const noteBatch: Statement<{ id: string; hand: string; batches: number; progress: string }, { noted: number }, 'one'> = {
  name: 'noteBatch',
  mode: 'write',
  rows: 'one',
  params: ["id","hand","batches","progress"],
  columns: ["noted"],
  text: `OPTIONAL MATCH (import:Import {id: $given.id})
SET import.beatAt = timestamp()
WITH import
WHERE import.state = 'WRITING' AND import.running AND import.hand = $given.hand
SET import.batches = $given.batches, import.progress = $given.progress
RETURN count(import) AS noted`,
}

/** A sign of life of the import that is under way; none is left where it was given up, or taken over by another hand, meanwhile. It locks the import until the transaction ends, so that writing and taking back never mix. */
export const noteImport: Statement<{ id: string; state: string; hand: string | null }, { alive: number }, 'one'> = {
  name: 'noteImport',
  mode: 'write',
  rows: 'one',
  params: ["id","state","hand"],
  columns: ["alive"],
  text: `OPTIONAL MATCH (import:Import {id: $given.id, state: $given.state, running: true})
WHERE $given.hand IS NULL OR import.hand = $given.hand
SET import.beatAt = timestamp()
RETURN count(import) AS alive`,
}

/** A relation that is held, with the summary folded anew: claims that are added to it, and claims that are retracted. */
export const refoldRelation: Statement<{ relation: ImportedRelation; retracted: readonly RetractionRecord[] }, { added: number; retracted: number }, 'one'> = {
  name: 'refoldRelation',
  mode: 'write',
  rows: 'one',
  params: ["relation","retracted"],
  columns: ["added","retracted"],
  text: `WITH $given.relation AS row
MATCH (identity:Relation {id: row.identity.id})
MATCH (s:Entity {id: identity.subjectId})
OPTIONAL MATCH (o:Entity {id: identity.objectId})
CALL (identity, s, o) {
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
RETURN r
}
WITH row, identity, s, o, r AS old
DELETE old
CREATE (s)-[r:$(row.relationshipType)]->(o)
SET r = row.summary, r.validFrom = date(row.summary.validFrom), r.validTo = date(row.summary.validTo),
r.claimsFrom = [day IN row.summary.claimsFrom | date(day)], r.claimsTo = [day IN row.summary.claimsTo | date(day)]
SET identity = row.identity
WITH identity, row
CALL (identity, row) {
UNWIND row.claims AS item
MATCH (source:Source {id: item.sourceId})
OPTIONAL MATCH (via:Source {id: item.viaId})
CREATE (identity)<-[:ABOUT]-(claim:Claim)-[:FROM]->(source)
SET claim = item.claim
FOREACH (one IN CASE WHEN via IS NULL THEN [] ELSE [via] END | CREATE (claim)-[:VIA]->(one))
RETURN count(claim) AS added
}
CALL () {
UNWIND $given.retracted AS retraction
MATCH (claim:Claim {id: retraction.id})
SET claim += retraction
RETURN count(claim) AS retracted
}
RETURN added, retracted`,
}

/** Brings a relation back that was set aside when an entity was merged: between the entities that stand for its ends now, with its claims, which the relation `from` had meanwhile. */
export const releaseTie: Statement<{ id: string; from: string; merged: string }, { claims: number }, 'one'> = {
  name: 'releaseTie',
  mode: 'write',
  rows: 'one',
  params: ["id","from","merged"],
  columns: ["claims"],
  text: `UNWIND [{id: $given.id, merged: $given.merged}] AS row
MATCH (member:Identity {id: row.merged})
MATCH (member)-[:KEEPS]->(identity:MergedRelation)
WHERE identity.id = row.id
OPTIONAL MATCH (member)-[:KEEPS]->(summary:SummaryBefore)
WHERE summary.id = row.id
WITH identity, summary
WHERE summary IS NOT NULL
OPTIONAL MATCH (subject:Identity {id: identity.subjectId})
OPTIONAL MATCH (object:Identity {id: identity.objectId})
WITH identity, summary, coalesce(subject.keptId, identity.subjectId) AS subjectId, coalesce(object.keptId, identity.objectId) AS objectId
MATCH (s:Entity {id: subjectId})
OPTIONAL MATCH (o:Entity {id: objectId})
WITH identity, summary, subjectId, objectId, s, o
WHERE o IS NOT NULL
CREATE (s)-[r:$(summary.relationshipType)]->(o)
SET r = properties(summary)
REMOVE r.relationshipType
DETACH DELETE summary
WITH identity, subjectId, objectId,
CASE WHEN identity.subjectId <> subjectId THEN coalesce(identity.recordedSubjectId, identity.subjectId) ELSE identity.recordedSubjectId END AS recordedSubjectId,
CASE WHEN identity.objectId <> objectId THEN coalesce(identity.recordedObjectId, identity.objectId) ELSE identity.recordedObjectId END AS recordedObjectId
SET identity.subjectId = subjectId, identity.objectId = objectId,
identity.recordedSubjectId = recordedSubjectId, identity.recordedObjectId = recordedObjectId
REMOVE identity:MergedRelation, identity.absorbedInto
SET identity:Relation
WITH identity
MATCH (:Identity {id: $given.merged})-[keeps:KEEPS]->(identity)
DELETE keeps
WITH identity
MATCH (claim:Claim {relationId: $given.from})-[about:ABOUT]->(:Relation)
WHERE $given.id IN claim.recordedRelationIds
DELETE about
CREATE (claim)-[:ABOUT]->(identity)
WITH claim, head([at IN range(0, size(claim.recordedRelationIds) - 1) WHERE claim.recordedRelationIds[at] = $given.id]) AS at
SET claim.relationId = $given.id, claim.recordedRelationIds = CASE WHEN at > 0 THEN claim.recordedRelationIds[..at] END
RETURN count(claim) AS claims`,
}

/** Takes away the next nodes of the graph. */
export const removeOurs: Statement<{ nodes: number }, { removed: number }, 'one'> = {
  name: 'removeOurs',
  mode: 'write',
  rows: 'one',
  params: ["nodes"],
  columns: ["removed"],
  text: `MATCH (n:Dataset|EntityType|RelationType|Source|Entity|Relation|Claim|Import|ImportBatch|EntityBefore|RelationBefore|SummaryBefore|Change|Identity|MergedEntity|MergedRelation)
WHERE n.running IS NULL
WITH n
LIMIT $given.nodes
DETACH DELETE n
RETURN count(*) AS removed`,
}

/** Takes away the next of the nodes that were set aside. */
export const removeSetAside: Statement<{ nodes: number }, { removed: number }, 'one'> = {
  name: 'removeSetAside',
  mode: 'write',
  rows: 'one',
  params: ["nodes"],
  columns: ["removed"],
  text: `MATCH (n:SetAside)
WITH n
LIMIT $given.nodes
DETACH DELETE n
RETURN count(*) AS removed`,
}

/** Takes away the next relationships of the nodes of the graph that `removeOurs` would take away next. */
export const removeTiesOfOurs: Statement<{ nodes: number; limit: number }, { removed: number }, 'one'> = {
  name: 'removeTiesOfOurs',
  mode: 'write',
  rows: 'one',
  params: ["nodes","limit"],
  columns: ["removed"],
  text: `MATCH (n:Dataset|EntityType|RelationType|Source|Entity|Relation|Claim|Import|ImportBatch|EntityBefore|RelationBefore|SummaryBefore|Change|Identity|MergedEntity|MergedRelation)
WHERE n.running IS NULL
WITH n
LIMIT $given.nodes
MATCH (n)-[r]-()
WITH DISTINCT r
LIMIT $given.limit
DELETE r
RETURN count(*) AS removed`,
}

/** Takes away the next relationships of the nodes set aside that `removeSetAside` would take away next. */
export const removeTiesSetAside: Statement<{ nodes: number; limit: number }, { removed: number }, 'one'> = {
  name: 'removeTiesSetAside',
  mode: 'write',
  rows: 'one',
  params: ["nodes","limit"],
  columns: ["removed"],
  text: `MATCH (n:SetAside)
WITH n
LIMIT $given.nodes
MATCH (n)-[r]-()
WITH DISTINCT r
LIMIT $given.limit
DELETE r
RETURN count(*) AS removed`,
}

/** Batches of the journals of imports as a safety copy has them, with what they keep. */
export const restoreBatches: Statement<{ rows: readonly CopiedBatch[] }, { written: number }, 'one'> = {
  name: 'restoreBatches',
  mode: 'write',
  rows: 'one',
  params: ["rows"],
  columns: ["written"],
  text: `UNWIND $given.rows AS row
CREATE (batch:ImportBatch)
SET batch = row.properties
WITH batch, row
CALL (batch, row) {
UNWIND row.keeps AS kept
CREATE (batch)-[:KEEPS]->(before:$(kept.labels))
SET before = kept.properties
RETURN count(before) AS keeps
}
RETURN count(batch) AS written`,
}

/** Claims of a safety copy as they were, tied to their relations and sources. One that lacks any of them is not counted. */
export const restoreClaims: Statement<{ rows: readonly CopiedClaim[] }, { written: number }, 'one'> = {
  name: 'restoreClaims',
  mode: 'write',
  rows: 'one',
  params: ["rows"],
  columns: ["written"],
  text: `UNWIND $given.rows AS row
MATCH (identity:Relation {id: row.properties.relationId})
CREATE (claim:Claim)-[:ABOUT]->(identity)
SET claim = row.properties
WITH claim, row
CALL (claim, row) {
UNWIND row.sources AS id
MATCH (source:Source {id: id})
CREATE (claim)-[:FROM]->(source)
RETURN count(source) AS sources
}
CALL (claim, row) {
UNWIND row.vias AS id
MATCH (via:Source {id: id})
CREATE (claim)-[:VIA]->(via)
RETURN count(via) AS vias
}
WITH row, sources, vias
WHERE sources = size(row.sources) AND vias = size(row.vias)
RETURN count(row) AS written`,
}

/** Identities of entities as a safety copy has them, with what they keep and what was judged of them; those that they were judged with come before them or with them. */
export const restoreIdentities: Statement<{ rows: readonly CopiedIdentity[] }, { written: number }, 'one'> = {
  name: 'restoreIdentities',
  mode: 'write',
  rows: 'one',
  params: ["rows"],
  columns: ["written"],
  text: `UNWIND $given.rows AS row
CREATE (identity:Identity)
SET identity = row.properties
WITH identity, row
CALL (identity, row) {
UNWIND row.keeps AS kept
CREATE (identity)-[:KEEPS]->(n:$(kept.labels))
SET n = kept.properties
RETURN count(n) AS keeps
}
WITH collect({identity: identity, judgements: row.judgements}) AS restored
UNWIND restored AS each
CALL (each) {
UNWIND each.judgements AS judged
MATCH (other:Identity {id: judged.from})
WITH each.identity AS identity, other, judged
CREATE (other)-[s:SAME_AS]->(identity)
SET s = judged.properties
RETURN count(s) AS judgements
}
WITH each, judgements
WHERE judgements = size(each.judgements)
RETURN count(each) AS written`,
}

/** Nodes of a safety copy as they were. */
export const restoreNodes: Statement<{ rows: readonly CopiedNode[] }, { written: number }, 'one'> = {
  name: 'restoreNodes',
  mode: 'write',
  rows: 'one',
  params: ["rows"],
  columns: ["written"],
  text: `UNWIND $given.rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN count(n) AS written`,
}

/** Relations of a safety copy as they were, their claims still to come. One without its ends is not written and not counted. */
export const restoreRelations: Statement<{ rows: readonly CopiedRelation[] }, { written: number }, 'one'> = {
  name: 'restoreRelations',
  mode: 'write',
  rows: 'one',
  params: ["rows"],
  columns: ["written"],
  text: `UNWIND $given.rows AS row
OPTIONAL MATCH (s:Entity {id: row.properties.subjectId})
OPTIONAL MATCH (o:Entity {id: row.properties.objectId})
WITH row, s, o
WHERE s IS NOT NULL AND o IS NOT NULL
CREATE (identity:Relation)
SET identity = row.properties
CREATE (s)-[r:$(row.type)]->(o)
SET r = row.summary
RETURN count(identity) AS written`,
}

/** Makes an entity, into which nothing is merged any more, what it was before, exactly; but for what was changed since (`changed`). Its revision goes on. */
export const returnOwnState: Statement<{ id: string; changed: ChangedEntity }, { written: number }, 'one'> = {
  name: 'returnOwnState',
  mode: 'write',
  rows: 'one',
  params: ["id","changed"],
  columns: ["written"],
  text: `UNWIND [$given.id] AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (:Identity {id: id})-[:KEEPS]->(before:EntityBefore)
WITH entity, before
WHERE before IS NOT NULL
WITH entity, before, entity.revision AS revision
SET entity = properties(before), entity += $given.changed
SET entity.revision = revision
DETACH DELETE before
RETURN count(entity) AS written`,
}

/** Revokes a token; one that was revoked before stays as it was. */
export const revokeToken: Statement<{ id: string; revokedAt: string }, { revoked: number }, 'one'> = {
  name: 'revokeToken',
  mode: 'write',
  rows: 'one',
  params: ["id","revokedAt"],
  columns: ["revoked"],
  text: `MATCH (token:Token {id: $given.id})
SET token.revokedAt = coalesce(token.revokedAt, $given.revokedAt)
RETURN count(token) AS revoked`,
}

/** Sets the next nodes of the graph aside, so that nothing finds them: a restoring that fails brings them back. */
export const setAside: Statement<{ limit: number }, { moved: number }, 'one'> = {
  name: 'setAside',
  mode: 'write',
  rows: 'one',
  params: ["limit"],
  columns: ["moved"],
  text: `MATCH (n:Dataset|EntityType|RelationType|Source|Entity|Relation|Claim|Import|ImportBatch|EntityBefore|RelationBefore|SummaryBefore|Change|Identity|MergedEntity|MergedRelation)
WHERE n.running IS NULL
WITH n
LIMIT $given.limit
WITH n, labels(n) AS labels
REMOVE n:$(labels)
SET n:SetAside, n.setAsideLabels = labels
RETURN count(n) AS moved`,
}

/** Merges an entity that has no relations any more into another: its node is kept as it is, aside, and its identity says which entity stands for it now, and for all that was merged into it. */
export const setEntityAside: Statement<{ merged: string; kept: string; at: string }, { written: number }, 'one'> = {
  name: 'setEntityAside',
  mode: 'write',
  rows: 'one',
  params: ["merged","kept","at"],
  columns: ["written"],
  text: `UNWIND [{kept: $given.kept, merged: $given.merged}] AS row
MATCH (keeper:Identity {id: row.kept})
OPTIONAL MATCH (kept:Entity {id: row.kept})
WITH row, keeper, kept
WHERE kept IS NOT NULL
CALL (keeper, kept) {
WITH keeper, kept
WHERE NOT EXISTS { (keeper)-[:KEEPS]->(:EntityBefore) }
CREATE (keeper)-[:KEEPS]->(before:EntityBefore)
SET before = properties(kept)
}
MATCH (member:Identity {id: row.merged})
OPTIONAL MATCH (entity:Entity {id: row.merged})
WITH member, entity
WHERE entity IS NOT NULL AND NOT EXISTS { (entity)--() }
WITH member, entity, [label IN labels(entity) WHERE label <> 'Entity'] AS types
REMOVE entity:Entity:$(types)
SET entity:MergedEntity
CREATE (member)-[:KEEPS]->(entity)
SET member.mergedInto = $given.kept, member.mergedAt = $given.at
WITH member
MATCH (each:Identity {keptId: $given.merged})
SET each.keptId = $given.kept
RETURN count(DISTINCT member) AS written`,
}

/** Leaves word of what this transaction does for whoever listens, under the next number; the last statement of its transaction, since the clock is held until that ends. So numbers are in the order of the commits, without a gap. Only so many are kept. */
export const tellNews: Statement<{ news: NewsToTell; kept: number }, { number: number }, 'one'> = {
  name: 'tellNews',
  mode: 'write',
  rows: 'one',
  params: ["news","kept"],
  columns: ["number"],
  text: `MERGE (clock:NewsClock {id: 'news'})
SET clock.heldAt = timestamp()
WITH clock
SET clock.number = coalesce(clock.number, 0) + 1
CREATE (news:News)
SET news = $given.news, news.number = clock.number
WITH clock
OPTIONAL MATCH (old:News {number: clock.number - $given.kept})
DELETE old
RETURN clock.number AS number`,
}

/** Takes a restoring that is under way from one stage to the next; none is turned that is not in that stage. */
export const turnRestore: Statement<{ id: string; from: readonly string[]; to: string }, { turned: number }, 'one'> = {
  name: 'turnRestore',
  mode: 'write',
  rows: 'one',
  params: ["id","from","to"],
  columns: ["turned"],
  text: `MATCH (import:Import {id: $given.id, running: true})
WHERE import.state IN $given.from
SET import.state = $given.to, import.beatAt = timestamp()
RETURN count(import) AS turned`,
}

/** Takes away the descriptions of data sets that a batch of an import brought. */
export const undoDatasetsOfBatch: Statement<{ importId: string; number: number }, { removed: number }, 'one'> = {
  name: 'undoDatasetsOfBatch',
  mode: 'write',
  rows: 'one',
  params: ["importId","number"],
  columns: ["removed"],
  text: `MATCH (batch:ImportBatch {importId: $given.importId, number: $given.number})
CALL (batch) {
UNWIND coalesce(batch.datasets, []) AS id
MATCH (dataset:Dataset {id: id})
DELETE dataset
RETURN count(*) AS removed
}
RETURN removed`,
}

/** Takes back what else a batch of an import did, after its relations: entities, sources, types, steps of another graph's history and judgements that it made go, entities that it changed are what they were; then the batch itself goes. */
export const undoEntitiesOfBatch: Statement<{ importId: string; number: number }, { removed: number; restored: number }, 'one'> = {
  name: 'undoEntitiesOfBatch',
  mode: 'write',
  rows: 'one',
  params: ["importId","number"],
  columns: ["removed","restored"],
  text: `MATCH (batch:ImportBatch {importId: $given.importId, number: $given.number})
CALL (batch) {
MATCH (batch)-[:KEEPS]->(before:EntityBefore)
MATCH (e:Entity {id: before.id})
SET e = properties(before)
DETACH DELETE before
RETURN count(*) AS restored
}
CALL (batch) {
UNWIND batch.entities AS id
MATCH (e:Entity {id: id})
DELETE e
RETURN count(*) AS removed
}
CALL (batch) {
UNWIND batch.sources AS id
MATCH (source:Source {id: id})
DELETE source
}
CALL (batch) {
UNWIND batch.entityTypes AS id
MATCH (type:EntityType {id: id})
DELETE type
}
CALL (batch) {
UNWIND batch.relationTypes AS id
MATCH (type:RelationType {id: id})
DELETE type
}
CALL (batch) {
UNWIND coalesce(batch.changes, []) AS id
MATCH (change:Change {id: id})
DELETE change
}
CALL (batch) {
MATCH (a:Identity)-[s:SAME_AS]->(b:Identity)
WHERE a.id IN coalesce(batch.judged, []) AND s.id IN batch.judgements
DELETE s
WITH a, b
UNWIND [a, b] AS identity
WITH DISTINCT identity
WHERE identity.keptId = identity.id AND NOT EXISTS { (identity)--() }
AND NOT EXISTS { (:Identity {mergedInto: identity.id}) }
DELETE identity
}
DETACH DELETE batch
RETURN removed, restored`,
}

/** Takes back the merges that a batch of an import brought: what is kept of them goes, and the identities of which nothing else is known. */
export const undoMergesOfBatch: Statement<{ importId: string; number: number }, { removed: number }, 'one'> = {
  name: 'undoMergesOfBatch',
  mode: 'write',
  rows: 'one',
  params: ["importId","number"],
  columns: ["removed"],
  text: `MATCH (batch:ImportBatch {importId: $given.importId, number: $given.number})
CALL (batch) {
MATCH (identity:Identity)
WHERE identity.id IN coalesce(batch.merged, [])
OPTIONAL MATCH (identity)-[:KEEPS]->(kept)
DETACH DELETE kept
WITH DISTINCT identity
SET identity.keptId = identity.id
REMOVE identity.mergedInto, identity.mergedAt
WITH identity
WHERE NOT EXISTS { (identity)--() }
DELETE identity
RETURN count(*) AS removed
}
RETURN removed`,
}

/** Takes back what a batch of an import did to relations: those that it made go with their claims, those that it changed are what they were. */
export const undoRelationsOfBatch: Statement<{ importId: string; number: number }, { removed: number; restored: number }, 'one'> = {
  name: 'undoRelationsOfBatch',
  mode: 'write',
  rows: 'one',
  params: ["importId","number"],
  columns: ["removed","restored"],
  text: `MATCH (batch:ImportBatch {importId: $given.importId, number: $given.number})
CALL (batch) {
UNWIND batch.claims AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim
}
CALL (batch) {
MATCH (batch)-[:KEEPS]->(summary:SummaryBefore)
MATCH (identity:Relation {id: summary.id})
MATCH (s:Entity {id: identity.subjectId})
OPTIONAL MATCH (o:Entity {id: identity.objectId})
CALL (identity, s, o) {
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
RETURN r
}
WITH summary, s, o, r AS now
DELETE now
CREATE (s)-[r:$(summary.relationshipType)]->(o)
SET r = properties(summary)
REMOVE r.relationshipType
DETACH DELETE summary
}
CALL (batch) {
MATCH (batch)-[:KEEPS]->(before:RelationBefore)
MATCH (identity:Relation {id: before.id})
SET identity = properties(before)
DETACH DELETE before
RETURN count(*) AS restored
}
CALL (batch) {
UNWIND batch.relations AS id
MATCH (identity:Relation {id: id})
MATCH (s:Entity {id: identity.subjectId})
OPTIONAL MATCH (o:Entity {id: identity.objectId})
CALL (identity, s, o) {
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
RETURN r
}
DELETE r
WITH identity
OPTIONAL MATCH (claim:Claim)-[:ABOUT]->(identity)
DETACH DELETE claim
WITH DISTINCT identity
DETACH DELETE identity
RETURN count(*) AS removed
}
RETURN removed, restored`,
}

/** Takes away what was judged of two entities, and the identities of which nothing else is known then. */
export const withdrawJudgement: Statement<{ ids: readonly string[] }, { removed: number }, 'one'> = {
  name: 'withdrawJudgement',
  mode: 'write',
  rows: 'one',
  params: ["ids"],
  columns: ["removed"],
  text: `OPTIONAL MATCH (a:Identity)-[s:SAME_AS]->(b:Identity)
WHERE a.id IN $given.ids AND b.id IN $given.ids
DELETE s
WITH count(s) AS removed
CALL () {
MATCH (identity:Identity)
WHERE identity.id IN $given.ids AND identity.keptId = identity.id
AND NOT EXISTS { (identity)--() } AND NOT EXISTS { (:Identity {mergedInto: identity.id}) }
DELETE identity
}
RETURN removed`,
}

/** The statements of the schema, in the order in which they are applied. */
export const schemaStatements = [entityId, relationId, claimId, sourceId, entityTypeId, relationTypeId, datasetId, claimRelation, relationSubject, relationObject, entityType, entityNames, relationAmount, relationRecency, relationConfidence, importId, importRunning, importBatch, relationSubjectAmount, relationObjectAmount, relationSubjectRecency, relationObjectRecency, relationSubjectConfidence, relationObjectConfidence, changeId, changeAbout, changeSubject, changeObject, changePlace, tokenId, tokenName, identityId, identityKept, judgementPlace, mergedRelationId, identityMergedInto, entityExternalIds, newsClock, newsNumber]

/** Everything that can be asked of a graph of Kesher. */
export const readStatements = [absorbedInto, absorbedTies, broughtByImport, changesById, claimsById, claimsOfRelations, claimsOfSources, connect, connectUnderLens, content, copiedBatch, copiedClaims, copiedIdentities, copiedNodes, copiedRelations, datasetIds, datasets, deepNeighborhood, deepNeighborhoodUnderLens, degrees, degreesUnderLens, entitiesById, entitiesMatching, entities, entityIds, exportedAbsorbed, exportedChanges, exportedEntities, exportedEntitiesUnderLens, exportedJudgements, exportedMerges, exportedRelations, exportedRelationsUnderLens, exportedSources, facets, facetsUnderLens, farPaths, farPathsUnderLens, graphInfo, ground, history, identity, importBatches, imports, judgedPairs, judgementOf, judgements, knownOfMerges, laterWork, mergeCandidates, mergedAmong, mergedCount, mergedInto, neighborCounts, neighborCountsUnderLens, neighborhood, neighborhoodUnderLens, newsAfter, nodesById, pairsByIds, paths, pathsUnderLens, readersBefore, ready, recordedEnds, relationIdsAmong, relationIds, relationsById, relationsByAmount, relationsByRecency, relationsByConfidence, relationsByRank, relationsByRankUnderLens, relationsOfEntitiesByAmount, relationsOfEntitiesByRecency, relationsOfEntitiesByConfidence, relationsOfEntitiesByRank, relationsOfEntitiesByRankUnderLens, relationsOfEntities, relationsOfEntitiesUnderLens, relations, relationsUnderLens, runningImport, search, sourcesById, sources, storedEntities, storedRelations, subgraph, subgraphUnderLens, tieCount, tiesToMerge, tiesToSplit, timeline, timelineUnderLens, tokens, vocabulary]
