import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { formats } from './formats/formats.ts'
import { jobLimits } from './jobs/job-limits.ts'
import { limits } from './limits.ts'
import { entityFields, relationFields } from './mapping/fields.ts'
import { mappingSchema } from './mapping/mapping.ts'
import { refusalTable } from './refusals.ts'

/** The cells of the rows of every table of the page. */
async function tableRows(): Promise<string[]> {
  const page = await readFile('docs/import.md', 'utf8')
  return page
    .split('\n')
    .filter((line) => line.startsWith('| `') || /^\| [A-Z].*\| `/.test(line))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .join('|'),
    )
}

function limitRows(table: Readonly<Record<string, { value: number; sentence: string }>>): string[][] {
  return Object.entries(table).map(([name, { value, sentence }]) => [
    `\`${name}\``,
    value.toLocaleString('en'),
    sentence,
  ])
}

/** The names that are filled in a text, in the order in which they stand. */
function slots(text: string): string[] {
  return [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name)
}

test('docs/import.md has every format, field, limit and refusal as the program has it, in its order', async () => {
  const rows = [
    ...limitRows(jobLimits),
    ...formats.map(({ title, id, extensions, options }) => [
      title,
      `\`${id}\``,
      extensions.map((each) => `.${each}`).join(', '),
      Object.keys(options)
        .map((each) => `\`${each}\``)
        .join(', '),
    ]),
    ...Object.entries({ ...entityFields }).map(([field, sentence]) => [`\`${field}\``, sentence]),
    ...Object.entries({ ...relationFields }).map(([field, sentence]) => [`\`${field}\``, sentence]),
    ...limitRows(limits),
    ...Object.entries(refusalTable).map(([code, { of, sentence }]) => [`\`${code}\``, of, sentence]),
  ]
  expect(await tableRows()).toEqual(rows.map((cells) => `|${cells.join('|')}|`))
})

test('the page has words for every refusal and notice, and for no other', async () => {
  const words = JSON.parse(await readFile('client/src/i18n/en-panels.json', 'utf8')) as Record<string, string>
  const keys = Object.keys(words).filter((key) => key.startsWith('finding.'))
  expect(keys).toEqual(Object.keys(refusalTable).map((code) => `finding.${code}`))
})

test('the words of the page are filled by what the sentence of the program is filled with, or by its limit', async () => {
  const known = Object.entries(refusalTable).flatMap(([code, reason]) =>
    [...slots(reason.sentence), ...('most' in reason ? ['most'] : [])].map((slot) => `${code} ${slot}`),
  )
  for (const lang of ['en', 'he']) {
    const words = JSON.parse(await readFile(`client/src/i18n/${lang}-panels.json`, 'utf8')) as Record<
      string,
      string
    >
    const asked = Object.keys(refusalTable).flatMap((code) =>
      slots((words[`finding.${code}`] ?? '').replace(/\{(\w+), select.*?\}\}/g, '{$1}')).map(
        (slot) => `${code} ${slot}`,
      ),
    )
    expect(known).toEqual(expect.arrayContaining(asked))
    expect(asked.length).toBeGreaterThan(20)
  }
})

test('the examples of docs/import.md are what the program takes, and what its JSON Schema takes', async () => {
  const page = await readFile('docs/import.md', 'utf8')
  const [document, mapping] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, json = '']) => JSON.parse(json) as unknown,
  )
  const published = z.fromJSONSchema(
    JSON.parse(await readFile('docs/kesher-import.schema.json', 'utf8')) as Parameters<
      typeof z.fromJSONSchema
    >[0],
  )
  expect([published.safeParse(document).success, mappingSchema.safeParse(mapping).success]).toEqual([
    true,
    true,
  ])
  const wrong = {
    ...(document as object),
    relations: [{ subject: 'ann', object: 'party', claims: [{ amount: 5000 }] }],
  }
  expect(published.safeParse(wrong).success).toBe(false)
})
