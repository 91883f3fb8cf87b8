import type { Cell } from '../records.ts'

/**
 * Where an edge says as a fact of its own (`directed`, as our exports write it) whether it has a direction, that counts, and not
 * what its graph says of all: a GraphML or GEXF of both kinds would not be read by others.
 */
export function believeOwnDirection(cells: Map<string, Cell>): void {
  const own = cells.get('directed')
  if (own === undefined || !cells.has('@directed')) return
  cells.set('@directed', own)
  cells.delete('directed')
}
