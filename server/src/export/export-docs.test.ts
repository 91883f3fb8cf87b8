import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { exportFormats } from './formats/export-formats.ts'

test('docs/export.md has every format as the program has it, in its order', async () => {
  const page = await readFile('docs/export.md', 'utf8')
  const rows = [...page.matchAll(/^\| ([A-Z].*?) *\| `([\w-]+)` *\| \.(\w+) *\| (.+?) *\|$/gm)]
  expect(rows.map(([, title, id, extension, sentence]) => ({ title, id, extension, sentence }))).toEqual(
    exportFormats.map(({ title, id, extension, sentence }) => ({ title, id, extension, sentence })),
  )
})
