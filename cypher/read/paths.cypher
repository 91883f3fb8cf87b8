// doc: Ways of at most four relations from one entity to another that pass no entity twice: the shortest, all of the least length, or the most credible. Of more than 2,000 of one length the most credible.
// mode: read
// rows: one
// param from: string
// param to: string
// param direction: DirectionParam
// param filter: RelationFilterParam | null
// param maxLength: number
// param mode: PathModeParam
// param limit: number
// param fields: FieldsParam
// return fromKnown: boolean
// return toKnown: boolean
// return paths: PathRecord[]
// return complete: boolean
OPTIONAL MATCH (a:Entity {id: $from})
OPTIONAL MATCH (b:Entity {id: $to})
CALL (a, b) {
  WITH a, b
  WHERE a IS NOT NULL AND b IS NOT NULL AND a <> b
  //> paths
  CALL (ways) {
    //> chosen-paths
  }
  RETURN head(collect(paths)) AS paths, head(collect(complete)) AS complete
}
RETURN a IS NOT NULL AS fromKnown, b IS NOT NULL AS toKnown,
       coalesce(paths, []) AS paths, coalesce(complete, true) AS complete
