import { csvExport } from './csv.ts'
import { cypherExport } from './cypher-script.ts'
import { cytoscapeExport } from './cytoscape-json.ts'
import type { ExportFormat } from './export-format.ts'
import { followTheMoneyExport } from './follow-the-money.ts'
import { gexfExport } from './gexf.ts'
import { graphmlExport } from './graphml.ts'
import { jsonLdExport } from './json-ld.ts'
import { kesherExport } from './kesher-ndjson.ts'

/** Every format in which the graph leaves, in the order of help and documentation. */
export const exportFormats: readonly ExportFormat[] = [
  kesherExport,
  csvExport,
  graphmlExport,
  gexfExport,
  cytoscapeExport,
  jsonLdExport,
  followTheMoneyExport,
  cypherExport,
]
