import { KesherError } from '../errors.ts'
import { checkText } from '../model/check-text.ts'
import { shown } from '../model/shown.ts'

/** The caps of the API. Each stands in the description of its argument, too. */
export const limits = {
  first: 100,
  ids: 100,
  manyIds: 1000,
  counted: 10_000,
  compared: 200,
  connected: 10,
  connectLength: 4,
  depth: 3,
  nearPathLength: 4,
  pathLength: 6,
  paths: 20,
  nodes: 1000,
  queryText: 200,
  searchWindow: 1000,
  months: 240,
  langs: 10,
  cost: 500_000,
  operationDepth: 12,
  introspectionDepth: 20,
  directives: 50,
  operationTokens: 2000,
  aliases: 30,
  rootFields: 20,
  bodyBytes: 100_000,
} as const

/** The number, where it is between `least` and `most`; throws BAD_INPUT where it is not. */
export function within(argument: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  const reason = `it must be from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}`
  throw new KesherError('BAD_INPUT', { argument, value, reason })
}

/** The ids, each once, where they are few enough; throws BAD_INPUT where they are not. */
export function fewIds(argument: string, ids: readonly string[], most: number = limits.ids): string[] {
  if (ids.length > most) {
    const reason = `at most ${most.toLocaleString('en')} ids are allowed at once; ask in parts`
    throw new KesherError('BAD_INPUT', { argument, value: `${ids.length} ids`, reason })
  }
  return [...new Set(ids)]
}

/** A text to search for; throws BAD_INPUT where it is too long or no text. A blank one finds nothing. */
export function searchText(argument: string, text: string): string {
  const reason = checkText(text, { max: limits.queryText, blank: true })
  if (reason) throw new KesherError('BAD_INPUT', { argument, value: shown(text), reason })
  return text
}
