import { readdir, readFile } from 'node:fs/promises'
import type { GeneratedFile } from './generate.ts'
import { packed, putParts, readParts, underOneParameter, type Parts } from './put-parts.ts'
import { readStatement, type StatementFile } from './read-statement.ts'

/** All statements of `cypher/`, in the order of their paths, which is the order of the schema's numbers. */
export async function readStatements(): Promise<StatementFile[]> {
  const parts = await readParts()
  const paths: string[] = []
  for (const folder of ['schema', 'read', 'write', 'foreign']) {
    const files = await readdir(`cypher/${folder}`)
    paths.push(...files.filter((file) => file.endsWith('.cypher')).map((file) => `cypher/${folder}/${file}`))
  }
  const statements = paths.sort().map(async (path) => {
    const statement = readStatement(path, await readFile(path, 'utf8'))
    if (statement.orders.length > 0) return statement.orders.map((order) => inOrder(statement, order, parts))
    const text = textOf(statement, parts)
    const whole = { ...statement, text }
    return text === textOf(statement, withParts(parts, 'lens', 'seen'))
      ? [whole]
      : [whole, underLens(statement, parts)]
  })
  return (await Promise.all(statements)).flat()
}

/** A statement in one of its orders: the same text, with the index of that order. `…ByOrder` becomes `…ByAmount`. */
function inOrder(statement: StatementFile, order: string, parts: Parts): StatementFile {
  return {
    ...statement,
    name: statement.name.replace(/Order$/, order.charAt(0).toUpperCase() + order.slice(1)),
    doc: `${statement.doc} The rank is the relation's ${order}.`,
    text: textOf(statement, withParts(parts, order, 'order', 'rank')),
  }
}

/**
 * The twin of a statement under a lens (known at an instant, by some sources): the same text, but each relation is folded
 * anew. It is a statement of its own because planning the fold takes seconds, which nobody waits for who does not ask it.
 */
function underLens(statement: StatementFile, parts: Parts): StatementFile {
  return {
    ...statement,
    name: `${statement.name}UnderLens`,
    doc: `${statement.doc} Each relation is seen under the lens of the filter.`,
    text: textOf(statement, withParts(parts, 'lens', 'seen', 'relation')),
  }
}

/** The parts, some of them as they are by a lens or an order: `seen-by-lens` in the place of `seen`. */
function withParts(parts: Parts, by: string, ...names: readonly string[]): Parts {
  return new Map([...parts, ...names.map((name) => [name, parts.get(`${name}-by-${by}`) ?? []] as const)])
}

function textOf({ path, text }: StatementFile, parts: Parts): string {
  return underOneParameter(packed(putParts(path, text, parts)))
}

/** One typed value for each statement, with its words and text on hover. */
export async function generateStatements(): Promise<GeneratedFile> {
  const statements = await readStatements()
  const types = new Set(statements.flatMap(namedTypes))
  const namesOf = (mode: StatementFile['mode']): string =>
    statements
      .filter((statement) => statement.mode === mode && !isForeign(statement))
      .map(({ name }) => name)
      .join(', ')
  return {
    path: 'server/src/db/generated/statements.ts',
    text: [
      `import type { ${[...types].sort().join(', ')} } from '../records.ts'`,
      `import type { Statement } from '../statement.ts'`,
      ...statements.map(declare),
      `/** The statements of the schema, in the order in which they are applied. */\nexport const schemaStatements = [${namesOf('schema')}]`,
      `/** Everything that can be asked of a graph of Kesher. */\nexport const readStatements = [${namesOf('read')}]`,
    ].join('\n\n'),
  }
}

/** Whether a statement is for databases of others, of which nothing is planned ahead, and all of which is read. */
export function isForeign({ path }: Pick<StatementFile, 'path'>): boolean {
  return path.startsWith('cypher/foreign/')
}

function declare(statement: StatementFile): string {
  const quoted = statement.text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  return [
    `/** ${statement.doc} */`,
    `export const ${statement.name}: Statement<${fields(statement.params)}, ${fields(statement.columns)}, '${statement.rows}'> = {`,
    `  name: '${statement.name}',`,
    `  mode: '${statement.mode}',`,
    `  rows: '${statement.rows}',`,
    `  params: ${JSON.stringify(statement.params.map(({ name }) => name))},`,
    `  columns: ${JSON.stringify(statement.columns.map(({ name }) => name))},`,
    `  text: \`${quoted}\`,`,
    `}`,
  ].join('\n')
}

function namedTypes({ params, columns }: StatementFile): string[] {
  return [...params, ...columns].flatMap(({ type }) => type.match(/\b[A-Z]\w+/g) ?? [])
}

function fields(list: StatementFile['params']): string {
  return list.length === 0
    ? 'Record<never, never>'
    : `{ ${list.map(({ name, type }) => `${name}: ${type}`).join('; ')} }`
}
