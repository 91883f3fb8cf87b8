import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where downloaded jars are kept: KESHER_CACHE, else the place that the operating system has for caches. */
export function defaultCacheFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): string {
  if (env.KESHER_CACHE) return env.KESHER_CACHE
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'kesher', 'Cache')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'kesher')
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'kesher')
}
