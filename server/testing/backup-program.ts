import { once } from 'node:events'
import { createGzip } from 'node:zlib'
import { copyGraph } from '../src/backup/copy-graph.ts'
import { restoreGraph } from '../src/backup/restore-graph.ts'
import { toFile } from '../src/command-line/of-one-moment.ts'
import { Database } from '../src/db/database.ts'

/**
 * A safety copy, or the restoring of one, that tests kill: `tsx backup-program.ts URI PASSWORD backup|restore FILE`. It says
 * when it is loaded, and begins when it is given a line.
 */
async function main([uri = '', password = '', what = '', path = '']: readonly string[]): Promise<void> {
  const database = new Database({ uri, user: 'neo4j', password, timeout: 30_000 })
  process.stdout.write('loaded\n')
  await once(process.stdin, 'data')
  process.stdin.destroy()
  try {
    if (what === 'backup') {
      await toFile(
        () => copyGraph(database),
        path,
        () => [createGzip()],
      )
    } else {
      const options = { replace: true, createdBy: 'ann', isAlone: true, batchRows: 3 }
      await restoreGraph(database, path, options)
    }
    process.stdout.write('written\n')
  } finally {
    await database.close()
  }
}

await main(process.argv.slice(2))
