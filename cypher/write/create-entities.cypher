// doc: Entities that are not there yet: half the work of merging them. One that is there already is an error.
// mode: write
// rows: one
// param entities: readonly ImportedEntity[]
// return written: number
UNWIND $entities AS row
CREATE (e:Entity)
SET e = row, e:$(row.type)
RETURN count(e) AS written
