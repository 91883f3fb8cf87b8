import { attributes, escapeXml } from './escape-xml.ts'
import { entityFacts, relationFacts, type Fact, type FactKind } from './facts.ts'
import type { ExportEntity, ExportRelation, Subject } from './subject.ts'

const kinds: Readonly<Record<FactKind, string>> = {
  string: 'string',
  integer: 'integer',
  decimal: 'double',
  boolean: 'boolean',
}

/**
 * GEXF 1.3 with time, as Gephi reads it. The type of a relation is its label and an attribute: GEXF's own `type` says
 * only whether an edge is directed.
 */
export function writeGexf({ title, date, entities, relations }: Subject, colors: Colors): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `  <meta lastmodifieddate="${date}"><creator>Kesher</creator><description>${escapeXml(title)}</description></meta>`,
    '  <graph mode="dynamic" defaultedgetype="directed" timeformat="date">',
    ...declare(entityFacts, 'node'),
    ...declare(relationFacts, 'edge'),
    '    <nodes>',
    ...entities.map((item) => node(item, colors)),
    '    </nodes>',
    '    <edges>',
    ...relations.map(edge),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n')
}

/** Colours of the palette by name, `#rrggbb`. */
export type Colors = Readonly<Record<string, string>>

function declare<Item>(facts: readonly Fact<Item>[], owner: string): string[] {
  return [
    `    <attributes class="${owner}">`,
    ...facts.map(({ id, kind }) => `      <attribute${attributes({ id, title: id, type: kinds[kind] })}/>`),
    '    </attributes>',
  ]
}

function values<Item>(facts: readonly Fact<Item>[], item: Item): string {
  const found = facts.flatMap(({ id, of }) => {
    const value = of(item)
    return value === null ? [] : [`<attvalue${attributes({ for: id, value: String(value) })}/>`]
  })
  return `<attvalues>${found.join('')}</attvalues>`
}

// Gephi's y grows upwards.
function node(item: ExportEntity, colors: Colors): string {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colors[item.type.color] ?? '')
  const [r, g, b] = (hex?.slice(1) ?? ['80', '80', '80']).map((part) => Number.parseInt(part, 16))
  const look = `<viz:color${attributes({ r, g, b })}/><viz:position${attributes({ x: item.x, y: -item.y, z: 0 })}/>`
  const { id } = item.entity
  return `      <node${attributes({ id, label: item.name.value })}>${values(entityFacts, item)}${look}</node>`
}

function edge(item: ExportRelation): string {
  const { id, source, target, period } = item.relation
  const time = { start: wholeDate(period?.start, 'start'), end: wholeDate(period?.end, 'end') }
  const told = { id, source, target, label: item.verb.value, ...time }
  return `      <edge${attributes(told)}>${values(relationFacts, item)}</edge>`
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
