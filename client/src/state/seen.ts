import { underLens } from '../graph/filters.ts'
import type { Graph } from '../graph/graph.ts'
import { visible, type Visible } from '../graph/visible.ts'
import type { Session } from './session.ts'
import type { View } from './view.ts'

/** What is seen: the graph as it is told, the view with the filters that are tried, and how each thing is drawn. */
export type Seen = { graph: Graph; view: View; visible: Visible }

type From = Pick<Session, 'graph' | 'view' | 'preview' | 'lens'>
let last: { from: From; seen: Seen } | null = null

/** What canvas, table, legend and exports show of a session; they all ask at each change, so the last answer is kept. */
export function seen({ graph, view, preview, lens }: From): Seen {
  if (
    last &&
    last.from.graph === graph &&
    last.from.view === view &&
    last.from.preview === preview &&
    last.from.lens === lens
  )
    return last.seen
  const told = underLens(graph, lens)
  const shown = preview ? { ...view, filters: preview } : view
  const found = { graph: told, view: shown, visible: visible(told, shown, lens) }
  last = { from: { graph, view, preview, lens }, seen: found }
  return found
}
