import { pairOf, type Bundling } from './bundles.ts'
import type { Graph, Relation } from './graph.ts'
import { groupId, isGroup, type Group } from './groups.ts'
import type { Appearance, Visible } from './visible.ts'

type Point = { x: number; y: number }
type As = Appearance['as']

/** The part of a view that decides what is drawn of what is visible; `View` fits. */
export type Shown = Bundling & { places: ReadonlyMap<string, Point>; groups: readonly Group[] }

/** A folded group: those of its members that are not hidden, where it stands, and the relations among them. */
export type DrawnGroup = Point & {
  group: Group
  members: readonly string[]
  inside: readonly Relation[]
  as: 'full' | 'dim'
}

/** A line of the picture: one relation by its own id, or all those between two marks by their pair's; it leads as its first one does. */
export type DrawnLine = {
  source: string
  target: string
  relations: readonly Relation[]
  /** Whether some of its relations lead to its target, and whether some lead to its source; what holds both ways leads to neither. */
  leadsThere: boolean
  leadsBack: boolean
  as: As
}

/** What a picture has. A mark is an entity or a group; `markOf` has the group's id for each entity that is folded. */
export type Drawn = {
  groups: ReadonlyMap<string, DrawnGroup>
  markOf: ReadonlyMap<string, string>
  lines: ReadonlyMap<string, DrawnLine>
}

/** So many lines between two bend out further than a mark is wide, and their verbs run into each other. */
const many = 4
/** In a picture of more relations than this no verb is read at first sight: two lines say no more than one with a number. */
const crowded = 150

/** What is drawn: groups folded, parallel relations bundled. A relation that is hidden stays by itself. */
export function drawn(graph: Graph, shown: Shown, visible: Visible): Drawn {
  const markOf = new Map<string, string>()
  for (const group of shown.groups)
    for (const id of group.members)
      if (shown.places.has(id) && !markOf.has(id)) markOf.set(id, groupId(group))
  const { groups, insides } = foldedGroups(shown, visible, markOf)
  return { groups, markOf, lines: drawnLines(graph, shown, visible, { groups, markOf, insides }) }
}

/** Where each mark stands that is seen. */
export function pointsOf(
  { places }: Pick<Shown, 'places'>,
  { entities }: Pick<Visible, 'entities'>,
  { groups, markOf }: Pick<Drawn, 'groups' | 'markOf'>,
): ReadonlyMap<string, Point> {
  const points = new Map<string, Point>()
  for (const [id, place] of places)
    if (!markOf.has(id) && entities.get(id)?.as !== 'hide') points.set(id, place)
  for (const [id, group] of groups) points.set(id, group)
  return points
}

/** The entities behind a mark. */
export function membersOf(mark: string, { groups }: Pick<Drawn, 'groups'>): readonly string[] {
  return isGroup(mark) ? (groups.get(mark)?.members ?? []) : [mark]
}

/** Points of marks as points of entities: all members of a group go the way that it goes. */
export function spread(
  { groups, places }: Pick<Shown, 'groups' | 'places'>,
  before: ReadonlyMap<string, Point>,
  moved: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const points = new Map<string, Point>()
  for (const [id, to] of moved) {
    const from = before.get(id)
    const group = isGroup(id) ? groups.find((each) => groupId(each) === id) : undefined
    if (!group || !from) points.set(id, to)
    for (const member of group && from ? group.members : []) {
      const place = places.get(member)
      if (place && from) points.set(member, { x: place.x + to.x - from.x, y: place.y + to.y - from.y })
    }
  }
  return points
}

type Insides = ReadonlyMap<string, Relation[]>

function foldedGroups(
  { places, groups }: Shown,
  { entities }: Visible,
  markOf: ReadonlyMap<string, string>,
): { groups: ReadonlyMap<string, DrawnGroup>; insides: Insides } {
  const found = new Map<string, DrawnGroup>()
  const insides = new Map<string, Relation[]>()
  for (const group of groups) {
    const id = groupId(group)
    const own = group.members.filter((each) => markOf.get(each) === id)
    const members = own.filter((each) => entities.get(each)?.as !== 'hide')
    const [first] = own
    const place = first === undefined ? undefined : places.get(first)
    if (!place || members.length === 0) continue
    const isFull = members.some((each) => entities.get(each)?.as === 'full')
    const inside: Relation[] = []
    insides.set(id, inside)
    found.set(id, { group, members, inside, x: place.x, y: place.y, as: isFull ? 'full' : 'dim' })
  }
  return { groups: found, insides }
}

