import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { pictureOf, untilStill } from './canvas.ts'
import {
  expectAccessible,
  languages,
  plain,
  shareVisit,
  textOf,
  typeInto,
  untilHeard,
  visit,
  withBrowser,
} from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const others = ['coreweave', 'renen-hallak', 'vast-data']

describe.each(languages)('a reader of %s, while others write', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)

  test('sees a mark and hears a sentence where another page changes a name; the picture and its camera stay', async () => {
    const listening = untilListening(shared.page)
    const page = await shared.open(`e=${others.join(',')}`)
    await listening
    const before = await pictureOf(page)
    const editor = await visit(lang, { at: 'e=renen-hallak&sel=renen-hallak' })
    const inspector = editor.page.getByRole('region', { name: t('panel.inspector') })
    const heading = inspector.getByRole('heading', { level: 3 })
    await heading.waitFor()
    const name = await textOf(heading)
    await inspector.getByRole('button', { name: t('curate.change') }).press('Enter')
    const form = inspector.locator('form')
    const names = form.locator('.curate-name input')
    await names.first().waitFor()
    const shown = await names.evaluateAll((inputs) => inputs.map((each) => (each as HTMLInputElement).value))
    const renamed = `${name} X`
    const field = t('curate.nameNumber', { number: shown.indexOf(name) + 1 })
    await typeInto(form.getByRole('textbox', { name: field, exact: true }), renamed)
    await form.getByRole('button', { name: t('curate.write') }).press('Enter')
    await form.waitFor({ state: 'detached' })

    await untilChanged(page, ['renen-hallak'])
    await untilHeard(page, t('notice.news', { count: 1, by: 'local', names: renamed, added: 0, gone: 0 }))
    await untilStill(page)
    expect(await pictureOf(page)).toEqual(before)
    await expectAccessible(page)
    // What is one's own is no news.
    expect(await changedOf(editor.page)).toEqual([])
    expect(await editor.page.getByRole('button', { name: t('news.open') }).count()).toBe(0)

    // By keyboard: the list of what changed, and from there to the thing itself, which takes the mark away.
    await page.getByRole('button', { name: t('news.open') }).press('Enter')
    const tool = page.getByRole('region', { name: t('choice.openTool.news') })
    const first = tool.locator('.news > li').first()
    await first.waitFor()
    expect(await textOf(first)).toContain(plain(t('history.ENTITY_CHANGED')))
    await expectAccessible(page)
    await first.getByRole('button').press('Enter')
    await untilChanged(page, [])
    expect((await pictureOf(page)).entities).toEqual(before.entities)

    await inspector.getByRole('button', { name: t('history.title') }).press('Enter')
    await inspector
      .getByRole('button', { name: t('history.restore') })
      .first()
      .press('Enter')
    await heading.filter({ hasText: new RegExp(`^${name}$`) }).waitFor()
    await editor.close()
  })

  test('is offered relations that came while the page was not looked at, and those that are gone; neither comes or goes by itself', async () => {
    const listening = untilListening(shared.page)
    const page = await shared.open(`e=${others.join(',')}`)
    await listening
    const before = await pictureOf(page)
    await setHidden(page, true)
    const claim = `{ source: "s:article", statement: [{ lang: "en", value: "They work together." }] }`
    const input = `{ subject: "coreweave", type: "PARTNERS_WITH", object: "vast-data", key: "${lang}", claims: [${claim}] }`
    const { addRelation } = await write(
      `addRelation(input: ${input}) { relation { id } claim { id } userErrors { message } }`,
    )
    const tie = addRelation?.relation?.id ?? ''
    expect(tie).not.toBe('')
    await setHidden(page, false)

    const draw = page.getByRole('button', { name: t('news.draw') })
    await draw.first().waitFor()
    await untilStill(page)
    expect(await pictureOf(page)).toEqual(before)
    await draw.first().press('Enter')
    await page.waitForFunction((id) => window.kesherProbe?.relations().includes(id), tie)
    await untilStill(page)
    const after = await pictureOf(page)
    expect(after).toEqual({ ...before, relations: [...before.relations, tie].toSorted() })
    expect(await changedOf(page)).toContain(tie)

    await write(
      `retractClaim(input: { id: "${addRelation?.claim?.id}", reason: "Misread." }) { userErrors { message } }`,
    )
    await draw.first().waitFor()
    await untilStill(page)
    expect(await pictureOf(page)).toEqual(after)
    await draw.first().press('Enter')
    await page.waitForFunction((id) => !window.kesherProbe?.relations().includes(id), tie)
    await untilStill(page)
    expect(await pictureOf(page)).toEqual(before)
  })

  test('goes on with the form that is being filled while somebody else writes about the same, and both are there', async () => {
    const listening = untilListening(shared.page)
    const relation = 'r:renen-hallak.founded.vast-data'
    const page = await shared.open(`e=vast-data,renen-hallak&sel=${relation}`)
    await listening
    const inspector = page.getByRole('region', { name: t('panel.inspector') })
    const claims = inspector.locator('.claims > li')
    await claims.first().waitFor()
    await inspector.getByRole('button', { name: t('curate.add') }).press('Enter')
    const form = inspector.locator('form')
    const statement = form.getByRole('textbox', {
      name: t(lang === 'en' ? 'curate.statementInEn' : 'curate.statementInHe'),
    })
    const [mine, theirs] = lang === 'en' ? ['Mine.', 'Theirs.'] : ['שלי.', 'שלהם.']
    await typeInto(statement, mine)
    const claim = `{ source: "s:article", statement: [{ lang: "${lang}", value: "${theirs}" }] }`
    const { addClaim } = await write(
      `addClaim(input: { relation: "${relation}", claim: ${claim} }) { claim { id } userErrors { message } }`,
    )
    await page.getByRole('button', { name: t('news.open') }).waitFor()
    expect(await statement.inputValue()).toBe(mine)
    expect(await statement.evaluate((field) => field === document.activeElement)).toBe(true)

    await form.getByRole('button', { name: t('curate.write') }).press('Enter')
    const own = claims.filter({ hasText: mine })
    await own.waitFor()
    await claims.filter({ hasText: theirs }).waitFor()
    await own.getByRole('button', { name: t('curate.retract') }).press('Enter')
    await typeInto(form.getByRole('textbox', { name: t('curate.reason') }), 'Done.')
    await form.getByRole('button', { name: t('curate.retract') }).press('Enter')
    await own.waitFor({ state: 'detached' })
    await write(
      `retractClaim(input: { id: "${addClaim?.claim?.id}", reason: "Done." }) { userErrors { message } }`,
    )
  })
})

async function untilListening(page: Page): Promise<void> {
  await page.waitForResponse((response) =>
    (response.headers()['content-type'] ?? '').startsWith('text/event-stream'),
  )
}

async function changedOf(page: Page): Promise<string[]> {
  return page.evaluate(() => window.kesherProbe?.changed() ?? [])
}

async function untilChanged(page: Page, ids: string[]): Promise<void> {
  await page.waitForFunction((wanted) => window.kesherProbe?.changed().join() === wanted, ids.join())
}

/** Has the page believe that it is looked at, or is not. */
async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  const listening = isHidden ? null : untilListening(page)
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { value, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, isHidden)
  await listening
}

type Written = {
  relation?: { id: string } | null
  claim?: { id: string } | null
  userErrors: { message: string }[]
}

/** What somebody else writes, without looking at a page. */
async function write(mutation: string): Promise<Record<string, Written | undefined>> {
  const response = await fetch(new URL('graphql', inject('appUrl')), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `mutation { ${mutation} }` }),
  })
  return ((await response.json()) as { data: Record<string, Written> }).data
}
