import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { KesherError } from '../errors.ts'

/** The one user of a Neo4j Community database. */
export const ownUser = 'neo4j'

/**
 * The password of the data folder's database; made when the folder is new. The database learns it from the file
 * that `neo4j-admin dbms set-initial-password` would write (that command would cost a JVM of its own: 1.2 s).
 */
export async function ownPassword(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'password')
  const kept = await readFile(file, 'utf8').catch(() => '')
  if (kept.trim()) {
    if (!(await exists(join(dataFolder, 'data', 'dbms', 'auth.ini'))))
      await tellDatabase(dataFolder, kept.trim())
    return kept.trim()
  }
  if (await exists(join(dataFolder, 'data', 'databases', 'system'))) {
    throw new KesherError('PASSWORD_LOST', { folder: dataFolder, file })
  }
  const password = randomBytes(24).toString('base64url')
  await writePrivately(file, `${password}\n`)
  await tellDatabase(dataFolder, password)
  return password
}

async function tellDatabase(dataFolder: string, password: string): Promise<void> {
  await mkdir(join(dataFolder, 'data', 'dbms'), { recursive: true })
  await writePrivately(join(dataFolder, 'data', 'dbms', 'auth.ini'), `${initialUser(password)}\n`)
}

/** Neo4j's own form: `user:SHA-256,<hash>,<salt>,<rounds>:`, where each round hashes the last round's bytes. */
export function initialUser(password: string, salt = randomBytes(32), rounds = 1024): string {
  let digest = createHash('sha256').update(salt).update(password).digest()
  for (let round = 1; round < rounds; round += 1) digest = createHash('sha256').update(digest).digest()
  return `${ownUser}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${rounds}:`
}

/** Whole or not at all, on the disk before anything is built upon it, and for this user's eyes alone. */
async function writePrivately(file: string, text: string): Promise<void> {
  const handle = await open(`${file}.new`, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${file}.new`, file)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
