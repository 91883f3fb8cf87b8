import { RowRefusal } from '../finding.ts'
import type { ImportRecord, Row } from '../records.ts'
import { entityOf } from './entity-of-row.ts'
import type { TableMapping } from './mapping.ts'
import { relationsOf } from './relation-of-row.ts'

/**
 * What a row becomes under a mapping: an entity; a relation, with its ends where they are implied; or one refusal. Pure:
 * the same row and mapping always give the same records.
 */
export function applyMapping(row: Row, mapping: TableMapping): ImportRecord[] {
  if (mapping.makes === 'nothing') return []
  try {
    return mapping.makes === 'entities' ? entityOf(row, mapping) : relationsOf(row, mapping)
  } catch (error) {
    if (error instanceof RowRefusal) return [error.finding]
    throw error
  }
}
