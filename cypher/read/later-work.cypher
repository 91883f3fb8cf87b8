// doc: What stands upon a batch of an import and is not of it, up to five of each kind: entities and relations that were changed, tied, judged or merged since, sources that others quote.
// mode: read
// rows: one
// param importId: string
// param number: number
// return found: LaterWorkRecord[]
MATCH (batch:ImportBatch {importId: $importId, number: $number})
RETURN
  COLLECT {
    UNWIND batch.entities AS id
    MATCH (e:Entity {id: id})
    WHERE coalesce(e.changedBy, e.importId) <> $importId
       OR EXISTS { (e)-[r]-() WHERE coalesce(r.importId, '') <> $importId }
    RETURN {kind: 'entity', id: e.id} LIMIT 5
  } + COLLECT {
    UNWIND batch.relations AS id
    MATCH (identity:Relation {id: id})
    WHERE coalesce(identity.changedBy, identity.importId) <> $importId
       OR EXISTS { (claim:Claim {relationId: id}) WHERE coalesce(claim.importId, '') <> $importId }
    RETURN {kind: 'relation', id: identity.id} LIMIT 5
  } + COLLECT {
    UNWIND batch.sources AS id
    MATCH (source:Source {id: id})
    WHERE EXISTS { (source)<-[:FROM|VIA]-(claim:Claim) WHERE coalesce(claim.importId, '') <> $importId }
    RETURN {kind: 'source', id: source.id} LIMIT 5
  } + COLLECT {
    MATCH (batch)-[:KEEPS]->(before:EntityBefore)
    MATCH (e:Entity {id: before.id})
    WHERE coalesce(e.changedBy, '') <> $importId
    RETURN {kind: 'entity', id: e.id} LIMIT 5
  } + COLLECT {
    MATCH (batch)-[:KEEPS]->(before:RelationBefore)
    MATCH (identity:Relation {id: before.id})
    WHERE coalesce(identity.changedBy, '') <> $importId
    RETURN {kind: 'relation', id: identity.id} LIMIT 5
  } + COLLECT {
    UNWIND batch.entityTypes AS id
    MATCH (e:Entity {type: id})
    WHERE coalesce(e.importId, '') <> $importId
    RETURN {kind: 'entity', id: e.id} LIMIT 5
  } + COLLECT {
    MATCH (identity:Relation)
    WHERE size(batch.relationTypes) > 0 AND identity.type IN batch.relationTypes
      AND coalesce(identity.importId, '') <> $importId
    RETURN {kind: 'relation', id: identity.id} LIMIT 5
  } + COLLECT {
    // What was merged, or judged, stands upon what it was; what was merged before it was changed does not.
    UNWIND batch.entities AS id
    MATCH (identity:Identity {id: id})
    RETURN {kind: 'entity', id: identity.id} LIMIT 5
  } + COLLECT {
    MATCH (batch)-[:KEEPS]->(before:EntityBefore)
    MATCH (identity:Identity {id: before.id})
    OPTIONAL MATCH (import:Import {id: $importId})
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
  } AS found
