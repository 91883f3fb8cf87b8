import { entityFacts, relationFacts, type Fact } from './facts.ts'
import type { Subject } from './subject.ts'

/** Cytoscape's JSON (`.cyjs`), as Cytoscape desktop and Cytoscape.js read it. */
export function writeCytoscape({ title, link, entities, relations }: Subject): string {
  const network = {
    data: { name: title, source: link },
    elements: {
      nodes: entities.map((item) => ({
        data: { id: item.entity.id, ...dataOf(entityFacts, item) },
        position: { x: item.x, y: item.y },
      })),
      edges: relations.map((item) => {
        const { id, source, target, type } = item.relation
        return { data: { id, source, target, interaction: type, ...dataOf(relationFacts, item) } }
      }),
    },
  }
  return `${JSON.stringify(network, null, 2)}\n`
}

function dataOf<Item>(facts: readonly Fact<Item>[], item: Item): Record<string, unknown> {
  return Object.fromEntries(
    facts.flatMap(({ id, of }) => {
      const value = of(item)
      return value === null ? [] : [[id, value]]
    }),
  )
}
