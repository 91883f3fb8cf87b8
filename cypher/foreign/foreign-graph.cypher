// doc: What another database is: its name, the id of its store, and whether what it holds is a graph of Kesher.
// mode: read
// rows: one
// return id: string
// return name: string
// return isOfKesher: boolean
CALL db.info() YIELD id, name
RETURN id, name,
  EXISTS { MATCH (e:Entity) WHERE e.id IS NOT NULL AND e.nameKeys IS NOT NULL }
  OR EXISTS { MATCH (t:EntityType) WHERE t.id IS NOT NULL AND t.labelLangs IS NOT NULL }
  OR EXISTS { MATCH (t:Token) WHERE t.id IS NOT NULL AND t.role IS NOT NULL } AS isOfKesher
