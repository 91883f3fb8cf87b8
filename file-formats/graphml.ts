import { attributes, escapeXml } from './escape-xml.ts'
import { knownFacts, type Edge, type Fact, type FactKind } from './fact.ts'

// GraphML, as yEd, Gephi, igraph and networkx read it: a directed graph with a key for every fact. In parts, since a file
// may be larger than memory: the head, nodes, edges, the tail.

const kinds: Readonly<Record<FactKind, string>> = {
  string: 'string',
  integer: 'int',
  decimal: 'double',
  boolean: 'boolean',
}

export function graphmlHead<Node, Relation>(
  title: string,
  facts: { readonly nodes: readonly Fact<Node>[]; readonly edges: readonly Fact<Relation>[] },
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keysOf(facts.nodes, 'n', 'node'),
    ...keysOf(facts.edges, 'e', 'edge'),
    `  <key${attributes({ id: 'title', for: 'graph', 'attr.name': 'title', 'attr.type': 'string' })}/>`,
    '  <graph edgedefault="directed">',
    `    <data key="title">${escapeXml(title)}</data>`,
    '',
  ].join('\n')
}

export function graphmlNode<Item>(id: string, facts: readonly Fact<Item>[], item: Item): string {
  return `    <node${attributes({ id })}>${dataOf(facts, 'n', item)}</node>\n`
}

export function graphmlEdge<Item>(
  { id, source, target }: Edge,
  facts: readonly Fact<Item>[],
  item: Item,
): string {
  return `    <edge${attributes({ id, source, target })}>${dataOf(facts, 'e', item)}</edge>\n`
}

export const graphmlTail = '  </graph>\n</graphml>\n'

function keysOf<Item>(facts: readonly Fact<Item>[], mark: string, owner: string): string[] {
  return facts.map(
    ({ id, kind }) =>
      `  <key${attributes({ id: `${mark}_${id}`, for: owner, 'attr.name': id, 'attr.type': kinds[kind] })}/>`,
  )
}

function dataOf<Item>(facts: readonly Fact<Item>[], mark: string, item: Item): string {
  return knownFacts(facts, item)
    .map(([id, value]) => `<data key="${mark}_${id}">${escapeXml(String(value))}</data>`)
    .join('')
}
