import { graphmlEdge, graphmlHead, graphmlNode, graphmlTail } from '../../../file-formats/graphml.ts'
import { entityFacts, relationFacts } from './facts.ts'
import type { Subject } from './subject.ts'

/** GraphML of what is seen, with a key for every fact. */
export function writeGraphml({ title, entities, relations }: Subject): string {
  return [
    graphmlHead(title, { nodes: entityFacts, edges: relationFacts }),
    ...entities.map((item) => graphmlNode(item.entity.id, entityFacts, item)),
    ...relations.map((item) => graphmlEdge(item.relation, relationFacts, item)),
    graphmlTail,
  ].join('')
}
