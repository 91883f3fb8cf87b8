// doc: What is shown of the relation `r`: its summary, its type and its ends.
r {.*, type: coalesce(r.retiredType, type(r)), sourceId: startNode(r).id, targetId: endNode(r).id}
