import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { untilStill } from './canvas.ts'
import { stateOf, watchRequests, type Requests } from './failure-report.ts'

export type Language = 'he' | 'en'
export type Visit = {
  page: Page
  /** Everything that the page complained of: errors, failed requests, refused policies. */
  complaints: string[]
  close(): Promise<void>
}

export const languages: readonly Language[] = ['he', 'en']
export const wide = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

/** How long (ms) a page may take to show something: a machine that does much else besides is slow at times, not broken. */
const patience = 30_000

let browser: Browser | undefined

/** The pages that are open, with what they asked for. */
const open = new Map<Page, { requests: Requests; complaints: string[] }>()

/** Starts one browser for the tests of a file and closes it afterwards. A test that fails prints what its pages showed. */
export function withBrowser(): void {
  beforeAll(async () => {
    const chrome = inject('chrome')
    browser = await chromium.launch({
      executablePath: chrome.executablePath,
      args: chrome.args,
      env: { ...environment(), ...chrome.env },
    })
  })
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    for (const [page, { requests, complaints }] of open) {
      console.error(`${task.name}: ${await stateOf(page, requests, complaints)}`)
    }
  })
  afterAll(async () => browser?.close())
}

/** `before` prepares the browser's context before the page is opened. */
export type VisitOptions = BrowserContextOptions & {
  at?: string
  url?: string
  before?: (context: BrowserContext) => Promise<unknown>
}

/** Opens the program as a reader with this language would; `at` is what stands behind the address's `#`. */
export async function visit(
  lang: Language,
  { at = '', url = inject('appUrl'), before, ...options }: VisitOptions = {},
): Promise<Visit> {
  if (!browser) throw new Error('Call withBrowser() at the top of the test file.')
  const context = await browser.newContext({
    locale: lang === 'he' ? 'he-IL' : 'en-GB',
    viewport: wide,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  const complaints: string[] = []
  open.set(page, { requests: watchRequests(page), complaints })
  page.on('close', () => void open.delete(page))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await watchPrint(context)
  await before?.(context)
  await page.goto(at ? `${url}#${at}` : url)
  return { page, complaints, close: () => context.close() }
}

export type SharedVisit = {
  readonly page: Page
  readonly complaints: string[]
  /** Opens the program anew, as at a first visit, and waits until its picture stands. */
  open(at?: string): Promise<Page>
}

/** One page for all tests of a group: a page of its own for each would cost more than the tests themselves. */
export function shareVisit(
  lang: Language,
  options: BrowserContextOptions & { url?: string } = {},
): SharedVisit {
  let shared: Visit | undefined
  const get = (): Visit => {
    if (!shared) throw new Error('The page is there only while the tests of its group run.')
    return shared
  }
  beforeAll(async () => {
    shared = await visit(lang, options)
  })
  afterAll(async () => shared?.close())
  return {
    get page() {
      return get().page
    },
    get complaints() {
      return get().complaints
    },
    async open(at = '') {
      const { page, complaints } = get()
      const url = options.url ?? inject('appUrl')
      await page.evaluate(() => localStorage.clear())
      await page.goto('about:blank')
      complaints.splice(0)
      await page.goto(at ? `${url}#${at}` : url)
      await page.waitForFunction(() => (window.kesherProbe?.entities().length ?? 0) > 0)
      await untilStill(page)
      return page
    },
  }
}

/** Waits until screen readers were told a text: whole, or as a part of what was said. */
export async function untilHeard(page: Page, words: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const told = [...document.querySelectorAll('output, [role=alert], [role=status], [aria-live=polite]')]
    const text = told.map(({ textContent }) => textContent ?? '').join('\n')
    return text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '').includes(wanted)
  }, plain(words))
}

/** What the page gave the browser to print, as HTML: no dialog can be answered here. */
export async function printed(page: Page): Promise<string> {
  const handle = await page.waitForFunction(() => (window as { printed?: string }).printed)
  const html = String(await handle.jsonValue())
  await page.evaluate(() => delete (window as { printed?: string }).printed)
  return html
}

/** Keeps what is printed, in whichever frame, in place of a dialog. */
async function watchPrint(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.print = () => {
      const top = window.top as { printed?: string } | null
      if (top) top.printed = document.documentElement.outerHTML
      window.dispatchEvent(new Event('afterprint'))
    }
  })
}

/** Opens a tool by its name, from the palette. */
export async function openTool(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill(name)
  await page.keyboard.press('Enter')
}

/** Types a text into a field, in place of what is there. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a')
  await field.page().keyboard.insertText(text)
}

/** The text of something as it is read: without the marks that only keep directions apart. */
export async function textOf(part: Locator): Promise<string> {
  return plain(await part.innerText())
}

/** A text without the marks that keep directions apart, its white space made single blanks. */
export function plain(text: string): string {
  return text
    .replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Fails with every violation that axe finds on the page (or the part of it) as it stands, with the element and the reason. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  const source = await readFile(path, 'utf8')
  await page.evaluate(source)
  const violations = await page.evaluate(async (selector) => {
    const { axe } = window as unknown as {
      axe: { run(selector: string): Promise<{ violations: AxeViolation[] }> }
    }
    const result = await axe.run(selector)
    return result.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        (node) => `${id}: ${help} at ${node.target.join(' ')} (${node.failureSummary ?? ''}): ${node.html}`,
      ),
    )
  }, part)
  expect(violations).toEqual([])
}

type AxeViolation = {
  id: string
  help: string
  nodes: { target: string[]; html: string; failureSummary?: string }[]
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}
