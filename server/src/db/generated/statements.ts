// Made by `npm run generate`. Change what it is made from, not this file.
/* oxlint-disable */
import type { ClaimRecord, DatasetRecord, DirectionParam, EntityRecord, EntityTypeRecord, GraphCountsRecord, HiddenRecord, LabelCountRecord, ListedRelationRecord, NeighborCountRecord, PathRecord, RankParam, RankedClaimRecord, RankedEntityRecord, RankedRelationRecord, RelationFilterParam, RelationRecord, RelationTypeRecord, SourceRecord, StoredEntity, StoredRelation, TypeCountRecord } from '../records.ts'

import type { Statement } from '../statement.ts'

/**
 * Every way of the least length from one entity to another, the most credible first; of more than 2,000 the first that the search meets.
 *
 * ```cypher
 * OPTIONAL MATCH (a:Entity {id: $from})
 * OPTIONAL MATCH (b:Entity {id: $to})
 * CALL (a, b) {
 *   WITH a, b
 *   WHERE a IS NOT NULL AND b IS NOT NULL AND a <> b
 *   MATCH p = ALL SHORTEST (a) (
 *     (x:Entity)-[r]-(y:Entity)
 *     WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = x WHEN 'IN' THEN endNode(r) = x ELSE true END
 *       AND ($filter.types IS NULL OR type(r) IN $filter.types)
 *       AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
 *       AND ($filter.otherTypes IS NULL OR y.type IN $filter.otherTypes)
 *       AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
 *       AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
 *       AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
 *   ){1,6} (b)
 *   WHERE length(p) <= $maxLength
 *     AND all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
 *   WITH p
 *   LIMIT 2000
 *   WITH p, reduce(product = 1.0, r IN relationships(p) | product * r.confidence / 100) AS confidence
 *   ORDER BY length(p), coalesce(confidence, -1) DESC, [r IN relationships(p) | r.id]
 *   LIMIT $limit
 *   RETURN collect({
 *     entities: [n IN nodes(p) | n {
 *       .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
 *       summaryLangs: CASE WHEN $withSummary THEN n.summaryLangs END,
 *       summaries: CASE WHEN $withSummary THEN n.summaries END,
 *       degree: CASE WHEN $withDegree THEN COUNT { (n)--() } END
 *     }],
 *     relations: [r IN relationships(p) | r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id }],
 *     confidence: confidence
 *   }) AS paths
 * }
 * RETURN a IS NOT NULL AS fromKnown, b IS NOT NULL AS toKnown, paths
 * ```
 */
export const allShortestPaths: Statement<{ from: string; to: string; direction: DirectionParam; filter: RelationFilterParam; maxLength: number; limit: number; withSummary: boolean; withDegree: boolean }, { fromKnown: boolean; toKnown: boolean; paths: PathRecord[] }, 'one'> = {
  name: 'allShortestPaths',
  mode: 'read',
  rows: 'one',
  params: ["from","to","direction","filter","maxLength","limit","withSummary","withDegree"],
  columns: ["fromKnown","toKnown","paths"],
  text: `OPTIONAL MATCH (a:Entity {id: $from})
OPTIONAL MATCH (b:Entity {id: $to})
CALL (a, b) {
  WITH a, b
  WHERE a IS NOT NULL AND b IS NOT NULL AND a <> b
  MATCH p = ALL SHORTEST (a) (
    (x:Entity)-[r]-(y:Entity)
    WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = x WHEN 'IN' THEN endNode(r) = x ELSE true END
      AND ($filter.types IS NULL OR type(r) IN $filter.types)
      AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
      AND ($filter.otherTypes IS NULL OR y.type IN $filter.otherTypes)
      AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
      AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
      AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
  ){1,6} (b)
  WHERE length(p) <= $maxLength
    AND all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
  WITH p
  LIMIT 2000
  WITH p, reduce(product = 1.0, r IN relationships(p) | product * r.confidence / 100) AS confidence
  ORDER BY length(p), coalesce(confidence, -1) DESC, [r IN relationships(p) | r.id]
  LIMIT $limit
  RETURN collect({
    entities: [n IN nodes(p) | n {
      .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
      summaryLangs: CASE WHEN $withSummary THEN n.summaryLangs END,
      summaries: CASE WHEN $withSummary THEN n.summaries END,
      degree: CASE WHEN $withDegree THEN COUNT { (n)--() } END
    }],
    relations: [r IN relationships(p) | r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id }],
    confidence: confidence
  }) AS paths
}
RETURN a IS NOT NULL AS fromKnown, b IS NOT NULL AS toKnown, paths`,
}

/**
 * Claims by their ids, retracted ones too, each with its source and the one through which that is known.
 *
 * ```cypher
 * MATCH (claim:Claim)
 * WHERE claim.id IN $ids
 * MATCH (claim)-[:FROM]->(source:Source)
 * OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
 * RETURN claim {.*} AS claim, source {.*} AS source, via {.*} AS via
 * ```
 */
export const claimsById: Statement<{ ids: readonly string[] }, { claim: ClaimRecord; source: SourceRecord; via: SourceRecord | null }, 'many'> = {
  name: 'claimsById',
  mode: 'read',
  rows: 'many',
  params: ["ids"],
  columns: ["claim","source","via"],
  text: `MATCH (claim:Claim)
WHERE claim.id IN $ids
MATCH (claim)-[:FROM]->(source:Source)
OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
RETURN claim {.*} AS claim, source {.*} AS source, via {.*} AS via`,
}

/**
 * A page of the live claims about each of some relations, the most credible first.
 *
 * ```cypher
 * UNWIND $ids AS id
 * CALL (id) {
 *   MATCH (claim:Claim {relationId: id})-[:FROM]->(source:Source)
 *   WHERE claim.retractedAt IS NULL
 *   WITH claim, source, coalesce(claim.confidence, -1) AS rank
 *   WHERE ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND claim.id > $afterId))
 *   ORDER BY rank DESC, claim.id
 *   LIMIT $limit
 *   OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
 *   WITH claim, source, via, rank
 *   ORDER BY rank DESC, claim.id
 *   RETURN collect({claim: claim {.*}, source: source {.*}, via: via {.*}, rank: rank}) AS claims
 * }
 * RETURN id, claims,
 *        CASE WHEN $withTotal THEN COUNT {
 *          MATCH (claim:Claim {relationId: id})-[:FROM]->(source:Source)
 *          WHERE claim.retractedAt IS NULL
 *        } END AS total
 * ```
 */
export const claimsOfRelations: Statement<{ ids: readonly string[]; afterRank: number | null; afterId: string | null; limit: number; withTotal: boolean }, { id: string; claims: RankedClaimRecord[]; total: number | null }, 'many'> = {
  name: 'claimsOfRelations',
  mode: 'read',
  rows: 'many',
  params: ["ids","afterRank","afterId","limit","withTotal"],
  columns: ["id","claims","total"],
  text: `UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim {relationId: id})-[:FROM]->(source:Source)
  WHERE claim.retractedAt IS NULL
  WITH claim, source, coalesce(claim.confidence, -1) AS rank
  WHERE ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND claim.id > $afterId))
  ORDER BY rank DESC, claim.id
  LIMIT $limit
  OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
  WITH claim, source, via, rank
  ORDER BY rank DESC, claim.id
  RETURN collect({claim: claim {.*}, source: source {.*}, via: via {.*}, rank: rank}) AS claims
}
RETURN id, claims,
       CASE WHEN $withTotal THEN COUNT {
         MATCH (claim:Claim {relationId: id})-[:FROM]->(source:Source)
         WHERE claim.retractedAt IS NULL
       } END AS total`,
}

/**
 * A page of the live claims that come from each of some sources, the most credible first.
 *
 * ```cypher
 * UNWIND $ids AS id
 * CALL (id) {
 *   MATCH (claim:Claim)-[:FROM]->(source:Source {id: id})
 *   WHERE claim.retractedAt IS NULL
 *   WITH claim, source, coalesce(claim.confidence, -1) AS rank
 *   WHERE ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND claim.id > $afterId))
 *   ORDER BY rank DESC, claim.id
 *   LIMIT $limit
 *   OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
 *   WITH claim, source, via, rank
 *   ORDER BY rank DESC, claim.id
 *   RETURN collect({claim: claim {.*}, source: source {.*}, via: via {.*}, rank: rank}) AS claims
 * }
 * RETURN id, claims,
 *        CASE WHEN $withTotal THEN COUNT {
 *          MATCH (claim:Claim)-[:FROM]->(source:Source {id: id})
 *          WHERE claim.retractedAt IS NULL
 *        } END AS total
 * ```
 */
