import { TokenParser, Tokenizer, TokenType } from '@streamparser/json'
import { FileRefusal } from './finding.ts'
import { placeIn, textOf, type ImportFile } from './import-file.ts'
import { limits } from './limits.ts'
import type { Encoding } from './recognise/encoding.ts'

/** An item of one of the lists that were asked for; `index` counts from 0. */
export interface JsonItem {
  /** The name of the list: the last key before the item. */
  readonly list: string
  readonly index: number
  readonly value: unknown
}

/**
 * The items of lists in a JSON file, one by one; `paths` like `$.elements.nodes.*`. What is not in them is passed over. A
 * path without a star gives its value as item 0. Throws for what is broken, nested too deep, or has an item that is too long.
 */
export async function* jsonItemsOf(
  file: ImportFile,
  encoding: Encoding,
  paths: readonly string[],
): AsyncGenerator<JsonItem> {
  const tokenizer = new Tokenizer()
  const parser = new TokenParser({ paths: [...paths], keepStack: false })
  let items: JsonItem[] = []
  let depth = 0
  let sinceItem = 0
  let failure: Error | null = null
  const counts = new Map<string, number>()
  const fail = (error: Error) => (failure ??= error)
  const place = placeIn(file)

  tokenizer.onToken = (token) => {
    if (token.token === TokenType.LEFT_BRACE || token.token === TokenType.LEFT_BRACKET) depth += 1
    if (token.token === TokenType.RIGHT_BRACE || token.token === TokenType.RIGHT_BRACKET) depth -= 1
    if (failure) return
    if (depth > limits.depth.value) fail(new FileRefusal('TOO_DEEP', place))
    else if (!parser.isEnded) parser.write(token)
  }
  parser.onValue = ({ value, key, stack }) => {
    sinceItem = 0
    const list = typeof key === 'number' ? String(stack.at(-1)?.key ?? '') : String(key ?? '')
    const index = counts.get(list) ?? 0
    counts.set(list, index + 1)
    items.push({ list, index, value })
  }
  const broken = (error: Error) => {
    const reason = error.message.replace(/^.*?Error: /, '').slice(0, 200)
    fail(new FileRefusal(/ended/i.test(reason) ? 'TRUNCATED' : 'NOT_WELL_FORMED', place, { reason }))
  }
  tokenizer.onError = broken
  parser.onError = broken
  tokenizer.onEnd = () => undefined
  parser.onEnd = () => undefined

  for await (const chunk of textOf(file, encoding)) {
    tokenizer.write(chunk)
    sinceItem += chunk.length
    if (sinceItem > limits.recordCharacters.value + chunk.length)
      fail(new FileRefusal('RECORD_TOO_LARGE', place))
    yield* take()
  }
  if (!failure && !parser.isEnded) {
    fail(new FileRefusal('TRUNCATED', place, { reason: 'not every bracket is closed' }))
  }
  yield* take()

  function* take(): Generator<JsonItem> {
    const ready = items
    items = []
    if (failure) throw failure
    yield* ready
  }
}

/** A JSON value as a cell: text, or a list of texts; null where it says nothing. */
export function cellOf(value: unknown): string | readonly string[] | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) {
    const parts = value.flatMap((each) => cellOf(each) ?? [])
    return parts.length > 0 ? parts : null
  }
  if (typeof value === 'object') return JSON.stringify(value)
  return String(value)
}
