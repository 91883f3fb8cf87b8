import type { Entity, Graph, Relation } from './graph.ts'
import type { Visible } from './visible.ts'

/** The palette's colours by name; each palette has all of them. */
export const colorNames = ['blue', 'orange', 'green', 'purple', 'red', 'teal', 'gold', 'gray'] as const

/** Factors of a mark's width. */
export const sizes = { small: 0.75, usual: 1, large: 1.4, largest: 1.9 } as const
/** Widths of a line, in map units. */
export const widths = { thin: 1.2, usual: 2, thick: 4.5, thickest: 8 } as const
/** Icons that a rule can give a mark, by Lucide's names; beside them those of the vocabulary. */
export const iconNames = ['star', 'flag', 'bell', 'shield', 'eye', 'gem', 'heart', 'zap'] as const

/** The sets of colours to choose from. All but the usual one keep every two colours apart for every kind of sight. */
export const paletteIds = ['usual', 'distinct', 'print'] as const
export type PaletteId = (typeof paletteIds)[number]

type Of = 'entity' | 'relation'

/**
 * What a rule can change, of entities or of relations, and what to. A new one is a line here, what draws it in the canvas and in
 * pictures, and its words.
 */
export const channels = {
  color: { of: 'entity', looks: colorNames },
  size: { of: 'entity', looks: Object.keys(sizes) },
  icon: { of: 'entity', looks: iconNames },
  line: { of: 'relation', looks: colorNames },
  width: { of: 'relation', looks: Object.keys(widths) },
} as const satisfies Record<string, { of: Of; looks: readonly string[] }>
export type ChannelId = keyof typeof channels
export const channelIds = Object.keys(channels) as readonly ChannelId[]

/** What a measure found: a value for each entity, for communities the number of its group (0 is the largest). */
type Measures = Readonly<Partial<Record<string, ReadonlyMap<string, number>>>>
/** What a facet may look at beside the thing itself. */
type Beside = { measures: Measures; largest: Readonly<Record<string, number>> }

/**
 * What a rule can ask for: one of several things (`choice`), a number between bounds (`range`), or an amount of one currency
 * between bounds (`amount`). `measure` names what has to be measured first. A new one is a line here and its words.
 */
type Facet = {
  asks: 'choice' | 'range' | 'amount'
  measure?: 'connections' | 'brokers' | 'influence' | 'communities'
} & (
  | { of: 'entity'; value(entity: Entity, beside: Beside): string | number | null }
  | { of: 'relation'; value(relation: Relation): string | number | null }
)

function shareOf(measure: 'connections' | 'brokers' | 'influence'): Facet {
  return {
    of: 'entity',
    asks: 'range',
    measure,
    value: ({ id }, { measures, largest }) => {
      const value = measures[measure]?.get(id)
      return value === undefined || !largest[measure] ? null : (100 * value) / largest[measure]
    },
  }
}

const facetTable = {
  type: { of: 'entity', asks: 'choice', value: ({ type }) => type },
  ties: { of: 'entity', asks: 'range', value: ({ degree }) => degree },
  connections: shareOf('connections'),
  brokers: shareOf('brokers'),
  influence: shareOf('influence'),
  community: {
    of: 'entity',
    asks: 'choice',
    measure: 'communities',
    value: ({ id }, { measures }) => {
      const group = measures['communities']?.get(id)
      return group === undefined ? null : String(group + 1)
    },
  },
  relation: { of: 'relation', asks: 'choice', value: ({ type }) => type },
  status: { of: 'relation', asks: 'choice', value: ({ status }) => status },
  contested: { of: 'relation', asks: 'choice', value: ({ contested }) => (contested ? 'yes' : 'no') },
  confidence: { of: 'relation', asks: 'range', value: ({ confidence }) => confidence ?? null },
  amount: { of: 'relation', asks: 'amount', value: ({ amount }) => (amount ? Number(amount.amount) : null) },
  sources: { of: 'relation', asks: 'range', value: ({ independentSourceCount }) => independentSourceCount },
} as const satisfies Record<string, Facet>
export type FacetId = keyof typeof facetTable
export const facets: Readonly<Record<FacetId, Facet>> = facetTable
export const facetIds = Object.keys(facetTable) as readonly FacetId[]

