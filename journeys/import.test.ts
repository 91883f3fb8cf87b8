import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import {
  expectAccessible,
  languages,
  openTool,
  shareVisit,
  textOf,
  withBrowser,
  type Language,
} from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const header: Record<Language, [string, string, string, string]> = {
  en: ['donor', 'party', 'sum', 'day'],
  he: ['תורם', 'מפלגה', 'סכום', 'יום'],
}
const rows: Record<Language, string[]> = {
  en: ['English Donor,English Party,"5,000",2024-05-01', 'English Donor,English Donor,1,2024-05-02'],
  he: ['תורמת עברייה,מפלגה עברייה,"5,000",2024-05-01', 'תורמת עברייה,תורמת עברייה,1,2024-05-02'],
}

describe.each(languages)('a researcher of %s with a spreadsheet of her own', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)
  const name = lang === 'en' ? 'donations.csv' : 'תרומות.csv'

  test('sees what would come in, mends what a column means, brings it in, finds it, and takes it back, by keyboard', async () => {
    const page = await shared.open('e=nvidia')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: t('palette.title') }).waitFor()
    await page.keyboard.type(t('choice.openTool.import'))
    await page.keyboard.press('Enter')
    const tool = page.getByRole('region', { name: t('choice.openTool.import') })
    await tool.getByLabel(t('import.choose')).setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(`\uFEFF${[header[lang].join(','), ...rows[lang]].join('\n')}`),
    })
    await tool.getByText(t('import.compared')).waitFor()
    const report = tool.getByRole('region', { name })
    await expectAccessible(page)

    // Nobody could know that a donor and a party are the two ends.
    const [donor, party, , day] = header[lang]
    const choose = (column: string, field: string) =>
      report.getByRole('combobox', { name: column, exact: true }).selectOption(field)
    await report.getByRole('combobox', { name: name }).selectOption('relations')
    await choose(donor, 'subject')
    await choose(party, 'object')
    await choose(day, 'date')
    await report.getByLabel(t('import.type')).fill('GAVE_TO')
    await tool.getByRole('button', { name: t('import.compareAgain') }).press('Enter')
    await tool.getByRole('button', { name: t('import.compareAgain') }).waitFor({ state: 'detached' })
    await tool.getByText(t('import.compared')).waitFor()
    expect(await textOf(report)).toContain(t('import.refusedRows', { count: 1 }))
    expect(await textOf(report)).toContain(t('import.holds', { entities: 2, relations: 1 }))
    await report.getByText(t('import.refusedRows', { count: 1 })).press('Enter')
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      report.getByRole('button', { name: t('import.allRefused') }).press('Enter'),
    ])
    const lines = (await readFile(await saved.path(), 'utf8')).trim().split('\n')
    expect([saved.suggestedFilename(), lines.length]).toEqual(['refused-rows.csv', 2])
    expect(lines[1]).toContain(rows[lang][1]?.split(',')[0])

    // A type that is new gets words in both languages, the other direction, and a colour.
    const types = tool.getByRole('group', { name: 'GAVE_TO' })
    await tool.getByText(t('import.nameTypes', { count: 2 })).press('Enter')
    await types.getByLabel(t('import.label', { lang: 'he' })).fill('תרם ל')
    await types.getByLabel(t('import.inverse', { lang: 'he' })).fill('קיבל תרומה מ')
    await types.getByLabel(t('import.label', { lang: 'en' })).fill('gave to')
    await types.getByLabel(t('import.inverse', { lang: 'en' })).fill('was given by')
    await types.getByLabel(t('styleChannel.color')).selectOption('gold')

    await tool.getByText(t('import.taken')).press('Enter')
    const [mapping] = await Promise.all([
      page.waitForEvent('download'),
      tool.getByRole('button', { name: t('import.saveMeaning') }).press('Enter'),
    ])
    await expectAccessible(page)

    await tool.getByRole('button', { name: t('import.write') }).press('Enter')
    await tool.getByText(t('import.done')).waitFor()
    await expectAccessible(page)
    const [, found] = (rows[lang][0] ?? '').split(',')
    const search = page.getByRole('combobox', { name: t('search.label') })
    await search.fill(found ?? '')
    await page.getByRole('option', { name: found }).waitFor()
    await search.press('Escape')

    // The latest is the first of what was brought in.
    const earlier = tool.getByRole('region', { name: t('import.earlier') }).getByRole('listitem')
    const brought = await earlier.count()
    await earlier
      .first()
      .getByRole('button', { name: t('import.takeBack') })
      .press('Enter')
    await earlier
      .first()
      .getByRole('button', { name: t('import.takeBackNow') })
      .press('Enter')
    await expect.poll(() => earlier.count()).toBe(brought - 1)

    // Next month's file has another name, another order of columns, and means the same.
    await tool.getByRole('button', { name: t('import.others') }).press('Enter')
    const swapped = [header[lang], ...rows[lang].map((row) => row.split(','))].map(([a, b]) => `${b},${a}`)
    await tool.getByLabel(t('import.choose')).setInputFiles({
      name: 'june.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(swapped.join('\n')),
    })
    await tool.getByText(t('import.compared')).waitFor()
    const next = tool.getByRole('region', { name: 'june.csv' })
    await tool.getByText(t('import.taken')).press('Enter')
    await tool.getByLabel(t('import.useMeaning')).setInputFiles(await mapping.path())
    const meaning = (column: string) => next.getByRole('combobox', { name: column, exact: true })
    await expect.poll(() => meaning(donor).inputValue()).toBe('subject')
    expect(await meaning(party).inputValue()).toBe('object')
    expect(await next.getByLabel(t('import.type')).inputValue()).toBe('GAVE_TO')
    await tool.getByRole('button', { name: t('import.compareAgain') }).press('Enter')
    await tool.getByText(t('import.nameTypes', { count: 2 })).press('Enter')
    const inverse = types.getByLabel(t('import.inverse', { lang }))
    expect(await inverse.inputValue()).toBe(lang === 'he' ? 'קיבל תרומה מ' : 'was given by')

    // What stands between cells can be said, too: read otherwise, the columns are others.
    await tool.getByText(t('import.taken')).press('Enter')
    await tool.getByLabel(t('import.delimiter')).selectOption('semicolon')
    await next.getByRole('combobox', { name: `${party},${donor}`, exact: true }).waitFor()
    expect(shared.complaints).toEqual([])
  })

  test('is told what comes in but is worth a look, in her language, and keeps ids apart that are numbers of rows', async () => {
    const page = await shared.open('e=nvidia')
    await openTool(page, t('choice.openTool.import'))
    const tool = page.getByRole('region', { name: t('choice.openTool.import') })
    const choose = (file: string, content: string) =>
      tool
        .getByLabel(t('import.choose'))
        .setInputFiles({ name: file, mimeType: 'text/csv', buffer: Buffer.from(content) })
    const others = tool.getByRole('button', { name: t('import.others') })
    const write = async () => {
      await tool.getByRole('button', { name: t('import.write') }).press('Enter')
      await tool.getByText(t('import.done')).waitFor()
      await others.press('Enter')
    }

    await choose('ties.csv', 'from,to,start,end\nA,B,2022,2021\n,B,2022,\n')
    await tool.getByText(t('import.compared')).waitFor()
    await tool.getByText(t('import.notices', { count: 1 })).press('Enter')
    await tool.getByText(t('finding.END_BEFORE_START', { start: '2022' })).waitFor()
    await tool.getByText(t('import.refusedRows', { count: 1 })).press('Enter')
    await tool.getByText(t('finding.NO_END', { end: 'first' })).waitFor()
    await expectAccessible(page)
    await others.press('Enter')

    await choose(`may-${lang}.csv`, `id,name\n90210,First of ${lang}\n`)
    await write()
    await choose(`june-${lang}.csv`, `id,name\n90210,Second of ${lang}\n`)
    await tool.getByText(t('error.IMPORT_ID_TAKEN')).waitFor()
    await expectAccessible(page)
    await tool.getByRole('button', { name: t('import.keepApart') }).press('Enter')
    await tool.getByText(t('import.compared')).waitFor()
    await tool.getByText(t('import.taken')).press('Enter')
    expect(await tool.getByLabel(t('import.idsApart')).isChecked()).toBe(true)
    await write()

    const earlier = tool.getByRole('region', { name: t('import.earlier') }).getByRole('listitem')
    for (const file of [`june-${lang}.csv`, `may-${lang}.csv`]) {
      const brought = earlier.filter({ hasText: file })
      await brought.getByRole('button', { name: t('import.takeBack') }).press('Enter')
      await brought.getByRole('button', { name: t('import.takeBackNow') }).press('Enter')
      await brought.waitFor({ state: 'detached' })
    }
    expect(shared.complaints).toEqual([])
  })

  test('sees what stands upon an import that cannot be taken back, and looks at it', async () => {
    const page = await shared.open('e=nvidia')
    await openTool(page, t('choice.openTool.import'))
    const tool = page.getByRole('region', { name: t('choice.openTool.import') })
    const files = [
      { name: `one-${lang}.csv`, content: `from,to,type\nAda of ${lang},Bea of ${lang},funds\n` },
      { name: `two-${lang}.csv`, content: `from,to,type\nBea of ${lang},Cal of ${lang},funds\n` },
    ]
    for (const { name, content } of files) {
      const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) }
      await tool.getByLabel(t('import.choose')).setInputFiles(file)
      await tool.getByRole('button', { name: t('import.write') }).press('Enter')
      await tool.getByText(t('import.done')).waitFor()
      await tool.getByRole('button', { name: t('import.others') }).press('Enter')
    }
    const earlier = tool.getByRole('region', { name: t('import.earlier') }).getByRole('listitem')
    const broughtBy = (file: string) => earlier.filter({ hasText: file }).first()
    const takeBack = async (file: string) => {
      await broughtBy(file)
        .getByRole('button', { name: t('import.takeBack') })
        .press('Enter')
      await broughtBy(file)
        .getByRole('button', { name: t('import.takeBackNow') })
        .press('Enter')
    }
    await takeBack(`one-${lang}.csv`)
    await tool.getByText(t('error.UNDO_BLOCKED')).waitFor()
    const later = tool.getByRole('list', { name: t('import.laterWork') })
    await expectAccessible(page)
    await later.getByRole('button', { name: `Bea of ${lang}`, exact: true }).press('Enter')
    await page.getByRole('heading', { level: 3, name: `Bea of ${lang}` }).waitFor()
    // It comes to the front as it was left.
    await openTool(page, t('choice.openTool.import'))
    await later.waitFor()
    await broughtBy(`one-${lang}.csv`)
      .getByRole('button', { name: t('curate.cancel') })
      .press('Enter')
    for (const { name } of files.toReversed()) {
      await takeBack(name)
      await earlier.filter({ hasText: name }).waitFor({ state: 'detached' })
    }
    expect(shared.complaints).toEqual([])
  })
})
