import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { clickEntity, pictureOf, untilDrawn, untilShown } from './canvas.ts'
import { expectAccessible, languages, visit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

// Places of their own, so that no card of the start lies over what is clicked.
const someTies = 'e=nvidia_0_0,vast-data_300_0,amd_0_200,us-government_-300_0'

describe('while the server is away', () => {
  let door: Door | undefined

  beforeAll(async () => {
    door = await openDoor(new URL(inject('appUrl')))
  })
  afterAll(async () => door?.close())

  test('the page says so, keeps what it has, and works again by itself when the server is back', async () => {
    if (!door) throw new Error('The way to the program did not open.')
    const { url } = door
    const visits = await Promise.all(languages.map((lang) => visit(lang, { at: someTies, url })))
    for (const { page } of visits) await untilDrawn(page)
    await door.close()
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
    await door.open()
    for (const [at, { page, close }] of visits.entries()) {
      const t = wordsOf(languages[at] ?? 'en')
      await page.getByText(t('state.unreachable')).waitFor({ state: 'detached', timeout: 40_000 })
      await clickEntity(page, 'vast-data', { clickCount: 2 })
      await untilShown(page, 'renen-hallak')
      await close()
    }
  })
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

/** A way to the running program that can be closed as if the program were away, and opened again at the same port. */
type Door = { url: string; open(): Promise<void>; close(): Promise<void> }

async function openDoor(target: URL): Promise<Door> {
  const sockets = new Set<Socket>()
  let server: Server | undefined
  let port = 0
  const join = (from: Socket, to: Socket): void => {
    sockets.add(from)
    from.pipe(to)
    // Either end may be torn off; the other goes with it, and that is what a page sees of a server that is gone.
    from.on('error', () => to.destroy())
    from.on('close', () => {
      sockets.delete(from)
      to.destroy()
    })
  }
  const open = async (): Promise<void> => {
    server = createServer((visitor) => {
      const program = connect(Number(target.port), target.hostname)
      join(visitor, program)
      join(program, visitor)
    }).listen(port, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  }
  const close = async (): Promise<void> => {
    if (!server?.listening) return
    server.close()
    for (const socket of sockets) socket.destroy()
    await once(server, 'close')
  }
  await open()
  return { url: `http://127.0.0.1:${port}/`, open, close }
}
