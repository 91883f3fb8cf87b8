import { readFile } from 'node:fs/promises'
import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'

/** Something wrong in a file, and where: line and column count from 1. */
export type Mistake = { file: string; line: number; column: number; path: string; reason: string }

type Path = readonly PropertyKey[]

/** A YAML file of a data set: its value, if it fits, and the place of each part of it. */
export type YamlFile<Value> = {
  value: Value | null
  mistakes: Mistake[]
  /** A mistake at that path, for checks that look beyond one file. */
  mistake(path: Path, reason: string): Mistake
}

/** Reads and checks one file; whatever is wrong comes back as mistakes, never as an exception (but for a missing file). */
export async function readYaml<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
): Promise<YamlFile<z.output<Schema>>> {
  const lines = new LineCounter()
  const document = parseDocument(await readFile(`${folder}/${file}`, 'utf8'), { lineCounter: lines })
  const mistake = (path: Path, reason: string): Mistake => {
    const { line, col } = lines.linePos(offsetOf(document, path))
    return { file, line, column: col, path: path.map(String).join('.'), reason }
  }
  if (document.errors.length > 0) {
    const mistakes = document.errors.map(({ pos, message }) => {
      const { line, col } = lines.linePos(pos[0])
      return {
        file,
        line,
        column: col,
        path: '',
        reason: message.replace(/ at line \d+, column \d+:[\s\S]*/, ''),
      }
    })
    return { value: null, mistakes, mistake }
  }
  const result = schema.safeParse(document.toJS())
  if (result.success) return { value: result.data, mistakes: [], mistake }
  return { value: null, mistakes: result.error.issues.flatMap((issue) => explain(issue, mistake)), mistake }
}

function explain(issue: z.core.$ZodIssue, mistake: (path: Path, reason: string) => Mistake): Mistake[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => mistake([...issue.path, key], 'this is not a known field'))
  }
  return [mistake(issue.path, issue.message)]
}

/** Where the deepest part of the path stands that there is: a missing field is reported at what should hold it. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent: unknown = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true)
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => String(key) === String(path[depth - 1]))
      if (isNode(pair?.key) && pair.key.range) return pair.key.range[0]
    }
    const node: unknown = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}
