import type { FieldsParam } from '../src/db/records.ts'

/** Of entities and relations only what is always sent. */
export const fewFields: FieldsParam = {
  entityDetails: false,
  summary: false,
  degree: false,
  relationDetails: false,
}

/** All that statements can send. */
export const everyField: FieldsParam = {
  entityDetails: true,
  summary: true,
  degree: true,
  relationDetails: true,
}

/** All but what is dear. */
export const mostFields: FieldsParam = { ...everyField, summary: false, degree: false }