export const claimsOfSources: Statement<{ ids: readonly string[]; afterRank: number | null; afterId: string | null; limit: number; withTotal: boolean }, { id: string; claims: RankedClaimRecord[]; total: number | null }, 'many'> = {
  name: 'claimsOfSources',
  mode: 'read',
  rows: 'many',
  params: ["ids","afterRank","afterId","limit","withTotal"],
  columns: ["id","claims","total"],
  text: `UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim)-[:FROM]->(source:Source {id: id})
  WHERE claim.retractedAt IS NULL
  WITH claim, source, coalesce(claim.confidence, -1) AS rank
  WHERE ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND claim.id > $afterId))
  ORDER BY rank DESC, claim.id
  LIMIT $limit
  OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
  WITH claim, source, via, rank
  ORDER BY rank DESC, claim.id
  RETURN collect({claim: claim {.*}, source: source {.*}, via: via {.*}, rank: rank}) AS claims
}
RETURN id, claims,
       CASE WHEN $withTotal THEN COUNT {
         MATCH (claim:Claim)-[:FROM]->(source:Source {id: id})
         WHERE claim.retractedAt IS NULL
       } END AS total`,
}

/**
 * What kinds of things the database holds, with their counts from the counters of the store. A bare call needs no plan: it is asked at every start, of a database that has planned nothing yet.
 *
 * ```cypher
 * CALL db.stats.retrieve('GRAPH COUNTS')
 * ```
 */
export const content: Statement<Record<never, never>, { section: string; data: GraphCountsRecord }, 'one'> = {
  name: 'content',
  mode: 'read',
  rows: 'one',
  params: [],
  columns: ["section","data"],
  text: `CALL db.stats.retrieve('GRAPH COUNTS')`,
}

/**
 * Which data sets the database holds, by their ids.
 *
 * ```cypher
 * MATCH (dataset:Dataset)
 * WITH dataset.id AS id ORDER BY id
 * RETURN collect(id) AS ids
 * ```
 */
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

/**
 * How many relations of a direction that pass a filter each entity has.
 *
 * ```cypher
 * MATCH (e:Entity)
 * WHERE e.id IN $ids
 * RETURN e.id AS id,
 *        COUNT {
 *          MATCH (e)-[r]-(o:Entity)
 *          WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
 *            AND ($filter.types IS NULL OR type(r) IN $filter.types)
 *            AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
 *            AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
 *            AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
 *            AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
 *            AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
 *        } AS degree
 * ```
 */
export const degrees: Statement<{ ids: readonly string[]; direction: DirectionParam; filter: RelationFilterParam }, { id: string; degree: number }, 'many'> = {
  name: 'degrees',
  mode: 'read',
  rows: 'many',
  params: ["ids","direction","filter"],
  columns: ["id","degree"],
  text: `MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id,
       COUNT {
         MATCH (e)-[r]-(o:Entity)
         WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
           AND ($filter.types IS NULL OR type(r) IN $filter.types)
           AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
           AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
           AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
           AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
           AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
       } AS degree`,
}

/**
 * Entities by their ids; unknown ids bring no row.
 *
 * ```cypher
 * MATCH (e:Entity)
 * WHERE e.id IN $ids
 * RETURN e {
 *   .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
 *   summaryLangs: CASE WHEN $withSummary THEN e.summaryLangs END,
 *   summaries: CASE WHEN $withSummary THEN e.summaries END,
 *   degree: CASE WHEN $withDegree THEN COUNT { (e)--() } END
 * } AS entity
 * ```
 */
export const entitiesById: Statement<{ ids: readonly string[]; withSummary: boolean; withDegree: boolean }, { entity: EntityRecord }, 'many'> = {
  name: 'entitiesById',
  mode: 'read',
  rows: 'many',
  params: ["ids","withSummary","withDegree"],
  columns: ["entity"],
  text: `MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e {
  .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
  summaryLangs: CASE WHEN $withSummary THEN e.summaryLangs END,
  summaries: CASE WHEN $withSummary THEN e.summaries END,
  degree: CASE WHEN $withDegree THEN COUNT { (e)--() } END
} AS entity`,
}

/**
 * A page of the entities with a name that answers a query of the full-text index, of some types and with at least so many relations, the most connected first.
 *
 * ```cypher
 * CALL () {
 *   CALL db.index.fulltext.queryNodes('entityNames', $text, {limit: 1000}) YIELD node AS e
 *   WITH e, COUNT { (e)--() } AS rank
 *   WHERE ($types IS NULL OR e.type IN $types) AND rank >= $minDegree
 *   WITH collect({entity: e, rank: rank}) AS hits
 *   CALL (hits) {
 *     UNWIND hits AS hit
 *     WITH hit.entity AS e, hit.rank AS rank
 *     WHERE ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND e.id > $afterId))
 *     ORDER BY rank DESC, e.id
 *     LIMIT $limit
 *     RETURN collect({entity: e {
 *       .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
 *       summaryLangs: CASE WHEN $withSummary THEN e.summaryLangs END,
 *       summaries: CASE WHEN $withSummary THEN e.summaries END,
 *       degree: CASE WHEN $withDegree THEN COUNT { (e)--() } END
 *     }, rank: rank}) AS entities
 *   }
 *   RETURN entities, size(hits) AS total
 * }
 * RETURN entities, total
 * ```
 */
export const entitiesMatching: Statement<{ text: string; types: readonly string[] | null; minDegree: number; afterRank: number | null; afterId: string | null; limit: number; withSummary: boolean; withDegree: boolean }, { entities: RankedEntityRecord[]; total: number }, 'one'> = {
  name: 'entitiesMatching',
  mode: 'read',
  rows: 'one',
  params: ["text","types","minDegree","afterRank","afterId","limit","withSummary","withDegree"],
  columns: ["entities","total"],
  text: `CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $text, {limit: 1000}) YIELD node AS e
  WITH e, COUNT { (e)--() } AS rank
  WHERE ($types IS NULL OR e.type IN $types) AND rank >= $minDegree
  WITH collect({entity: e, rank: rank}) AS hits
  CALL (hits) {
    UNWIND hits AS hit
    WITH hit.entity AS e, hit.rank AS rank
    WHERE ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND e.id > $afterId))
    ORDER BY rank DESC, e.id
    LIMIT $limit
    RETURN collect({entity: e {
      .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
      summaryLangs: CASE WHEN $withSummary THEN e.summaryLangs END,
      summaries: CASE WHEN $withSummary THEN e.summaries END,
      degree: CASE WHEN $withDegree THEN COUNT { (e)--() } END
    }, rank: rank}) AS entities
  }
  RETURN entities, size(hits) AS total
}
RETURN entities, total`,
}

/**
 * A page of the entities of some types with at least so many relations, the most connected first.
 *
 * ```cypher
 * CALL () {
 *   MATCH (e:Entity)
 *   WHERE $types IS NULL OR e.type IN $types
 *   WITH e, COUNT { (e)--() } AS rank
 *   WHERE rank >= $minDegree
 *     AND ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND e.id > $afterId))
 *   ORDER BY rank DESC, e.id
 *   LIMIT $limit
 *   RETURN collect({entity: e {
 *     .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
 *     summaryLangs: CASE WHEN $withSummary THEN e.summaryLangs END,
 *     summaries: CASE WHEN $withSummary THEN e.summaries END,
 *     degree: CASE WHEN $withDegree THEN COUNT { (e)--() } END
 *   }, rank: rank}) AS entities
 * }
 * RETURN entities,
 *        CASE WHEN $withTotal THEN COUNT {
 *          MATCH (e:Entity)
 *          WHERE ($types IS NULL OR e.type IN $types) AND COUNT { (e)--() } >= $minDegree
 *        } END AS total
 * ```
 */
export const entities: Statement<{ types: readonly string[] | null; minDegree: number; afterRank: number | null; afterId: string | null; limit: number; withSummary: boolean; withDegree: boolean; withTotal: boolean }, { entities: RankedEntityRecord[]; total: number | null }, 'one'> = {
  name: 'entities',
  mode: 'read',
  rows: 'one',
  params: ["types","minDegree","afterRank","afterId","limit","withSummary","withDegree","withTotal"],
  columns: ["entities","total"],
  text: `CALL () {
  MATCH (e:Entity)
  WHERE $types IS NULL OR e.type IN $types
  WITH e, COUNT { (e)--() } AS rank
  WHERE rank >= $minDegree
    AND ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND e.id > $afterId))
  ORDER BY rank DESC, e.id
  LIMIT $limit
  RETURN collect({entity: e {
    .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
    summaryLangs: CASE WHEN $withSummary THEN e.summaryLangs END,
    summaries: CASE WHEN $withSummary THEN e.summaries END,
    degree: CASE WHEN $withDegree THEN COUNT { (e)--() } END
  }, rank: rank}) AS entities
}
RETURN entities,
       CASE WHEN $withTotal THEN COUNT {
         MATCH (e:Entity)
         WHERE ($types IS NULL OR e.type IN $types) AND COUNT { (e)--() } >= $minDegree
       } END AS total`,
}

/**
 * How much this graph holds, from the counters of the store; the data set; and the most connected entities, where the data set does not name the ones to begin with.
 *
 * ```cypher
 * CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
 * WITH data.nodes AS counts, head(COLLECT { MATCH (d:Dataset) RETURN d {.*} ORDER BY d.id LIMIT 1 }) AS dataset
 * RETURN [c IN counts WHERE c.label IN ['Entity', 'Relation', 'Claim', 'Source'] | c {.label, .count}] AS counts, dataset,
 *        COLLECT {
 *          WITH dataset
 *          WHERE size(coalesce(dataset.start, [])) = 0
 *          MATCH (e:Entity)
 *          RETURN e.id ORDER BY COUNT { (e)--() } DESC, e.id LIMIT 8
 *        } AS connected
 * ```
 */
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

