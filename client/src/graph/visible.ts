import {
  entityStop,
  inForce,
  near,
  relationStop,
  type CriterionId,
  type Filters,
  type Lens,
  type Treatment,
} from './filters.ts'
import type { Graph, Relation } from './graph.ts'

/** The part of a view that decides what is seen; `View` fits. */
export type Shown = {
  places: ReadonlyMap<string, unknown>
  removedRelations: ReadonlySet<string>
  filters: Filters
}

/** Why something on the canvas is not seen in full; `untied`: no tie of it is. */
export type Reason =
  'entityType' | 'relationType' | 'status' | 'changedIn' | 'removed' | 'end' | 'untied' | CriterionId

/** How something is drawn: in full, stepped back, or not at all; `reason` is null where it is drawn in full. */
export type Appearance = { as: 'full' | Treatment; reason: Reason | null }

/** What a picture, a table and a legend are made of: each entity and relation on the canvas with how it is drawn. */
export type Visible = {
  entities: ReadonlyMap<string, Appearance>
  relations: ReadonlyMap<string, Appearance>
  /** How many relations of an entity lead away from what is on the canvas: degree less the distinct relations on it. */
  hidden: ReadonlyMap<string, number>
}

const full: Appearance = { as: 'full', reason: null }

/**
 * Relations that were removed or filtered count as on the canvas: expanding would not bring them. An entity whose last tie
 * is stopped by a criterion steps back.
 */
export function visible(graph: Graph, shown: Shown, lens: Lens | null = null): Visible {
  const { filters } = shown
  const set = inForce(filters)
  const beside = { graph, lens, near: filters.around && near(graph, shown.places, filters.around) }
  const entities = new Map<string, Appearance>()
  const hidden = new Map<string, number>()
  for (const id of shown.places.keys()) {
    const entity = graph.entities.get(id)
    if (!entity) continue
    const byStop = entityStop(entity, filters, set, beside)
    const byType = treated(filters.entityTypes[entity.type], 'entityType')
    entities.set(id, (byType?.as === 'hide' ? byType : (byStop ?? byType)) ?? full)
    hidden.set(id, entity.degree)
  }
  const relations = new Map<string, Appearance>()
  const untied = new Set<string>()
  const tied = new Set<string>()
  for (const relation of graph.relations.values()) {
    const { source, target } = relation
    const ends = [entities.get(source), entities.get(target)]
    if (!ends[0] || !ends[1]) continue
    for (const end of new Set([source, target])) hidden.set(end, Math.max(0, (hidden.get(end) ?? 0) - 1))
    const stop = set.length === 0 ? null : relationStop(relation, filters, set, beside)
    const appearance = appearanceOf(relation, shown, [ends[0], ends[1]], stop)
    relations.set(relation.id, appearance)
    for (const end of [source, target]) (stop === null ? tied : untied).add(end)
  }
  for (const id of untied)
    if (!tied.has(id) && entities.get(id) === full) entities.set(id, { as: 'dim', reason: 'untied' })
  return { entities, relations, hidden }
}

/** How many relations of one entity lead away from what is on the canvas. */
export function hiddenCount({ graph, view }: { graph: Graph; view: Shown }, id: string): number {
  let count = graph.entities.get(id)?.degree ?? 0
  for (const { source, target } of graph.relations.values()) {
    const other = source === id ? target : target === id ? source : null
    if (other !== null && view.places.has(other)) count -= 1
  }
  return Math.max(0, count)
}

/** The strongest reason wins: what is hidden for one reason is not dimmed for another. */
function appearanceOf(
  relation: Relation,
  shown: Shown,
  ends: readonly [Appearance, Appearance],
  stop: CriterionId | null,
): Appearance {
  const { filters, removedRelations } = shown
  const found: (Appearance | null)[] = [
    removedRelations.has(relation.id) ? { as: 'hide', reason: 'removed' } : null,
    treated(filters.relationTypes[relation.type], 'relationType'),
    treated(filters.statuses[relation.status], 'status'),
    stop === null ? null : treated(filters.rest, stop),
    ...ends.map((end) => treated(end.as === 'full' ? undefined : end.as, 'end')),
    filters.changedIn !== null && !changesIn(relation, filters.changedIn)
      ? { as: 'dim', reason: 'changedIn' }
      : null,
  ]
  return found.find((each) => each?.as === 'hide') ?? found.find((each) => each?.as === 'dim') ?? full
}

/** Whether a relation begins or ends in a time, each as precisely as it is known: `2025-11-12` lies in `2025-11`. */
export function changesIn({ period }: Pick<Relation, 'period'>, time: string): boolean {
  return [period?.start, period?.end].some((date) => date === time || date?.startsWith(`${time}-`))
}

function treated(treatment: Treatment | undefined, reason: Reason): Appearance | null {
  return treatment ? { as: treatment, reason } : null
}

/** How many of what is on the canvas are drawn in full; a relation that was removed is not on it any more. */
export function countFull(appearances: Visible['relations']): { full: number; all: number } {
  let [full, all] = [0, 0]
  for (const { as, reason } of appearances.values()) {
    if (reason === 'removed') continue
    all += 1
    if (as === 'full') full += 1
  }
  return { full, all }
}

/** How many entities and relations are seen: not what is hidden or was taken off. */
export function countSeen({ entities, relations }: Visible): { entities: number; relations: number } {
  return { entities: notHidden(entities), relations: notHidden(relations) }
}

function notHidden(appearances: Visible['relations']): number {
  let found = 0
  for (const { as } of appearances.values()) if (as !== 'hide') found += 1
  return found
}

/** How many of each kind stand on the canvas, filtered or not; for the legend. */
export type LegendCounts = {
  entityTypes: ReadonlyMap<string, number>
  relationTypes: ReadonlyMap<string, number>
  statuses: ReadonlyMap<string, number>
}

/** Counts over what stands on the canvas; a relation that was removed counts no more. */
export function legendCounts(graph: Graph, { entities, relations }: Visible): LegendCounts {
  const entityTypes = new Map<string, number>()
  const relationTypes = new Map<string, number>()
  const statuses = new Map<string, number>()
  for (const id of entities.keys()) count(entityTypes, graph.entities.get(id)?.type)
  for (const [id, { reason }] of relations) {
    if (reason === 'removed') continue
    const relation = graph.relations.get(id)
    count(relationTypes, relation?.type)
    count(statuses, relation?.status)
  }
  return { entityTypes, relationTypes, statuses }
}

function count(counts: Map<string, number>, key: string | undefined): void {
  if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
}
