import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { answersBolt } from './answers-bolt.ts'
import { folderHolder } from './lock-folder.ts'
import { ownUser } from './own-password.ts'
import { isAlive } from './process-mark.ts'
import type { Address } from './train-class-archive.ts'

/** The database that another Kesher of this machine runs on the data folder and that answers now; null where there is none. */
export async function runningDatabase(dataFolder: string): Promise<Address | null> {
  const folder = resolve(dataFolder)
  const holder = folderHolder(folder)
  if (!holder?.database || !isAlive(holder.program) || !isAlive(holder.database)) return null
  const configuration = await readFile(join(folder, 'conf', 'neo4j.conf'), 'utf8').catch(() => '')
  const password = await readFile(join(folder, 'password'), 'utf8').catch(() => '')
  const port = Number(/^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/m.exec(configuration)?.[1])
  if (!port || password === '' || !(await answersBolt(port))) return null
  return { uri: `bolt://127.0.0.1:${port}`, user: ownUser, password: password.trim() }
}
