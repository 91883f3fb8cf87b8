import { once } from 'node:events'
import { Database } from '../src/db/database.ts'
import { importFile } from '../src/import/import-file.ts'
import { writeImport } from '../src/import/write/write-import.ts'

/**
 * An import that tests kill: `tsx import-program.ts URI PASSWORD BATCH_ROWS FILE`. It says when it is loaded, and begins
 * when it is given a line.
 */
async function main([uri = '', password = '', batchRows = '', path = '']: readonly string[]): Promise<void> {
  const database = new Database({ uri, user: 'neo4j', password, timeout: 30_000 })
  process.stdout.write('loaded\n')
  await once(process.stdin, 'data')
  process.stdin.destroy()
  try {
    await writeImport(database, [importFile(path)], {
      isStrict: false,
      createdBy: 'ann',
      space: null,
      isAlone: true,
      batchRows: Number(batchRows),
    })
    process.stdout.write('written\n')
  } finally {
    await database.close()
  }
}

await main(process.argv.slice(2))
