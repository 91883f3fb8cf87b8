import { attributes, escapeXml } from './escape-xml.ts'
import { entityFacts, relationFacts, type Fact, type FactKind } from './facts.ts'
import type { Subject } from './subject.ts'

const kinds: Readonly<Record<FactKind, string>> = {
  string: 'string',
  integer: 'int',
  decimal: 'double',
  boolean: 'boolean',
}

/** GraphML, as yEd, Gephi, igraph and networkx read it: a directed graph with a key for every fact. */
export function writeGraphml({ title, entities, relations }: Subject): string {
  const nodes = entities.map(
    (item) => `    <node${attributes({ id: item.entity.id })}>${dataOf(entityFacts, 'n', item)}</node>`,
  )
  const edges = relations.map((item) => {
    const { id, source, target } = item.relation
    return `    <edge${attributes({ id, source, target })}>${dataOf(relationFacts, 'e', item)}</edge>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keysOf(entityFacts, 'n', 'node'),
    ...keysOf(relationFacts, 'e', 'edge'),
    `  <key${attributes({ id: 'title', for: 'graph', 'attr.name': 'title', 'attr.type': 'string' })}/>`,
    '  <graph edgedefault="directed">',
    `    <data key="title">${escapeXml(title)}</data>`,
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

function keysOf<Item>(facts: readonly Fact<Item>[], mark: string, owner: string): string[] {
  return facts.map(
    ({ id, kind }) =>
      `  <key${attributes({ id: `${mark}_${id}`, for: owner, 'attr.name': id, 'attr.type': kinds[kind] })}/>`,
  )
}

function dataOf<Item>(facts: readonly Fact<Item>[], mark: string, item: Item): string {
  return facts
    .flatMap(({ id, of }) => {
      const value = of(item)
      return value === null ? [] : [`<data key="${mark}_${id}">${escapeXml(String(value))}</data>`]
    })
    .join('')
}
