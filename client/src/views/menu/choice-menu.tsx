import { Header, Menu, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import type { AnyCommand } from '../../commands/command.ts'
import { useText } from '../../i18n/i18n.ts'
import { IconButton } from '../widgets/icon-button.tsx'
import type { IconName } from '../widgets/icons.ts'
import { ChoiceItems } from './choice-items.tsx'
import { commandWords } from './entry-words.ts'
import '../widgets/menu.css'
import './menu.css'

type Props = { icon: IconName; label: string; commands: readonly AnyCommand[] }

/** A button that opens a menu of all choices of some commands, each command with a heading where there are several. */
export function ChoiceMenu({ icon, label, commands }: Props) {
  const t = useText()
  return (
    <MenuTrigger>
      <IconButton icon={icon} label={label} />
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" aria-label={label}>
          {commands.map((command) => {
            const name = commandWords(t, command.id)
            return (
              <MenuSection key={command.id} aria-label={name}>
                {commands.length > 1 && <Header className="menu-title">{name}</Header>}
                <ChoiceItems command={command} />
              </MenuSection>
            )
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
