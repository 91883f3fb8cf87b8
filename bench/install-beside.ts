import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { defaultCacheFolder } from '../server/src/neo4j/cache-folder.ts'

/**
 * Installs what is only measured beside us by its lock file into the cache folder, and gives that folder: it is no business of those
 * who install Kesher. `files` of the folder `from` are copied there, its `package.json` and lock file among them.
 */
export async function installBeside(name: string, from: string, files: readonly string[]): Promise<string> {
  const folder = join(defaultCacheFolder(), 'bench', name)
  await mkdir(folder, { recursive: true })
  const lock = await readFile(join(from, 'package-lock.json'), 'utf8')
  const installed = await readFile(join(folder, 'installed.json'), 'utf8').catch(() => null)
  for (const file of files) await copyFile(join(from, file), join(folder, file))
  if (installed === lock && (await stat(join(folder, 'node_modules')).catch(() => null))) return folder
  const { status } = spawnSync('npm', ['ci', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error(`What ${name} needs could not be installed.`)
  await writeFile(join(folder, 'installed.json'), lock)
  return folder
}
