import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { subject } from './fixture.ts'
import type { Edition } from './gather-story.ts'
import { storyScript, storyScriptHash } from './story-script.ts'
import { writePrint } from './write-print.ts'
import { writeStory } from './write-story.ts'
import type { Look } from './write-svg.ts'

const look: Look = {
  ink: {
    ground: '#fff',
    ink: '#000',
    soft: '#555',
    onMark: '#fff',
    palette: { blue: '#0f5fa8', gray: '#5c6470' },
  },
  icons: new Map(),
  fontFace: '',
}
const source = {
  id: 's:1',
  title: { value: 'כתבה ארוכה', lang: 'he' },
  publisher: 'The Paper',
  publishedAt: '2025',
  url: 'https://example.org/a?b=1&c=2',
  kind: null,
  lang: 'he',
  reliability: 'B',
}

function edition(lang: 'he' | 'en', title: string): Edition {
  const sentence = (value: string, notes: number[]) => ({ text: { value, lang }, notes })
  return {
    lang,
    title,
    steps: [
      {
        title: { value: '<First>', lang },
        sentences: [sentence('A & B', [2, 1])],
        picture: { ...subject, lang },
      },
      { title: null, sentences: [sentence('Then <C>', [])], picture: { ...subject, lang } },
    ],
    notes: [
      {
        id: 'c:1',
        claim: { statement: { value: 'One says', lang: 'en' }, source, via: source, locator: 'p. 3' },
      },
      { id: 'c:gone', claim: null },
    ],
  }
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

it('a story is a page in each of its languages: pictures, sentences with numbers, and all that they rest on', () => {
  const story = parse(writeStory([edition('he', 'סיפור'), edition('en', 'A story')], look, 'screen'))
  expect([story.documentElement.lang, story.documentElement.dir, story.title]).toEqual(['he', 'rtl', 'סיפור'])
  const told = [...story.querySelectorAll('article')].map((article) => ({
    dir: article.dir,
    titles: [...article.querySelectorAll('h1, h2')].map(({ textContent }) => textContent),
    pictures: article.querySelectorAll('figure svg').length,
    marks: [...article.querySelectorAll('sup a')].map((mark) => mark.getAttribute('href')),
    notes: [...article.querySelectorAll('.notes li')].map(({ id }) => id),
  }))
  expect(told).toEqual([
    {
      dir: 'rtl',
      titles: ['סיפור', '<First>', 'צעד 2', 'מקורות'],
      pictures: 2,
      marks: ['#he-n2', '#he-n1'],
      notes: ['he-n1', 'he-n2'],
    },
    {
      dir: 'ltr',
      titles: ['A story', '<First>', 'Step 2', 'Sources'],
      pictures: 2,
      marks: ['#en-n2', '#en-n1'],
      notes: ['en-n1', 'en-n2'],
    },
  ])
  const note = story.getElementById('en-n1')
  expect(note?.textContent.replaceAll(/[\u2066-\u2069\s]+/g, ' ')).toBe(
    'One saysכתבה ארוכה, The Paper, 2025 · p. 3 · cited through כתבה ארוכה ',
  )
  expect(note?.querySelector('a')?.getAttribute('href')).toBe(source.url)
})

it('its script is the only one that its page lets run, and paper has none', () => {
  expect(storyScriptHash).toBe(`sha256-${createHash('sha256').update(storyScript).digest('base64')}`)
  const told = [edition('en', 'A story')]
  const policy = (html: string) => parse(html).querySelector('meta[http-equiv]')?.getAttribute('content')
  expect(policy(writeStory(told, look, 'screen'))).toContain(`script-src '${storyScriptHash}'`)
  expect(parse(writeStory(told, look, 'paper')).querySelector('script')).toBe(null)
  expect(policy(writeStory(told, look, 'paper'))).not.toContain('script-src')
})

const page = (size: string): string => writePrint(`<svg viewBox="0 0 ${size}"/>`, 'A & B', 'he')

it('a picture for print is a page of its size, within what a PDF can hold', () => {
  expect(page('800 600')).toContain('@page{size:800px 600px;margin:0}')
  expect(page('38000 600')).toContain('@page{size:19000px 300px;margin:0}')
  expect(parse(page('800 600')).title).toBe('A & B')
})
