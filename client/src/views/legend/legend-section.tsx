import { useId, type ReactNode } from 'react'

type Props = { title: string; isEmpty: boolean; children: ReactNode }

/** A part of the legend; nothing where it has no lines. */
export function LegendSection({ title, isEmpty, children }: Props) {
  const id = useId()
  if (isEmpty) return null
  return (
    <div className="legend-section">
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  )
}
