import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'

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

let browser: Browser | undefined

/** Starts one browser for the tests of a file and closes it afterwards. */
export function withBrowser(): void {
  beforeAll(async () => {
    const chrome = inject('chrome')
    browser = await chromium.launch({
      executablePath: chrome.executablePath,
      args: chrome.args,
      env: { ...environment(), ...chrome.env },
    })
  })
  afterAll(async () => browser?.close())
}

/** Opens the program as a reader with this language would; `at` is what stands behind the address's `#`. */
export async function visit(
  lang: Language,
  { at = '', url = inject('appUrl'), ...options }: BrowserContextOptions & { at?: string; url?: string } = {},
): Promise<Visit> {
  if (!browser) throw new Error('Call withBrowser() at the top of the test file.')
  const context = await browser.newContext({
    locale: lang === 'he' ? 'he-IL' : 'en-GB',
    viewport: wide,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await page.goto(at ? `${url}#${at}` : url)
  return { page, complaints, close: () => context.close() }
}

/** Fails with every violation that axe finds on the page as it stands, each with the element and the reason. */
export async function expectAccessible(page: Page): Promise<void> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  const source = await readFile(path, 'utf8')
  await page.evaluate(source)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } }
    const result = await axe.run()
    return result.violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
    )
  })
  expect(violations).toEqual([])
}

type AxeViolation = {
  id: string
  help: string
  nodes: { target: string[]; failureSummary?: string }[]
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}
