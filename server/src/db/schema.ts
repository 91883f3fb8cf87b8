import { setTimeout as wait } from 'node:timers/promises'
import { KesherError } from '../errors.ts'
import type { Database } from './database.ts'
import { ready, schemaStatements } from './generated/statements.ts'

/** The names of the constraints and indexes that the schema makes, in order. */
export const schemaNames = schemaStatements.map(({ text }) => {
  const name = /^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+) /.exec(text)?.[1]
  if (!name) throw new Error(`a schema statement makes one named constraint or index: ${text}`)
  return name
})

/** Puts constraints and indexes in place, in order, and waits until all are filled. Does nothing where they are. */
export async function applySchema(database: Database, patience = 60_000): Promise<void> {
  for (const statement of schemaStatements) await database.run(statement, {})
  const end = Date.now() + patience
  while ((await missingFromSchema(database)).length > 0) {
    if (Date.now() > end) throw new KesherError('SCHEMA_NOT_READY')
    await wait(50)
  }
}

/** The constraints and indexes that do not work yet. */
export async function missingFromSchema(database: Database, timeout?: number): Promise<string[]> {
  const { names } = await database.run(ready, {}, { timeout })
  return schemaNames.filter((name) => !names.includes(name))
}
