import type { Comparison } from '../graph/comparison.ts'
import { underLens } from '../graph/filters.ts'
import type { Graph } from '../graph/graph.ts'
import { visible, type Visible } from '../graph/visible.ts'
import type { Session } from './session.ts'
import type { View } from './view.ts'

/** What is seen: the graph as it is told, the view with the filters that are tried, and how each thing is drawn. */
export type Seen = { graph: Graph; view: View; visible: Visible }

type From = Pick<Session, 'graph' | 'view' | 'preview' | 'lens' | 'comparison'>
let last: { from: From; seen: Seen } | null = null

/** What canvas, table, legend and exports show of a session; they all ask at each change, so the last answer is kept. */
export function seen({ graph, view, preview, lens, comparison }: From): Seen {
  if (
    last &&
    last.from.graph === graph &&
    last.from.view === view &&
    last.from.preview === preview &&
    last.from.lens === lens &&
    last.from.comparison === comparison
  )
    return last.seen
  const told = underLens(withCompared(graph, comparison), lens)
  const shown = preview ? { ...view, filters: preview } : view
  const found = { graph: told, view: shown, visible: visible(told, shown, lens) }
  last = { from: { graph, view, preview, lens, comparison }, seen: found }
  return found
}

/** What is only in one of two tellings may be no relation of today: it is seen as long as they are compared. */
function withCompared(graph: Graph, comparison: Comparison | null): Graph {
  if (!comparison) return graph
  return { entities: graph.entities, relations: new Map([...comparison.relations, ...graph.relations]) }
}
