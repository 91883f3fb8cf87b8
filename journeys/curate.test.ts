import type { Locator } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import {
  expectAccessible,
  languages,
  plain,
  shareVisit,
  textOf,
  typeInto,
  withBrowser,
  type Language,
} from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

/** A relation that no other journey looks at. */
const relation = 'r:renen-hallak.founded.vast-data'

const words: Record<Language, { first: string; second: string; why: string }> = {
  en: { first: 'They said so again.', second: 'They said so twice.', why: 'Misread.' },
  he: { first: 'כך נאמר שוב.', second: 'כך נאמר פעמיים.', why: 'קריאה שגויה.' },
}

describe.each(languages)('a researcher of %s who knows better', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)
  const { first, second, why } = words[lang]

  test('adds a claim from a new source, puts it right, retracts it, and reads all of it in the history, by keyboard', async () => {
    const page = await shared.open(`e=vast-data,renen-hallak&sel=${relation}`)
    const inspector = page.getByRole('region', { name: t('panel.inspector') })
    const claims = inspector.locator('.claims > li')
    await claims.first().waitFor()
    const before = await claims.count()

    await inspector.getByRole('button', { name: t('curate.add') }).press('Enter')
    const form = inspector.locator('form')
    await form.waitFor()
    await expectAccessible(page)
    await form.getByRole('combobox', { name: t('curate.source'), exact: true }).selectOption('another')
    await form.getByRole('button', { name: t('curate.write') }).press('Enter')
    expect(await textOf(form.getByRole('alert'))).toContain(t('curate.title'))
    await typeInto(
      form.getByRole('combobox', { name: t('curate.title') }),
      lang === 'en' ? 'The Daily Notes' : 'הרשימות היומיות',
    )
    await type(form, t('curate.confidence'), '40')
    await type(form, t(lang === 'en' ? 'curate.statementInEn' : 'curate.statementInHe'), first)
    await form.getByRole('button', { name: t('curate.write') }).press('Enter')
    const added = claims.filter({ hasText: first })
    await added.waitFor()
    expect(await claims.count()).toBe(before + 1)

    await added.getByRole('button', { name: t('curate.correct') }).press('Enter')
    await type(
      inspector.locator('form'),
      t(lang === 'en' ? 'curate.statementInEn' : 'curate.statementInHe'),
      second,
    )
    await type(inspector.locator('form'), t('curate.reason'), why)
    await inspector.getByRole('button', { name: t('curate.write') }).press('Enter')
    const corrected = claims.filter({ hasText: second })
    await corrected.waitFor()
    expect(await claims.count()).toBe(before + 1)

    await corrected.getByRole('button', { name: t('curate.retract') }).press('Enter')
    await type(inspector.locator('form'), t('curate.reason'), why)
    await inspector
      .locator('form')
      .getByRole('button', { name: t('curate.retract') })
      .press('Enter')
    await corrected.waitFor({ state: 'detached' })
    expect(await inspector.locator('h3').evaluate((heading) => heading === document.activeElement)).toBe(true)
    expect(await claims.count()).toBe(before)

    await inspector.getByRole('button', { name: t('history.title') }).press('Enter')
    await inspector.locator('.history > li').nth(2).waitFor()
    const steps = (await inspector.locator('.history > li').allTextContents()).slice(0, 3).map(plain)
    expect(
      steps.map((step) =>
        [t('history.CLAIM_RETRACTED'), t('history.CLAIM_SUPERSEDED'), t('history.CLAIM_ADDED')].find((name) =>
          step.includes(name),
        ),
      ),
    ).toEqual([t('history.CLAIM_RETRACTED'), t('history.CLAIM_SUPERSEDED'), t('history.CLAIM_ADDED')])
    expect(steps[1]).toContain(first)
    expect(steps[1]).toContain(why)
    await expectAccessible(page)
  })

  test('changes a name, is shown that somebody else did so meanwhile, writes hers, and makes it what it was', async () => {
    const page = await shared.open('e=renen-hallak&sel=renen-hallak')
    const inspector = page.getByRole('region', { name: t('panel.inspector') })
    const heading = inspector.getByRole('heading', { level: 3 })
    await heading.waitFor()
    const before = await textOf(heading)
    await inspector.getByRole('button', { name: t('curate.change') }).press('Enter')
    const form = inspector.locator('form')
    const names = form.locator('.curate-name input')
    await names.first().waitFor()
    const shown = await names.evaluateAll((inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value),
    )
    await type(form, t('curate.nameNumber', { number: shown.indexOf(before) + 1 }), second)
    await type(form, t('curate.reason'), why)
    await expectAccessible(page)
    await changeBeside(inject('appUrl'))

    await form.getByRole('button', { name: t('curate.write') }).press('Enter')
    const others = form.getByRole('heading', { name: t('curate.now') })
    await others.waitFor()
    await form.getByRole('button', { name: t('curate.writeAnyway') }).press('Enter')
    await form.waitFor({ state: 'detached' })
    await heading.filter({ hasText: second }).waitFor()

    await inspector.getByRole('button', { name: t('history.title') }).press('Enter')
    const steps = inspector.locator('.history > li').filter({ hasText: t('history.ENTITY_CHANGED') })
    await steps.nth(1).waitFor()
    await steps
      .nth(1)
      .getByRole('button', { name: t('history.restore') })
      .press('Enter')
    await inspector
      .locator('.history > li')
      .filter({ hasText: t('history.ENTITY_RESTORED') })
      .first()
      .waitFor()
    await heading.filter({ hasText: before }).waitFor()
  })
})

/** Somebody else changes where the founder is, without looking at the page. */
async function changeBeside(url: string): Promise<void> {
  const send = async (query: string): Promise<{ data: { entity: { revision: number } } }> => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' } }
    const response = await fetch(new URL('graphql', url), { ...init, body: JSON.stringify({ query }) })
    return (await response.json()) as { data: { entity: { revision: number } } }
  }
  const { data } = await send('{ entity(id: "renen-hallak") { revision } }')
  await send(
    `mutation { changeEntity(input: { id: "renen-hallak", revision: ${data.entity.revision}, place: { lat: 40, lng: -74 } }) { userErrors { code } } }`,
  )
}

async function type(form: Locator, label: string, text: string): Promise<void> {
  await typeInto(form.getByRole('textbox', { name: label, exact: true }), text)
}
