import type { Saved, SavedView, Sentence, Story, StoryStep, Words } from './saved.ts'

/** The newest version of the format that this program writes and reads; `docs/saved-files.md` describes it. */
export const fileVersion = 1

/** Larger files (bytes) were never written by this program. */
export const largestFile = 5_000_000

/** The longest lists and texts (letters) that are read. */
const most = { items: 1000, title: 200, text: 4000, address: 200_000, id: 300 }

/** Why a file is refused: words `refused.<reason>`, filled by the details. */
export type Refusal = {
  reason: 'notJson' | 'notKesher' | 'tooNew' | 'damaged' | 'tooLarge'
  /** Where in the file and what should be there (text, list, object, date, kind or version). */
  details: Readonly<Record<string, string | number>>
}

export type ReadFile = { items: Saved[]; refusal: null } | { items: null; refusal: Refusal }

/** Saved things as the text of a file, `.kesher.json`. */
export function writeFile(items: readonly Saved[]): string {
  return `${JSON.stringify({ format: 'kesher', version: fileVersion, items }, null, 2)}\n`
}

/** Reads what `writeFile` wrote, here or elsewhere. Nothing is taken from a file of which a part is damaged. */
export function readFile(text: string): ReadFile {
  try {
    return { items: readItems(parse(text)), refusal: null }
  } catch (error) {
    if (error instanceof Refused) return { items: null, refusal: error.refusal }
    throw error
  }
}

class Refused extends Error {
  readonly refusal: Refusal
  constructor(reason: Refusal['reason'], details: Refusal['details'] = {}) {
    super(reason)
    this.refusal = { reason, details }
  }
}

function damaged(place: string, wanted: string): Refused {
  return new Refused('damaged', { place, wanted })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new Refused('notJson')
  }
}

function readItems(value: unknown): Saved[] {
  if (!isObject(value) || value['format'] !== 'kesher') throw new Refused('notKesher')
  const { version } = value
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw damaged('version', 'version')
  if (version > fileVersion) throw new Refused('tooNew', { version, known: fileVersion })
  const items = readList(value['items'], 'items', readSaved)
  if (items.length === 0) throw damaged('items', 'list')
  return items
}

function readSaved(value: unknown, place: string): Saved {
  const item = readObject(value, place)
  if (item['kind'] === 'view') return readView(item, place)
  if (item['kind'] === 'story') return readStory(item, place)
  throw damaged(`${place}.kind`, 'kind')
}

function readView(item: Fields, place: string): SavedView {
  return {
    kind: 'view',
    id: readText(item['id'], `${place}.id`, most.id),
    title: readText(item['title'], `${place}.title`, most.title),
    savedAt: readInstant(item['savedAt'], `${place}.savedAt`),
    address: readText(item['address'], `${place}.address`, most.address),
  }
}

function readStory(item: Fields, place: string): Story {
  return {
    kind: 'story',
    id: readText(item['id'], `${place}.id`, most.id),
    title: readWords(item['title'], `${place}.title`, most.title),
    savedAt: readInstant(item['savedAt'], `${place}.savedAt`),
    steps: readList(item['steps'], `${place}.steps`, readStep),
  }
}

function readStep(value: unknown, place: string): StoryStep {
  const step = readObject(value, place)
  return {
    id: readText(step['id'], `${place}.id`, most.id),
    title: readWords(step['title'], `${place}.title`, most.title),
    sentences: readList(step['sentences'], `${place}.sentences`, readSentence),
    address: readText(step['address'], `${place}.address`, most.address),
    entities: readIds(step['entities'], `${place}.entities`),
    relations: readIds(step['relations'], `${place}.relations`),
  }
}

function readSentence(value: unknown, place: string): Sentence {
  const sentence = readObject(value, place)
  return {
    id: readText(sentence['id'], `${place}.id`, most.id),
    text: readWords(sentence['text'], `${place}.text`, most.text),
    claims: readIds(sentence['claims'], `${place}.claims`),
  }
}

function readIds(value: unknown, place: string): string[] {
  return readList(value, place, (each, place) => readText(each, place, most.id))
}

function readWords(value: unknown, place: string, longest: number): Words {
  const { he, en } = readObject(value, place)
  return {
    ...(he === undefined ? {} : { he: readText(he, `${place}.he`, longest) }),
    ...(en === undefined ? {} : { en: readText(en, `${place}.en`, longest) }),
  }
}

type Fields = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readObject(value: unknown, place: string): Fields {
  if (!isObject(value)) throw damaged(place, 'object')
  return value
}

function readText(value: unknown, place: string, longest: number): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > longest) throw damaged(place, 'text')
  return value
}

function readInstant(value: unknown, place: string): string {
  const isInstant = typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(value)
  if (!isInstant || Number.isNaN(Date.parse(value))) throw damaged(place, 'date')
  return value
}

function readList<Item>(
  value: unknown,
  place: string,
  read: (value: unknown, place: string) => Item,
): Item[] {
  if (!Array.isArray(value) || value.length > most.items) throw damaged(place, 'list')
  return value.map((each, at) => read(each, `${place}[${at}]`))
}
