import neo4j from 'neo4j-driver'

interface Address {
  readonly uri: string
  readonly user: string
  readonly password: string
}

/** Runs Cypher that only tests need, such as emptying a database or planting data of others. */
export async function runCypher(address: Address, text: string, params: object = {}): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password))
  try {
    await driver.executeQuery(text, params)
  } finally {
    await driver.close()
  }
}

/** Takes everything out of a database of the tests. */
export async function emptyDatabase(address: Address): Promise<void> {
  await runCypher(address, 'MATCH (n) DETACH DELETE n')
}
