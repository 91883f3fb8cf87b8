import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { generateImportSchema } from './generate-import-schema.ts'
import { generateStatements } from './generate-statements.ts'
import { generateOperations, generateResolverTypes } from './generate-types.ts'

/** A file that is made from others; `path` is relative to the top of the repository. */
export type GeneratedFile = {
  path: string
  text: string
  /** What stands before the text, where it is not the usual comment. */
  header?: string
}

const header =
  '// Made by `npm run generate`. Change what it is made from, not this file.\n/* oxlint-disable */\n'

async function generateAll(): Promise<GeneratedFile[]> {
  const schema = await readFile('schema.graphql', 'utf8')
  const files = [
    await generateStatements(),
    await generateResolverTypes(schema),
    await generateOperations(schema, 'operations'),
    await generateOperations(schema, 'import-operations'),
    await generateOperations(schema, 'curate-operations'),
    await generateOperations(schema, 'same-operations'),
    await generateOperations(schema, 'news-operations'),
    generateImportSchema(),
  ]
  return files.map((file) => ({ ...file, text: `${file.header ?? header}${file.text.trim()}\n` }))
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}

const check = process.argv.includes('--check')
const stale: string[] = []
for (const file of await generateAll()) {
  if ((await read(file.path)) === file.text) continue
  stale.push(file.path)
  if (check) continue
  await mkdir(dirname(file.path), { recursive: true })
  await writeFile(file.path, file.text)
}
if (stale.length > 0) console.log(`${check ? 'Out of date' : 'Written'}: ${stale.join(', ')}`)
if (check && stale.length > 0) {
  console.error('Run `npm run generate` and commit what it writes.')
  process.exitCode = 1
}
