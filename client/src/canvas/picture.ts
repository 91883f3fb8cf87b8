import { changeOf, changeSigns, standsOut, type Comparison } from '../graph/comparison.ts'
import { endsOf } from '../graph/bundles.ts'
import {
  bundleWidth,
  common,
  drawn,
  groupGrowth,
  groupIcon,
  type Drawn,
  type DrawnGroup,
  type DrawnLine,
} from '../graph/drawn.ts'
import { groupName } from '../graph/group-name.ts'
import { hasRoomForVerb } from '../graph/room-for-verb.ts'
import { nameIn, type Entity, type Graph, type Relation } from '../graph/graph.ts'
import type { Looks } from '../graph/style.ts'
import { visible, type Visible } from '../graph/visible.ts'
import type { Focus, Measure } from '../state/session.ts'
import type { View } from '../state/view.ts'
import type { Icons } from './icons.ts'
import { isolated, isolatedLines } from './isolate.ts'
import { paletteColor, type Tokens } from './tokens.ts'
import type { EntityType, RelationType, Vocabulary } from './vocabulary.ts'

/** An entity, or a group, as it is drawn. `classes` and `data` are Cytoscape's; badge and pin are drawn by the overlay. */
export type Mark = {
  data: Readonly<Record<string, string | number>>
  classes: string
  x: number
  y: number
  isPinned: boolean
  /** How many relations lead away from what is shown. */
  badge: number
}

/** A relation, or all of a pair, as one line. */
export type Line = {
  data: Readonly<Record<string, string | number>>
  classes: string
}

/** All that is drawn: what `sync` brings Cytoscape to. */
export type Picture = { marks: ReadonlyMap<string, Mark>; lines: ReadonlyMap<string, Line> }

/** What a picture is made from. */
export type Subject = {
  graph: Graph
  view: View
  /** How each thing is drawn, where that is known already. */
  visible?: Visible
  /** What is drawn of it, where that is known already. */
  drawn?: Drawn
  focus: Focus | null
  measure?: Measure | null
  /** What a style makes of it, where it has one. */
  looks?: Looks | null
  comparison?: Comparison | null
  lang: string
  vocabulary: Vocabulary
  tokens: Tokens
  icons: Icons
}

const shapes: Readonly<Record<string, string>> = {
  disc: 'ellipse',
  square: 'round-rectangle',
  diamond: 'round-diamond',
  page: 'cut-rectangle',
}
/** The least opacity at which a line still reads on both grounds. */
const faintest = 0.5
const endedOpacity = 0.55
/** Lines that are told by their width as well, where no style gives another. */
const usualWidths: Readonly<Record<string, number>> = { alleged: 2.8, denied: 1.1 }
/** Up to this many relations their verbs are written as soon as they can be read; beyond, only when one comes near. */
const roomForVerbs = 45
/** A least size of letters that none reaches: the verb is written only where its line is lit. */
const never = 1000

/** The picture of a view. Nothing outside of `focus` vanishes: it steps back. */
export function pictureOf(subject: Subject): Picture {
  const { graph, view } = subject
  const focus = subject.focus ?? standsOut(subject.comparison)
  const seen = subject.visible ?? visible(graph, view)
  const marks = new Map<string, Mark>()
  const lines = new Map<string, Line>()
  const selected = new Set(view.selection.entities)
  const { groups, markOf, lines: drawnLines } = subject.drawn ?? drawn(graph, view, seen)
  for (const [id, place] of view.places) {
    const entity = graph.entities.get(id)
    if (!entity || markOf.has(id)) continue
    const isOutside = focus !== null && !focus.entities.has(id)
    marks.set(id, {
      data: markData(entity, subject),
      classes: classes({
        ...steppedBack(seen.entities.get(id), isOutside),
        selected: selected.has(id),
      }),
      x: place.x,
      y: place.y,
      isPinned: place.pinned,
      badge: seen.hidden.get(id) ?? 0,
    })
  }
  const pair = endsOf(view.selection.relation ?? '')
  for (const [id, group] of groups) {
    const { x, y, as, members } = group
    marks.set(id, {
      data: groupData(group, subject),
      classes: classes({
        ...steppedBack({ as }, focus !== null && !members.some((each) => focus.entities.has(each))),
        selected: members.some((each) => selected.has(each)),
      }),
      x,
      y,
      isPinned: members.every((each) => view.places.get(each)?.pinned),
      // What a group hides is told when it is opened.
      badge: 0,
    })
  }
  const readable = seen.relations.size <= roomForVerbs ? 7.5 : 13
  const leastLetters = (verb: string, { source, target }: DrawnLine): number => {
    const [from, to] = [marks.get(source), marks.get(target)]
    return from && to && from !== to && !hasRoomForVerb(verb, gapBetween(from, to)) ? never : readable
  }
  for (const [id, line] of drawnLines) {
    const [relation, ...more] = line.relations
    if (!relation) continue
    lines.set(id, {
      data:
        more.length > 0
          ? bundleData(line, subject)
          : lineData(line, relation, subject, (verb) => leastLetters(verb, line)),
      classes: lineClasses(id, line, { ...subject, focus }, pair),
    })
  }
  return { marks, lines }
}

function lineClasses(
  id: string,
  { source, target, relations, as }: DrawnLine,
  { view: { selection }, focus, comparison }: Subject,
  pair: readonly [string, string] | null,
): string {
  // Of a pair that is drawn apart each line is selected with it.
  const isSelected =
    selection.relation === id ||
    relations.some((relation) => relation.id === selection.relation) ||
    (pair !== null && pair.includes(source) && pair.includes(target) && source !== target)
  const isLit = relations.some((relation) => focus?.relations.has(relation.id))
  const change = changeOf(relations.map(({ id }) => comparison?.changes.get(id)?.kind))
  const touches = relations.some(
    (relation) =>
      selection.entities.includes(relation.source) || selection.entities.includes(relation.target),
  )
  return classes({
    ...steppedBack({ as }, focus !== null && !isLit),
    selected: isSelected,
    ...(change && { [change]: true }),
    lit: isLit || isSelected || (focus === null && touches),
  })
}

