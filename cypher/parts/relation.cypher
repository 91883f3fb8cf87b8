// doc: What is shown of the relation `r`: its type, its ends and, where it was asked for, its whole summary.
CASE WHEN $fields.relationDetails THEN r {
  .id, .status, .confidence, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency,
  .amountApproximate, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed,
  type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} ELSE r {
  .id, .status, .confidence,
  type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id
} END
