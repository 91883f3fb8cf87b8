import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { checkId, claimId, relationId } from '../model/ids.ts'
import type { DatasetFiles } from './read.ts'
import type { EntityEntry, RelationEntry, VocabularyEntry } from './schema.ts'
import type { Mistake, YamlFile } from './yaml-file.ts'

type Known = {
  entities: Map<string, EntityEntry>
  entityTypes: Set<string>
  relationTypes: Map<string, VocabularyEntry['relationTypes'][number]>
  sources: Set<string>
}

/** Mistakes that only show when the files are held together: ids named twice or nowhere, ends that a type refuses. */
export function checkTogether(files: DatasetFiles): Mistake[] {
  const known: Known = {
    entities: new Map(entriesOf(files.entities).map(({ entry }) => [entry.id, entry])),
    entityTypes: new Set(files.vocabulary.value?.entityTypes.map(({ id }) => id)),
    relationTypes: new Map(files.vocabulary.value?.relationTypes.map((type) => [type.id, type])),
    sources: new Set(entriesOf(files.sources).map(({ entry }) => entry.id)),
  }
  return [
    ...checkVocabulary(files.vocabulary, known),
    ...checkStart(files, known),
    ...twice(files.sources, ({ id }) => id),
    ...twice(files.entities, ({ id }) => id),
    ...twice(files.relations, idOf),
    ...entriesOf(files.entities).flatMap(({ entry, at, file }) =>
      known.entityTypes.has(entry.type)
        ? []
        : [file.mistake([at, 'type'], unknown('type of entity', entry.type))],
    ),
    ...entriesOf(files.relations).flatMap(({ entry, at, file }) => checkRelation(entry, [at], file, known)),
  ]
}

function checkVocabulary(file: DatasetFiles['vocabulary'], known: Known): Mistake[] {
  const { entityTypes = [], relationTypes = [] } = file.value ?? {}
  const icons = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons')
  return [
    ...repeated(entityTypes, ({ id }) => id).map(({ at, id }) =>
      file.mistake(['entityTypes', at, 'id'], again(id)),
    ),
    ...repeated(relationTypes, ({ id }) => id).map(({ at, id }) =>
      file.mistake(['relationTypes', at, 'id'], again(id)),
    ),
    ...entityTypes.flatMap(({ icon }, at) =>
      existsSync(join(icons, `${icon}.svg`))
        ? []
        : [file.mistake(['entityTypes', at, 'icon'], `Lucide has no icon "${icon}"`)],
    ),
    ...relationTypes.flatMap((type, at) =>
      (['from', 'to'] as const).flatMap((end) =>
        type[end].flatMap((id, index) =>
          known.entityTypes.has(id)
            ? []
            : [file.mistake(['relationTypes', at, end, index], unknown('type of entity', id))],
        ),
      ),
    ),
  ]
}

function checkStart({ dataset }: DatasetFiles, known: Known): Mistake[] {
  return (dataset.value?.start ?? []).flatMap((id, at) =>
    known.entities.has(id) ? [] : [dataset.mistake(['start', at], unknown('entity', id))],
  )
}

function checkRelation(
  relation: RelationEntry,
  path: PropertyKey[],
  file: YamlFile<RelationEntry[]>,
  known: Known,
): Mistake[] {
  const mistakes: Mistake[] = []
  const say = (part: PropertyKey[], reason: string) => mistakes.push(file.mistake([...path, ...part], reason))
  const type = known.relationTypes.get(relation.type)
  if (!type) say(['type'], unknown('type of relation', relation.type))
  for (const [end, allowed] of [
    ['subject', type?.from],
    ['object', type?.to],
  ] as const) {
    const entity = known.entities.get(relation[end])
    if (!entity) say([end], unknown('entity', relation[end]))
    else if (allowed?.length && !allowed.includes(entity.type)) {
      say(
        [end],
        `"${entity.id}" is a ${entity.type}, but the ${end} of ${relation.type} is ${allowed.join(' or ')}`,
      )
    }
  }
  if (relation.subject === relation.object) say(['object'], 'an entity cannot be tied to itself')
  const tooLong = checkId(claimId(idOf(relation), relation.claims.length), 'claim')
  if (type && tooLong) say([], tooLong)
  relation.claims.forEach((claim, at) => {
    if (!known.sources.has(claim.source)) say(['claims', at, 'source'], unknown('source', claim.source))
    if (claim.via && !known.sources.has(claim.via)) say(['claims', at, 'via'], unknown('source', claim.via))
  })
  return mistakes
}

function idOf({ subject, type, object, key }: RelationEntry): string {
  return relationId(subject, type, object, key)
}

function entriesOf<Entry>(files: readonly YamlFile<Entry[]>[]) {
  return files.flatMap((file) => (file.value ?? []).map((entry, at) => ({ entry, at, file })))
}

function twice<Entry>(files: readonly YamlFile<Entry[]>[], id: (entry: Entry) => string): Mistake[] {
  const entries = entriesOf(files)
  return repeated(entries, ({ entry }) => id(entry)).flatMap(({ at, id: name }) => {
    const found = entries[at]
    return found ? [found.file.mistake([found.at], again(name))] : []
  })
}

/** The places and ids of those whose id an earlier one has. */
function repeated<Entry>(
  entries: readonly Entry[],
  id: (entry: Entry) => string,
): { at: number; id: string }[] {
  const seen = new Set<string>()
  return entries.flatMap((entry, at) => {
    const name = id(entry)
    if (seen.has(name)) return [{ at, id: name }]
    seen.add(name)
    return []
  })
}

function unknown(kind: string, id: string): string {
  return `there is no ${kind} "${id}"`
}

function again(id: string): string {
  const hint = id.startsWith('r:') ? '; give one of the two a key' : ''
  return `"${id}" is there already${hint}`
}
