import { createServer } from 'node:http'
import type { BrowserContext } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { formatDate } from '../client/src/i18n/format.ts'
import { clickEntity, pictureOf, untilAddress, untilStill, viewOf } from './canvas.ts'
import { languages, shareVisit, untilHeard, visit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

describe.each(languages)('a reader of %s who shares what she sees', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)

  test('copies a link that opens the same entities, places, filters, language and selection elsewhere', async () => {
    const page = await shared.open(
      'e=nvidia_0_0,openai_300_20,kazakhstan_-40_300_p&hide=status:ALLEGED&min=20',
    )
    await clickEntity(page, 'kazakhstan')
    await page.getByRole('button', { name: t('command.copyLink') }).press('Enter')
    await untilHeard(page, t('notice.linkCopied'))
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const other = lang === 'he' ? 'en' : 'he'
    const friend = await visit(other, { at: new URL(link).hash.slice(1) })
    await friend.page.waitForFunction(() => (window.kesherProbe?.entities().length ?? 0) > 0)
    await untilStill(friend.page)
    expect(viewOf(friend.page.url())).toEqual({
      places: { nvidia: '0_0', openai: '300_20', kazakhstan: '-40_300_p' },
      hide: 'status:ALLEGED',
      min: '20',
      sel: 'kazakhstan',
      lang,
    })
    const [mine, theirs] = [await pictureOf(page), await pictureOf(friend.page)]
    expect([theirs.entities, theirs.relations]).toEqual([mine.entities, mine.relations])
    expect(await friend.page.locator('html').getAttribute('lang')).toBe(lang)
    await friend.page
      .getByRole('heading', { name: lang === 'he' ? 'קזחסטן' : 'Kazakhstan', exact: true })
      .waitFor()
    expect(friend.complaints).toEqual([])
    await friend.close()
  })

  test('puts the view into a page of another site, to read only, and comes from there to the explorer', async () => {
    const page = await shared.open('e=nvidia_0_0,openai_300_20&style=width~amount')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: t('palette.title') }).fill(t('command.copyEmbed'))
    await page.keyboard.press('Enter')
    await untilHeard(page, t('notice.textCopied'))
    const code = await page.evaluate(() => navigator.clipboard.readText())
    expect(code).toMatch(/^<iframe src="[^"]*\?embed#[^"]*" title="[^"]+"/)
    const paper = await page.context().newPage()
    const forbidden: string[] = []
    paper.on('console', (message) => void forbidden.push(message.text()))
    const body = `<p>before</p>${code}${code.replace('?embed', '')}<a href="/">after</a>`
    // A server of its own: a page that a test only makes up counts as one of the open net, which browsers keep off this machine.
    const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(body))
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    await paper.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
    const frame = paper.frameLocator('iframe').first()
    const canvas = frame.getByRole('application')
    await expect.poll(() => canvas.getAttribute('data-entities')).toBe('2')
    await expect.poll(() => forbidden.some((text) => text.includes('frame-ancestors'))).toBe(true)
    await frame.getByText(t('panel.legendShort')).click()
    await frame.getByRole('listitem').filter({ hasText: /[1-9]/ }).first().waitFor()
    await canvas.focus()
    for (const key of ['ArrowRight', 'Enter', 'Enter', 'Delete']) await canvas.press(key)
    expect(await canvas.getAttribute('data-entities')).toBe('2')
    const around = (): Promise<string> => paper.evaluate(() => document.activeElement?.textContent ?? '')
    for (let presses = 0; presses < 15 && (await around()) !== 'after'; presses += 1)
      await paper.keyboard.press('Tab')
    expect(await around()).toBe('after')
    const link = await frame.getByRole('link', { name: t('page.open') }).getAttribute('href')
    expect(link).toMatch(/^http:[^?]*#e=nvidia_0_0,openai_300_20/)
    await paper.close()
    server.close()
  })

  test('reads in the legend of an embedded comparison what is compared', async () => {
    const { page, close } = await visit(lang, {
      url: `${inject('appUrl')}?embed`,
      at: `e=nvidia,kazakhstan&compare=true~2020~2025-11&lang=${lang}`,
    })
    await page.getByText(t('panel.legendShort')).click()
    const words = { by: 'true', a: formatDate('2020', lang), b: formatDate('2025-11', lang) }
    await page.getByText(t('export.compared', words)).waitFor()
    await page
      .getByRole('listitem')
      .filter({ hasText: `+ ${t('changeKind.appeared', { count: 2 })}` })
      .waitFor()
    await close()
  })

  test('writes a link by hand, without places, and sees what it names', async () => {
    const page = await shared.open('e=nvidia,openai,no-such-one')
    expect((await pictureOf(page)).entities).toEqual(['nvidia', 'openai'])
    await untilHeard(page, t('notice.unknownEntities', { count: 1, ids: 'no-such-one' }))
  })

  test('opens a damaged link, sees what can be understood, and is told what was left out', async () => {
    const page = await shared.open('e=nvidia_0_0,openai_x_9&min=900&colour=red')
    expect((await pictureOf(page)).entities).toEqual(['nvidia', 'openai'])
    await untilHeard(page, 'min=900')
    await untilHeard(page, 'colour=red')
    await page
      .getByRole('region', { name: t('notice.region') })
      .getByText('min=900')
      .waitFor()
  })

  test('goes back and forward in the browser through what was shown', async () => {
    const page = await shared.open('e=nvidia_0_0,openai_300_0')
    await clickEntity(page, 'openai')
    await page.keyboard.press('Delete')
    await untilAddress(page, ({ places }) => Object.keys(places).join() === 'nvidia')
    await page.goBack()
    await expect.poll(async () => (await pictureOf(page)).entities).toEqual(['nvidia', 'openai'])
    await page.goForward()
    await expect.poll(async () => (await pictureOf(page)).entities).toEqual(['nvidia'])
  })

  test('changes the language on the page: everything shown stays', async () => {
    const page = await shared.open('e=nvidia_0_0,openai_300_0')
    const other = lang === 'he' ? 'en' : 'he'
    await page.getByRole('button', { name: t('command.setLanguage') }).press('Enter')
    await page.getByRole('menuitemradio', { name: lang === 'he' ? 'English' : 'עברית' }).press('Enter')
    await untilAddress(page, (view) => view['lang'] === other)
    expect(await page.locator('html').getAttribute('dir')).toBe(other === 'he' ? 'rtl' : 'ltr')
    expect(viewOf(page.url())).toEqual({ places: { nvidia: '0_0', openai: '300_0' }, lang: other })
    expect(shared.complaints).toEqual([])
  })
})

