import { knownFacts } from '../../../../file-formats/fact.ts'
import { edgeOf, entityFacts, relationFacts } from '../export-facts.ts'
import { ExportWords } from '../words.ts'
import type { ExportFormat, WriteGraph } from './export-format.ts'
import { jsonItems } from './json-items.ts'

export const cytoscapeExport: ExportFormat = {
  id: 'cytoscape-json',
  title: 'Cytoscape JSON',
  extension: 'cyjs',
  mediaType: 'application/json',
  sentence: 'Entities and relations as they are now, for Cytoscape and Cytoscape.js.',
  withHistory: false,
  files: { '': write },
}

async function* write(...[graph, { title, lang }]: Parameters<WriteGraph>): AsyncGenerator<string> {
  const words = await ExportWords.of(graph, lang)
  const [nodes, edges] = [entityFacts(words), relationFacts(words)]
  yield `{"data":${JSON.stringify({ name: title })},"elements":{"nodes":[`
  yield* jsonItems(graph.entities(), (each) => [
    { data: { id: each.entity.id, ...Object.fromEntries(knownFacts(nodes, each)) } },
  ])
  yield '],"edges":['
  yield* jsonItems(graph.relations(), (each) => [
    {
      data: {
        ...edgeOf(each),
        interaction: each.identity.type,
        ...Object.fromEntries(knownFacts(edges, each)),
      },
    },
  ])
  yield ']}}\n'
}
