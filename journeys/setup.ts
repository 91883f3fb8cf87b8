import type { TestProject } from 'vitest/node'
import { findChrome, type Chrome } from './chrome.ts'
import { startApp } from './running-app.ts'

declare module 'vitest' {
  interface ProvidedContext {
    appUrl: string
    /** Its data folder, for what is done on the command line meanwhile. */
    appFolder: string
    chrome: Chrome
  }
}

/**
 * One running program for all journeys, with a database of its own that is gone afterwards. `KESHER_URL` names one that
 * runs already, and `KESHER_DATA` its folder, for whoever writes journeys and does not want to wait for it each time.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  project.provide('chrome', await findChrome())
  const running = process.env['KESHER_URL']
  if (running) {
    project.provide('appUrl', new URL('/', running).href)
    project.provide('appFolder', process.env['KESHER_DATA'] ?? '')
    return undefined
  }
  // What is asked is planned when it is asked: the rest of it would take a minute of the machine from the tests.
  const app = await startApp({ PLAN_AHEAD: 'false' })
  await untilWarm(app.url)
  project.provide('appUrl', app.url)
  project.provide('appFolder', app.folder)
  return async () => {
    await app.stop()
  }
}

const questions = `{
  neighborhood(ids: ["nvidia"], orderBy: AMOUNT) { nodes { id } }
  paths(from: "openai", to: "vast-data") { paths { length } }
  search(query: "nvidia") { edges { node { id } } }
}`

/** Journeys are of every day, not of the first seconds, in which the database still plans its statements. */
async function untilWarm(url: string): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: questions }),
    })
    const { errors } = (await response.json()) as { errors?: unknown }
    if (response.ok && !errors) return
  }
  throw new Error(`The program at ${url} did not answer its first questions.`)
}
