import { readStyle, writeStyle } from '../graph/style-text.ts'
import { usualStyle, type Style } from '../graph/style.ts'
import { commit } from '../state/session.ts'
import type { CommandContext } from './command.ts'
import type { StyleChange } from './style.ts'

/** Takes a step that changes the style; one that leaves it as it is is none. */
export function changeStyle({ session }: CommandContext, change: StyleChange): void {
  const details = { kind: change.kind, to: 'to' in change ? String(change.to) : '' }
  commit(session, 'setStyle', details, (view) => {
    const style = writeStyle(changed(readStyle(view.style).style, change))
    return style === view.style ? view : { ...view, style }
  })
}

function changed(style: Style, change: StyleChange): Style {
  const { rules } = style
  switch (change.kind) {
    case 'palette':
      return { ...style, palette: change.to }
    case 'addRule':
      return { ...style, rules: [...rules, change.rule] }
    case 'removeRule':
      return { ...style, rules: rules.toSpliced(change.at, 1) }
    case 'moveRule': {
      const moved = rules[change.at]
      return moved ? { ...style, rules: rules.toSpliced(change.at, 1).toSpliced(change.to, 0, moved) } : style
    }
    case 'clear':
      return usualStyle
    default: {
      const { [change.kind]: _, ...others } = style.scales
      return { ...style, scales: change.to ? { ...others, [change.kind]: change.to } : others }
    }
  }
}