/**
 * How many relations of each type and direction that pass a filter each entity has, the most frequent first.
 *
 * ```cypher
 * MATCH (e:Entity)
 * WHERE e.id IN $ids
 * CALL (e) {
 *   MATCH (e)-[r]-(o:Entity)
 *   WHERE ($filter.types IS NULL OR type(r) IN $filter.types)
 *     AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
 *     AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
 *     AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
 *     AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
 *     AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
 *   WITH type(r) AS type, CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END AS direction, count(*) AS count
 *   ORDER BY count DESC, type, direction
 *   RETURN collect({type: type, direction: direction, count: count}) AS counts
 * }
 * RETURN e.id AS id, counts
 * ```
 */
export const neighborCounts: Statement<{ ids: readonly string[]; filter: RelationFilterParam }, { id: string; counts: NeighborCountRecord[] }, 'many'> = {
  name: 'neighborCounts',
  mode: 'read',
  rows: 'many',
  params: ["ids","filter"],
  columns: ["id","counts"],
  text: `MATCH (e:Entity)
WHERE e.id IN $ids
CALL (e) {
  MATCH (e)-[r]-(o:Entity)
  WHERE ($filter.types IS NULL OR type(r) IN $filter.types)
    AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
    AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
    AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
    AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
    AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
  WITH type(r) AS type, CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END AS direction, count(*) AS count
  ORDER BY count DESC, type, direction
  RETURN collect({type: type, direction: direction, count: count}) AS counts
}
RETURN e.id AS id, counts`,
}

/**
 * The surroundings of some entities: from each at most `perNode` relations by rank to entities not yet there, so far as `depth` steps; then every relation among what was found, and how many of each lead elsewhere. No row where none is known.
 *
 * ```cypher
 * MATCH (start:Entity)
 * WHERE start.id IN $ids
 * WITH start
 * ORDER BY start.id
 * WITH collect(start) AS starts
 * CALL (starts) {
 *   UNWIND CASE WHEN $depth >= 1 THEN starts ELSE [] END AS e
 *   CALL (e, starts) {
 *     MATCH (e)-[r]-(o:Entity)
 *     WHERE NOT o IN starts AND NOT o.id IN $exclude
 *       AND CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
 *       AND ($filter.types IS NULL OR type(r) IN $filter.types)
 *       AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
 *       AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
 *       AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
 *       AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
 *       AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
 *     WITH r, o, CASE $orderBy
 *       WHEN 'AMOUNT' THEN coalesce(r.amountValue, -1.0e300)
 *       WHEN 'RECENCY' THEN coalesce(r.validFrom.year * 10000 + r.validFrom.month * 100 + r.validFrom.day, -1.0e300)
 *       WHEN 'CONFIDENCE' THEN coalesce(r.confidence, -1)
 *       WHEN 'DEGREE' THEN COUNT { (o)--() }
 *       ELSE 0
 *     END AS rank
 *     ORDER BY rank DESC, r.id
 *     LIMIT $perNode + 1
 *     RETURN collect({node: o, rank: rank}) AS found
 *   }
 *   WITH collect(found[..$perNode]) AS taken, collect(size(found)) AS sizes
 *   CALL (taken) {
 *     UNWIND taken AS found
 *     UNWIND found AS one
 *     WITH one.node AS o, max(one.rank) AS rank
 *     ORDER BY rank DESC, o.id
 *     RETURN collect(o) AS ring
 *   }
 *   RETURN ring AS ring1, any(size IN sizes WHERE size > $perNode) AS cut1
 * }
 * WITH *, starts + ring1 AS known1
 * CALL (ring1, known1) {
 *   UNWIND CASE WHEN $depth >= 2 THEN ring1 ELSE [] END AS e
 *   CALL (e, known1) {
 *     MATCH (e)-[r]-(o:Entity)
 *     WHERE NOT o IN known1 AND NOT o.id IN $exclude
 *       AND CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
 *       AND ($filter.types IS NULL OR type(r) IN $filter.types)
 *       AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
 *       AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
 *       AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
 *       AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
 *       AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
 *     WITH r, o, CASE $orderBy
 *       WHEN 'AMOUNT' THEN coalesce(r.amountValue, -1.0e300)
 *       WHEN 'RECENCY' THEN coalesce(r.validFrom.year * 10000 + r.validFrom.month * 100 + r.validFrom.day, -1.0e300)
 *       WHEN 'CONFIDENCE' THEN coalesce(r.confidence, -1)
 *       WHEN 'DEGREE' THEN COUNT { (o)--() }
 *       ELSE 0
 *     END AS rank
 *     ORDER BY rank DESC, r.id
 *     LIMIT $perNode + 1
 *     RETURN collect({node: o, rank: rank}) AS found
 *   }
 *   WITH collect(found[..$perNode]) AS taken, collect(size(found)) AS sizes
 *   CALL (taken) {
 *     UNWIND taken AS found
 *     UNWIND found AS one
 *     WITH one.node AS o, max(one.rank) AS rank
 *     ORDER BY rank DESC, o.id
 *     RETURN collect(o) AS ring
 *   }
 *   RETURN ring AS ring2, any(size IN sizes WHERE size > $perNode) AS cut2
 * }
 * WITH *, known1 + ring2 AS known2
 * CALL (ring2, known2) {
 *   UNWIND CASE WHEN $depth >= 3 THEN ring2 ELSE [] END AS e
 *   CALL (e, known2) {
 *     MATCH (e)-[r]-(o:Entity)
 *     WHERE NOT o IN known2 AND NOT o.id IN $exclude
 *       AND CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
 *       AND ($filter.types IS NULL OR type(r) IN $filter.types)
 *       AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
 *       AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
 *       AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
 *       AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
 *       AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
 *     WITH r, o, CASE $orderBy
 *       WHEN 'AMOUNT' THEN coalesce(r.amountValue, -1.0e300)
 *       WHEN 'RECENCY' THEN coalesce(r.validFrom.year * 10000 + r.validFrom.month * 100 + r.validFrom.day, -1.0e300)
 *       WHEN 'CONFIDENCE' THEN coalesce(r.confidence, -1)
 *       WHEN 'DEGREE' THEN COUNT { (o)--() }
 *       ELSE 0
 *     END AS rank
 *     ORDER BY rank DESC, r.id
 *     LIMIT $perNode + 1
 *     RETURN collect({node: o, rank: rank}) AS found
 *   }
 *   WITH collect(found[..$perNode]) AS taken, collect(size(found)) AS sizes
 *   CALL (taken) {
 *     UNWIND taken AS found
 *     UNWIND found AS one
 *     WITH one.node AS o, max(one.rank) AS rank
 *     ORDER BY rank DESC, o.id
 *     RETURN collect(o) AS ring
 *   }
 *   RETURN ring AS ring3, any(size IN sizes WHERE size > $perNode) AS cut3
 * }
 * WITH *, known2 + ring3 AS known3
 * WITH known3[..$limit] AS nodes, size(known3) > $limit OR cut1 OR cut2 OR cut3 AS truncated,
 *      [start IN starts | start.id] AS known
 * UNWIND nodes AS n
 * CALL (n, nodes) {
 *   MATCH (n)-[r]-(o:Entity)
 *   WHERE ($filter.types IS NULL OR type(r) IN $filter.types)
 *     AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
 *     AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
 *     AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
 *     AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
 *     AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
 *   WITH r, o IN nodes AS inside, o IN nodes OR o.id IN $exclude AS shown
 *   RETURN collect(CASE WHEN inside THEN r END) AS among, sum(CASE WHEN shown THEN 0 ELSE 1 END) AS hidden
 * }
 * WITH collect(n {
 *   .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
 *   summaryLangs: CASE WHEN $withSummary THEN n.summaryLangs END,
 *   summaries: CASE WHEN $withSummary THEN n.summaries END,
 *   degree: CASE WHEN $withDegree THEN COUNT { (n)--() } END
 * }) AS entities,
 *      collect({id: n.id, count: hidden}) AS counts, collect(among) AS among, truncated, known
 * CALL (among) {
 *   UNWIND among AS list
 *   UNWIND list AS r
 *   WITH DISTINCT r
 *   ORDER BY r.id
 *   RETURN collect(r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id }) AS relations
 * }
 * RETURN entities, relations, [each IN counts WHERE each.count > 0] AS hidden, truncated, known
 * ```
 */
