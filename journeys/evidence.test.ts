import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { clickEntity, middleOf, untilAddress } from './canvas.ts'
import {
  expectAccessible,
  languages,
  plain,
  shareVisit,
  textOf,
  withBrowser,
  type Language,
} from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

/** What the page of the Kazakhstan deal says, line for line where it is stable. */
const deal: Record<Language, { sentence: RegExp; facts: string[]; claim: string[] }> = {
  en: {
    sentence: /^Nvidia sells advanced AI chips to Kazakhstan|^Nvidia sells to Kazakhstan/,
    facts: ['done', 'advanced AI chips', 'about $2B (about $2,000,000,000)', '2025', '84%'],
    claim: [
      'supports',
      'In a deal of about two billion dollars, Nvidia is to supply Kazakhstan with advanced AI chips, which strengthens its standing as a supplier of infrastructure to the world.',
      'Section "Nvidia moves east and north", paragraph 2',
      'Both sides and the size of the deal are given, without a link to an announcement.',
    ],
  },
  he: {
    sentence: /^אנבידיה מוכרת .*לקזחסטן/,
    facts: ['שבבי AI מתקדמים', '2 מיליארד דולר', '2025', '84%'],
    claim: [
      'בעסקה של כשני מיליארד דולר אנבידיה אמורה לספק לקזחסטן שבבי בינה מלאכותית מתקדמים, ובכך מתחזק מעמדה כספקית תשתית לעולם כולו.',
      'פרק ״Nvidia זזה מזרחה וצפונה״, פסקה 2',
      'שני הצדדים והיקף העסקה מצוינים, אך בלי קישור להודעה רשמית.',
    ],
  },
}
const names = { en: ['Nvidia', 'Kazakhstan'], he: ['אנבידיה', 'קזחסטן'] } as const

describe.each(languages)('a reader of %s who wants to know who says so', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)
  const [nvidia, kazakhstan] = names[lang]

  test('walks by buttons and keyboard alone from OpenAI to the claims of the Kazakhstan deal, none of it on the canvas', async () => {
    const page = await shared.open('e=openai&sel=openai')
    const inspector = page.getByRole('region', { name: t('panel.inspector') })
    await inspector.getByRole('heading', { name: 'OpenAI', exact: true }).waitFor()
    await expectAccessible(page)
    await follow(page, /AI race|מרוץ/)
    await follow(page, new RegExp(`^${nvidia}`))
    const evidence = inspector.getByRole('button', {
      name: new RegExp(`(Evidence|ראיות).*${kazakhstan}.*2`),
    })
    await openGroups(page)
    await evidence.first().press('Enter')
    await inspector.getByRole('heading', { name: t('relation.claims') }).waitFor()
    expect(plain(await focusedText(page))).toMatch(deal[lang].sentence)
    expect(Object.keys((await untilAddress(page, () => true)).places)).toEqual(['openai'])
  })

  test('reads the sentence, the facts, and each claim with its stance, statement, source, place and reason', async () => {
    const { page } = shared
    const inspector = page.getByRole('region', { name: t('panel.inspector') })
    const text = await textOf(inspector)
    for (const fact of deal[lang].facts) expect(text).toContain(fact)
    const claims = inspector.getByRole('list').filter({ hasText: deal[lang].claim[0] }).last()
    const stances = (await claims.getByRole('listitem').allInnerTexts()).map(
      (claim) => plain(claim).split(' ')[0],
    )
    const [supports, mentions] = [t('stance.SUPPORTS'), t('stance.MENTIONS')]
    expect(stances).toEqual([supports, supports, mentions, mentions])
    const first = await textOf(claims.getByRole('listitem').first())
    for (const words of deal[lang].claim) expect(first).toContain(words)
    await expectAccessible(page)
  })

  test('hears it told from the other end', async () => {
    const { page } = shared
    await page.getByRole('button', { name: t('relation.turn') }).press('Enter')
    const heading = page.getByRole('heading', { name: new RegExp(`^${kazakhstan}`) })
    await heading.waitFor()
    expect(await textOf(heading)).toContain(nvidia)
  })

  test('goes back the way she came, and forward again', async () => {
    const { page } = shared
    const inspector = page.getByRole('region', { name: t('panel.inspector') })
    await inspector.getByRole('button', { name: t('inspector.back') }).press('Enter')
    await inspector.getByRole('heading', { name: nvidia, exact: true }).waitFor()
    await inspector.getByRole('button', { name: t('inspector.forward') }).press('Enter')
    await inspector.getByRole('heading', { name: t('relation.claims') }).waitFor()
  })

  test('puts an end of the relation on the canvas without leaving the evidence', async () => {
    const { page } = shared
    await page.getByRole('button', { name: t('inspector.addNamed', { name: kazakhstan }) }).press('Enter')
    await untilAddress(page, ({ places }) => 'kazakhstan' in places)
    await page.getByRole('heading', { name: t('relation.claims') }).waitFor()
    expect(shared.complaints).toEqual([])
  })

  test('clicks a line of the canvas and reads its evidence', async () => {
    const page = await shared.open('e=nvidia_0_0,coreweave_400_0,vast-data_400_300')
    const relation = 'r:vast-data.sells-to.coreweave'
    const { x, y } = await middleOf(page, relation)
    await page.mouse.click(x, y)
    const { sel } = await untilAddress(page, (view) => view['sel'] !== undefined)
    expect(sel).toBe(relation)
    await page.getByRole('heading', { name: t('relation.claims') }).waitFor()
    await clickEntity(page, 'coreweave')
    await untilAddress(page, (view) => view['sel'] === 'coreweave')
    await page
      .getByRole('heading', { name: lang === 'he' ? /קור/ : 'CoreWeave' })
      .first()
      .waitFor()
  })

  /** Opens every folded group of ties. */
  async function openGroups(page: Page): Promise<void> {
    const inspector = page.getByRole('region', { name: t('panel.inspector') })
    await inspector.getByRole('heading', { name: t('ties.title') }).waitFor()
    await inspector.locator('h5 button').first().waitFor()
    const folded = await inspector.locator('h5 button[aria-expanded=false]').elementHandles()
    for (const fold of folded) await fold.press('Enter')
    await inspector
      .getByRole('status', { name: t('state.loading') })
      .first()
      .waitFor({ state: 'detached' })
  }

  /** Opens another entity of the ties by its name; its heading then has the focus. */
  async function follow(page: Page, name: RegExp): Promise<void> {
    await openGroups(page)
    const inspector = page.getByRole('region', { name: t('panel.inspector') })
    await inspector.getByRole('button', { name }).filter({ hasNotText: '%' }).first().press('Enter')
    await expect.poll(() => focusedText(page)).toMatch(name)
  }
})

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}
