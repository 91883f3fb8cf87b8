// doc: Everything that the graph holds of some relations but for their claims: identity and summary, for a safety copy.
// mode: read
// rows: many
// param ids: readonly string[]
// return properties: ExactValues
// return type: string
// return summary: ExactValues
MATCH (identity:Relation)
WHERE identity.id IN $ids
//> tie
RETURN identity {.*} AS properties, type(r) AS type, r {.*} AS summary
ORDER BY properties.id
