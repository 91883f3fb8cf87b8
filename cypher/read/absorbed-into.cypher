// doc: Of relations that were set aside since others are the same ties: which ones took their claims. These may have been set aside, too.
// mode: read
// rows: many
// param ids: readonly string[]
// return id: string
// return into: string
MATCH (before:MergedRelation)
WHERE before.id IN $ids
RETURN before.id AS id, before.absorbedInto AS into
