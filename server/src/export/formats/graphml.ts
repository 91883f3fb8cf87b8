import { graphmlEdge, graphmlHead, graphmlNode, graphmlTail } from '../../../../file-formats/graphml.ts'
import { edgeOf, entityFacts, relationFacts } from '../export-facts.ts'
import { ExportWords } from '../words.ts'
import type { ExportFormat, WriteGraph } from './export-format.ts'

export const graphmlExport: ExportFormat = {
  id: 'graphml',
  title: 'GraphML',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  sentence: 'Entities and relations as they are now, for yEd, Gephi, igraph and networkx.',
  withHistory: false,
  files: { '': write },
}

async function* write(...[graph, { title, lang }]: Parameters<WriteGraph>): AsyncGenerator<string> {
  const words = await ExportWords.of(graph, lang)
  const [nodes, edges] = [entityFacts(words), relationFacts(words)]
  yield graphmlHead(title, { nodes, edges })
  for await (const each of graph.entities()) yield graphmlNode(each.entity.id, nodes, each)
  for await (const each of graph.relations()) yield graphmlEdge(edgeOf(each), edges, each)
  yield graphmlTail
}
