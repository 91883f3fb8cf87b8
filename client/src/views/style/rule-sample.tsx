import { drawn, type StyleRule } from '../../graph/style.ts'
import { StatusLine } from '../widgets/status-line.tsx'
import { TypeMark } from '../widgets/type-mark.tsx'

/** A small mark or a piece of line that looks as a rule says. */
export function RuleSample({ channel, look }: Pick<StyleRule, 'channel' | 'look'>) {
  const { color = 'gray', icon = 'circle', size = 1, line, width = 2 } = drawn(channel, look)
  if (channel === 'line') return <StatusLine status="ACTIVE" width={24} color={`var(--palette-${line})`} />
  if (channel === 'width')
    return (
      <svg width={24} height={12} viewBox="0 0 24 12" aria-hidden="true">
        <path d="M1 6H23" stroke="var(--ink-soft)" strokeWidth={width} />
      </svg>
    )
  return <TypeMark type={{ color, icon, shape: 'disc' }} size={channel === 'size' ? 13 * size : 24} />
}
