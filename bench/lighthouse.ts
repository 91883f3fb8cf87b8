import lighthouse, { desktopConfig, type Config, type Result } from 'lighthouse'
import { chromium } from 'playwright-core'
import { findChrome } from '../journeys/chrome.ts'
import { startMeasuredApp } from './measured-app.ts'
import type { Section } from './section.ts'
import { median } from './statistics.ts'

const rounds = 3
const aims = { accessibility: 100, performance: 95 }
const languages = { en: 'en-GB', he: 'he-IL' } as const
type Language = keyof typeof languages

/** Lighthouse's own presets: a phone of the middle class on slow 4G, and a computer at a cable. */
const devices: Readonly<Record<string, Config | undefined>> = { mobile: undefined, desktop: desktopConfig }

type Score = {
  performance: number
  accessibility: number
  audits: string[]
  paint: number
  blocked: number
  shift: number
}

/** What Lighthouse says of the built page, in both languages, on a phone and on a computer; fails below its aims in accessibility. */
export async function measureLighthouse(): Promise<Section> {
  const given = process.env['KESHER_URL']
  const app = given ? null : await startMeasuredApp()
  const url = app?.url ?? String(given)
  try {
    const rows: string[][] = []
    const failed: string[] = []
    let least = 100
    for (const language of Object.keys(languages) as Language[]) {
      for (const [device, config] of Object.entries(devices)) {
        await score(url, language, config)
        const scores: Score[] = []
        for (let round = 0; round < rounds; round += 1) scores.push(await score(url, language, config))
        const of = (part: 'performance' | 'accessibility' | 'paint' | 'blocked' | 'shift'): number =>
          median(scores.map((each) => each[part]))
        least = Math.min(least, of('performance'))
        failed.push(
          ...scores.flatMap(({ audits }) => audits.map((audit) => `${language}, ${device}: ${audit}`)),
        )
        rows.push([
          `${languages[language]}, ${device}`,
          String(of('accessibility')),
          `${of('performance')} (${scores.map(({ performance }) => performance).join(', ')})`,
          String(Math.round(of('paint'))),
          String(Math.round(of('blocked'))),
          of('shift').toFixed(3),
        ])
      }
    }
    const faults = [...new Set(failed)]
    if (faults.length > 0) throw new Error(`Lighthouse finds faults in accessibility:\n${faults.join('\n')}`)
    return {
      title: 'Lighthouse',
      method: `The built start page as \`npm start\` serves it, from a warm server on the same machine; Lighthouse in its two presets, a phone (slow 4G, processor
slowed four times) and a computer, the median of ${rounds} rounds after one that is not counted, headless Chromium without a graphics card.`,
      columns: ['page', 'accessibility', 'performance (rounds)', 'largest paint, ms', 'blocked, ms', 'shift'],
      rows,
      verdicts: [
        `Aim: accessibility ${aims.accessibility}, and no audit of it failed: met (below it, the benchmark fails).`,
        `Aim: performance at least ${aims.performance}. Measured at least ${least}: ${least >= aims.performance ? 'met' : 'missed'}.`,
      ],
    }
  } finally {
    await app?.stop()
  }
}

/** One load in a browser of its own, with an empty cache. */
async function score(url: string, language: Language, config: Config | undefined): Promise<Score> {
  const { executablePath, args, env } = await findChrome()
  const port = 9000 + Math.floor(Math.random() * 900)
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`, `--accept-lang=${languages[language]}`],
    env: { ...process.env, ...env } as Record<string, string>,
  })
  try {
    const found = await lighthouse(
      url,
      { port, onlyCategories: Object.keys(aims), logLevel: 'error' },
      config,
    )
    if (!found || found.lhr.runtimeError)
      throw new Error(`Lighthouse could not load ${url}: ${found?.lhr.runtimeError?.message}`)
    return scoreOf(found.lhr)
  } finally {
    await browser.close()
  }
}

function scoreOf({ categories, audits }: Result): Score {
  const points = (category: keyof typeof aims): number => Math.round((categories[category]?.score ?? 0) * 100)
  const value = (audit: string): number => audits[audit]?.numericValue ?? Number.NaN
  const checked = new Set(
    categories['accessibility']?.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  )
  return {
    performance: points('performance'),
    accessibility: points('accessibility'),
    audits: Object.values(audits)
      .filter(({ id, score }) => checked.has(id) && score !== null && score < 1)
      .map(({ id, title }) => `${id} (${title})`),
    paint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
  }
}
