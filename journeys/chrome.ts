import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** How to start a browser: its path and what it needs around it. */
export type Chrome = { executablePath: string; args: string[]; env: Record<string, string> }

const installedNames = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']
const installedPlaces = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
]

/**
 * The browser for the tests: `CHROME_PATH`, else an installed Chrome or Chromium, else the one that
 * `@sparticuz/chromium` brings, with its own libraries, so that nothing but npm is needed.
 */
export async function findChrome(): Promise<Chrome> {
  const given = process.env['CHROME_PATH']
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROME_PATH is "${given}", but there is no such file.`)
    return { executablePath: given, args, env: {} }
  }
  const installed = findInstalled()
  return installed ? { executablePath: installed, args, env: {} } : bringChrome()
}

function findInstalled(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = folders.flatMap((folder) => installedNames.map((name) => join(folder, name)))
  return [...candidates, ...installedPlaces].find((path) => existsSync(path))
}

async function bringChrome(): Promise<Chrome> {
  // The package unpacks its libraries only where it believes itself in its cloud; this variable makes it believe so.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  const executablePath = await chromium.executablePath()
  return {
    executablePath,
    args,
    env: {
      LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] ?? '',
      FONTCONFIG_PATH: process.env['FONTCONFIG_PATH'] ?? join(tmpdir(), 'fonts'),
    },
  }
}
