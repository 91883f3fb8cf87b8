import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

it('every link and every picture of the documents leads to what is there', () => {
  const documents = [
    ...markdownIn(''),
    ...markdownIn('docs'),
    ...markdownIn('docs/decisions'),
    ...markdownIn('cypher'),
  ]
  const broken = documents.flatMap((document) =>
    linksOf(textOf(document)).flatMap((link) =>
      leadsSomewhere(document, link) ? [] : [`${document}: ${link}`],
    ),
  )
  expect(documents).toContain('README.md')
  expect(broken).toEqual([])
})

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => (name.endsWith('.md') ? [join(folder, name)] : []))
}

/** The targets of links and pictures that are in this repository; what stands in code is none. */
function linksOf(text: string): string[] {
  const prose = text.replaceAll(/^```[^]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '')
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  return targets.filter((target) => !/^[a-z]+:/.test(target))
}

function leadsSomewhere(document: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? document : join(dirname(document), decodeURI(path))
  if (!existsSync(join(root, target))) return false
  if (anchor === undefined || !statSync(join(root, target)).isFile()) return anchor === undefined
  return headingsOf(textOf(target)).includes(anchor)
}

/** Headings as links name them: small letters, blanks as hyphens, no other marks. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  )
}

function textOf(document: string): string {
  return readFileSync(join(root, document), 'utf8')
}
