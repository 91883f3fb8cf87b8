import { MenuItem } from 'react-aria-components'
import type { AnyCommand } from '../../commands/command.ts'
import { entriesOf, isEntryReady, startEntry } from '../../commands/entries.ts'
import { useExplorer } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Icon } from '../widgets/icon.tsx'
import { isIconName } from '../widgets/icons.ts'
import { choiceWords } from './entry-words.ts'

/** An item of a menu for each choice of a command. */
export function ChoiceItems({ command, onStart }: { command: AnyCommand; onStart?: () => void }) {
  const t = useText()
  const { context, run } = useExplorer()
  return entriesOf(context, command)
    .filter(({ choice }) => choice)
    .map((entry) => {
      const words = choiceWords(t, entry)
      return (
        <MenuItem
          key={entry.id}
          id={entry.id}
          className="menu-item"
          textValue={words}
          isDisabled={!isEntryReady(context, entry)}
          onAction={() => {
            onStart?.()
            startEntry(context, entry, run)
          }}
        >
          {isIconName(entry.icon) && <Icon name={entry.icon} />}
          <span className="menu-words">{words}</span>
        </MenuItem>
      )
    })
}
