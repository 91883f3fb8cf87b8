// doc: Entities, new or changed; the type is also the label, so that of before is taken off.
// mode: write
// rows: one
// param entities: readonly StoredEntity[]
// return written: number
UNWIND $entities AS row
MERGE (e:Entity {id: row.id})
WITH e, row, [label IN labels(e) WHERE label <> 'Entity' AND label <> row.type] AS before
REMOVE e:$(before)
SET e = row, e:$(row.type)
RETURN count(e) AS written
