import { csv } from './csv.ts'
import { cytoscapeJson } from './cytoscape-json.ts'
import { followTheMoney } from './follow-the-money.ts'
import type { Format } from './format.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { jsonLd } from './json-ld.ts'
import { kesherJson, kesherNdjson } from './kesher-json.ts'
import { sif } from './sif.ts'
import { xlsx } from './xlsx.ts'

/** Every format that is read, in the order in which they are asked whether a file is theirs: the surest first. */
export const formats: readonly Format[] = [
  xlsx,
  graphml,
  gexf,
  kesherJson,
  kesherNdjson,
  followTheMoney,
  jsonLd,
  cytoscapeJson,
  sif,
  csv,
]
