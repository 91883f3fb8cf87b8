import { describe, expect, inject, test } from 'vitest'
import { questions } from '../client/src/graphiql/questions.ts'
import { expectAccessible, languages, visit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

describe.each(languages)('a developer who reads %s and opens /graphql', (lang) => {
  const t = wordsOf(lang)

  test('finds GraphiQL without any network, asks a question of the library and reads its answer', async () => {
    const own = new URL(inject('appUrl')).origin
    const elsewhere: string[] = []
    const { page, complaints, close } = await visit(lang, {
      url: `${own}/graphql`,
      before: (context) =>
        context.route('**/*', (route) => {
          const { origin } = new URL(route.request().url())
          if (origin === own) return route.continue()
          elsewhere.push(route.request().url())
          return route.abort()
        }),
    })
    const library = page.getByRole('complementary', { name: t('graphiql.questions') })
    await library.waitFor()
    expect(await library.getAttribute('dir')).toBe(lang === 'he' ? 'rtl' : 'ltr')
    expect(await library.getByRole('listitem').count()).toBe(questions.length)

    const [, , paths] = questions
    await library.getByRole('button', { name: paths?.titles[lang] ?? '' }).click()
    // GraphiQL names the tab after the operation as soon as it has read it.
    await page.getByRole('tab', { name: paths?.name ?? '' }).waitFor()
    await page.getByRole('button', { name: /^Execute query/ }).click()
    const answer = page.getByRole('region', { name: 'Result Window' })
    const sentence =
      lang === 'he' ? 'וואסט דאטה משתתפת במרוץ הבינה המלאכותית' : 'VAST Data takes part in the AI race'
    await expect.poll(() => answer.innerText()).toContain(sentence)
    await expectAccessible(page, '.library')
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] })
    await close()
  })

  test('asks the question that stands there at first, and finds it again when coming back', async () => {
    const { page, complaints, close } = await visit(lang, {
      url: new URL('graphql', inject('appUrl')).href,
    })
    const answer = page.getByRole('region', { name: 'Result Window' })
    const ask = page.getByRole('button', { name: /^Execute query/ })
    const variables = page.getByRole('region', { name: 'Variables' })
    const nvidia = lang === 'he' ? 'אנבידיה' : 'Nvidia'
    await expect.poll(() => variables.innerText()).toContain('"nvidia"')
    await ask.click()
    await expect.poll(() => answer.innerText()).toContain(`"value": "${nvidia}"`)

    await page.reload()
    await expect.poll(() => variables.innerText()).toContain('"nvidia"')
    expect(await page.getByRole('tab').count()).toBe(1)
    await ask.click()
    await expect.poll(() => answer.innerText()).toContain(`"value": "${nvidia}"`)
    expect(complaints).toEqual([])
    await close()
  })

  test('turns the library to the other language, and its answers with it', async () => {
    const { page, close } = await visit(lang, { url: new URL('graphql', inject('appUrl')).href })
    const other = lang === 'he' ? 'en' : 'he'
    const library = page.locator('.library')
    await library.getByRole('button', { name: other === 'he' ? 'עברית' : 'English' }).click()
    expect(await library.getAttribute('lang')).toBe(other)
    await library.getByRole('button', { name: questions[1]?.titles[other] ?? '' }).click()
    await expect
      .poll(() => page.getByRole('region', { name: 'Variables' }).innerText())
      .toMatch(other === 'he' ? /"he",\s+[\d\s]*"en"/ : /"en",\s+[\d\s]*"he"/)
    await close()
  })
})