export const neighborhood: Statement<{ ids: readonly string[]; depth: number; exclude: readonly string[]; direction: DirectionParam; filter: RelationFilterParam; orderBy: RankParam | null; perNode: number; limit: number; withSummary: boolean; withDegree: boolean }, { entities: EntityRecord[]; relations: RelationRecord[]; hidden: HiddenRecord[]; truncated: boolean; known: string[] }, 'optional'> = {
  name: 'neighborhood',
  mode: 'read',
  rows: 'optional',
  params: ["ids","depth","exclude","direction","filter","orderBy","perNode","limit","withSummary","withDegree"],
  columns: ["entities","relations","hidden","truncated","known"],
  text: `MATCH (start:Entity)
WHERE start.id IN $ids
WITH start
ORDER BY start.id
WITH collect(start) AS starts
CALL (starts) {
  UNWIND CASE WHEN $depth >= 1 THEN starts ELSE [] END AS e
  CALL (e, starts) {
    MATCH (e)-[r]-(o:Entity)
    WHERE NOT o IN starts AND NOT o.id IN $exclude
      AND CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
      AND ($filter.types IS NULL OR type(r) IN $filter.types)
      AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
      AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
      AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
      AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
      AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
    WITH r, o, CASE $orderBy
      WHEN 'AMOUNT' THEN coalesce(r.amountValue, -1.0e300)
      WHEN 'RECENCY' THEN coalesce(r.validFrom.year * 10000 + r.validFrom.month * 100 + r.validFrom.day, -1.0e300)
      WHEN 'CONFIDENCE' THEN coalesce(r.confidence, -1)
      WHEN 'DEGREE' THEN COUNT { (o)--() }
      ELSE 0
    END AS rank
    ORDER BY rank DESC, r.id
    LIMIT $perNode + 1
    RETURN collect({node: o, rank: rank}) AS found
  }
  WITH collect(found[..$perNode]) AS taken, collect(size(found)) AS sizes
  CALL (taken) {
    UNWIND taken AS found
    UNWIND found AS one
    WITH one.node AS o, max(one.rank) AS rank
    ORDER BY rank DESC, o.id
    RETURN collect(o) AS ring
  }
  RETURN ring AS ring1, any(size IN sizes WHERE size > $perNode) AS cut1
}
WITH *, starts + ring1 AS known1
CALL (ring1, known1) {
  UNWIND CASE WHEN $depth >= 2 THEN ring1 ELSE [] END AS e
  CALL (e, known1) {
    MATCH (e)-[r]-(o:Entity)
    WHERE NOT o IN known1 AND NOT o.id IN $exclude
      AND CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
      AND ($filter.types IS NULL OR type(r) IN $filter.types)
      AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
      AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
      AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
      AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
      AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
    WITH r, o, CASE $orderBy
      WHEN 'AMOUNT' THEN coalesce(r.amountValue, -1.0e300)
      WHEN 'RECENCY' THEN coalesce(r.validFrom.year * 10000 + r.validFrom.month * 100 + r.validFrom.day, -1.0e300)
      WHEN 'CONFIDENCE' THEN coalesce(r.confidence, -1)
      WHEN 'DEGREE' THEN COUNT { (o)--() }
      ELSE 0
    END AS rank
    ORDER BY rank DESC, r.id
    LIMIT $perNode + 1
    RETURN collect({node: o, rank: rank}) AS found
  }
  WITH collect(found[..$perNode]) AS taken, collect(size(found)) AS sizes
  CALL (taken) {
    UNWIND taken AS found
    UNWIND found AS one
    WITH one.node AS o, max(one.rank) AS rank
    ORDER BY rank DESC, o.id
    RETURN collect(o) AS ring
  }
  RETURN ring AS ring2, any(size IN sizes WHERE size > $perNode) AS cut2
}
WITH *, known1 + ring2 AS known2
CALL (ring2, known2) {
  UNWIND CASE WHEN $depth >= 3 THEN ring2 ELSE [] END AS e
  CALL (e, known2) {
    MATCH (e)-[r]-(o:Entity)
    WHERE NOT o IN known2 AND NOT o.id IN $exclude
      AND CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
      AND ($filter.types IS NULL OR type(r) IN $filter.types)
      AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
      AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
      AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
      AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
      AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
    WITH r, o, CASE $orderBy
      WHEN 'AMOUNT' THEN coalesce(r.amountValue, -1.0e300)
      WHEN 'RECENCY' THEN coalesce(r.validFrom.year * 10000 + r.validFrom.month * 100 + r.validFrom.day, -1.0e300)
      WHEN 'CONFIDENCE' THEN coalesce(r.confidence, -1)
      WHEN 'DEGREE' THEN COUNT { (o)--() }
      ELSE 0
    END AS rank
    ORDER BY rank DESC, r.id
    LIMIT $perNode + 1
    RETURN collect({node: o, rank: rank}) AS found
  }
  WITH collect(found[..$perNode]) AS taken, collect(size(found)) AS sizes
  CALL (taken) {
    UNWIND taken AS found
    UNWIND found AS one
    WITH one.node AS o, max(one.rank) AS rank
    ORDER BY rank DESC, o.id
    RETURN collect(o) AS ring
  }
  RETURN ring AS ring3, any(size IN sizes WHERE size > $perNode) AS cut3
}
WITH *, known2 + ring3 AS known3
WITH known3[..$limit] AS nodes, size(known3) > $limit OR cut1 OR cut2 OR cut3 AS truncated,
     [start IN starts | start.id] AS known
UNWIND nodes AS n
CALL (n, nodes) {
  MATCH (n)-[r]-(o:Entity)
  WHERE ($filter.types IS NULL OR type(r) IN $filter.types)
    AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
    AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
    AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
    AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
    AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
  WITH r, o IN nodes AS inside, o IN nodes OR o.id IN $exclude AS shown
  RETURN collect(CASE WHEN inside THEN r END) AS among, sum(CASE WHEN shown THEN 0 ELSE 1 END) AS hidden
}
WITH collect(n {
  .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
  summaryLangs: CASE WHEN $withSummary THEN n.summaryLangs END,
  summaries: CASE WHEN $withSummary THEN n.summaries END,
  degree: CASE WHEN $withDegree THEN COUNT { (n)--() } END
}) AS entities,
     collect({id: n.id, count: hidden}) AS counts, collect(among) AS among, truncated, known
CALL (among) {
  UNWIND among AS list
  UNWIND list AS r
  WITH DISTINCT r
  ORDER BY r.id
  RETURN collect(r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id }) AS relations
}
RETURN entities, relations, [each IN counts WHERE each.count > 0] AS hidden, truncated, known`,
}

/**
 * Anything by its id: one row for each id that there is, of the kind that it is.
 *
 * ```cypher
 * UNWIND $ids AS id
 * CALL (id) {
 *   MATCH (e:Entity {id: id})
 *   RETURN e {
 *            .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
 *            summaryLangs: CASE WHEN $withSummary THEN e.summaryLangs END,
 *            summaries: CASE WHEN $withSummary THEN e.summaries END,
 *            degree: CASE WHEN $withDegree THEN COUNT { (e)--() } END
 *          } AS entity,
 *          null AS relation, null AS source, null AS target, null AS claim, null AS from, null AS via
 * UNION ALL
 *   MATCH (identity:Relation {id: id})
 *   MATCH (s:Entity {id: identity.subjectId})
 *   MATCH (s)-[r]->(t:Entity {id: identity.objectId})
 *   WHERE r.id = id
 *   RETURN null AS entity,
 *          r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id } AS relation,
 *          s {
 *            .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
 *            summaryLangs: CASE WHEN $withSummary THEN s.summaryLangs END,
 *            summaries: CASE WHEN $withSummary THEN s.summaries END,
 *            degree: CASE WHEN $withDegree THEN COUNT { (s)--() } END
 *          } AS source,
 *          t {
 *            .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
 *            summaryLangs: CASE WHEN $withSummary THEN t.summaryLangs END,
 *            summaries: CASE WHEN $withSummary THEN t.summaries END,
 *            degree: CASE WHEN $withDegree THEN COUNT { (t)--() } END
 *          } AS target,
 *          null AS claim, null AS from, null AS via
 * UNION ALL
 *   MATCH (c:Claim {id: id})-[:FROM]->(f:Source)
 *   OPTIONAL MATCH (c)-[:VIA]->(v:Source)
 *   RETURN null AS entity, null AS relation, null AS source, null AS target,
 *          c {.*} AS claim, f {.*} AS from, v {.*} AS via
 * UNION ALL
 *   MATCH (f:Source {id: id})
 *   RETURN null AS entity, null AS relation, null AS source, null AS target, null AS claim, f {.*} AS from, null AS via
 * }
 * RETURN id, entity, relation, source, target, claim, from, via
 * ```
 */
