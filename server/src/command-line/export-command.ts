import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { exportFileOf, exportFormatOf, selectionOf, type ExportWish } from '../api/export-request.ts'
import { resolvers } from '../api/resolvers.ts'
import { Vocabulary } from '../api/vocabulary.ts'
import type { Database } from '../db/database.ts'
import { exportGraph } from '../export/export-graph.ts'
import { exportFormats } from '../export/formats/export-formats.ts'
import { exitCodes, type Command } from './command.ts'
import { badCommand, readArgs } from './read-args.ts'
import { toFile, toOutput } from './of-one-moment.ts'
import { withGraph } from './with-graph.ts'

const options = {
  format: { type: 'string' },
  file: { type: 'string' },
  filter: { type: 'string' },
  entity: { type: 'string', multiple: true },
  lang: { type: 'string' },
  from: { type: 'string' },
} as const

export const exportCommand: Command = {
  name: 'export',
  usage: 'export FILE [--format ID] [options]',
  sentence: 'Writes the graph, or a part of it, to a file in one of the formats that others read.',
  help: `FILE is "-" for standard output. All of a file is of one moment: where somebody writes into the graph meanwhile, it is read
again. A file of that name is replaced when the new one is whole. A format of several files puts their names before the ending.

Formats
${exportFormats.map(({ id, sentence }) => `  ${id.padEnd(15)} ${sentence}`).join('\n')}

Options
  --format ID      one of these; without it the one of FILE's ending, else kesher-ndjson
  --file NAME      one file alone of a format that has several
  --filter JSON    the relations that pass this RelationFilter of the API, and their ends: {"types":["FUNDS"]}
  --entity ID      this entity; given several times, these and the relations among them
  --lang TAG       the language of labels, where a format has room for one: en unless told
  --from FOLDER    the data folder to read, instead of KESHER_DATA or the server at NEO4J_URI

Exit codes
  0  it is written
  1  something given cannot be used, or the graph was being changed all the time: nothing was written
  2  the command line cannot be understood
`,
  run: async (args, output) => {
    const { path, values } = parsed(args)
    const wish: ExportWish = {
      format: values.format ?? formatOfEnding(path),
      file: values.file ?? null,
      entities: values.entity ?? [],
      filter: values.filter ?? null,
      lang: values.lang ?? 'en',
    }
    const { files, title, extension } = exportFormatOf(wish.format)
    const names =
      wish.file === null ? Object.keys(files) : [exportFileOf(exportFormatOf(wish.format), wish.file)]
    if (path === '-' && names.length > 1)
      throw badCommand('export', 'of several files say which one by --file')
    const written = await withGraph(values.from, output, ({ database }) =>
      writeFiles(database, wish, path, names),
    )
    // Whoever asks for graph.xlsx learns that it is none.
    const as = extname(path).toLowerCase() === `.${extension}` ? '' : `, as ${title}`
    if (path !== '-') output.out(`Written: ${written.join(', ')}${as}.\n`)
    return exitCodes.done
  },
}

async function writeFiles(
  database: Database,
  wish: ExportWish,
  path: string,
  names: readonly string[],
): Promise<string[]> {
  const format = exportFormatOf(wish.format)
  const schema = makeExecutableSchema({ typeDefs: await schemaText(), resolvers })
  const selection = await selectionOf(wish, schema, new Vocabulary(database))
  const written = []
  for (const file of names) {
    const pieces = () => exportGraph(database, { format, file, selection, lang: wish.lang })
    if (path === '-') await toOutput(pieces())
    else written.push(await toFile(pieces, names.length > 1 ? named(path, file) : path))
  }
  return written
}

/** `graph.csv` → `graph-entities.csv`. */
function named(path: string, name: string): string {
  const ending = extname(path)
  return `${ending === '' ? path : path.slice(0, -ending.length)}-${name}${ending}`
}

function formatOfEnding(path: string): string {
  const ending = extname(path).slice(1).toLowerCase()
  return exportFormats.find(({ extension }) => extension === ending)?.id ?? 'kesher-ndjson'
}

/** The contract stands at the top of the program, above its sources and above what is built of them. */
async function schemaText(): Promise<string> {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'schema.graphql')) && folder !== dirname(folder)) folder = dirname(folder)
  return readFile(join(folder, 'schema.graphql'), 'utf8')
}

function parsed(args: readonly string[]) {
  const given = readArgs('export', args, options)
  const [path, ...more] = given.positionals
  if (path === undefined || more.length > 0) throw badCommand('export', 'it takes one FILE')
  return { path, values: given.values }
}
