// doc: All nodes of the graph `n`, but for the import or restoring that is under way and for what was set aside.
MATCH (n:Dataset|EntityType|RelationType|Source|Entity|Relation|Claim|Import|ImportBatch|EntityBefore|RelationBefore|SummaryBefore|Change|Identity|MergedEntity|MergedRelation)
WHERE n.running IS NULL
