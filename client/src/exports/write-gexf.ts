import { attributes } from '../../../file-formats/escape-xml.ts'
import { gexfBetween, gexfEdge, gexfHead, gexfNode, gexfTail } from '../../../file-formats/gexf.ts'
import { entityFacts, relationFacts } from './facts.ts'
import type { ExportEntity, ExportRelation, Subject } from './subject.ts'

/** Colours of the palette by name, `#rrggbb`. */
export type Colors = Readonly<Record<string, string>>

/** GEXF of what is seen, with times, colours and places. */
export function writeGexf({ title, date, entities, relations }: Subject, colors: Colors): string {
  return [
    gexfHead({ title, date }, { nodes: entityFacts, edges: relationFacts }),
    ...entities.map((item) => node(item, colors)),
    gexfBetween,
    ...relations.map(edge),
    gexfTail,
  ].join('')
}

// Gephi's y grows upwards.
function node(item: ExportEntity, colors: Colors): string {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(
    colors[item.look.color ?? item.type.color] ?? '',
  )
  const [r, g, b] = (hex?.slice(1) ?? ['80', '80', '80']).map((part) => Number.parseInt(part, 16))
  const look = `<viz:color${attributes({ r, g, b })}/><viz:position${attributes({ x: item.x, y: -item.y, z: 0 })}/>`
  return gexfNode({ id: item.entity.id, label: item.name.value }, entityFacts, item, look)
}

function edge(item: ExportRelation): string {
  const { id, source, target, type, period } = item.relation
  const time = { start: period?.start ?? null, end: period?.end ?? null }
  const told = { id, source, target, kind: type, label: item.verb.value, ...time }
  return gexfEdge(told, relationFacts, item)
}
