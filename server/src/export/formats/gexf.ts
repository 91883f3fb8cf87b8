import { gexfBetween, gexfEdge, gexfHead, gexfNode, gexfTail } from '../../../../file-formats/gexf.ts'
import { edgeOf, entityFacts, relationFacts } from '../export-facts.ts'
import { ExportWords } from '../words.ts'
import type { ExportFormat, WriteGraph } from './export-format.ts'

export const gexfExport: ExportFormat = {
  id: 'gexf',
  title: 'GEXF',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  sentence: 'Entities and relations as they are now, with the times in which they held, for Gephi.',
  withHistory: false,
  files: { '': write },
}

async function* write(...[graph, { title, date, lang }]: Parameters<WriteGraph>): AsyncGenerator<string> {
  const words = await ExportWords.of(graph, lang)
  const [nodes, edges] = [entityFacts(words), relationFacts(words)]
  yield gexfHead({ title, date }, { nodes, edges })
  for await (const each of graph.entities()) {
    yield gexfNode({ id: each.entity.id, label: words.name(each.entity) }, nodes, each)
  }
  yield gexfBetween
  for await (const each of graph.relations()) {
    const { identity, summary } = each
    const [start, end] = [summary.startDate ?? null, summary.endDate ?? null]
    const told = { kind: identity.type, label: words.verb(identity.type), start, end }
    yield gexfEdge({ ...edgeOf(each), ...told }, edges, each)
  }
  yield gexfTail
}
