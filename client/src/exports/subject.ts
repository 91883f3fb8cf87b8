import type { EvidenceQuery, StartQuery } from '../api/generated/operations.ts'
import { changeOf, standsOut, type ChangeKind, type Comparison } from '../graph/comparison.ts'
import { common, drawn, groupIcon } from '../graph/drawn.ts'
import { groupName } from '../graph/group-name.ts'
import { nameIn, type Entity, type Name, type Relation } from '../graph/graph.ts'
import type { LegendRule, Look, Looks } from '../graph/style.ts'
import type { Lang } from '../state/preferences.ts'
import type { Seen } from '../state/seen.ts'
import type { Focus } from '../state/session.ts'

type Types = StartQuery['vocabulary']
export type Vocabulary = Pick<Types, 'entityTypes' | 'relationTypes'>
type Text = { value: string; lang: string }

/** A source of what is exported; its number is its place in the list, from 1 on. */
export type ExportSource = {
  id: string
  title: Text
  publisher: string | null
  publishedAt: string | null
  url: string | null
}

/** An entity that is seen: where it stands, what it is called, how many ties of it are seen. */
export type ExportEntity = {
  entity: Entity
  name: Name
  type: { label: string; color: string; icon: string; shape: string }
  x: number
  y: number
  ties: number
  /** What a style makes of it. */
  look: Look
  isDim: boolean
}

/** A relation that is seen, told as a verb and as a sentence, with the numbers of its sources. */
export type ExportRelation = {
  relation: Relation
  verb: Text
  color: string
  sentence: Text | null
  sources: readonly number[]
  look: Look
  isDim: boolean
  /** What became of it between the two tellings that are compared; null where nothing did. */
  change: ChangeKind | null
}

/** Entities that are folded into one mark. */
export type ExportGroup = {
  id: string
  name: Text
  members: readonly ExportEntity[]
  type: ExportEntity['type']
  x: number
  y: number
  isDim: boolean
}

/** A line of the picture, as the page shows it: one relation, or several between the same two marks with their number. */
export type ExportLine = {
  source: string
  target: string
  relations: readonly ExportRelation[]
  /** The colour that all have in common, by its name. */
  color: string
  leadsThere: boolean
  leadsBack: boolean
  isDim: boolean
  change: ChangeKind | null
}

/** A rule of the style as a legend tells it. */
export type ExportRule = Pick<LegendRule['rule'], 'channel' | 'look'> & { words: string; count: number }

/** What is seen, as every format writes it. What filters hide is left out; what steps back is marked. */
export type Subject = {
  lang: Lang
  title: string
  /** The day on which it was exported, `2025-11-12`. */
  date: string
  link: string
  entities: readonly ExportEntity[]
  relations: readonly ExportRelation[]
  /** What the picture shows of both: groups in place of their members, and lines between marks. */
  groups: readonly ExportGroup[]
  lines: readonly ExportLine[]
  sources: readonly ExportSource[]
  /** Whether it stands on a map of the world. */
  onMap: boolean
  /** The rules of the style in words, with how many each fits. */
  rules: readonly ExportRule[]
  /** What is compared, in words; null where nothing is. */
  compared: string | null
}

export type Evidence = EvidenceQuery['nodes']
type Given = Seen & {
  vocabulary: Vocabulary
  evidence: Evidence
  lang: Lang
  title: string
  date: string
  link: string
  looks?: Looks | null
  rules?: readonly ExportRule[]
  comparison?: Comparison | null
  compared?: string | null
  /** What the picture brings out, as the ways between two do: all else steps back. */
  focus?: Focus | null
}

/** The ids of the relations that are seen. */
export function seenRelations({ visible }: Pick<Seen, 'visible'>): string[] {
  return [...visible.relations].flatMap(([id, { as }]) => (as === 'hide' ? [] : [id]))
}

