// doc: How many entities and relations became one with others: where none did, nobody has to ask which. It is counted already.
// mode: read
// rows: one
// return count: number
RETURN COUNT { (:MergedEntity) } + COUNT { (:MergedRelation) } AS count
