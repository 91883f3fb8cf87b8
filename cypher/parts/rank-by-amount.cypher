// doc: How large a relation's amount is, as `seen`; without one it comes last.
coalesce(seen.amountValue, -1.0e300)
