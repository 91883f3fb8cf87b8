// doc: The types of entities and relations in the order of the legend, and how many there are of each, from the counters of the store.
// mode: read
// rows: one
// return entityTypes: EntityTypeRecord[]
// return relationTypes: RelationTypeRecord[]
// return entityCounts: LabelCountRecord[]
// return relationCounts: TypeCountRecord[]
CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
RETURN COLLECT { MATCH (t:EntityType) RETURN t {.*} ORDER BY t.position, t.id } AS entityTypes,
       COLLECT { MATCH (t:RelationType) RETURN t {.*} ORDER BY t.position, t.id } AS relationTypes,
       [c IN data.nodes WHERE c.label IS NOT NULL | c {.label, .count}] AS entityCounts,
       [c IN data.relationships WHERE c.startLabel = 'Entity' | c {.relationshipType, .count}] AS relationCounts