export const nodesById: Statement<{ ids: readonly string[]; withSummary: boolean; withDegree: boolean }, { id: string; entity: EntityRecord | null; relation: RelationRecord | null; source: EntityRecord | null; target: EntityRecord | null; claim: ClaimRecord | null; from: SourceRecord | null; via: SourceRecord | null }, 'many'> = {
  name: 'nodesById',
  mode: 'read',
  rows: 'many',
  params: ["ids","withSummary","withDegree"],
  columns: ["id","entity","relation","source","target","claim","from","via"],
  text: `UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})
  RETURN e {
           .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
           summaryLangs: CASE WHEN $withSummary THEN e.summaryLangs END,
           summaries: CASE WHEN $withSummary THEN e.summaries END,
           degree: CASE WHEN $withDegree THEN COUNT { (e)--() } END
         } AS entity,
         null AS relation, null AS source, null AS target, null AS claim, null AS from, null AS via
UNION ALL
  MATCH (identity:Relation {id: id})
  MATCH (s:Entity {id: identity.subjectId})
  MATCH (s)-[r]->(t:Entity {id: identity.objectId})
  WHERE r.id = id
  RETURN null AS entity,
         r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id } AS relation,
         s {
           .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
           summaryLangs: CASE WHEN $withSummary THEN s.summaryLangs END,
           summaries: CASE WHEN $withSummary THEN s.summaries END,
           degree: CASE WHEN $withDegree THEN COUNT { (s)--() } END
         } AS source,
         t {
           .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
           summaryLangs: CASE WHEN $withSummary THEN t.summaryLangs END,
           summaries: CASE WHEN $withSummary THEN t.summaries END,
           degree: CASE WHEN $withDegree THEN COUNT { (t)--() } END
         } AS target,
         null AS claim, null AS from, null AS via
UNION ALL
  MATCH (c:Claim {id: id})-[:FROM]->(f:Source)
  OPTIONAL MATCH (c)-[:VIA]->(v:Source)
  RETURN null AS entity, null AS relation, null AS source, null AS target,
         c {.*} AS claim, f {.*} AS from, v {.*} AS via
UNION ALL
  MATCH (f:Source {id: id})
  RETURN null AS entity, null AS relation, null AS source, null AS target, null AS claim, f {.*} AS from, null AS via
}
RETURN id, entity, relation, source, target, claim, from, via`,
}

/**
 * Whether the indexes and constraints of the schema are in place: the names of those that work.
 *
 * ```cypher
 * SHOW INDEXES YIELD name, state
 * WHERE state = 'ONLINE'
 * RETURN collect(name) AS names
 * ```
 */
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

/**
 * Relations by their ids, with both ends. The identity node says between which entities the tie is to be found.
 *
 * ```cypher
 * UNWIND $ids AS id
 * MATCH (identity:Relation {id: id})
 * MATCH (s:Entity {id: identity.subjectId})
 * MATCH (s)-[r]->(t:Entity {id: identity.objectId})
 * WHERE r.id = id
 * RETURN r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id } AS relation,
 *        s {
 *          .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
 *          summaryLangs: CASE WHEN $withSummary THEN s.summaryLangs END,
 *          summaries: CASE WHEN $withSummary THEN s.summaries END,
 *          degree: CASE WHEN $withDegree THEN COUNT { (s)--() } END
 *        } AS source,
 *        t {
 *          .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
 *          summaryLangs: CASE WHEN $withSummary THEN t.summaryLangs END,
 *          summaries: CASE WHEN $withSummary THEN t.summaries END,
 *          degree: CASE WHEN $withDegree THEN COUNT { (t)--() } END
 *        } AS target
 * ```
 */
export const relationsById: Statement<{ ids: readonly string[]; withSummary: boolean; withDegree: boolean }, { relation: RelationRecord; source: EntityRecord; target: EntityRecord }, 'many'> = {
  name: 'relationsById',
  mode: 'read',
  rows: 'many',
  params: ["ids","withSummary","withDegree"],
  columns: ["relation","source","target"],
  text: `UNWIND $ids AS id
MATCH (identity:Relation {id: id})
MATCH (s:Entity {id: identity.subjectId})
MATCH (s)-[r]->(t:Entity {id: identity.objectId})
WHERE r.id = id
RETURN r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id } AS relation,
       s {
         .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
         summaryLangs: CASE WHEN $withSummary THEN s.summaryLangs END,
         summaries: CASE WHEN $withSummary THEN s.summaries END,
         degree: CASE WHEN $withDegree THEN COUNT { (s)--() } END
       } AS source,
       t {
         .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
         summaryLangs: CASE WHEN $withSummary THEN t.summaryLangs END,
         summaries: CASE WHEN $withSummary THEN t.summaries END,
         degree: CASE WHEN $withDegree THEN COUNT { (t)--() } END
       } AS target`,
}

/**
 * A page of the relations of each of some entities, with their far ends, after a position in the order by rank and id.
 *
 * ```cypher
 * MATCH (e:Entity)
 * WHERE e.id IN $ids
 * CALL (e) {
 *   MATCH (e)-[r]-(o:Entity)
 *   WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
 *     AND ($filter.types IS NULL OR type(r) IN $filter.types)
 *     AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
 *     AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
 *     AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
 *     AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
 *     AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
 *   WITH e, r, o, CASE $orderBy
 *     WHEN 'AMOUNT' THEN coalesce(r.amountValue, -1.0e300)
 *     WHEN 'RECENCY' THEN coalesce(r.validFrom.year * 10000 + r.validFrom.month * 100 + r.validFrom.day, -1.0e300)
 *     WHEN 'CONFIDENCE' THEN coalesce(r.confidence, -1)
 *     WHEN 'DEGREE' THEN COUNT { (o)--() }
 *     ELSE 0
 *   END AS rank
 *   WHERE ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND r.id > $afterId))
 *   ORDER BY rank DESC, r.id
 *   LIMIT $limit
 *   RETURN collect({
 *     relation: r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id },
 *     other: o {
 *       .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
 *       summaryLangs: CASE WHEN $withSummary THEN o.summaryLangs END,
 *       summaries: CASE WHEN $withSummary THEN o.summaries END,
 *       degree: CASE WHEN $withDegree THEN COUNT { (o)--() } END
 *     },
 *     direction: CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END,
 *     rank: rank
 *   }) AS relations
 * }
 * RETURN e.id AS id, relations,
 *        CASE WHEN $withTotal THEN COUNT {
 *          MATCH (e)-[r]-(o:Entity)
 *          WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
 *            AND ($filter.types IS NULL OR type(r) IN $filter.types)
 *            AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
 *            AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
 *            AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
 *            AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
 *            AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
 *        } END AS total
 * ```
 */
export const relationsOfEntities: Statement<{ ids: readonly string[]; direction: DirectionParam; filter: RelationFilterParam; orderBy: RankParam | null; afterRank: number | null; afterId: string | null; limit: number; withSummary: boolean; withDegree: boolean; withTotal: boolean }, { id: string; relations: RankedRelationRecord[]; total: number | null }, 'many'> = {
  name: 'relationsOfEntities',
  mode: 'read',
  rows: 'many',
  params: ["ids","direction","filter","orderBy","afterRank","afterId","limit","withSummary","withDegree","withTotal"],
  columns: ["id","relations","total"],
  text: `MATCH (e:Entity)
WHERE e.id IN $ids
CALL (e) {
  MATCH (e)-[r]-(o:Entity)
  WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
    AND ($filter.types IS NULL OR type(r) IN $filter.types)
    AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
    AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
    AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
    AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
    AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
  WITH e, r, o, CASE $orderBy
    WHEN 'AMOUNT' THEN coalesce(r.amountValue, -1.0e300)
    WHEN 'RECENCY' THEN coalesce(r.validFrom.year * 10000 + r.validFrom.month * 100 + r.validFrom.day, -1.0e300)
    WHEN 'CONFIDENCE' THEN coalesce(r.confidence, -1)
    WHEN 'DEGREE' THEN COUNT { (o)--() }
    ELSE 0
  END AS rank
  WHERE ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND r.id > $afterId))
  ORDER BY rank DESC, r.id
  LIMIT $limit
  RETURN collect({
    relation: r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id },
    other: o {
      .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
      summaryLangs: CASE WHEN $withSummary THEN o.summaryLangs END,
      summaries: CASE WHEN $withSummary THEN o.summaries END,
      degree: CASE WHEN $withDegree THEN COUNT { (o)--() } END
    },
    direction: CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END,
    rank: rank
  }) AS relations
}
RETURN e.id AS id, relations,
       CASE WHEN $withTotal THEN COUNT {
         MATCH (e)-[r]-(o:Entity)
         WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
           AND ($filter.types IS NULL OR type(r) IN $filter.types)
           AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
           AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
           AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
           AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
           AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
       } END AS total`,
}

/**
 * A page of all relations that pass a filter, after a position in the order by rank and id.
 *
 * ```cypher
 * CALL () {
 *   MATCH (s:Entity)-[r]->(o:Entity)
 *   WHERE ($filter.types IS NULL OR type(r) IN $filter.types)
 *     AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
 *     AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
 *     AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
 *     AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
 *     AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
 *   WITH s, r, o, CASE $orderBy
 *     WHEN 'AMOUNT' THEN coalesce(r.amountValue, -1.0e300)
 *     WHEN 'RECENCY' THEN coalesce(r.validFrom.year * 10000 + r.validFrom.month * 100 + r.validFrom.day, -1.0e300)
 *     WHEN 'CONFIDENCE' THEN coalesce(r.confidence, -1)
 *     WHEN 'DEGREE' THEN COUNT { (o)--() }
 *     ELSE 0
 *   END AS rank
 *   WHERE ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND r.id > $afterId))
 *   ORDER BY rank DESC, r.id
 *   LIMIT $limit
 *   RETURN collect({
 *     relation: r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id },
 *     source: s {
 *       .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
 *       summaryLangs: CASE WHEN $withSummary THEN s.summaryLangs END,
 *       summaries: CASE WHEN $withSummary THEN s.summaries END,
 *       degree: CASE WHEN $withDegree THEN COUNT { (s)--() } END
 *     },
 *     target: o {
 *       .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
 *       summaryLangs: CASE WHEN $withSummary THEN o.summaryLangs END,
 *       summaries: CASE WHEN $withSummary THEN o.summaries END,
 *       degree: CASE WHEN $withDegree THEN COUNT { (o)--() } END
 *     },
 *     rank: rank
 *   }) AS relations
 * }
 * RETURN relations,
 *        CASE WHEN $withTotal THEN COUNT {
 *          MATCH (:Entity)-[r]->(o:Entity)
 *          WHERE ($filter.types IS NULL OR type(r) IN $filter.types)
 *            AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
 *            AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
 *            AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
 *            AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
 *            AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
 *        } END AS total
 * ```
 */
