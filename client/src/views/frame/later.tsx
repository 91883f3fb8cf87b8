import { startTransition, useEffect, useState, type ReactNode } from 'react'

/**
 * What is not missed when the page is drawn first: it comes soon after, in slices between which the page answers. `room`
 * stands in its place meanwhile.
 */
export function Later({ room, children }: { room?: ReactNode; children: ReactNode }) {
  const [isThere, setThere] = useState(false)
  useEffect(() => startTransition(() => setThere(true)), [])
  return isThere ? children : room
}
