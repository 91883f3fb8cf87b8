// doc: Into which entity one was merged, and the one that stands for both now.
// mode: read
// rows: optional
// param id: string
// return keptId: string
// return mergedInto: string | null
MATCH (identity:Identity {id: $id})
RETURN identity.keptId AS keptId, identity.mergedInto AS mergedInto
