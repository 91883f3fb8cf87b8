import { imports } from '../db/generated/statements.ts'
import type { ImportRecord } from '../db/records.ts'
import { countsOf } from '../import/write/import-target.ts'
import { exitCodes, type Command } from './command.ts'
import { readArgs } from './read-args.ts'
import { withGraph } from './with-graph.ts'

const options = { into: { type: 'string' }, json: { type: 'boolean' } } as const

export const importsCommand: Command = {
  name: 'imports',
  usage: 'imports [--into FOLDER] [--json]',
  sentence: 'Lists the imports that the graph holds, the latest first.',
  help: `Options
  --into FOLDER  the data folder to look into, instead of KESHER_DATA or the server at NEO4J_URI
  --json         as JSON
`,
  run: async (args, output) => {
    const { values } = readArgs('imports', args, options, false)
    const found = await withGraph(values.into, output, async ({ database }) =>
      (await database.run(imports, {})).map((row) => row.import),
    )
    output.out(values.json ? `${JSON.stringify({ imports: found.map(shown) }, null, 2)}\n` : printed(found))
    return exitCodes.done
  },
}

function shown(record: ImportRecord) {
  const { id, createdAt, createdBy, files } = record
  return { id, createdAt, createdBy, files, counts: countsOf(record) }
}

function printed(found: readonly ImportRecord[]): string {
  if (found.length === 0) return 'The graph holds no import.\n'
  return found.map((each) => `${lineOf(each)}\n`).join('')
}

function lineOf(record: ImportRecord): string {
  const { id, createdAt, createdBy, files } = record
  const { entities, relations, claims } = countsOf(record)
  const what = [
    `${number(entities.new)} entities`,
    `${number(relations.new)} relations`,
    `${number(claims.new)} claims new`,
    `${number(entities.changed + relations.changed)} changed`,
  ]
  return `${id}  ${createdAt.slice(0, 16).replace('T', ' ')} UTC  by ${createdBy}  ${files.join(', ')}: ${what.join(', ')}`
}

function number(count: number): string {
  return count.toLocaleString('en')
}
