import type { JsonLdDocument, NodeObject } from 'jsonld'
import { stat } from 'node:fs/promises'
import { FileRefusal, finding } from '../finding.ts'
import { placeIn, textOf, type ImportFile } from '../import-file.ts'
import { limits } from '../limits.ts'
import { applyMapping } from '../mapping/apply-mapping.ts'
import { tableMapping } from '../mapping/mapping.ts'
import type { Cell, Place, ReadItem } from '../records.ts'
import type { Format, Reading } from './format.ts'
import {
  flatValues,
  idOf,
  idsOf,
  isOf,
  localWord,
  ownId,
  typeId,
  typesOf,
  valuesOf,
} from './json-ld-nodes.ts'
import { findStatements, type Statement, type Statements } from './json-ld-statements.ts'
import { refuseLargeCell } from './table-rows.ts'

/**
 * JSON-LD 1.1: every node with an id is an entity, every property whose value is such a node is a relation, and a literal is
 * a name or an attribute; a node that is a statement about two others is a relation with its facts. The words of schema.org
 * are known; no context is fetched from the network.
 */
export const jsonLd: Format = {
  id: 'json-ld',
  title: 'JSON-LD',
  extensions: ['jsonld', 'json'],
  isText: true,
  yields: 'records',
  options: {},
  sniff: ({ text, extension }) => {
    if (!/^\s*[{[]/.test(text)) return null
    const found = /"@(context|graph|id|type)"\s*:/.exec(text)
    if (found) return `it has "@${found[1]}"`
    return extension === 'jsonld' ? 'its name ends with .jsonld' : null
  },
  read: readJsonLd,
}

/** Contexts that are known without a network: they only say where their words live. */
const contexts: Readonly<Record<string, string>> = {
  'schema.org': 'http://schema.org/',
  'www.w3.org/ns/prov': 'http://www.w3.org/ns/prov#',
  'xmlns.com/foaf/0.1': 'http://xmlns.com/foaf/0.1/',
}

const nameWords = new Set(['name', 'label', 'prefLabel', 'title', 'legalName', 'headline'])
const aliasWords = new Set(['alternateName', 'altLabel', 'nick'])
const summaryWords = new Set(['description', 'comment', 'abstract'])
const placeFields = { latitude: 'lat', longitude: 'lng' } as const
/** What these words lead to is an address, and no entity, unless the file tells of it. */
const addressWords = new Set(['sameAs', 'url', 'image', 'logo', 'mainEntityOfPage'])

async function* readJsonLd(file: ImportFile, { encoding }: Reading): AsyncGenerator<ReadItem> {
  const { size } = await stat(file.path)
  if (size > limits.documentBytes.value)
    throw new FileRefusal('DOCUMENT_TOO_LARGE', placeIn(file), { count: size })
  let text = ''
  for await (const chunk of textOf(file, encoding)) text += chunk
  const document = parse(text, file)
  // Loaded when a file of this kind comes: it is large, and most imports do without it.
  const { default: jsonld } = await import('jsonld')
  let flat: NodeObject[]
  try {
    flat = (await jsonld.flatten(document, undefined, {
      documentLoader: async (url: string) => ({ document: contextAt(url, file), documentUrl: url }),
    })) as unknown as NodeObject[]
  } catch (error) {
    throw whatFailed(error, file)
  }
  const byId = new Map(flat.map((node) => [idOf(node), node]))
  const told: Told = { byId, ...findStatements(byId) }
  for (const [index, node] of flat.entries()) {
    const place = placeIn(file, null, index + 1)
    const statement = told.statements.get(idOf(node))
    if (statement) yield* recordsOfStatement(statement, place)
    else if (!told.serving.has(idOf(node)) && !isPlace(node)) yield* recordsOf(node, place, told)
  }
  yield* notTold(told, file)
}

/** What a file tells, beside the node that is read just now. */
interface Told extends Statements {
  readonly byId: ReadonlyMap<string, NodeObject>
}

/** What is left out of a file with statements: who claims each, and what is told no more. */
function* notTold({ claimCount, retractedCount }: Told, file: ImportFile): Generator<ReadItem> {
  const left = [
    claimCount > 0 &&
      `claims about statements are left out (${claimCount}): a statement comes in as one claim, of its source where it has one`,
    retractedCount > 0 && `statements that were retracted are left out (${retractedCount})`,
  ]
  for (const reason of left) if (reason) yield finding('PART_NOT_READ', placeIn(file), {}, { reason })
}

function parse(text: string, file: ImportFile): JsonLdDocument {
  refuseDeep(text, file)
  try {
    return JSON.parse(text) as JsonLdDocument
  } catch (error) {
    const reason = (error as Error).message
    throw new FileRefusal(/end of/i.test(reason) ? 'TRUNCATED' : 'NOT_WELL_FORMED', placeIn(file), { reason })
  }
}

/** Counts brackets outside of texts: the library calls itself for every level. */
function refuseDeep(text: string, file: ImportFile): void {
  let depth = 0
  let isInText = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (isInText) {
      if (sign === '\\') at += 1
      else if (sign === '"') isInText = false
    } else if (sign === '"') isInText = true
    else if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
    if (depth > limits.depth.value) throw new FileRefusal('TOO_DEEP', placeIn(file))
  }
}

function contextAt(url: string, file: ImportFile): { '@context': { '@vocab': string } } {
  const known = contexts[url.replace(/^https?:\/\//, '').replace(/[/#]+$/, '')]
  if (known === undefined) throw new FileRefusal('REMOTE_CONTEXT', placeIn(file), { url })
  return { '@context': { '@vocab': known } }
}

function whatFailed(error: unknown, file: ImportFile): unknown {
  // The library wraps what its loader throws.
  for (
    let each = error;
    each instanceof Error;
    each =
      (each as { cause?: unknown; details?: { cause?: unknown } }).cause ??
      (each as { details?: { cause?: unknown } }).details?.cause
  ) {
    if (each instanceof FileRefusal) return each
  }
  return error instanceof Error
    ? new FileRefusal('NOT_WELL_FORMED', placeIn(file), { reason: error.message.replace(/\.$/, '') })
    : error
}

function* recordsOfStatement({ cells, columns }: Statement, place: Place): Generator<ReadItem> {
  for (const [column, cell] of cells) {
    const tooLarge = refuseLargeCell(place, column, String(cell))
    if (tooLarge) return yield tooLarge
  }
  const mapping = tableMapping.parse({ table: 'statement', makes: 'relations', columns })
  yield* applyMapping({ kind: 'row', table: 'statement', place, cells }, mapping)
}

function* recordsOf(node: NodeObject, place: Place, told: Told): Generator<ReadItem> {
  const id = ownId(idOf(node))
  const more = idsOf(node, 'additionalType')
  const types = (more.length > 0 ? more : typesOf(node)).map(typeId)
  const cells = new Map<string, Cell>([['@id', id]])
  if (types[0] !== undefined) cells.set('@type', types[0])
  const columns: { column: string; field: string; lang?: string; because: string }[] = [
    { column: '@id', field: 'id', because: 'the format says so' },
    { column: '@type', field: 'type', because: 'the format says so' },
  ]
  const ties: { type: string; object: string }[] = []
  const coordinates: NodeObject[] = []
  for (const [property, found] of Object.entries(node)) {
    const word = localWord(property)
    if (property.startsWith('@') || word === 'additionalType') continue
    const literals = new Map<string, string[]>()
    for (const value of flatValues(found)) {
      const object = value['@id']
      const where = object === undefined ? undefined : told.byId.get(object)
      if (where && isPlace(where)) coordinates.push(where)
      else if (object !== undefined && (where || !addressWords.has(word)))
        ties.push({ type: word, object: ownId(object) })
      else {
        const lang = value['@language'] ?? ''
        literals.set(lang, [...(literals.get(lang) ?? []), object ?? String(value['@value'])])
      }
    }
    for (const [lang, texts] of literals) {
      const column = lang === '' ? word : `${word}@${lang}`
      const tooLarge = refuseLargeCell(place, column, texts.join(''))
      if (tooLarge) return yield tooLarge
      cells.set(column, texts.length === 1 ? (texts[0] ?? '') : texts)
      columns.push({ column, field: fieldOf(word), because: 'the format says so', ...(lang ? { lang } : {}) })
    }
  }
  for (const [word, field] of Object.entries(placeFields)) {
    const value = valuesOf(coordinates[0], word)[0]?.['@value']
    if (value === undefined) continue
    const column = `geo.${word}`
    cells.set(column, String(value))
    columns.push({ column, field, because: 'the format says so' })
  }
  // A node that says nothing is only named by others: the end of a relation that the file does not describe.
  if (cells.size > 1 || ties.length > 0) {
    const mapping = tableMapping.parse({ table: 'node', makes: 'entities', columns })
    yield* applyMapping({ kind: 'row', table: 'node', place, cells }, mapping)
  }
  for (const { type, object } of ties) {
    const tie = new Map<string, Cell>([
      ['subject', id],
      ['type', type],
      ['object', object],
    ])
    yield* applyMapping({ kind: 'row', table: 'property', place, cells: tie }, tieMapping)
  }
  if (types.length > 1) {
    const reason = `a node of several types is taken as ${types[0]}; the others are left out`
    yield finding('PART_NOT_READ', place, { column: '@type', value: types.join(', ') }, { reason })
  }
}

const tieMapping = tableMapping.parse({
  table: 'property',
  makes: 'relations',
  columns: (['subject', 'type', 'object'] as const).map((field) => ({ column: field, field })),
})

/** Coordinates that stand as a node without a name of its own: they are of whoever leads there. */
function isPlace(node: NodeObject): boolean {
  return isOf(node, 'GeoCoordinates') && idOf(node).startsWith('_:')
}

function fieldOf(word: string): string {
  if (nameWords.has(word)) return 'name'
  if (aliasWords.has(word)) return 'alias'
  return summaryWords.has(word) ? 'summary' : 'attribute'
}
