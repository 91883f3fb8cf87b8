// doc: All tokens, those that are over too, the latest first.
// mode: read
// rows: many
// return token: TokenRecord
MATCH (token:Token)
RETURN token {.*} AS token
ORDER BY token.createdAt DESC, token.id
