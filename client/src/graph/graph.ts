import type {
  EntityFieldsFragment,
  NameKind,
  RelationFieldsFragment,
  Status,
} from '../api/generated/operations.ts'

/** One name of an entity; the primary ones come first. */
export type Name = { value: string; lang: string; kind: NameKind }

/** An entity as every picture and list needs it. `degree` counts all its relations in the database. */
export type Entity = { id: string; type: string; names: readonly Name[]; degree: number }

/** A relation as every picture and list needs it; `source` and `target` are ids of entities. */
export type Relation = Omit<RelationFieldsFragment, 'type' | 'source' | 'target'> & {
  type: string
  source: string
  target: string
  status: Status
}

/** What has been fetched so far: a value, never changed in place. */
export type Graph = {
  entities: ReadonlyMap<string, Entity>
  relations: ReadonlyMap<string, Relation>
}

export const emptyGraph: Graph = { entities: new Map(), relations: new Map() }

/** An entity out of an answer of the API. */
export function toEntity(fields: EntityFieldsFragment): Entity {
  return { id: fields.id, type: fields.type.id, names: fields.names, degree: fields.degree ?? 0 }
}

/** A relation out of an answer of the API. */
export function toRelation(fields: RelationFieldsFragment): Relation {
  return { ...fields, type: fields.type.id, source: fields.source.id, target: fields.target.id }
}

/** The graph with more entities and relations; what is newer replaces what was there. */
export function merge(graph: Graph, entities: Iterable<Entity>, relations: Iterable<Relation>): Graph {
  const merged = { entities: new Map(graph.entities), relations: new Map(graph.relations) }
  for (const entity of entities) merged.entities.set(entity.id, entity)
  for (const relation of relations) merged.relations.set(relation.id, relation)
  return merged
}

/** The relations that have both ends among the given entities, in a stable order. */
export function relationsAmong(
  graph: Graph,
  ids: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): Relation[] {
  return [...graph.relations.values()].filter(({ source, target }) => ids.has(source) && ids.has(target))
}

/** The primary name in the language, else the first name that there is. */
export function nameIn(entity: Entity, lang: string): Name {
  const fallback: Name = { value: entity.id, lang: 'en', kind: 'ALIAS' }
  return (
    entity.names.find((name) => name.lang === lang && name.kind === 'PRIMARY') ?? entity.names[0] ?? fallback
  )
}
