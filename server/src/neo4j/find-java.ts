import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { KesherError } from '../errors.ts'

const oldestUsable = 17

/** A Java that can run the database. `version` is such as `17.0.15`; `build` is all that it says of itself. */
export interface Java {
  readonly path: string
  readonly version: string
  readonly major: number
  readonly build: string
}

/**
 * Looks for Java in JAVA_HOME, then on the PATH, and asks it for its version; the first that is new enough is
 * taken. Throws NO_JAVA or JAVA_TOO_OLD, each with the three ways on.
 */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<Java> {
  let tooOld: Java | undefined
  for (const path of candidates(env)) {
    const java = await inspectJava(path, env)
    if (java && java.major >= oldestUsable) return java
    tooOld ??= java
  }
  if (tooOld) throw new KesherError('JAVA_TOO_OLD', { path: tooOld.path, version: tooOld.version })
  throw new KesherError('NO_JAVA')
}

function candidates(env: NodeJS.ProcessEnv): string[] {
  const name = process.platform === 'win32' ? 'java.exe' : 'java'
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '')
  const home = env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin')] : []
  return [...new Set([...home, ...folders].map((folder) => join(folder, name)))]
}

/** A file that cannot be run, or that says nothing of a version (macOS has such a stand-in), is no Java. */
async function inspectJava(path: string, env: NodeJS.ProcessEnv): Promise<Java | undefined> {
  try {
    await access(path, constants.X_OK)
  } catch {
    return undefined
  }
  const build = await versionText(path, env)
  const version = parseJavaVersion(build)
  return version && { path, ...version, build }
}

function versionText(path: string, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve) => {
    execFile(path, ['-version'], { env, timeout: 20_000 }, (error, stdout, stderr) =>
      resolve(error ? '' : `${stderr}\n${stdout}`.trim()),
    )
  })
}

/** Reads `… version "17.0.15"`, `"1.8.0_402"` (which is 8) or `"25-ea"` out of the text of `java -version`. */
export function parseJavaVersion(text: string): { version: string; major: number } | undefined {
  const version = /^\S+ version "([^"]+)"/m.exec(text)?.[1]
  const numbers = version?.match(/^(?:1\.)?(\d+)/)
  return version && numbers ? { version, major: Number(numbers[1]) } : undefined
}
