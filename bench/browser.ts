import { chromium, type Browser } from 'playwright-core'
import { findChrome } from '../journeys/chrome.ts'

/** Starts the browser in which pages are measured. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findChrome()
  return chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env } as Record<string, string>,
  })
}
