import { readdir } from 'node:fs/promises'
import { KesherError } from '../errors.ts'
import { claimId, relationId } from '../model/ids.ts'
import { checkTogether } from './check-together.ts'
import {
  datasetFile,
  entitiesFile,
  relationsFile,
  sourcesFile,
  vocabularyFile,
  type ClaimEntry,
  type DatasetEntry,
  type EntityEntry,
  type RelationEntry,
  type SourceEntry,
  type VocabularyEntry,
} from './schema.ts'
import { readYaml, type Mistake, type YamlFile } from './yaml-file.ts'

/** A claim of a data set with the id that it is stored under. */
export type DatasetClaim = ClaimEntry & { id: string }

/** A relation of a data set with the id that it is stored under, and its claims. */
export type DatasetRelation = Omit<RelationEntry, 'claims'> & { id: string; claims: DatasetClaim[] }

/** A whole data set, checked: every id that it names is there, every relation fits the vocabulary. */
export type Dataset = DatasetEntry &
  VocabularyEntry & { sources: SourceEntry[]; entities: EntityEntry[]; relations: DatasetRelation[] }

/** The files of a data set as they were read; lists may be spread over several files. */
export type DatasetFiles = {
  dataset: YamlFile<DatasetEntry>
  vocabulary: YamlFile<VocabularyEntry>
  sources: YamlFile<SourceEntry[]>[]
  entities: YamlFile<EntityEntry[]>[]
  relations: YamlFile<RelationEntry[]>[]
}

/**
 * Reads a data set from its folder: `dataset.yaml`, `vocabulary.yaml`, and `sources*.yaml`, `entities*.yaml`,
 * `relations*.yaml`. Throws one BAD_DATASET with every mistake, each with file, line, column, path and reason.
 */
export async function readDataset(folder: string): Promise<Dataset> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const list = <Value>(start: string, read: (name: string) => Promise<YamlFile<Value>>) =>
    Promise.all(names.filter((name) => name.startsWith(start)).map(read))
  const files: DatasetFiles = {
    dataset: await readYaml(folder, 'dataset.yaml', datasetFile),
    vocabulary: await readYaml(folder, 'vocabulary.yaml', vocabularyFile),
    sources: await list('sources', (name) => readYaml(folder, name, sourcesFile)),
    entities: await list('entities', (name) => readYaml(folder, name, entitiesFile)),
    relations: await list('relations', (name) => readYaml(folder, name, relationsFile)),
  }
  const all = [files.dataset, files.vocabulary, ...files.sources, ...files.entities, ...files.relations]
  const mistakes = all.flatMap((file) => file.mistakes)
  // Checks across files would report what a file that could not be read should have held.
  if (mistakes.length === 0) mistakes.push(...checkTogether(files))
  const { value: dataset } = files.dataset
  const { value: vocabulary } = files.vocabulary
  if (mistakes.length > 0 || !dataset || !vocabulary) throw badDataset(folder, mistakes)
  return {
    ...dataset,
    ...vocabulary,
    sources: files.sources.flatMap(({ value }) => value ?? []),
    entities: files.entities.flatMap(({ value }) => value ?? []),
    relations: files.relations.flatMap(({ value }) => value ?? []).map(withIds),
  }
}

function withIds(relation: RelationEntry): DatasetRelation {
  const id = relationId(relation.subject, relation.type, relation.object, relation.key)
  return {
    ...relation,
    id,
    claims: relation.claims.map((claim, at) => ({ ...claim, id: claimId(id, at + 1) })),
  }
}

function badDataset(folder: string, mistakes: readonly Mistake[]): KesherError {
  const list = mistakes.map(
    ({ file, line, column, path, reason }) =>
      `\n  ${file}:${line}:${column} ${path ? `${path}: ` : ''}${reason}`,
  )
  return new KesherError('BAD_DATASET', { folder, count: mistakes.length, list: list.join('') })
}
