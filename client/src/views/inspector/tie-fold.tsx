import { useState, type CSSProperties, type ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { Icon } from '../widgets/icon.tsx'

type Props = {
  color?: string | undefined
  title: ReactNode
  count: string
  isOpen: boolean
  level?: 4 | 5
  children: ReactNode
}

/** Things of one kind under a line that folds them; what is folded is not rendered. `color` is one of the palette. */
export function TieFold({ color = 'gray', title, count, isOpen, level = 5, children }: Props) {
  const [isExpanded, setExpanded] = useState(isOpen)
  const style: CSSProperties & { '--tie-color': string } = { '--tie-color': `var(--palette-${color})` }
  return (
    <Disclosure className="tie-group" isExpanded={isExpanded} onExpandedChange={setExpanded} style={style}>
      <Heading level={level}>
        <Button slot="trigger" className="tie-group-button">
          <Icon name="chevron-right" mirrored />
          <span className="tie-group-verb">{title}</span>
          <span className="tie-group-count figures">{count}</span>
        </Button>
      </Heading>
      <DisclosurePanel>{isExpanded && children}</DisclosurePanel>
    </Disclosure>
  )
}
