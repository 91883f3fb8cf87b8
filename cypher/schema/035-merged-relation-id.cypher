// doc: Finds a relation that became one with another when entities were merged.
// mode: schema
// rows: none
CREATE CONSTRAINT mergedRelationId IF NOT EXISTS FOR (n:MergedRelation) REQUIRE n.id IS UNIQUE
