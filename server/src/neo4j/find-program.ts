import { resolve } from 'node:path'
import { artifactLock } from './artifact-lock.ts'
import { defaultCacheFolder } from './cache-folder.ts'
import { ensureJars, type Jars } from './ensure-jars.ts'
import { findJava, type Java } from './find-java.ts'
import type { Report } from './start-progress.ts'
import { classArchivePath } from './train-class-archive.ts'

/** What a database is run with. The class archive need not be there yet. */
export interface Program {
  readonly java: Java
  readonly jars: Jars
  readonly archive: string
}

export interface FindProgramOptions {
  readonly cacheFolder?: string | undefined
  readonly report?: Report | undefined
  readonly signal?: AbortSignal | undefined
}

/** Finds Java and the jars of Neo4j; jars that are missing or damaged are fetched. */
export async function findProgram({ cacheFolder, report, signal }: FindProgramOptions): Promise<Program> {
  const folder = resolve(cacheFolder || defaultCacheFolder())
  const java = await findJava()
  const jars = await ensureJars({ artifacts: artifactLock, cacheFolder: folder, report, signal })
  return { java, jars, archive: classArchivePath(folder, java, jars) }
}
