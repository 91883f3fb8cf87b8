import { once } from 'node:events'
import { readInput } from '../src/curation/inputs.ts'
import { mergeEntities } from '../src/curation/merge.ts'
import { Database } from '../src/db/database.ts'

/**
 * A merge that tests kill: `tsx merge-program.ts URI PASSWORD KEEP MERGE`. It says when it is loaded, and begins when it is
 * given a line.
 */
async function main([uri = '', password = '', keep = '', merge = '']: readonly string[]): Promise<void> {
  const database = new Database({ uri, user: 'neo4j', password, timeout: 30_000 })
  process.stdout.write('loaded\n')
  await once(process.stdin, 'data')
  process.stdin.destroy()
  try {
    const curator = { by: 'ann', write: database.write.bind(database) }
    await mergeEntities(curator, readInput('mergeEntities', { keep, merge }))
    process.stdout.write('merged\n')
  } finally {
    await database.close()
  }
}

await main(process.argv.slice(2))
