// doc: What is shown of the relation `r`: its summary, its type and its ends.
r {
  .id, .status, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency, .amountApproximate,
  .confidence, .claimCount, .sourceCount, .independentSourceCount, .contested,
  type: coalesce(r.retiredType, type(r)), sourceId: startNode(r).id, targetId: endNode(r).id
}
