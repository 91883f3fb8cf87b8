import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('client/index.html', 'utf8')
const tokens = readFileSync('client/src/styles/tokens.css', 'utf8')

test('what is seen before the style sheets are there keeps its colours and its size when they come', () => {
  const light = Object.assign({}, ...rulesOf(tokens, ':root'))
  const dark = Object.assign({}, ...rulesOf(tokens, ":root[data-theme='dark']"))
  expect(rulesOf(page, ':root:not([data-theme])')).toEqual([
    { background: light['--canvas-ground'], color: light['--canvas-ink'], 'font-size': light['--text'] },
    { background: dark['--canvas-ground'], color: dark['--canvas-ink'] },
  ])
})

/** What each rule of a selector declares. */
function rulesOf(css: string, selector: string): Record<string, string>[] {
  const bodies = css
    .split(`${selector} {`)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('}')))
  return bodies.map((body) =>
    Object.fromEntries([...body.matchAll(/([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value])),
  )
}