/**
 * A rule: whatever has this facet looks so in this channel. `is` holds the id that is chosen, the currency of an amount, or `none`
 * for what has no value; both bounds are included, a missing one is open; shares of a measure's largest value are in percent.
 */
export type StyleRule = {
  facet: FacetId
  is: string
  min: number | null
  max: number | null
  channel: ChannelId
  look: string
}

/**
 * A channel by a scale: rules that the picture itself gives, one for each step. A new one is a line here and its words.
 */
type Scale = { channel: ChannelId; facet: FacetId; rules(things: Things): StyleRule[] }
type Things = { relations: readonly Relation[] }

const steps = ['usual', 'large', 'largest'] as const

function bySize(facet: 'connections' | 'brokers' | 'influence'): Scale {
  const rule = (min: number | null, max: number | null, look: string): StyleRule => ({
    facet,
    is: '',
    min,
    max,
    channel: 'size',
    look,
  })
  return {
    channel: 'size',
    facet,
    rules: () => [
      rule(75, null, steps[2]),
      rule(40, 75, steps[1]),
      rule(10, 40, steps[0]),
      rule(null, 10, 'small'),
    ],
  }
}

const scaleTable = {
  communities: {
    channel: 'color',
    facet: 'community',
    rules: () => [
      ...colorNames.map((look, at) => ruleFor('community', String(at + 1), 'color', look)),
      // More groups than colours: the small ones share the last.
      ...Array.from({ length: 12 }, (_, at) => ruleFor('community', String(at + 9), 'color', 'gray')),
    ],
  },
  connections: bySize('connections'),
  brokers: bySize('brokers'),
  influence: bySize('influence'),
  statuses: {
    channel: 'line',
    facet: 'status',
    rules: () =>
      (
        [
          ['ACTIVE', 'green'],
          ['ENDED', 'gray'],
          ['PLANNED', 'blue'],
          ['ALLEGED', 'gold'],
          ['DENIED', 'red'],
        ] as const
      ).map(([status, look]) => ruleFor('status', status, 'line', look)),
  },
  amount: {
    channel: 'width',
    facet: 'amount',
    rules: ({ relations }) => [...amountSteps(relations), ruleFor('amount', 'none', 'width', 'thin')],
  },
  sources: {
    channel: 'width',
    facet: 'sources',
    rules: () => [
      { ...ruleFor('sources', '', 'width', 'thickest'), min: 4 },
      { ...ruleFor('sources', '', 'width', 'thick'), min: 2, max: 3 },
      { ...ruleFor('sources', '', 'width', 'usual'), min: 1, max: 1 },
      { ...ruleFor('sources', '', 'width', 'thin'), min: 0, max: 0 },
    ],
  },
} as const satisfies Record<string, Scale>
export type ScaleId = keyof typeof scaleTable
export const scales: Readonly<Record<ScaleId, Scale>> = scaleTable
export const scaleIds = Object.keys(scaleTable) as readonly ScaleId[]

function ruleFor(facet: FacetId, is: string, channel: ChannelId, look: string): StyleRule {
  return { facet, is, min: null, max: null, channel, look }
}

/** Amounts of one currency by powers of ten, from that of the largest down: only those of one currency can be compared. */
function amountSteps(relations: readonly Relation[]): StyleRule[] {
  const largest = new Map<string, number>()
  for (const { amount } of relations) {
    if (amount)
      largest.set(amount.currency, Math.max(largest.get(amount.currency) ?? 0, Number(amount.amount)))
  }
  return [...largest].flatMap(([currency, most]) => {
    const power = 10 ** Math.floor(Math.log10(Math.max(1, most)))
    const rule = (min: number | null, max: number | null, look: string): StyleRule => ({
      ...ruleFor('amount', currency, 'width', look),
      min,
      max,
    })
    return [rule(power, null, 'thickest'), rule(power / 10, power, 'thick'), rule(null, power / 10, 'usual')]
  })
}

/** How marks and lines look beside what the vocabulary says: own rules come before scales, and the first that fits is taken. */
export type Style = {
  palette: PaletteId
  scales: Readonly<Partial<Record<ChannelId, ScaleId>>>
  rules: readonly StyleRule[]
}