export function subjectOf(given: Given): Subject {
  const { graph, view, visible: seen, vocabulary, evidence, lang, title, date, link } = given
  const { looks = null, rules = [], comparison = null, compared = null } = given
  // As on the canvas: paths come before what differs.
  const focus = given.focus ?? standsOut(comparison)
  const entityTypes = new Map(vocabulary.entityTypes.map((type) => [type.id, type]))
  const relationTypes = new Map(vocabulary.relationTypes.map((type) => [type.id, type]))
  const sources: ExportSource[] = []
  const numbers = new Map<string, number>()
  const told = new Map(
    evidence.flatMap((node) =>
      node && 'sentence' in node
        ? [[node.id, { sentence: node.sentence, sources: numbered(node) }] as const]
        : [],
    ),
  )

  function numbered(node: { claims?: Claims | null }): number[] {
    const found = new Set<number>()
    for (const { node: claim } of node.claims?.edges ?? []) {
      for (const source of [claim.source, claim.via]) {
        if (!source) continue
        if (!numbers.has(source.id)) {
          const { id, title, publisher = null, publishedAt = null, url = null } = source
          numbers.set(id, sources.push({ id, title, publisher, publishedAt, url }))
        }
        found.add(numbers.get(source.id) ?? 0)
      }
    }
    return [...found].toSorted((a, b) => a - b)
  }

  const relations = [...seen.relations].flatMap(([id, { as }]): ExportRelation[] => {
    const relation = graph.relations.get(id)
    if (!relation || as === 'hide') return []
    const type = relationTypes.get(relation.type)
    const { sentence = null, sources = [] } = told.get(id) ?? {}
    const verb = type?.label ?? { value: relation.type, lang: 'en' }
    const look = looks?.relations.get(id) ?? {}
    const color = type?.color ?? 'gray'
    const isDim = as === 'dim' || focus?.relations.has(id) === false
    const change = comparison?.changes.get(id)?.kind ?? null
    return [{ relation, verb, color, sentence, sources, look, isDim, change }]
  })
  const ties = new Map<string, number>()
  for (const { relation } of relations) {
    for (const end of new Set([relation.source, relation.target])) ties.set(end, (ties.get(end) ?? 0) + 1)
  }
  const entities = [...seen.entities].flatMap(([id, { as }]): ExportEntity[] => {
    const [entity, place] = [graph.entities.get(id), view.places.get(id)]
    if (!entity || !place || as === 'hide') return []
    const type = entityTypes.get(entity.type)
    return [
      {
        entity,
        name: nameIn(entity, lang),
        type: {
          label: type?.label.value ?? entity.type,
          color: type?.color ?? 'gray',
          icon: type?.icon ?? 'circle',
          shape: type?.shape ?? 'disc',
        },
        x: place.x,
        y: place.y,
        ties: ties.get(id) ?? 0,
        look: looks?.entities.get(id) ?? {},
        isDim: as === 'dim' || focus?.entities.has(id) === false,
      },
    ]
  })
  const byId = new Map(relations.map((each) => [each.relation.id, each]))
  const picture = drawn(graph, view, seen)
  const groups = [...picture.groups].map(([id, group]): ExportGroup => {
    const members = entities.filter(({ entity }) => picture.markOf.get(entity.id) === id)
    const types = members.map(({ type }) => type)
    return {
      id,
      name: groupName(group, graph, lang, (type) => entityTypes.get(type)?.pluralLabel),
      members,
      type: {
        label: '',
        color: common(
          members.map(({ type, look }) => look.color ?? type.color),
          'gray',
        ),
        icon: common(
          types.map(({ icon }) => icon),
          groupIcon,
        ),
        shape: common(
          types.map(({ shape }) => shape),
          'disc',
        ),
      },
      x: group.x,
      y: group.y,
      isDim: group.as === 'dim' || (focus !== null && !group.members.some((id) => focus.entities.has(id))),
    }
  })
  const lines = [...picture.lines.values()].flatMap((line): ExportLine[] => {
    if (line.as === 'hide') return []
    const { source, target } = line
    const own = line.relations.flatMap(({ id }) => byId.get(id) ?? [])
    const colors = own.map(({ color, look }) => look.line ?? color)
    const isDim =
      line.as === 'dim' || (focus !== null && !line.relations.some(({ id }) => focus.relations.has(id)))
    const color = common(colors, 'gray')
    const { leadsThere, leadsBack } = line
    const change = changeOf(own.map((each) => each.change))
    return [{ source, target, relations: own, color, leadsThere, leadsBack, isDim, change }]
  })
  return {
    lang,
    title,
    date,
    link,
    entities,
    relations,
    groups,
    lines,
    sources,
    rules,
    compared,
    onMap: view.onMap,
  }
}

type Relations = Extract<NonNullable<Evidence[number]>, { claims?: unknown }>
type Claims = NonNullable<Relations['claims']>