type Folding = Pick<Drawn, 'groups' | 'markOf'> & { insides: Insides }
type Tie = { relation: Relation; source: string; target: string; as: As }

function drawnLines(
  graph: Graph,
  { bundles, apart }: Bundling,
  { relations: seen }: Visible,
  folding: Folding,
): ReadonlyMap<string, DrawnLine> {
  const ties: Tie[] = []
  const pairs = new Map<string, Tie[]>()
  let count = 0
  for (const [id, { as }] of seen) {
    const relation = graph.relations.get(id)
    const tie = relation && tieOf(relation, as, folding)
    if (!tie) continue
    ties.push(tie)
    if (as === 'hide') continue
    count += 1
    const key = keyOf(tie)
    const pair = pairs.get(key)
    if (pair) pair.push(tie)
    else pairs.set(key, [tie])
  }
  const least = bundles === 'never' ? Infinity : bundles === 'always' || count > crowded ? 2 : many
  const lines = new Map<string, DrawnLine>()
  for (const { relation, source, target, as } of ties) {
    const pair = as === 'hide' ? [] : (pairs.get(keyOf({ source, target })) ?? [])
    // What ties a group is many things at once, whatever is chosen for others.
    const enough = isGroup(source) || isGroup(target) ? 2 : least
    const name = pair.length >= enough ? pairOf(source, target) : null
    if (name === null || apart.has(name))
      lines.set(relation.id, {
        source,
        target,
        relations: [relation],
        leadsThere: relation.directed,
        leadsBack: false,
        as,
      })
    else if (!lines.has(name))
      lines.set(name, {
        source,
        target,
        relations: pair.map((each) => each.relation),
        leadsThere: pair.some((each) => each.relation.directed && each.source === source),
        leadsBack: pair.some((each) => each.relation.directed && each.source !== source),
        as: pair.some((each) => each.as === 'full') ? 'full' : 'dim',
      })
  }
  return lines
}

/** A relation between marks; null where it is inside of a group, which is told of it, or has no mark to lead to. */
function tieOf(relation: Relation, as: As, { groups, markOf, insides }: Folding): Tie | null {
  const [source, target] = [relation.source, relation.target].map((id) => markOf.get(id) ?? id)
  if (source === undefined || target === undefined) return null
  const isFolded = [source, target].some(isGroup)
  if (!isFolded) return { relation, source, target, as }
  if (as === 'hide' || [source, target].some((id) => isGroup(id) && !groups.has(id))) return null
  if (source !== target) return { relation, source, target, as }
  insides.get(source)?.push(relation)
  return null
}

/** The same for both ways between two; quicker to make than a pair's name, which only the few that are bundled need. */
export function keyOf({ source, target }: Pick<Tie, 'source' | 'target'>): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`
}

/** The relations between the two marks of a pair that are seen, in their order. */
export function relationsOfPair(
  graph: Graph,
  { relations: seen }: Visible,
  { markOf }: Pick<Drawn, 'markOf'>,
  [one, other]: readonly [string, string],
): Relation[] {
  return [...seen].flatMap(([id, { as }]) => {
    const relation = as === 'hide' ? undefined : graph.relations.get(id)
    if (!relation) return []
    const [source, target] = [relation.source, relation.target].map((end) => markOf.get(end) ?? end)
    return (source === one && target === other) || (source === other && target === one) ? [relation] : []
  })
}

/** How wide a line is that stands for so many, in map units: it grows slowly, and never hides a mark. */
export function bundleWidth(count: number): number {
  return Math.min(10, Math.round(10 * (2 + 1.5 * Math.log2(count))) / 10)
}

/** How much larger than an entity's a mark is that stands for so many. */
export function groupGrowth(count: number): number {
  return Math.min(2, Math.round(100 * (1 + 0.16 * Math.log2(count + 1))) / 100)
}

/** The icon of a group of several types. */
export const groupIcon = 'boxes'

/** What all have in common (a colour, an icon, a shape); the other where they differ. */
export function common(values: readonly string[], other: string): string {
  const [first = other] = values
  return values.every((value) => value === first) ? first : other
}
