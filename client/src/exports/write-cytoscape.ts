import { knownFacts } from '../../../file-formats/fact.ts'
import { entityFacts, relationFacts } from './facts.ts'
import type { Subject } from './subject.ts'

/** Cytoscape's JSON (`.cyjs`), as Cytoscape desktop and Cytoscape.js read it. */
export function writeCytoscape({ title, link, entities, relations }: Subject): string {
  const network = {
    data: { name: title, source: link },
    elements: {
      nodes: entities.map((item) => ({
        data: { id: item.entity.id, ...Object.fromEntries(knownFacts(entityFacts, item)) },
        position: { x: item.x, y: item.y },
      })),
      edges: relations.map((item) => {
        const { id, source, target, type } = item.relation
        return {
          data: {
            id,
            source,
            target,
            interaction: type,
            ...Object.fromEntries(knownFacts(relationFacts, item)),
          },
        }
      }),
    },
  }
  return `${JSON.stringify(network, null, 2)}\n`
}