export const relations: Statement<{ filter: RelationFilterParam; orderBy: RankParam | null; afterRank: number | null; afterId: string | null; limit: number; withSummary: boolean; withDegree: boolean; withTotal: boolean }, { relations: ListedRelationRecord[]; total: number | null }, 'one'> = {
  name: 'relations',
  mode: 'read',
  rows: 'one',
  params: ["filter","orderBy","afterRank","afterId","limit","withSummary","withDegree","withTotal"],
  columns: ["relations","total"],
  text: `CALL () {
  MATCH (s:Entity)-[r]->(o:Entity)
  WHERE ($filter.types IS NULL OR type(r) IN $filter.types)
    AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
    AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
    AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
    AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
    AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
  WITH s, r, o, CASE $orderBy
    WHEN 'AMOUNT' THEN coalesce(r.amountValue, -1.0e300)
    WHEN 'RECENCY' THEN coalesce(r.validFrom.year * 10000 + r.validFrom.month * 100 + r.validFrom.day, -1.0e300)
    WHEN 'CONFIDENCE' THEN coalesce(r.confidence, -1)
    WHEN 'DEGREE' THEN COUNT { (o)--() }
    ELSE 0
  END AS rank
  WHERE ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND r.id > $afterId))
  ORDER BY rank DESC, r.id
  LIMIT $limit
  RETURN collect({
    relation: r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id },
    source: s {
      .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
      summaryLangs: CASE WHEN $withSummary THEN s.summaryLangs END,
      summaries: CASE WHEN $withSummary THEN s.summaries END,
      degree: CASE WHEN $withDegree THEN COUNT { (s)--() } END
    },
    target: o {
      .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
      summaryLangs: CASE WHEN $withSummary THEN o.summaryLangs END,
      summaries: CASE WHEN $withSummary THEN o.summaries END,
      degree: CASE WHEN $withDegree THEN COUNT { (o)--() } END
    },
    rank: rank
  }) AS relations
}
RETURN relations,
       CASE WHEN $withTotal THEN COUNT {
         MATCH (:Entity)-[r]->(o:Entity)
         WHERE ($filter.types IS NULL OR type(r) IN $filter.types)
           AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
           AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
           AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
           AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
           AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
       } END AS total`,
}

/**
 * Entities with a name that answers a query of the full-text index, best first: by the words that match, the well connected a little before others, and above all by how like one of its names as a whole is to the query ($pairs: the query's pairs of letters); then by id. A thousand at most are looked at.
 *
 * ```cypher
 * CALL () {
 *   CALL db.index.fulltext.queryNodes('entityNames', $text, {limit: 1000}) YIELD node AS e, score
 *   WHERE $types IS NULL OR e.type IN $types
 *   WITH e, score * (1 + 0.1 * log10(1 + COUNT { (e)--() })) AS score,
 *        [key IN coalesce(e.nameKeys, []) | 2.0 * size([pair IN $pairs WHERE key CONTAINS pair]) / (size($pairs) + size(key))] AS likenesses
 *   WITH e, score, reduce(best = 0.0, each IN likenesses | CASE WHEN each > best THEN each ELSE best END) AS likeness
 *   WITH e, sqrt(score) * (1 + 10 * likeness * likeness) AS rank
 *   ORDER BY rank DESC, e.id
 *   WITH collect({entity: e, rank: rank}) AS hits
 *   RETURN [hit IN hits[$offset..$offset + $limit] | {
 *            rank: hit.rank,
 *            entity: head([e IN [hit.entity] | e {
 *              .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
 *              summaryLangs: CASE WHEN $withSummary THEN e.summaryLangs END,
 *              summaries: CASE WHEN $withSummary THEN e.summaries END,
 *              degree: CASE WHEN $withDegree THEN COUNT { (e)--() } END
 *            }])
 *          }] AS entities, size(hits) AS total
 * }
 * RETURN entities, total
 * ```
 */
export const search: Statement<{ text: string; types: readonly string[] | null; pairs: readonly string[]; offset: number; limit: number; withSummary: boolean; withDegree: boolean }, { entities: RankedEntityRecord[]; total: number }, 'one'> = {
  name: 'search',
  mode: 'read',
  rows: 'one',
  params: ["text","types","pairs","offset","limit","withSummary","withDegree"],
  columns: ["entities","total"],
  text: `CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $text, {limit: 1000}) YIELD node AS e, score
  WHERE $types IS NULL OR e.type IN $types
  WITH e, score * (1 + 0.1 * log10(1 + COUNT { (e)--() })) AS score,
       [key IN coalesce(e.nameKeys, []) | 2.0 * size([pair IN $pairs WHERE key CONTAINS pair]) / (size($pairs) + size(key))] AS likenesses
  WITH e, score, reduce(best = 0.0, each IN likenesses | CASE WHEN each > best THEN each ELSE best END) AS likeness
  WITH e, sqrt(score) * (1 + 10 * likeness * likeness) AS rank
  ORDER BY rank DESC, e.id
  WITH collect({entity: e, rank: rank}) AS hits
  RETURN [hit IN hits[$offset..$offset + $limit] | {
           rank: hit.rank,
           entity: head([e IN [hit.entity] | e {
             .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
             summaryLangs: CASE WHEN $withSummary THEN e.summaryLangs END,
             summaries: CASE WHEN $withSummary THEN e.summaries END,
             degree: CASE WHEN $withDegree THEN COUNT { (e)--() } END
           }])
         }] AS entities, size(hits) AS total
}
RETURN entities, total`,
}

/**
 * The shortest ways from one entity to another that pass no entity twice: of up to 100 that the search meets first, the shortest and then the most credible.
 *
 * ```cypher
 * OPTIONAL MATCH (a:Entity {id: $from})
 * OPTIONAL MATCH (b:Entity {id: $to})
 * CALL (a, b) {
 *   WITH a, b
 *   WHERE a IS NOT NULL AND b IS NOT NULL AND a <> b
 *   MATCH p = SHORTEST 100 (a) (
 *     (x:Entity)-[r]-(y:Entity)
 *     WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = x WHEN 'IN' THEN endNode(r) = x ELSE true END
 *       AND ($filter.types IS NULL OR type(r) IN $filter.types)
 *       AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
 *       AND ($filter.otherTypes IS NULL OR y.type IN $filter.otherTypes)
 *       AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
 *       AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
 *       AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
 *   ){1,6} (b)
 *   WHERE length(p) <= $maxLength
 *     AND all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
 *   WITH p
 *   LIMIT 100
 *   WITH p, reduce(product = 1.0, r IN relationships(p) | product * r.confidence / 100) AS confidence
 *   ORDER BY length(p), coalesce(confidence, -1) DESC, [r IN relationships(p) | r.id]
 *   LIMIT $limit
 *   RETURN collect({
 *     entities: [n IN nodes(p) | n {
 *       .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
 *       summaryLangs: CASE WHEN $withSummary THEN n.summaryLangs END,
 *       summaries: CASE WHEN $withSummary THEN n.summaries END,
 *       degree: CASE WHEN $withDegree THEN COUNT { (n)--() } END
 *     }],
 *     relations: [r IN relationships(p) | r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id }],
 *     confidence: confidence
 *   }) AS paths
 * }
 * RETURN a IS NOT NULL AS fromKnown, b IS NOT NULL AS toKnown, paths
 * ```
 */
export const shortestPaths: Statement<{ from: string; to: string; direction: DirectionParam; filter: RelationFilterParam; maxLength: number; limit: number; withSummary: boolean; withDegree: boolean }, { fromKnown: boolean; toKnown: boolean; paths: PathRecord[] }, 'one'> = {
  name: 'shortestPaths',
  mode: 'read',
  rows: 'one',
  params: ["from","to","direction","filter","maxLength","limit","withSummary","withDegree"],
  columns: ["fromKnown","toKnown","paths"],
  text: `OPTIONAL MATCH (a:Entity {id: $from})
OPTIONAL MATCH (b:Entity {id: $to})
CALL (a, b) {
  WITH a, b
  WHERE a IS NOT NULL AND b IS NOT NULL AND a <> b
  MATCH p = SHORTEST 100 (a) (
    (x:Entity)-[r]-(y:Entity)
    WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = x WHEN 'IN' THEN endNode(r) = x ELSE true END
      AND ($filter.types IS NULL OR type(r) IN $filter.types)
      AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
      AND ($filter.otherTypes IS NULL OR y.type IN $filter.otherTypes)
      AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
      AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
      AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
  ){1,6} (b)
  WHERE length(p) <= $maxLength
    AND all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
  WITH p
  LIMIT 100
  WITH p, reduce(product = 1.0, r IN relationships(p) | product * r.confidence / 100) AS confidence
  ORDER BY length(p), coalesce(confidence, -1) DESC, [r IN relationships(p) | r.id]
  LIMIT $limit
  RETURN collect({
    entities: [n IN nodes(p) | n {
      .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
      summaryLangs: CASE WHEN $withSummary THEN n.summaryLangs END,
      summaries: CASE WHEN $withSummary THEN n.summaries END,
      degree: CASE WHEN $withDegree THEN COUNT { (n)--() } END
    }],
    relations: [r IN relationships(p) | r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id }],
    confidence: confidence
  }) AS paths
}
RETURN a IS NOT NULL AS fromKnown, b IS NOT NULL AS toKnown, paths`,
}

