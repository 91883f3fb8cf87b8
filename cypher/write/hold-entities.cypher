// doc: Holds entities that something is to be written about until the transaction ends, so that none of them is merged or changed meanwhile. Always in the order of their ids: two who hold the same ones wait for each other instead of for ever.
// mode: write
// rows: one
// param ids: readonly string[]
// return held: number
MATCH (entity:Entity)
WHERE entity.id IN $ids
WITH entity
ORDER BY entity.id
SET entity.held = true
REMOVE entity.held
RETURN count(entity) AS held
