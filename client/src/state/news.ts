import type { NewsItem } from '../api/news.ts'
import { relationsAmong, type Entity, type Graph, type Relation } from '../graph/graph.ts'
import type { View } from './view.ts'

/** What others did to the graph since the page came. */
export type News = {
  /** The latest first, `mostKept` at most; `count` is how many there were. */
  items: readonly NewsItem[]
  count: number
  /** Whether the server had more to tell than it keeps. */
  isGap: boolean
  /** Entities and relations of the picture that changed, and that the reader has not looked at since. */
  marked: ReadonlySet<string>
  /** Relations that are new among what is shown; they are drawn when the reader wants them. */
  added: readonly Relation[]
  /** Relations that are drawn, and that the graph holds no more; they go when the reader wants it. */
  gone: readonly string[]
}

export const noNews: News = { items: [], count: 0, isGap: false, marked: new Set(), added: [], gone: [] }

/** As many as a reader can look through; the history has all. */
const mostKept = 100

const ofWhole: ReadonlySet<NewsItem['kind']> = new Set(['IMPORT_FINISHED', 'IMPORT_UNDONE', 'GRAPH_RESTORED'])

/** Whether anything may have changed by it. */
export function isOfWhole({ kind }: NewsItem): boolean {
  return ofWhole.has(kind)
}

/** Whether it is about a relation, or about entities. */
export function isOfRelation({ kind }: NewsItem): boolean {
  return kind.startsWith('CLAIM_') || kind === 'RELATION_ADDED'
}

export function withItems(news: News, items: readonly NewsItem[], isGap: boolean): News {
  return {
    ...news,
    items: [...items.toReversed(), ...news.items].slice(0, mostKept),
    count: news.count + items.length,
    isGap: news.isGap || isGap,
  }
}

/** What of the picture some news is about: the ids of entities and relations that are shown. */
export function shownOf(items: readonly NewsItem[], graph: Graph, { places }: View): string[] {
  const ids = items.flatMap((item) => {
    const { aboutId, subjectId, objectId } = item
    const relation = graph.relations.get(aboutId)
    if (isOfRelation(item)) {
      return relation && places.has(relation.source) && places.has(relation.target) ? [aboutId] : []
    }
    return [aboutId, subjectId, objectId].filter((id) => id != null && places.has(id))
  })
  return [...new Set(ids.filter((id) => id != null))]
}

/** What differs between the picture and what the graph says now of the same entities. */
export type Difference = Pick<News, 'added' | 'gone'> & {
  /** Entities and relations of the picture that are told otherwise now. */
  changed: readonly string[]
  entities: readonly Entity[]
  relations: readonly Relation[]
}

export function differenceOf(
  graph: Graph,
  view: View,
  entities: readonly Entity[],
  relations: readonly Relation[],
): Difference {
  const now = new Set(relations.map(({ id }) => id))
  const known = relations.filter(({ id }) => graph.relations.has(id))
  return {
    entities,
    relations: known,
    changed: [
      ...entities.filter((each) => !isSameEntity(each, graph.entities.get(each.id))),
      ...known.filter((each) => JSON.stringify(each) !== JSON.stringify(graph.relations.get(each.id))),
    ].map(({ id }) => id),
    added: relations.filter(({ id }) => !graph.relations.has(id)),
    gone: relationsAmong(graph, view.places)
      .map(({ id }) => id)
      .filter((id) => !now.has(id)),
  }
}

/** How many ties it has changes with every relation, and says nothing of the entity itself. */
function isSameEntity(one: Entity, other: Entity | undefined): boolean {
  return one.type === other?.type && JSON.stringify(one.names) === JSON.stringify(other.names)
}

/** Without the marks of what was looked at; the same where there is none. */
export function lookedAt(news: News, ids: readonly string[]): News {
  if (!ids.some((id) => news.marked.has(id))) return news
  return { ...news, marked: new Set([...news.marked].filter((id) => !ids.includes(id))) }
}
