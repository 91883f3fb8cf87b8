import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { exports } from '../client/src/exports/exports.ts'
import { clickEntity, pictureOf, untilAddress, untilShown } from './canvas.ts'
import {
  expectAccessible,
  languages,
  plain,
  printed,
  shareVisit,
  typeInto,
  untilHeard,
  withBrowser,
} from './visit.ts'
import { wordsOf } from './words.ts'

withBrowser()

const start = 'e=nvidia_0_0,openai_300_0,kazakhstan_0_300,coreweave_300_300&hide=status:DENIED'
const names = { en: 'Nvidia', he: 'אנבידיה' }

describe.each(languages)('a reader of %s who takes the picture along', (lang) => {
  const t = wordsOf(lang)
  const shared = shareVisit(lang)

  test('finds every format in the menu, by keyboard, without a barrier', async () => {
    const page = await shared.open(start)
    await page.getByRole('button', { name: t('command.exportAs') }).press('Enter')
    const found = await page.getByRole('menuitem').allInnerTexts()
    expect(found.map(plain)).toEqual(exports.map(({ id }) => plain(t(`choice.exportAs.${id}`))))
    await expectAccessible(page)
    await page.keyboard.press('Escape')
  })

  test('gets a picture of the chosen sharpness, with its words drawn', async () => {
    const { page } = shared
    const [small, large] = [await saved(page, 'png1'), await saved(page, 'png2')]
    expect(small.subarray(1, 4).toString()).toBe('PNG')
    const width = (png: Buffer): number => png.readUInt32BE(16)
    expect(width(large)).toBe(2 * width(small))
    expect(large.length).toBeGreaterThan(30_000)
    expect(shared.complaints).toEqual([])
  })

  test('gets a drawing with real text, title, legend, date and sources, that needs nothing from elsewhere', async () => {
    const { page } = shared
    const svg = (await saved(page, 'svg')).toString()
    const drawing = await page.evaluate((svg) => {
      const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
      const texts = [...document.querySelectorAll('text')]
      return {
        broken: document.querySelector('parsererror')?.textContent ?? null,
        texts: texts.map(({ textContent }) => textContent ?? ''),
        name: texts.find((text) => text.classList.contains('name'))?.getAttribute('direction'),
      }
    }, svg)
    expect(drawing.broken).toBe(null)
    expect(drawing.texts).toContain(names[lang])
    expect(drawing.texts).toContain(t('export.sources'))
    expect(drawing.texts).not.toContain(t('status.DENIED'))
    expect(drawing.name).toBe(lang === 'he' ? 'rtl' : 'ltr')
    expect(svg.replaceAll(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/(href|src)=|url\((?!data:)/)
  })

  test('prints the picture as a PDF of its own size, whose words are text', async () => {
    const { page } = shared
    await page.getByRole('button', { name: t('command.exportAs') }).press('Enter')
    await page.getByRole('menuitem', { name: t('choice.exportAs.pdf'), exact: true }).press('Enter')
    const html = await printed(page)
    const paper = await page.context().newPage()
    await paper.setContent(html)
    const { width, height } = (await paper.locator('svg').boundingBox()) ?? { width: 0, height: 0 }
    const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1')
    await paper.close()
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
    const [, ...size] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    const off = size.map((points, at) => Number(points) / 0.75 - ([width, height][at] ?? 0))
    expect(off.every((pixels) => Math.abs(pixels) < 2)).toBe(true)
    // Fonts with a way back to letters: what is drawn can be selected and found.
    expect(pdf).toMatch(/\/ToUnicode/)
    expect(shared.complaints).toEqual([])
  })

  test('gets a page that opens without a network and without scripts: picture, sentences, table and numbered sources', async () => {
    const { page } = shared
    const { relations } = await pictureOf(page)
    const html = (await saved(page, 'html')).toString()
    expect(html.replaceAll(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/<script|src=|url\((?!data:)/)
    const opened = await page.context().newPage()
    const asked: string[] = []
    opened.on('request', (request) => void asked.push(request.url()))
    await opened.setContent(html)
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([])
    expect(await opened.locator('html').getAttribute('dir')).toBe(lang === 'he' ? 'rtl' : 'ltr')
    expect(await opened.getByRole('row').count()).toBe(relations.length + 1)
    const told = opened.getByRole('region', { name: t('page.told') })
    await told.getByRole('heading', { name: names[lang] }).waitFor()
    expect(await told.getByRole('link').first().getAttribute('href')).toBe('#s1')
    expect(await opened.locator('#s1').innerText()).toMatch(/\S/)
    expect(await opened.locator('figure text', { hasText: names[lang] }).first().isVisible()).toBe(true)
    await expectAccessible(opened)
    await opened.close()
  })

  test('gets tables, graphs and linked data of just what is seen', async () => {
    const { page } = shared
    const { entities, relations } = await pictureOf(page)
    const csv = (await saved(page, 'relationsCsv')).toString()
    expect(csv.trim().split('\r\n')).toHaveLength(relations.length + 1)
    const { elements } = JSON.parse((await saved(page, 'cytoscape')).toString())
    expect(elements.nodes.map(({ data }: { data: { id: string } }) => data.id).toSorted()).toEqual(entities)
    expect(elements.edges.map(({ data }: { data: { id: string } }) => data.id).toSorted()).toEqual(relations)
    for (const format of ['graphml', 'gexf']) {
      const xml = (await saved(page, format)).toString()
      const ids = await page.evaluate((xml) => {
        const document = new DOMParser().parseFromString(xml, 'application/xml')
        if (document.querySelector('parsererror')) return []
        return [...document.querySelectorAll('edge')].map((edge) => edge.getAttribute('id') ?? '')
      }, xml)
      expect(ids.toSorted()).toEqual(relations)
    }
    const linked = JSON.parse((await saved(page, 'jsonLd')).toString())
    const statements = linked['@graph'].filter((each: object) => 'rdf:subject' in each)
    expect(statements).toHaveLength(relations.length)
    expect(
      statements.every((each: Record<string, unknown[]>) => (each['prov:hadPrimarySource'] ?? []).length > 0),
    ).toBe(true)
    expect(shared.complaints).toEqual([])
  })

  test('copies what is selected as notes, sentences with numbered sources', async () => {
    const { page } = shared
    await clickEntity(page, 'kazakhstan')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: t('palette.title') }).fill(t('command.copyNotes'))
    await page.keyboard.press('Enter')
    await untilHeard(page, t('notice.textCopied'))
    const notes = await page.evaluate(() => navigator.clipboard.readText())
    const lines = notes.split('\n').filter((line) => line.startsWith('- '))
    expect(lines.length).toBeGreaterThan(0)
    expect(
      lines.every((line) => line.includes(lang === 'he' ? 'קזחסטן' : 'Kazakhstan') && /\[\d+\]$/.test(line)),
    ).toBe(true)
    expect(notes).toContain(`## ${t('export.sources')}\n\n1. `)
  })

  test('asks the API for the view as the page tells it, and gets what the canvas shows', async () => {
    const page = await shared.open(start)
    await page.getByRole('button', { name: t('tool.menu') }).press('Enter')
    await page.getByRole('menuitem', { name: t('choice.openTool.query') }).press('Enter')
    const panel = page.getByRole('region', { name: t('choice.openTool.query') })
    const part = (name: string) => panel.getByRole('textbox', { name, exact: true })
    await page.getByRole('menuitem').first().waitFor({ state: 'detached' })
    await part(t('query.operation')).focus()
    await page.getByRole('tooltip').waitFor({ state: 'detached' })
    await expectAccessible(page)
    const query = await part(t('query.operation')).inputValue()
    const variables = JSON.parse(await part(t('query.variables')).inputValue())
    const response = await fetch(new URL('graphql', inject('appUrl')), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data } = JSON.parse(await response.text())
    const idsOf = (all: { id: string }[]): string[] => all.map(({ id }) => id).toSorted()
    const { entities, relations } = await pictureOf(page)
    expect([idsOf(data.subgraph.nodes), idsOf(data.subgraph.edges)]).toEqual([entities, relations])
    await panel.getByRole('button', { name: t('query.copy', { name: t('query.curl') }) }).press('Enter')
    await untilHeard(page, t('notice.textCopied'))
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^curl 'http.*\/graphql' -H/)
    expect(shared.complaints).toEqual([])
  })

  test('edits the question by keyboard: the canvas follows, a slip is named and loses nothing, and it is one step', async () => {
    const { page } = shared
    const before = await pictureOf(page)
    const panel = page.getByRole('region', { name: t('choice.openTool.query') })
    const variables = panel.getByRole('textbox', { name: t('query.variables'), exact: true })
    const asked = JSON.parse(await variables.inputValue())
    await typeInto(variables, JSON.stringify({ ...asked, filter: { contested: true } }))
    await variables.press('Control+Enter')
    await untilHeard(page, t('query.mistake.noWords', { name: 'contested' }))
    await expectAccessible(page, '#panel-inspector')
    expect(await pictureOf(page)).toEqual(before)
    expect(JSON.parse(await variables.inputValue()).filter).toEqual({ contested: true })
    const ids = [...asked.ids.filter((id: string) => id !== 'kazakhstan'), 'openai', 'vast-data']
    await typeInto(variables, JSON.stringify({ ...asked, ids, filter: { minConfidence: 50 } }))
    await panel.getByRole('button', { name: t('query.apply') }).press('Enter')
    await untilHeard(page, t('notice.asked', { added: 1, removed: 1 }))
    await untilAddress(page, ({ min, places }) => min === '50' && !('kazakhstan' in places))
    await untilShown(page, 'vast-data')
    expect(JSON.parse(await variables.inputValue()).filter).toEqual({ minConfidence: 50 })
    await page.getByRole('application').press('Control+z')
    await untilShown(page, 'kazakhstan')
    expect((await pictureOf(page)).entities).toEqual(before.entities)
    expect(shared.complaints).toEqual([])
  })

  /** Exports in a format from the menu, and gives the bytes of the file. */
  async function saved(page: Page, format: string): Promise<Buffer> {
    const found = exports.find(({ id }) => id === format)
    if (!found) throw new Error(`There is no format "${format}".`)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: t('command.exportAs') }).press('Enter')
    await page.getByRole('menuitem', { name: t(`choice.exportAs.${found.id}`), exact: true }).press('Enter')
    const file = await download
    expect(file.suggestedFilename()).toMatch(new RegExp(`^kesher-.*\\.${found.extension}$`))
    return readFile(await file.path())
  }
})
