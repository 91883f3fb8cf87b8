// doc: A relation with its role and all its claims, to be folded anew: held until the transaction ends, so that nobody else folds it meanwhile. Its revision goes up by one.
// mode: write
// rows: optional
// param id: string
// return identity: ImportedIdentity
// return role: { roleLangs: string[]; roles: string[] }
// return claims: ImportedClaim[]
MATCH (identity:Relation {id: $id})
SET identity.revision = coalesce(identity.revision, 0) + 1
WITH identity
//> tie
//> held
