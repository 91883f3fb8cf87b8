// doc: What is shown of the relation `r`, with its claims, from which what a lens shows of it is folded.
r {
  .id, .status, .roleLangs, .roles, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency, .amountApproximate,
  .confidence, .claimCount, .sourceCount, .independentSourceCount, .contested, .directed, .claimFacts,
  type: coalesce(r.retiredType, type(r)), sourceId: startNode(r).id, targetId: endNode(r).id
}
