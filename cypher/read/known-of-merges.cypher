// doc: What is known of entities that were merged in another graph: whether one is there, into which one it was merged here, whether there is one of the id that it was merged into there, and whether the two were judged different here. Only what is known of brings a row.
// mode: read
// rows: many
// param merges: readonly { id: string; into: string }[]
// return id: string
// return isEntity: boolean
// return mergedInto: string | null
// return hasInto: boolean
// return areDifferent: boolean
UNWIND $merges AS row
OPTIONAL MATCH (entity:Entity {id: row.id})
OPTIONAL MATCH (identity:Identity {id: row.id})
OPTIONAL MATCH (into:Entity {id: row.into})
OPTIONAL MATCH (other:Identity {id: row.into})
WITH row, entity, identity, into, other
WHERE entity IS NOT NULL OR identity IS NOT NULL OR into IS NOT NULL OR other IS NOT NULL
RETURN row.id AS id, entity IS NOT NULL AS isEntity, identity.mergedInto AS mergedInto,
  into IS NOT NULL OR other IS NOT NULL AS hasInto,
  EXISTS { (identity)-[:SAME_AS {judgement: 'NEGATIVE'}]-(other) } AS areDifferent
