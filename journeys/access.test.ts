import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, inject, test } from 'vitest'
import { untilShown } from './canvas.ts'
import { expectAccessible, languages, openTool, textOf, typeInto, visit, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

/** The same program by a name that it does not know for its own: for it, whoever calls it so is somebody elsewhere. */
function fromElsewhere(): string {
  const url = new URL(inject('appUrl'))
  url.hostname = 'kesher.localhost'
  return url.href
}

async function createToken(name: string): Promise<string> {
  const args = ['kesher.mjs', 'token', 'create', name, '--role', 'editor', '--into', inject('appFolder')]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return /kesher_\S+/.exec(stdout)?.[0] ?? ''
}

describe.each(languages)('a colleague of %s at another machine', (lang) => {
  const t = wordsOf(lang)

  test('reads, gives her token, writes by it, and is nobody again when she gives it up', async () => {
    const name = `Colleague ${lang} ${process.pid}`
    const token = await createToken(name)
    const { page, close } = await visit(lang, { url: fromElsewhere(), at: 'e=nvidia,amd' })
    await untilShown(page, 'nvidia')
    await openTool(page, t('choice.openTool.add'))
    const add = page.getByRole('region', { name: t('choice.openTool.add') })
    await add.getByText(t('access.none')).waitFor()
    await expectAccessible(page)

    const field = add.getByRole('textbox', { name: t('access.token') })
    await typeInto(field, 'kesher_wrong')
    await field.press('Enter')
    expect(await textOf(add.getByRole('alert'))).toContain(t('error.UNAUTHENTICATED'))
    await typeInto(field, token)
    await field.press('Enter')
    await add.getByRole('form', { name: t('add.entity') }).waitFor()

    await page.reload()
    await untilShown(page, 'nvidia')
    await openTool(page, t('choice.openTool.access'))
    const access = page.getByRole('region', { name: t('choice.openTool.access') })
    await access.getByText(name).waitFor()
    await expectAccessible(page)
    await access.getByRole('button', { name: t('access.forget') }).press('Enter')
    await access.getByText(t('access.none')).waitFor()
    await close()
  })
})

test('the person at the machine writes by herself, and has no token to give up', async () => {
  const { page, complaints, close } = await visit('en')
  const t = wordsOf('en')
  await openTool(page, t('choice.openTool.access'))
  const access = page.getByRole('region', { name: t('choice.openTool.access') })
  await access.getByRole('status').waitFor()
  expect(await access.getByRole('button', { name: t('access.forget') }).count()).toBe(0)
  expect(complaints).toEqual([])
  await close()
})
