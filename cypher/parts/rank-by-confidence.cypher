// doc: How sure a relation is, as `seen`; without a word on that it comes last.
coalesce(seen.confidence, -1)
