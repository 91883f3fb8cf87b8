// doc: A new token, unless there is or was one of that name.
// mode: write
// rows: one
// param token: TokenRecord
// return created: number
OPTIONAL MATCH (other:Token {name: $token.name})
WITH other
WHERE other IS NULL
CREATE (token:Token)
SET token = $token
RETURN count(token) AS created
