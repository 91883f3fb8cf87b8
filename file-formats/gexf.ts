import { attributes, escapeXml } from './escape-xml.ts'
import { knownFacts, type Edge, type Fact, type FactKind } from './fact.ts'

// GEXF 1.3 with time, as Gephi reads it, in parts: the head, nodes, what stands between, edges, the tail. The type of a
// relation is its `kind`, by which Gephi keeps parallel edges apart: GEXF's own `type` says only whether one is directed.

const kinds: Readonly<Record<FactKind, string>> = {
  string: 'string',
  integer: 'integer',
  decimal: 'double',
  boolean: 'boolean',
}

/** `date` is the day of the file, `2025-11-12`. */
export function gexfHead<Node, Relation>(
  { title, date }: { readonly title: string; readonly date: string },
  facts: { readonly nodes: readonly Fact<Node>[]; readonly edges: readonly Fact<Relation>[] },
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `  <meta lastmodifieddate="${date}"><creator>Kesher</creator><description>${escapeXml(title)}</description></meta>`,
    '  <graph mode="dynamic" defaultedgetype="directed" timeformat="date">',
    ...declare(facts.nodes, 'node'),
    ...declare(facts.edges, 'edge'),
    '    <nodes>',
    '',
  ].join('\n')
}

/** `look` is what the `viz` elements say. */
export function gexfNode<Item>(
  node: { readonly id: string; readonly label: string },
  facts: readonly Fact<Item>[],
  item: Item,
  look = '',
): string {
  const { id, label } = node
  return `      <node${attributes({ id, label })}>${values(facts, item)}${look}</node>\n`
}

export const gexfBetween = '    </nodes>\n    <edges>\n'

/** An edge; `start` and `end` are partial dates. */
export function gexfEdge<Item>(
  edge: Edge & { kind: string; label: string; start: string | null; end: string | null },
  facts: readonly Fact<Item>[],
  item: Item,
): string {
  const { id, source, target, kind, label } = edge
  const time = { start: wholeDate(edge.start, 'start'), end: wholeDate(edge.end, 'end') }
  return `      <edge${attributes({ id, source, target, kind, label, ...time })}>${values(facts, item)}</edge>\n`
}

export const gexfTail = '    </edges>\n  </graph>\n</gexf>\n'

function declare<Item>(facts: readonly Fact<Item>[], owner: string): string[] {
  return [
    `    <attributes class="${owner}">`,
    ...facts.map(({ id, kind }) => `      <attribute${attributes({ id, title: id, type: kinds[kind] })}/>`),
    '    </attributes>',
  ]
}

function values<Item>(facts: readonly Fact<Item>[], item: Item): string {
  const found = knownFacts(facts, item).map(
    ([id, value]) => `<attvalue${attributes({ for: id, value: String(value) })}/>`,
  )
  return `<attvalues>${found.join('')}</attvalues>`
}

/** A partial date as the first or the last day that it can mean: GEXF takes whole days. */
export function wholeDate(date: string | null | undefined, side: 'start' | 'end'): string | null {
  if (!date) return null
  const [year = '', month, day] = date.split('-')
  if (day) return date
  if (side === 'start') return `${year}-${month ?? '01'}-01`
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate()
  return `${year}-${month ?? '12'}-${String(last).padStart(2, '0')}`
}
