import { useMemo } from 'react'
import { useSession } from '../../explorer.ts'
import { visible, type Visible } from '../../graph/visible.ts'

/** How each entity and relation on the canvas is drawn, as it changes. */
export function useVisible(): Visible {
  const graph = useSession((state) => state.graph)
  const view = useSession((state) => state.view)
  return useMemo(() => visible(graph, view), [graph, view])
}