export const usualStyle: Style = { palette: 'usual', scales: {}, rules: [] }

/** What has to be measured for a style. */
export function measuresOf({ scales: chosen, rules }: Style): NonNullable<Facet['measure']>[] {
  const used = [...Object.values(chosen).map((id) => scales[id].facet), ...rules.map(({ facet }) => facet)]
  return [...new Set(used.flatMap((facet) => facets[facet].measure ?? []))]
}

/** What is drawn: colours and icons by name, a factor of a mark's width, and a line's width in map units. */
export type Look = Readonly<{ color?: string; size?: number; icon?: string; line?: string; width?: number }>

/** What a look of a channel is drawn as. */
export function drawn(channel: ChannelId, look: string): Look {
  const figures: Readonly<Record<string, Readonly<Record<string, number>>>> = { size: sizes, width: widths }
  return { [channel]: figures[channel]?.[look] ?? look }
}

/** A rule of the legend with those that it fits. */
export type LegendRule = { rule: StyleRule; scale: ScaleId | null; ids: readonly string[] }

/** How each thing looks that does not look as usual, and the rules that say so. */
export type Looks = {
  palette: PaletteId
  /** Whether no entity keeps the colour of its type. */
  isRecolored: boolean
  entities: ReadonlyMap<string, Look>
  relations: ReadonlyMap<string, Look>
  legend: readonly LegendRule[]
}

/** What a style makes of what is seen; a rule of a scale that fits nothing is left out of the legend. */
export function looksOf(graph: Graph, seen: Visible, style: Style, measures: Measures): Looks {
  const things = {
    entity: [...seen.entities].flatMap(([id, { as }]) => {
      const entity = as === 'hide' ? undefined : graph.entities.get(id)
      return entity ? [entity] : []
    }),
    relation: [...seen.relations].flatMap(([id, { as }]) => {
      const relation = as === 'hide' ? undefined : graph.relations.get(id)
      return relation ? [relation] : []
    }),
  }
  const beside: Beside = {
    measures,
    largest: Object.fromEntries(
      Object.entries(measures).map(([id, values]) => [id, Math.max(0, ...(values?.values() ?? []))]),
    ),
  }
  const all = [
    ...style.rules.map((rule) => ({ rule, scale: null })),
    ...Object.values(style.scales).flatMap((scale) =>
      scales[scale].rules({ relations: things.relation }).map((rule) => ({ rule, scale })),
    ),
  ]
  const looks = { entity: new Map<string, Look>(), relation: new Map<string, Look>() }
  const legend: LegendRule[] = []
  const counted = new Map<ScaleId, Set<string>>()
  for (const { rule, scale } of all) {
    const { of } = facets[rule.facet]
    const fitting = things[of].filter((thing) => fits(rule, thing, beside)).map(({ id }) => id)
    // Steps of a scale meet at their bounds: each thing counts in the first that it fits.
    const before = (scale && counted.get(scale)) ?? new Set<string>()
    const ids = fitting.filter((id) => !before.has(id))
    if (scale) counted.set(scale, new Set([...before, ...ids]))
    for (const id of ids) {
      const known = looks[of].get(id)
      if (known?.[rule.channel] === undefined)
        looks[of].set(id, { ...known, ...drawn(rule.channel, rule.look) })
    }
    if (scale === null || ids.length > 0) legend.push({ rule, scale, ids })
  }
  const isRecolored = things.entity.every(({ id }) => looks.entity.get(id)?.color !== undefined)
  const { palette } = style
  return { palette, isRecolored, entities: looks.entity, relations: looks.relation, legend }
}

function fits({ facet, is, min, max }: StyleRule, thing: Entity | Relation, beside: Beside): boolean {
  const found = facets[facet]
  // A rule's facet and what it is tried on are of the same kind: `looksOf` pairs them.
  const value = found.of === 'entity' ? found.value(thing as Entity, beside) : found.value(thing as Relation)
  if (value === null) return is === 'none'
  if (typeof value === 'string') return value === is
  if (is === 'none') return false
  if (found.asks === 'amount' && (thing as Relation).amount?.currency !== is) return false
  return (min === null || value >= min) && (max === null || value <= max)
}
