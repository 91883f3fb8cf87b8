import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runPython } from './python-with-gql.ts'

/** An example of the documentation: a program, and the answer that it shows. */
export type DocExample = { title: string; language: 'sh' | 'ts' | 'python'; program: string; answer: string }

/** Every `sh`, `ts` and `python` block of a page, with the `json` block after it and the heading before it. */
export function readExamples(page: string): DocExample[] {
  return [...page.matchAll(/```(sh|ts|python)\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)].map((match) => {
    const [, language = '', program = '', answer = ''] = match
    const title =
      /^## (.+)$/m.exec(
        page
          .slice(0, match.index)
          .split(/^(?=## )/m)
          .at(-1) ?? '',
      )?.[1] ?? ''
    return { title, language: language as DocExample['language'], program, answer }
  })
}

/** Runs the program against a server and gives what it prints. The server's address takes the place of the one written. */
export async function runExample({ language, program }: DocExample, address: string): Promise<string> {
  const text = program.replaceAll('http://127.0.0.1:4000/', address)
  if (language === 'python') return runPython(['-'], text)
  if (language === 'sh')
    return (await promisify(execFile)('sh', ['-c', text.replace(/^curl /, 'curl -sS ')])).stdout
  // Inside the project, so that it finds the packages.
  const folder = join('node_modules', '.cache', 'kesher-examples')
  const file = join(folder, `${process.pid}-${Date.now()}.mts`)
  await mkdir(folder, { recursive: true })
  await writeFile(file, text)
  try {
    return (await promisify(execFile)(process.execPath, ['--import', 'tsx', file])).stdout
  } finally {
    await rm(file)
  }
}
