import { inject } from 'vitest'
import { runCypher } from './run-cypher.ts'

type Address = Parameters<typeof runCypher>[0]

/** Everything that the database of the run holds, as sorted lines: nodes, then relationships, with every property, but for the word that is left of what became of it. */
export function wholeGraph(): Promise<string[]> {
  return wholeGraphOf(inject('database'))
}

/** As `wholeGraph`, of another database. */
export async function wholeGraphOf(address: Address): Promise<string[]> {
  const nodes = await runCypher(
    address,
    'MATCH (n) WHERE NOT n:News AND NOT n:NewsClock RETURN labels(n) AS labels, properties(n) AS properties',
  )
  const relationships = await runCypher(
    address,
    `MATCH (a)-[r]->(b)
     RETURN labels(a) AS from, a.id AS fromId, type(r) AS type, labels(b) AS to, b.id AS toId, properties(r) AS properties`,
  )
  return [...nodes.map(lineOf).toSorted(), ...relationships.map(lineOf).toSorted()]
}

function lineOf(row: Record<string, unknown>): string {
  return JSON.stringify(sorted(row))
}

/** Values as text that tells kinds of numbers apart, with keys in their order. */
function sorted(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value)
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
