// doc: Claims of a safety copy as they were, tied to their relations and sources. One that lacks any of them is not counted.
// mode: write
// rows: one
// param rows: readonly CopiedClaim[]
// return written: number
UNWIND $rows AS row
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
RETURN count(row) AS written
