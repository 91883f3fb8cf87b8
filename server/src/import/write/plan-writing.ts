import type { Database } from '../../db/database.ts'
import * as statements from '../../db/generated/statements.ts'

/** In the order in which they are needed; those that are planned in no time are left out. */
const plannedAhead = [
  statements.mergedCount,
  statements.storedEntities,
  statements.createImportBatch,
  statements.createEntities,
  statements.sourcesById,
  statements.storedRelations,
  statements.importRelations,
]

/**
 * Has the database plan what nearly every import asks for while the files are still read: three seconds of one that has just
 * started, which has nothing else to do then. Where it fails, each is planned when it is asked for.
 */
export async function planWriting(database: Database): Promise<void> {
  try {
    for (const statement of plannedAhead) await database.plan(statement)
  } catch {
    // Whatever is the matter, the import itself will meet it.
  }
}
