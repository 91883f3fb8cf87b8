// doc: Revokes a token; one that was revoked before stays as it was.
// mode: write
// rows: one
// param id: string
// param revokedAt: string
// return revoked: number
MATCH (token:Token {id: $id})
SET token.revokedAt = coalesce(token.revokedAt, $revokedAt)
RETURN count(token) AS revoked
