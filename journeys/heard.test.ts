import { describe, expect, test } from 'vitest'
import { clickEntity } from './canvas.ts'
import { languages, shareVisit, untilHeard, withBrowser } from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

describe.each(languages)('a reader of %s who does not see the picture', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)

  test('hears what she did, from the first thing on, and once only when she takes it back', async () => {
    const page = await shared.open()
    const name = lang === 'he' ? 'אנבידיה' : 'Nvidia'
    await clickEntity(page, 'nvidia')
    await page.keyboard.press('p')
    const pinned = t('log.pin', { name, count: 1 })
    await untilHeard(page, `${pinned}.`)
    await page.keyboard.press('ControlOrMeta+z')
    await untilHeard(page, t('notice.undone', { step: pinned }))
    expect(await page.locator('[data-announcer=step]').textContent()).toBe('')
  })
})
