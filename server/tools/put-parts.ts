import { readdir, readFile } from 'node:fs/promises'

/** The lines that statements share, by name: each a file of `cypher/parts/`, without its header. */
export type Parts = ReadonlyMap<string, readonly string[]>

/** Reads `cypher/parts/`. Throws where a part does not say in its first line what it is. */
export async function readParts(): Promise<Parts> {
  const files = (await readdir('cypher/parts')).filter((file) => file.endsWith('.cypher'))
  const parts = files.map(async (file): Promise<[string, string[]]> => {
    const [doc = '', ...lines] = (await readFile(`cypher/parts/${file}`, 'utf8')).trimEnd().split('\n')
    if (!doc.startsWith('// doc: ')) throw new Error(`cypher/parts/${file}: its first line is "// doc: …"`)
    return [file.replace(/\.cypher$/, ''), lines]
  })
  return new Map(await Promise.all(parts))
}

/**
 * A statement with each line `//> name` replaced by the lines of that part, and so within parts. Nothing in them is filled
 * in, so the text is as static as its files. Throws where there is no such part.
 */
export function putParts(path: string, text: string, parts: Parts): string {
  return text.replace(/^( *)\/\/> ([\w-]+)$/gm, (_, indent: string, name: string) => {
    const lines = parts.get(name)
    if (!lines) throw new Error(`${path}: there is no cypher/parts/${name}.cypher`)
    const part = lines.map((line) => indent + line).join('\n')
    return putParts(`cypher/parts/${name}.cypher`, part, parts)
  })
}

/**
 * A statement without its comments and indentation, a quarter to a half of it: it goes to the database as text with every
 * question, and is looked up there by its text.
 */
export function packed(text: string): string {
  return text.replace(/^ *(\/\/.*\n)?/gm, '')
}

/**
 * A statement with all parameters as fields of one, `$given`. Neo4j keeps a plan for each combination of types and sizes of
 * the parameters: null or a text, one id or ten, a short text or a long one. A map is a map: the statement is planned once.
 */
export function underOneParameter(text: string): string {
  return text.replace(/\$(\w+)/g, '$given.$1')
}
