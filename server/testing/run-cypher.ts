import neo4j from 'neo4j-driver'
import { expect } from 'vitest'

interface Address {
  readonly uri: string
  readonly user: string
  readonly password: string
}

/** Runs Cypher that only tests need, such as emptying a database or planting data of others; its rows. */
export async function runCypher(
  address: Address,
  text: string,
  params: object = {},
): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password))
  try {
    const { records } = await driver.executeQuery(text, params)
    return records.map((record) => record.toObject())
  } finally {
    await driver.close()
  }
}

/** Takes everything out of a database of the tests. */
export async function emptyDatabase(address: Address): Promise<void> {
  await runCypher(address, 'MATCH (n) DETACH DELETE n')
}

/** How many transactions of that statement run in the database now. */
export async function runningCount(address: Address, statement: string): Promise<number> {
  const rows = await runCypher(
    address,
    'SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.statement = $statement RETURN status',
    { statement },
  )
  return rows.length
}

/** Does things while somebody else holds an entity: lets go of it when all of them wait for it. */
export async function whileHeld<T>(
  address: Address,
  id: string,
  work: () => readonly Promise<T>[],
): Promise<T[]> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password))
  const session = driver.session()
  try {
    const transaction = session.beginTransaction()
    await transaction.run('MATCH (e:Entity {id: $id}) SET e.held = true REMOVE e.held', { id })
    const started = work()
    await expect.poll(() => blockedCount(address), { timeout: 20_000 }).toBe(started.length)
    await transaction.commit()
    return await Promise.all(started)
  } finally {
    await session.close()
    await driver.close()
  }
}

async function blockedCount(address: Address): Promise<number> {
  const rows = await runCypher(
    address,
    "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status",
  )
  return rows.length
}
