MATCH p = SHORTEST 5 (:Entity {id: $from})-[r]-{1,4}(:Entity {id: $to})
RETURN [n IN nodes(p) | n.id] AS entities, [r IN relationships(p) | r.id] AS relations
