import type { Status } from '../../api/generated/operations.ts'
import './status-line.css'

type Props = { status: Status | 'contested'; color?: string; width?: number }

/** A piece of line as the canvas draws relations of a status: told by the line, not by its hue. */
export function StatusLine({ status, color = 'var(--ink-soft)', width = 36 }: Props) {
  return (
    <svg
      className={`status-line status-line-${status.toLowerCase()}`}
      width={width}
      height={12}
      viewBox={`0 0 ${width} 12`}
      stroke={color}
      aria-hidden="true"
    >
      {status === 'contested' ? (
        <path d={`M1 4H${width - 1}M1 8H${width - 1}`} />
      ) : (
        <path d={`M1 6H${width - 1}`} />
      )}
      {status === 'DENIED' && <path d={`M${width / 2} 1V11`} />}
    </svg>
  )
}
