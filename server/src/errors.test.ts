import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { errorTable, KesherError } from './errors.ts'

test('docs/errors.md says of every error what the table says, in its order', async () => {
  const page = await readFile('docs/errors.md', 'utf8')
  const rows = [...page.matchAll(/^\| `(\w+)` *\| (\d+) *\| (.+?) *\|$/gm)].map(
    ([, code, status, sentence]) => [code, Number(status), sentence],
  )
  expect(rows).toEqual(
    Object.entries(errorTable).map(([code, { status, sentence }]) => [code, status, sentence]),
  )
})

test('an error fills its sentence from its details, and keeps both', () => {
  const error = new KesherError('PORT_IN_USE', { host: '127.0.0.1', port: 4000 })
  expect(error.message).toBe(
    'Port 4000 on 127.0.0.1 is in use by another program: stop that one, or set PORT to another port (0 takes any free one).',
  )
  expect([error.code, error.status, error.details]).toEqual([
    'PORT_IN_USE',
    500,
    { host: '127.0.0.1', port: 4000 },
  ])
})
