import type { RelationFilterParam } from '../src/db/records.ts'

/** A filter that lets every relation pass, though it is one: tests close a field of it. */
export const openFilter: RelationFilterParam = {
  types: null,
  statuses: null,
  otherTypes: null,
  minConfidence: null,
  minAmount: null,
  maxAmount: null,
  currency: null,
  validFrom: null,
  validTo: null,
  contested: null,
  words: null,
  lens: null,
}
