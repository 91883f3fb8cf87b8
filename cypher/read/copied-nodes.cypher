// doc: Everything that the graph holds of the next nodes of one kind in the order of their ids, for a safety copy.
// mode: read
// rows: many
// param label: string
// param afterId: string
// param limit: number
// return labels: string[]
// return properties: ExactValues
CALL () {
  MATCH (n:EntityType)
  WHERE n.id > CASE WHEN $label = 'EntityType' THEN $afterId END
  RETURN n ORDER BY n.id LIMIT $limit
UNION ALL
  MATCH (n:RelationType)
  WHERE n.id > CASE WHEN $label = 'RelationType' THEN $afterId END
  RETURN n ORDER BY n.id LIMIT $limit
UNION ALL
  MATCH (n:Dataset)
  WHERE n.id > CASE WHEN $label = 'Dataset' THEN $afterId END
  RETURN n ORDER BY n.id LIMIT $limit
UNION ALL
  MATCH (n:Source)
  WHERE n.id > CASE WHEN $label = 'Source' THEN $afterId END
  RETURN n ORDER BY n.id LIMIT $limit
UNION ALL
  MATCH (n:Entity)
  WHERE n.id > CASE WHEN $label = 'Entity' THEN $afterId END
  RETURN n ORDER BY n.id LIMIT $limit
UNION ALL
  MATCH (n:Import)
  WHERE n.id > CASE WHEN $label = 'Import' THEN $afterId END
  RETURN n ORDER BY n.id LIMIT $limit
UNION ALL
  MATCH (n:Change)
  WHERE n.id > CASE WHEN $label = 'Change' THEN $afterId END
  RETURN n ORDER BY n.id LIMIT $limit
}
RETURN labels(n) AS labels, n {.*} AS properties
ORDER BY properties.id
