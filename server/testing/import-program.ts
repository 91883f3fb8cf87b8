import { once } from 'node:events'
import { Database } from '../src/db/database.ts'
import { openGraph } from '../src/dataset/prepare.ts'
import { importFile } from '../src/import/import-file.ts'
import { ImportMark } from '../src/import/write/import-mark.ts'
import { patiently } from '../src/import/write/patiently.ts'
import { writeImport } from '../src/import/write/write-import.ts'

/**
 * An import that tests kill: `tsx import-program.ts URI PASSWORD BATCH_ROWS FILE`. It says when it is loaded, and begins
 * when it is given a line. One of the same file that was killed before is gone on with.
 */
async function main([uri = '', password = '', batchRows = '', path = '']: readonly string[]): Promise<void> {
  const database = new Database({ uri, user: 'neo4j', password, timeout: 30_000 })
  process.stdout.write('loaded\n')
  await once(process.stdin, 'data')
  process.stdin.destroy()
  try {
    const files = [importFile(path)]
    const options = { isStrict: false, space: null, batchRows: Number(batchRows) }
    const mark = new ImportMark(files, options)
    await patiently(() => openGraph(database, true, (left) => mark.fits(left)))
    await writeImport(database, files, {
      ...options,
      createdBy: 'ann',
      isAlone: true,
      mark,
      onResume: (batches) => process.stdout.write(`goes on after ${batches}\n`),
    })
    process.stdout.write('written\n')
  } finally {
    await database.close()
  }
}

await main(process.argv.slice(2))
