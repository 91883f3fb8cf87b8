import type { QueryResult } from 'neo4j-driver'
import { KesherError } from '../errors.ts'
import type { Cardinality, ResultOf, Statement } from './statement.ts'
import { fromDatabase } from './values.ts'

/**
 * The rows of a result as its statement promises them; `isExact`: with values as the driver gives them, whole numbers apart
 * from others. Throws INTERNAL where the statement does not keep its header.
 */
export function readResult<P, R, C extends Cardinality>(
  statement: Statement<P, R, C>,
  result: QueryResult,
  isExact = false,
): ResultOf<R, C> {
  const { records } = result
  const broken = (reason: string) =>
    new KesherError('INTERNAL', {}, { cause: new Error(`statement ${statement.name}: ${reason}`) })
  const keys = records[0]?.keys
  if (keys && keys.join() !== statement.columns.join()) throw broken(`its columns are ${keys.join()}`)
  const rows = records.map((record) => (isExact ? record.toObject() : fromDatabase(record.toObject())))
  if (statement.rows === 'many') return rows as ResultOf<R, C>
  if (rows.length > 1) throw broken(`it brought ${rows.length} rows`)
  if (statement.rows === 'one' && rows.length === 0) throw broken('it brought no row')
  if (statement.rows === 'none' && rows.length > 0) throw broken('it brought a row')
  return (rows[0] ?? null) as ResultOf<R, C>
}
