import { Button as AriaButton, Tooltip, TooltipTrigger, type ButtonProps } from 'react-aria-components'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import './button.css'

type Props = Omit<ButtonProps, 'children' | 'className' | 'aria-label'> & {
  icon: IconName
  /** What it does: its name for screen readers, and the words that appear beside a resting pointer. */
  label: string
  /** A key that does the same, shown with the words. */
  hint?: string
  /** True where the icon points along the reading direction. */
  mirrored?: boolean
  className?: string
}

/** A button of one icon, named by `label`. */
export function IconButton({ icon, label, hint, mirrored, className = '', ...props }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton {...props} aria-label={label} className={`button button-quiet button-icon ${className}`}>
        <Icon name={icon} mirrored={mirrored ?? false} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {hint && <kbd>{hint}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
