import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clickEntity, pictureOf, untilDrawn, untilShown } from './canvas.ts'
import { startApp, type RunningApp } from './running-app.ts'
import { expectAccessible, languages, visit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

// Places of their own, so that no card of the start lies over what is clicked.
const someTies = 'e=nvidia_0_0,vast-data_300_0,amd_0_200,us-government_-300_0'

describe('while the server is away', () => {
  let app: RunningApp | undefined
  let settings: Record<string, string> = {}

  beforeAll(async () => {
    settings = {
      PORT: String(await freePort()),
      KESHER_DATA: await mkdtemp(join(tmpdir(), 'kesher-outage-')),
    }
    app = await startApp(settings)
  })
  afterAll(async () => {
    await app?.stop()
    await rm(settings['KESHER_DATA'] ?? '', { recursive: true, force: true })
  })

  test('the page says so, keeps what it has, and works again by itself when the server is back', async () => {
    if (!app) throw new Error('The program did not start.')
    const visits = await Promise.all(
      languages.map((lang) => visit(lang, { at: someTies, url: app?.url ?? '' })),
    )
    for (const { page } of visits) await untilDrawn(page)
    await app.stop()
    for (const [at, { page }] of visits.entries()) {
      const t = wordsOf(languages[at] ?? 'en')
      await clickEntity(page, 'vast-data', { clickCount: 2 })
      await page.getByText(t('state.unreachable')).waitFor()
      await expectAccessible(page)
      const { entities } = await pictureOf(page)
      await clickEntity(page, 'amd')
      await page.keyboard.press('Delete')
      await untilShown(page, 'amd', false)
      await page.keyboard.press('Control+z')
      await untilShown(page, 'amd')
      expect((await pictureOf(page)).entities).toEqual(entities)
    }
    app = await startApp(settings)
    for (const [at, { page, close }] of visits.entries()) {
      const t = wordsOf(languages[at] ?? 'en')
      await page.getByText(t('state.unreachable')).waitFor({ state: 'detached', timeout: 40_000 })
      await clickEntity(page, 'vast-data', { clickCount: 2 })
      // A database that has just started plans its statements first.
      await untilShown(page, 'renen-hallak', true, 40_000)
      await close()
    }
  }, 180_000)
})

describe.each(languages)('a reader of %s without a network', (lang) => {
  const t = wordsOf(lang)

  test('is told so where she searches, and finds again when the network is back', async () => {
    const { page, close } = await visit(lang)
    await untilDrawn(page)
    await page.context().setOffline(true)
    await page.getByRole('combobox', { name: t('search.label') }).fill('engadget')
    await page.getByText(t('state.unreachable')).waitFor()
    await page.getByRole('alert').getByText(t('error.UNREACHABLE')).first().waitFor()
    await expectAccessible(page)
    await page.context().setOffline(false)
    await page.getByText(t('state.unreachable')).waitFor({ state: 'detached', timeout: 40_000 })
    await page.getByRole('combobox', { name: t('search.label') }).fill('kazak')
    await page.getByRole('option').first().waitFor()
    await close()
  })
})

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('No port is free.')),
      )
    })
  })
}