/**
 * Sources by their ids; unknown ids bring no row.
 *
 * ```cypher
 * MATCH (source:Source)
 * WHERE source.id IN $ids
 * RETURN source {.*} AS source
 * ```
 */
export const sourcesById: Statement<{ ids: readonly string[] }, { source: SourceRecord }, 'many'> = {
  name: 'sourcesById',
  mode: 'read',
  rows: 'many',
  params: ["ids"],
  columns: ["source"],
  text: `MATCH (source:Source)
WHERE source.id IN $ids
RETURN source {.*} AS source`,
}

/**
 * Some entities, every relation among them that passes a filter, and how many of theirs lead elsewhere.
 *
 * ```cypher
 * MATCH (known:Entity)
 * WHERE known.id IN $ids
 * WITH collect(known) AS nodes
 * UNWIND nodes AS n
 * CALL (n, nodes) {
 *   MATCH (n)-[r]-(o:Entity)
 *   WHERE ($filter.types IS NULL OR type(r) IN $filter.types)
 *     AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
 *     AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
 *     AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
 *     AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
 *     AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
 *   WITH r, o IN nodes AS inside, o IN nodes AS shown
 *   RETURN collect(CASE WHEN inside THEN r END) AS among, sum(CASE WHEN shown THEN 0 ELSE 1 END) AS hidden
 * }
 * WITH collect(n {
 *   .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
 *   summaryLangs: CASE WHEN $withSummary THEN n.summaryLangs END,
 *   summaries: CASE WHEN $withSummary THEN n.summaries END,
 *   degree: CASE WHEN $withDegree THEN COUNT { (n)--() } END
 * }) AS entities,
 *      collect({id: n.id, count: hidden}) AS counts, collect(among) AS among
 * CALL (among) {
 *   UNWIND among AS list
 *   UNWIND list AS r
 *   WITH DISTINCT r
 *   ORDER BY r.id
 *   RETURN collect(r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id }) AS relations
 * }
 * RETURN entities, relations, [each IN counts WHERE each.count > 0] AS hidden
 * ```
 */
export const subgraph: Statement<{ ids: readonly string[]; filter: RelationFilterParam; withSummary: boolean; withDegree: boolean }, { entities: EntityRecord[]; relations: RelationRecord[]; hidden: HiddenRecord[] }, 'one'> = {
  name: 'subgraph',
  mode: 'read',
  rows: 'one',
  params: ["ids","filter","withSummary","withDegree"],
  columns: ["entities","relations","hidden"],
  text: `MATCH (known:Entity)
WHERE known.id IN $ids
WITH collect(known) AS nodes
UNWIND nodes AS n
CALL (n, nodes) {
  MATCH (n)-[r]-(o:Entity)
  WHERE ($filter.types IS NULL OR type(r) IN $filter.types)
    AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
    AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
    AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
    AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
    AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
  WITH r, o IN nodes AS inside, o IN nodes AS shown
  RETURN collect(CASE WHEN inside THEN r END) AS among, sum(CASE WHEN shown THEN 0 ELSE 1 END) AS hidden
}
WITH collect(n {
  .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
  summaryLangs: CASE WHEN $withSummary THEN n.summaryLangs END,
  summaries: CASE WHEN $withSummary THEN n.summaries END,
  degree: CASE WHEN $withDegree THEN COUNT { (n)--() } END
}) AS entities,
     collect({id: n.id, count: hidden}) AS counts, collect(among) AS among
CALL (among) {
  UNWIND among AS list
  UNWIND list AS r
  WITH DISTINCT r
  ORDER BY r.id
  RETURN collect(r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id }) AS relations
}
RETURN entities, relations, [each IN counts WHERE each.count > 0] AS hidden`,
}

/**
 * The types of entities and relations in the order of the legend, and how many there are of each, from the counters of the store.
 *
 * ```cypher
 * CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
 * RETURN COLLECT { MATCH (t:EntityType) RETURN t {.*} ORDER BY t.position, t.id } AS entityTypes,
 *        COLLECT { MATCH (t:RelationType) RETURN t {.*} ORDER BY t.position, t.id } AS relationTypes,
 *        [c IN data.nodes WHERE c.label IS NOT NULL | c {.label, .count}] AS entityCounts,
 *        [c IN data.relationships WHERE c.startLabel = 'Entity' | c {.relationshipType, .count}] AS relationCounts
 * ```
 */
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

/**
 * An entity's id is its own; every look-up starts here.
 *
 * ```cypher
 * CREATE CONSTRAINT entityId IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
 * ```
 */
export const entityId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'entityId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT entityId IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE`,
}

/**
 * A relation's id is its own.
 *
 * ```cypher
 * CREATE CONSTRAINT relationId IF NOT EXISTS FOR (n:Relation) REQUIRE n.id IS UNIQUE
 * ```
 */
export const relationId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT relationId IF NOT EXISTS FOR (n:Relation) REQUIRE n.id IS UNIQUE`,
}

/**
 * A claim's id is its own.
 *
 * ```cypher
 * CREATE CONSTRAINT claimId IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE
 * ```
 */
export const claimId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'claimId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT claimId IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE`,
}

/**
 * A source's id is its own.
 *
 * ```cypher
 * CREATE CONSTRAINT sourceId IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE
 * ```
 */
export const sourceId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'sourceId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT sourceId IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE`,
}

/**
 * A type of entity stands in the vocabulary once.
 *
 * ```cypher
 * CREATE CONSTRAINT entityTypeId IF NOT EXISTS FOR (n:EntityType) REQUIRE n.id IS UNIQUE
 * ```
 */
export const entityTypeId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'entityTypeId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT entityTypeId IF NOT EXISTS FOR (n:EntityType) REQUIRE n.id IS UNIQUE`,
}

/**
 * A type of relation stands in the vocabulary once.
 *
 * ```cypher
 * CREATE CONSTRAINT relationTypeId IF NOT EXISTS FOR (n:RelationType) REQUIRE n.id IS UNIQUE
 * ```
 */
export const relationTypeId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationTypeId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT relationTypeId IF NOT EXISTS FOR (n:RelationType) REQUIRE n.id IS UNIQUE`,
}

/**
 * A data set is described once.
 *
 * ```cypher
 * CREATE CONSTRAINT datasetId IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE
 * ```
 */
export const datasetId: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'datasetId',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE CONSTRAINT datasetId IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE`,
}

/**
 * The claims about a relation.
 *
 * ```cypher
 * CREATE INDEX claimRelation IF NOT EXISTS FOR (n:Claim) ON (n.relationId)
 * ```
 */
export const claimRelation: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'claimRelation',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX claimRelation IF NOT EXISTS FOR (n:Claim) ON (n.relationId)`,
}

/**
 * The relations that go out of an entity.
 *
 * ```cypher
 * CREATE INDEX relationSubject IF NOT EXISTS FOR (n:Relation) ON (n.subjectId)
 * ```
 */
export const relationSubject: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationSubject',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX relationSubject IF NOT EXISTS FOR (n:Relation) ON (n.subjectId)`,
}

/**
 * The relations that come in to an entity.
 *
 * ```cypher
 * CREATE INDEX relationObject IF NOT EXISTS FOR (n:Relation) ON (n.objectId)
 * ```
 */
export const relationObject: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'relationObject',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX relationObject IF NOT EXISTS FOR (n:Relation) ON (n.objectId)`,
}

/**
 * The entities of a type.
 *
 * ```cypher
 * CREATE INDEX entityType IF NOT EXISTS FOR (n:Entity) ON (n.type)
 * ```
 */
export const entityType: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'entityType',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE INDEX entityType IF NOT EXISTS FOR (n:Entity) ON (n.type)`,
}

/**
 * The names of entities as folded words. They are folded and cut before they come here, so the analyzer only splits at blanks; it follows every write at once, so that what was just written is found.
 *
 * ```cypher
 * CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchKeys, n.phoneticKeys]
 * OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
 * ```
 */
export const entityNames: Statement<Record<never, never>, Record<never, never>, 'none'> = {
  name: 'entityNames',
  mode: 'schema',
  rows: 'none',
  params: [],
  columns: [],
  text: `CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchKeys, n.phoneticKeys]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`,
}

