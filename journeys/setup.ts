import type { TestProject } from 'vitest/node'
import { findChrome, type Chrome } from './chrome.ts'
import { startApp } from './running-app.ts'

declare module 'vitest' {
  interface ProvidedContext {
    appUrl: string
    chrome: Chrome
  }
}

/**
 * One running program for all journeys, with a database of its own that is gone afterwards. `KESHER_URL` names one that
 * runs already, for whoever writes journeys and does not want to wait for it each time.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  project.provide('chrome', await findChrome())
  const running = process.env['KESHER_URL']
  if (running) {
    project.provide('appUrl', new URL('/', running).href)
    return undefined
  }
  const app = await startApp()
  project.provide('appUrl', app.url)
  return async () => {
    await app.stop()
  }
}