test('who opens a link to many sees them sketched before they can be touched', async () => {
  const answer = await fetch(`${inject('appUrl')}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ entities(first: 100) { edges { node { id } } } }' }),
  })
  const { data } = (await answer.json()) as { data: { entities: { edges: { node: { id: string } }[] } } }
  const ids = data.entities.edges.map(({ node }) => node.id)
  expect(ids.length).toBeGreaterThan(80)
  const { page, complaints, close } = await visit('en', { at: `e=${ids.join(',')}`, before: watchSketch })
  await page.waitForFunction((count) => (window.kesherProbe?.entities().length ?? 0) === count, ids.length)
  await untilStill(page)
  expect(await page.evaluate(() => (window as Watched).sketched)).toEqual([{ isPainted: true, built: 0 }])
  expect(await page.locator('.sketch').count()).toBe(0)
  expect(complaints).toEqual([])
  await close()
})

type Watched = { sketched?: { isPainted: boolean; built: number }[] }

/** Keeps of each sketch whether anything is painted on it, and how many entities can be touched when it appears. */
async function watchSketch(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const seen: { isPainted: boolean; built: number }[] = []
    ;(window as Watched).sketched = seen
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof HTMLCanvasElement) || node.className !== 'sketch') continue
        const pixels = node.getContext('2d')?.getImageData(0, 0, node.width, node.height).data ?? []
        seen.push({
          isPainted: pixels.some((value) => value > 0),
          built: window.kesherProbe?.entities().length ?? -1,
        })
      }
    }).observe(document, { childList: true, subtree: true })
  })
}
