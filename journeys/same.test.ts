import { describe, expect, inject, test } from 'vitest'
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

/** Two names of one company, as two files would bring them; no other journey looks for them. */
const twins: Record<Language, { one: string; other: string; why: string }> = {
  en: { one: 'Quillfeather', other: 'Quillfeather Ltd', why: 'One seat, one owner.' },
  he: { one: 'נוצתית', other: 'נוצתית בע״מ', why: 'משרד אחד, בעלים אחד.' },
}

describe.each(languages)('a researcher of %s who meets one company under two names', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)
  const { one, other, why } = twins[lang]

  test('judges the pair, merges it, takes that back, merges again and splits in the inspector, by keyboard', async () => {
    await add(`twin-${lang}`, one, lang)
    await add(`twin-${lang}-2`, other, lang)
    // Where the same program has met this journey before.
    await ask(
      `mutation { judgeSame(input: { a: "twin-${lang}", b: "twin-${lang}-2" }) { userErrors { code } } }`,
    )
    await putOthersAside(`p:twin-${lang}.twin-${lang}-2`)
    const page = await shared.open(`e=twin-${lang},nvidia`)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: t('palette.title') }).waitFor()
    await page.keyboard.type(t('choice.openTool.same'))
    await page.keyboard.press('Enter')
    const tool = page.getByRole('region', { name: t('choice.openTool.same') })
    const question = t('same.pair', { one, other })
    const pair = tool.getByRole('region', { name: question })
    await pair.waitFor({ timeout: 30_000 })
    await expectAccessible(page)
    expect(await textOf(pair)).toContain(plain(t('same.reason.NAME', { one, other })))

    await pair.getByRole('heading').focus()
    await page.keyboard.press('1')
    await pair.getByRole('radio', { name: one }).first().press('ArrowDown')
    await pair.getByRole('textbox', { name: t('same.reasonField') }).fill(why)
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    const undo = tool.getByRole('button', { name: t('same.undo') })
    await undo.waitFor()
    await expect
      .poll(() => textOf(tool))
      .toContain(plain(t('same.merged', { one, other, moved: 0, folded: 0 })))
    await undo.press('Enter')
    await expect.poll(() => textOf(tool)).toContain(plain(t('same.undone', { one, other })))

    await pair.waitFor()
    await pair.getByRole('button', { name: t('same.POSITIVE') }).press('Enter')
    await pair.getByRole('radio').first().press('Enter')
    await undo.waitFor()
    const kept = (await entityOf(`twin-${lang}`)) ?? ''
    expect(await entityOf(`twin-${lang}-2`)).toBe(kept)

    await shared.open(`e=${kept}&sel=${kept}`)
    const inspector = page.getByRole('region', { name: t('panel.inspector') })
    const merged = inspector.locator('.merged-here')
    await merged.waitFor()
    const gone = kept === `twin-${lang}` ? other : one
    expect(await textOf(merged)).toContain(gone)
    await merged.getByRole('button', { name: t('merged.split') }).press('Enter')
    await expectAccessible(page)
    await merged.getByRole('button', { name: t('merged.splitNow', { name: gone }) }).press('Enter')
    await merged.waitFor({ state: 'detached' })
    expect(await entityOf(`twin-${lang}-2`)).toBe(`twin-${lang}-2`)
    await inspector.getByRole('button', { name: t('history.title') }).press('Enter')
    await inspector
      .locator('.history > li')
      .filter({ hasText: t('history.ENTITY_SPLIT') })
      .first()
      .waitFor()
    expect(shared.complaints).toEqual([])
  }, 120_000)

  test('finds what was put aside as not sure, and takes it up again', async () => {
    const { page } = shared
    await ask(
      `mutation { judgeSame(input: { a: "twin-${lang}", b: "twin-${lang}-2", judgement: UNSURE }) { userErrors { code } } }`,
    )
    await shared.open('e=nvidia')
    await page.getByRole('button', { name: t('tool.menu') }).press('Enter')
    await page.getByRole('menuitem', { name: t('choice.openTool.same') }).press('Enter')
    const tool = page.getByRole('region', { name: t('choice.openTool.same') })
    await tool
      .getByRole('button', { name: t('same.unsure'), exact: true })
      .first()
      .press('Enter')
    await tool.getByRole('button', { name: t('same.open', { one, other }) }).press('Enter')
    const pair = tool.getByRole('region', { name: t('same.pair', { one, other }) })
    await pair.getByRole('button', { name: t('same.NEGATIVE') }).press('Enter')
    await expect.poll(() => textOf(tool)).toContain(plain(t('same.judged.NEGATIVE', { one, other })))
    await expect
      .poll(() => tool.getByRole('button', { name: t('same.open', { one, other }) }).count())
      .toBe(0)
    expect(shared.complaints).toEqual([])
  })
})

async function ask(query: string): Promise<Record<string, unknown>> {
  const response = await fetch(new URL('graphql', inject('appUrl')), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return ((await response.json()) as { data: Record<string, unknown> }).data
}

async function add(id: string, name: string, lang: Language): Promise<void> {
  await ask(
    `mutation { addEntity(input: { id: "${id}", type: "Company", names: [{ value: "${name}", lang: "${lang}" }] }) { userErrors { code } } }`,
  )
}

/** Judges what else may come first in the queue. */
async function putOthersAside(pair: string): Promise<void> {
  const { mergeCandidates } = (await ask(
    '{ mergeCandidates(first: 100) { edges { node { id aId bId } } } }',
  )) as {
    mergeCandidates: { edges: { node: { id: string; aId: string; bId: string } }[] }
  }
  for (const { node } of mergeCandidates.edges) {
    if (node.id === pair) continue
    await ask(
      `mutation { judgeSame(input: { a: "${node.aId}", b: "${node.bId}", judgement: UNSURE }) { userErrors { code } } }`,
    )
  }
}

/** The entity that stands for an id. */
async function entityOf(id: string): Promise<string | null> {
  const { entity } = (await ask(`{ entity(id: "${id}") { id } }`)) as { entity: { id: string } | null }
  return entity?.id ?? null
}
