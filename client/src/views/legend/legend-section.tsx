import { useId, type ReactNode } from 'react'

type Props = { title: string; isEmpty: boolean; children: ReactNode }

/** A part of the legend; nothing where it has no lines. */
export function LegendSection({ title, isEmpty, children }: Props) {
  const id = useId()
  if (isEmpty) return null
  return (
    <section className="legend-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>{children}</ul>
    </section>
  )
}