/**
 * Relations that are not there yet, with their claims and the summary folded from them: half the work of merging them. One without a claim, or with an end or a source that is not there, is not written and not counted; one that is there already is an error.
 *
 * ```cypher
 * UNWIND $relations AS row
 * OPTIONAL MATCH (s:Entity {id: row.identity.subjectId})
 * OPTIONAL MATCH (o:Entity {id: row.identity.objectId})
 * WITH row, s, o
 * WHERE s IS NOT NULL AND o IS NOT NULL AND size(row.claims) > 0
 *   AND all(item IN row.claims WHERE EXISTS { (:Source {id: item.sourceId}) })
 * CREATE (identity:Relation)
 * SET identity = row.identity
 * CREATE (s)-[r:$(row.identity.type)]->(o)
 * SET r = row.summary, r.validFrom = date(row.summary.validFrom), r.validTo = date(row.summary.validTo)
 * WITH identity, row.claims AS items
 * UNWIND items AS item
 * MATCH (source:Source {id: item.sourceId})
 * OPTIONAL MATCH (via:Source {id: item.viaId})
 * CREATE (identity)<-[:ABOUT]-(claim:Claim)-[:FROM]->(source)
 * SET claim = item.claim
 * FOREACH (one IN CASE WHEN via IS NULL THEN [] ELSE [via] END | CREATE (claim)-[:VIA]->(one))
 * RETURN count(DISTINCT identity) AS written, count(claim) AS claims
 * ```
 */
export const createRelations: Statement<{ relations: readonly StoredRelation[] }, { written: number; claims: number }, 'one'> = {
  name: 'createRelations',
  mode: 'write',
  rows: 'one',
  params: ["relations"],
  columns: ["written","claims"],
  text: `UNWIND $relations AS row
OPTIONAL MATCH (s:Entity {id: row.identity.subjectId})
OPTIONAL MATCH (o:Entity {id: row.identity.objectId})
WITH row, s, o
WHERE s IS NOT NULL AND o IS NOT NULL AND size(row.claims) > 0
  AND all(item IN row.claims WHERE EXISTS { (:Source {id: item.sourceId}) })
CREATE (identity:Relation)
SET identity = row.identity
CREATE (s)-[r:$(row.identity.type)]->(o)
SET r = row.summary, r.validFrom = date(row.summary.validFrom), r.validTo = date(row.summary.validTo)
WITH identity, row.claims AS items
UNWIND items AS item
MATCH (source:Source {id: item.sourceId})
OPTIONAL MATCH (via:Source {id: item.viaId})
CREATE (identity)<-[:ABOUT]-(claim:Claim)-[:FROM]->(source)
SET claim = item.claim
FOREACH (one IN CASE WHEN via IS NULL THEN [] ELSE [via] END | CREATE (claim)-[:VIA]->(one))
RETURN count(DISTINCT identity) AS written, count(claim) AS claims`,
}

/**
 * What describes a data set.
 *
 * ```cypher
 * MERGE (d:Dataset {id: $dataset.id})
 * SET d = $dataset
 * RETURN count(d) AS written
 * ```
 */
export const mergeDataset: Statement<{ dataset: DatasetRecord }, { written: number }, 'one'> = {
  name: 'mergeDataset',
  mode: 'write',
  rows: 'one',
  params: ["dataset"],
  columns: ["written"],
  text: `MERGE (d:Dataset {id: $dataset.id})
SET d = $dataset
RETURN count(d) AS written`,
}

/**
 * Entities, new or changed; the type is also the label, so that of before is taken off.
 *
 * ```cypher
 * UNWIND $entities AS row
 * MERGE (e:Entity {id: row.id})
 * WITH e, row, [label IN labels(e) WHERE label <> 'Entity' AND label <> row.type] AS before
 * REMOVE e:$(before)
 * SET e = row, e:$(row.type)
 * RETURN count(e) AS written
 * ```
 */
export const mergeEntities: Statement<{ entities: readonly StoredEntity[] }, { written: number }, 'one'> = {
  name: 'mergeEntities',
  mode: 'write',
  rows: 'one',
  params: ["entities"],
  columns: ["written"],
  text: `UNWIND $entities AS row
MERGE (e:Entity {id: row.id})
WITH e, row, [label IN labels(e) WHERE label <> 'Entity' AND label <> row.type] AS before
REMOVE e:$(before)
SET e = row, e:$(row.type)
RETURN count(e) AS written`,
}

/**
 * Entity types of the vocabulary, new or changed.
 *
 * ```cypher
 * UNWIND $entityTypes AS row
 * MERGE (t:EntityType {id: row.id})
 * SET t = row
 * RETURN count(t) AS written
 * ```
 */
export const mergeEntityTypes: Statement<{ entityTypes: readonly EntityTypeRecord[] }, { written: number }, 'one'> = {
  name: 'mergeEntityTypes',
  mode: 'write',
  rows: 'one',
  params: ["entityTypes"],
  columns: ["written"],
  text: `UNWIND $entityTypes AS row
MERGE (t:EntityType {id: row.id})
SET t = row
RETURN count(t) AS written`,
}

/**
 * Relation types of the vocabulary, new or changed.
 *
 * ```cypher
 * UNWIND $relationTypes AS row
 * MERGE (t:RelationType {id: row.id})
 * SET t = row
 * RETURN count(t) AS written
 * ```
 */
export const mergeRelationTypes: Statement<{ relationTypes: readonly RelationTypeRecord[] }, { written: number }, 'one'> = {
  name: 'mergeRelationTypes',
  mode: 'write',
  rows: 'one',
  params: ["relationTypes"],
  columns: ["written"],
  text: `UNWIND $relationTypes AS row
MERGE (t:RelationType {id: row.id})
SET t = row
RETURN count(t) AS written`,
}

/**
 * Relations with their claims and the summary folded from them. One without a claim, or with an end or a source that is not there, is not written and not counted.
 *
 * ```cypher
 * UNWIND $relations AS row
 * OPTIONAL MATCH (s:Entity {id: row.identity.subjectId})
 * OPTIONAL MATCH (o:Entity {id: row.identity.objectId})
 * WITH row, s, o
 * WHERE s IS NOT NULL AND o IS NOT NULL AND size(row.claims) > 0
 *   AND all(item IN row.claims WHERE EXISTS { (:Source {id: item.sourceId}) })
 * MERGE (identity:Relation {id: row.identity.id})
 * SET identity = row.identity
 * MERGE (s)-[r:$(row.identity.type) {id: row.identity.id}]->(o)
 * SET r = row.summary, r.validFrom = date(row.summary.validFrom), r.validTo = date(row.summary.validTo)
 * WITH identity, row
 * CALL (identity, row) {
 *   UNWIND row.claims AS item
 *   MATCH (source:Source {id: item.sourceId})
 *   MERGE (claim:Claim {id: item.claim.id})
 *   SET claim = item.claim
 *   MERGE (claim)-[:ABOUT]->(identity)
 *   MERGE (claim)-[:FROM]->(source)
 *   WITH claim, item
 *   OPTIONAL MATCH (via:Source {id: item.viaId})
 *   FOREACH (one IN CASE WHEN via IS NULL THEN [] ELSE [via] END | MERGE (claim)-[:VIA]->(one))
 *   RETURN count(claim) AS claims
 * }
 * RETURN count(identity) AS written, sum(claims) AS claims
 * ```
 */
export const mergeRelations: Statement<{ relations: readonly StoredRelation[] }, { written: number; claims: number }, 'one'> = {
  name: 'mergeRelations',
  mode: 'write',
  rows: 'one',
  params: ["relations"],
  columns: ["written","claims"],
  text: `UNWIND $relations AS row
OPTIONAL MATCH (s:Entity {id: row.identity.subjectId})
OPTIONAL MATCH (o:Entity {id: row.identity.objectId})
WITH row, s, o
WHERE s IS NOT NULL AND o IS NOT NULL AND size(row.claims) > 0
  AND all(item IN row.claims WHERE EXISTS { (:Source {id: item.sourceId}) })
MERGE (identity:Relation {id: row.identity.id})
SET identity = row.identity
MERGE (s)-[r:$(row.identity.type) {id: row.identity.id}]->(o)
SET r = row.summary, r.validFrom = date(row.summary.validFrom), r.validTo = date(row.summary.validTo)
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

/**
 * Sources, new or changed.
 *
 * ```cypher
 * UNWIND $sources AS row
 * MERGE (s:Source {id: row.id})
 * SET s = row
 * RETURN count(s) AS written
 * ```
 */
export const mergeSources: Statement<{ sources: readonly SourceRecord[] }, { written: number }, 'one'> = {
  name: 'mergeSources',
  mode: 'write',
  rows: 'one',
  params: ["sources"],
  columns: ["written"],
  text: `UNWIND $sources AS row
MERGE (s:Source {id: row.id})
SET s = row
RETURN count(s) AS written`,
}

/** The statements of the schema, in the order in which they are applied. */
export const schemaStatements = [entityId, relationId, claimId, sourceId, entityTypeId, relationTypeId, datasetId, claimRelation, relationSubject, relationObject, entityType, entityNames]
