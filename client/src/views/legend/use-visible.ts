import { useMemo } from 'react'
import { useSession } from '../../explorer.ts'
import { countSeen, type Visible } from '../../graph/visible.ts'
import { seen, type Seen } from '../../state/seen.ts'

/** What is seen on the canvas, as it changes. */
export function useSeen(): Seen {
  return useSession(seen)
}

/** How each entity and relation on the canvas is drawn, as it changes. */
export function useVisible(): Visible {
  return useSeen().visible
}

/** How many entities and relations are seen, as it changes. */
export function useFigures(): { entities: number; relations: number } {
  const visible = useVisible()
  return useMemo(() => countSeen(visible), [visible])
}
