import type { ReactNode } from 'react'
import './chip.css'

/** A short fact beside others: a status, a count. `tone` is for what should catch the eye. */
export function Chip({
  children,
  tone = 'plain',
}: {
  children: ReactNode
  tone?: 'plain' | 'accent' | 'danger'
}) {
  return <span className={`chip chip-${tone}`}>{children}</span>
}
