// doc: Relations that are not there yet, as an import makes them: what `createRelations` writes, for rows whose ends and sources are known to be there, with their days as dates. One that lacks any of them is not counted. Rows are lists, in the order of `relation-rows.ts`: maps would say the names of some fifty properties again for each, which takes longer than all else that is done to send and to read them.
// mode: write
// rows: one
// param relations: readonly RelationRow[]
// return written: number
// return claims: number
UNWIND $relations AS row
WITH row[0] AS type, row[1] AS its, row[2] AS sum, row[3] AS items
OPTIONAL MATCH (s:Entity {id: its[2]})
OPTIONAL MATCH (o:Entity {id: its[3]})
WITH type, its, sum, items, s, o
WHERE s IS NOT NULL AND o IS NOT NULL
CREATE (identity:Relation)
SET identity.id = its[0], identity.type = its[1], identity.subjectId = its[2], identity.objectId = its[3], identity.key = its[4],
    identity.byAmount = its[5], identity.byRecency = its[6], identity.byConfidence = its[7], identity.directed = its[8], identity.recordedSubjectId = its[9],
    identity.recordedObjectId = its[10], identity.importId = its[11], identity.importFile = its[12], identity.importTable = its[13], identity.importRow = its[14],
    identity.changedBy = its[15], identity.revision = its[16]
CREATE (s)-[r:$(type)]->(o)
SET r.id = sum[0], r.key = sum[1], r.roleLangs = sum[2], r.roles = sum[3], r.status = sum[4],
    r.startDate = sum[5], r.endDate = sum[6], r.validFrom = sum[7], r.validTo = sum[8], r.amount = sum[9],
    r.amountMin = sum[10], r.amountMax = sum[11], r.amountValue = sum[12], r.currency = sum[13], r.amountApproximate = sum[14],
    r.confidence = sum[15], r.claimCount = sum[16], r.sourceCount = sum[17], r.independentSourceCount = sum[18], r.contested = sum[19],
    r.directed = sum[20], r.words = sum[21], r.retiredType = sum[22], r.claimSources = sum[23], r.claimsRecorded = sum[24], r.claimsRetracted = sum[25],
    r.claimCamps = sum[26], r.claimStatuses = sum[27], r.claimStarts = sum[28], r.claimsFrom = sum[29], r.claimsTo = sum[30],
    r.claimAmounts = sum[31], r.claimCurrencies = sum[32], r.claimsLeast = sum[33], r.claimsMost = sum[34], r.claimConfidences = sum[35],
    r.claimVoices = sum[36], r.claimWords = sum[37], r.roleWords = sum[38], r.claimFacts = sum[39], r.importId = sum[40]
WITH identity, items
UNWIND items AS item
MATCH (source:Source {id: item[0]})
WITH identity, source, item[1] AS said
CREATE (identity)<-[:ABOUT]-(claim:Claim)-[:FROM]->(source)
SET claim.id = said[0], claim.relationId = said[1], claim.stance = said[2], claim.status = said[3], claim.startDate = said[4],
    claim.endDate = said[5], claim.amount = said[6], claim.amountMin = said[7], claim.amountMax = said[8], claim.currency = said[9],
    claim.amountApproximate = said[10], claim.confidence = said[11], claim.reasonLangs = said[12], claim.reasons = said[13], claim.statementLangs = said[14],
    claim.statements = said[15], claim.locatorLangs = said[16], claim.locators = said[17], claim.recordedAt = said[18], claim.createdBy = said[19],
    claim.supersedes = said[20], claim.retractedAt = said[21], claim.retractedBy = said[22], claim.retractionReason = said[23], claim.recordedRelationIds = said[24],
    claim.attributes = said[25], claim.importId = said[26], claim.importFile = said[27], claim.importTable = said[28], claim.importRow = said[29],
    claim.changedBy = said[30], claim.revision = said[31]
RETURN count(DISTINCT identity) AS written, count(claim) AS claims
