import type { z } from 'zod'
import { finding } from '../finding.ts'
import { linesOf, placeIn, type ImportFile } from '../import-file.ts'
import { jsonItemsOf } from '../json-stream.ts'
import { limits } from '../limits.ts'
import type { ClaimHint, EntityRecord, Place, ReadItem, SourceHint } from '../records.ts'
import type { Format, Reading } from './format.ts'
import { kesherRecords, listByKind, type KesherList } from './kesher-json-schema.ts'

const lists = Object.keys(kesherRecords) as KesherList[]

/** Our own format, complete: types, sources, entities, relations with their claims, in one document. */
export const kesherJson: Format = {
  id: 'kesher-json',
  title: 'Kesher JSON',
  extensions: ['json'],
  isText: true,
  yields: 'records',
  options: {},
  sniff: ({ text }) => (/^\s*\{[^{[]*"format"\s*:\s*"kesher"/.test(text) ? 'its "format" is "kesher"' : null),
  read: readDocument,
}

/** The same, one record a line, each with its `kind`. */
export const kesherNdjson: Format = {
  id: 'kesher-ndjson',
  title: 'Kesher NDJSON',
  extensions: ['ndjson', 'jsonl'],
  isText: true,
  yields: 'records',
  options: {},
  sniff: ({ text }) =>
    /^\s*\{[^\n]*"kind"\s*:\s*"(dataset|entity|relation|source|entityType|relationType|change|merge|judgement)"/.test(
      text,
    )
      ? 'its lines have a "kind" of ours'
      : null,
  read: readLines,
}

async function* readDocument(file: ImportFile, { encoding }: Reading): AsyncGenerator<ReadItem> {
  const paths = lists.map((list) => `$.${list}.*`)
  for await (const { list, index, value } of jsonItemsOf(file, encoding, paths)) {
    yield recordOf(list as KesherList, value, placeIn(file, list, index + 1))
  }
}

async function* readLines(file: ImportFile, { encoding }: Reading): AsyncGenerator<ReadItem> {
  for await (const { line, number } of linesOf(file, encoding, limits.recordCharacters.value)) {
    if (line.trim() === '') continue
    const place = placeIn(file, null, number)
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (error) {
      yield finding('BAD_LINE', place, { value: line }, { reason: (error as Error).message })
      continue
    }
    const { kind, ...record } = (typeof value === 'object' && value !== null ? value : {}) as Record<
      string,
      unknown
    >
    const list = Object.entries(listByKind).find(([name]) => name === kind)?.[1]
    if (list) yield recordOf(list, list === 'sources' ? withOwnKind(record) : record, place)
    else {
      const choices = Object.keys(listByKind).join(', ')
      yield finding('BAD_CHOICE', place, { column: 'kind', value: String(kind ?? '') }, { choices })
    }
  }
}

/** On a line `kind` says that it is a source, so what kind of source is said by another name. */
function withOwnKind({ sourceKind, ...record }: Record<string, unknown>): object {
  return sourceKind === undefined ? record : { ...record, kind: sourceKind }
}

function recordOf(list: KesherList, value: unknown, place: Place): ReadItem {
  const parsed = kesherRecords[list].safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const column = issue?.path.join('.') ?? ''
    const found = issue?.path.reduce<unknown>(
      (inside, key) => (inside as Record<PropertyKey, unknown>)?.[key],
      value,
    )
    const shown = typeof found === 'string' || typeof found === 'number' ? String(found) : ''
    return finding('BAD_RECORD', place, { column, value: shown }, { reason: issue?.message ?? '' })
  }
  if (list === 'datasets') {
    return { kind: 'dataset', place, ...(parsed.data as z.output<typeof kesherRecords.datasets>) }
  }
  if (list === 'entityTypes') {
    const type = parsed.data as z.output<typeof kesherRecords.entityTypes>
    return { kind: 'entityType', place, ...type, inverseLabel: {} }
  }
  if (list === 'relationTypes') {
    return { kind: 'relationType', place, ...(parsed.data as z.output<typeof kesherRecords.relationTypes>) }
  }
  if (list === 'sources') {
    const source = parsed.data as z.output<typeof kesherRecords.sources>
    return { kind: 'source', place, id: source.id, source }
  }
  if (list === 'changes') {
    return { kind: 'change', place, ...(parsed.data as z.output<typeof kesherRecords.changes>) }
  }
  if (list === 'judgements') {
    return { kind: 'judgement', place, ...(parsed.data as z.output<typeof kesherRecords.judgements>) }
  }
  if (list === 'entities') {
    return entityOf(parsed.data as KesherEntity, place)
  }
  if (list === 'merges') {
    const { entity, into, at, before } = parsed.data as z.output<typeof kesherRecords.merges>
    const [was, own] = [entityOf(entity, place), entityOf({ ...before, id: into }, place)]
    return { kind: 'merge', place, entity: was, into, at, before: own }
  }
  const { directed, ...relation } = parsed.data as z.output<typeof kesherRecords.relations>
  const broken = brokenFold(relation)
  if (broken) return finding('BAD_RECORD', place, broken, broken)
  return { kind: 'relation', place, ...relation, isDirected: directed, claims: relation.claims.map(claimOf) }
}

type KesherEntity = z.output<typeof kesherRecords.entities>

function entityOf(entity: KesherEntity, place: Place): EntityRecord {
  const names =
    entity.names.length > 0
      ? entity.names
      : [{ value: entity.id, lang: null, script: null, kind: 'PRIMARY' as const }]
  return { kind: 'entity', place, ...entity, names, isImplied: false }
}

/** Why the absorbed relations of one and its claims do not fit together; null where they do. */
function brokenFold({ absorbed, claims }: Omit<z.output<typeof kesherRecords.relations>, 'directed'>) {
  const places = new Map(absorbed.map(({ id }, index) => [id, index]))
  const named = new Set(claims.flatMap(({ recordedRelations }) => recordedRelations))
  const unknown = [...named].find((id) => !places.has(id))
  if (unknown !== undefined)
    return { column: 'claims', value: unknown, reason: 'none of its absorbed relations has this id' }
  for (const [index, { id, into }] of absorbed.entries()) {
    const column = `absorbed.${index}`
    if (places.get(id) !== index) return { column, value: id, reason: 'the list has this relation twice' }
    if (!named.has(id)) return { column, value: id, reason: 'no claim was about this relation' }
    // What took the claims of another comes after it, so that none takes its own.
    if (into !== null && (places.get(into) ?? -1) <= index)
      return { column: `${column}.into`, value: into, reason: 'no later relation of the list has this id' }
  }
  return null
}

function claimOf(claim: z.output<typeof kesherRecords.relations>['claims'][number]): ClaimHint {
  return { ...claim, source: sourceOf(claim.source), via: sourceOf(claim.via) }
}

function sourceOf(source: string | Omit<SourceHint, 'id'> | null): SourceHint | null {
  if (source === null) return null
  if (typeof source !== 'string') return { id: null, ...source }
  return {
    id: source,
    title: {},
    publisher: null,
    publishedAt: null,
    url: null,
    kind: null,
    lang: null,
    reliability: null,
    independenceGroup: null,
  }
}
