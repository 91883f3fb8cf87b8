import type { TestProject } from 'vitest/node'
import { findChrome, type Chrome } from './chrome.ts'
import { startApp } from './running-app.ts'

declare module 'vitest' {
  interface ProvidedContext {
    appUrl: string
    chrome: Chrome
  }
}

/** One running program for all journeys, with a database of its own that is gone afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chrome = await findChrome()
  const app = await startApp()
  project.provide('chrome', chrome)
  project.provide('appUrl', app.url)
  return async () => {
    await app.stop()
  }
}