function steppedBack(
  appearance: { as: string } | undefined,
  isOutside: boolean,
): { hidden: boolean; faded: boolean } {
  return { hidden: appearance?.as === 'hide', faded: appearance?.as === 'dim' || isOutside }
}

function markData(
  entity: Entity,
  { vocabulary, tokens, icons, lang, measure, looks }: Subject,
): Mark['data'] {
  const look = looks?.entities.get(entity.id)
  const type: EntityType | undefined = vocabulary.entityTypes.get(entity.type)
  const name = nameIn(entity, lang)
  return {
    label: isolatedLines(name.value, name.lang),
    color: paletteColor(tokens, look?.color ?? type?.color),
    icon: icons.get(look?.icon ?? type?.icon ?? 'circle', tokens.onMark),
    shape: shapes[type?.shape ?? 'disc'] ?? 'ellipse',
    size: Math.round((type?.shape === 'diamond' ? 52 : 44) * growth(measure, entity.id) * (look?.size ?? 1)),
    // From afar only the best tied keep their names; others would be an illegible carpet.
    minFont: entity.degree >= 6 ? 6 : 8,
  }
}

/** A group: larger the more it stands for, with what its members have in common. */
function groupData(
  group: DrawnGroup,
  { graph, vocabulary, tokens, icons, lang, looks }: Subject,
): Mark['data'] {
  const types = group.members.map((id) => vocabulary.entityTypes.get(graph.entities.get(id)?.type ?? ''))
  const name = groupName(group, graph, lang, (id) => vocabulary.entityTypes.get(id)?.pluralLabel)
  const colors = group.members.map((id, at) => looks?.entities.get(id)?.color ?? types[at]?.color ?? 'gray')
  const icon = common(
    types.map((type) => type?.icon ?? 'circle'),
    groupIcon,
  )
  const shape = common(
    types.map((type) => type?.shape ?? 'disc'),
    'disc',
  )
  return {
    label: isolatedLines(name.value, name.lang),
    color: paletteColor(tokens, common(colors, 'gray')),
    icon: icons.get(icon, tokens.onMark),
    shape: shapes[shape] ?? 'ellipse',
    size: Math.round(44 * groupGrowth(group.members.length)),
    minFont: 6,
    isGroup: 1,
  }
}

/** A mark's size by a measure: from a little smaller to almost twice as large; by area, since that is what one sees. */
function growth(measure: Measure | null | undefined, id: string): number {
  if (!measure || measure.id === 'communities') return 1
  const largest = Math.max(0, ...measure.values.values())
  return largest === 0 ? 1 : 0.8 + Math.sqrt((measure.values.get(id) ?? 0) / largest)
}

function lineData(
  { source, target, leadsThere }: DrawnLine,
  relation: Relation,
  { vocabulary, tokens, comparison, looks }: Subject,
  leastLetters: (verb: string) => number,
): Line['data'] {
  const type: RelationType | undefined = vocabulary.relationTypes.get(relation.type)
  const look = looks?.relations.get(relation.id)
  const line = relation.contested ? 'contested' : relation.status.toLowerCase()
  const width = look?.width ?? usualWidths[line] ?? 2
  const change = comparison?.changes.get(relation.id)?.kind
  const sign = change ? `${changeSigns[change]} ` : relation.status === 'DENIED' ? '× ' : ''
  const verb = type ? `${sign}${type.label.value}` : ''
  const certainty = faintest + (1 - faintest) * ((relation.confidence ?? 100) / 100)
  return {
    source,
    target,
    // The bar across a denied line stands where its verb covers it.
    verb: type ? isolated(verb, type.label.lang) : '',
    color: paletteColor(tokens, look?.line ?? type?.color),
    width,
    opacity: Number((relation.status === 'ENDED' ? certainty * endedOpacity : certainty).toFixed(2)),
    minFont: leastLetters(verb),
    line,
    isWide: width > 3 ? 1 : 0,
    leadsThere: leadsThere ? 1 : 0,
  }
}

/** How much of a line can be seen between two marks, about; the name under the upper one covers some of a steep line. */
function gapBetween(from: Mark, to: Mark): number {
  const [x, y] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)]
  const radii = (Number(from.data['size']) + Number(to.data['size'])) / 2
  return Math.hypot(x, y) - radii - (y > x ? 24 : 0)
}

/** Several relations as one line: their number, the width of so many, and the colour that they have in common. */
function bundleData(line: DrawnLine, { vocabulary, tokens, looks }: Subject): Line['data'] {
  const { source, target, relations, leadsThere, leadsBack } = line
  const colors = relations.map(
    ({ id, type }) => looks?.relations.get(id)?.line ?? vocabulary.relationTypes.get(type)?.color ?? 'gray',
  )
  return {
    source,
    target,
    verb: String(relations.length),
    color: paletteColor(tokens, common(colors, 'gray')),
    width: bundleWidth(relations.length),
    opacity: 0.85,
    minFont: 6,
    line: 'bundle',
    isWide: 0,
    leadsThere: leadsThere ? 1 : 0,
    leadsBack: leadsBack ? 1 : 0,
  }
}

function classes(flags: Readonly<Record<string, boolean>>): string {
  return Object.entries(flags)
    .filter(([, isSet]) => isSet)
    .map(([name]) => name)
    .join(' ')
}
