import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import './button.css'

type Props = Omit<ButtonProps, 'children' | 'className'> & {
  /** `quiet` has no ground of its own, `plain` an outline, `strong` is the one thing to do here. */
  look?: 'quiet' | 'plain' | 'strong'
  icon?: IconName
  className?: string
  children: ReactNode
}

/** A button with words, and an icon before them where it helps. */
export function Button({ look = 'plain', icon, className = '', children, ...props }: Props) {
  return (
    <AriaButton {...props} className={`button button-${look} ${className}`}>
      {icon && <Icon name={icon} />}
      <span className="button-words">{children}</span>
    </AriaButton>
  )
}
