// doc: Some relations with their roles and all their claims, to be folded anew with what an import adds.
// mode: read
// rows: many
// param ids: readonly string[]
// return identity: ImportedIdentity
// return role: { roleLangs: string[]; roles: string[] }
// return claims: ImportedClaim[]
MATCH (identity:Relation)
WHERE identity.id IN $ids
//> tie
//> held
