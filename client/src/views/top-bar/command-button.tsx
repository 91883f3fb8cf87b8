import type { Command } from '../../commands/command.ts'
import { useExplorer } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { IconButton } from '../widgets/icon-button.tsx'
import { commandWords } from '../menu/entry-words.ts'
import { isIconName } from '../widgets/icons.ts'
import { keyHint } from '../widgets/key-names.ts'
import { useReady } from './use-ready.ts'

/** A command that needs nothing but itself, as a button: its icon, its name, its key. */
export function CommandButton({ command, mirrored = false }: { command: Command; mirrored?: boolean }) {
  const t = useText()
  const { run } = useExplorer()
  const isReady = useReady(command)
  const hint = keyHint(t, command)
  return (
    <IconButton
      icon={isIconName(command.icon) ? command.icon : 'sparkles'}
      label={commandWords(t, command.id)}
      {...(hint === undefined ? {} : { hint })}
      mirrored={mirrored}
      isDisabled={!isReady}
      onPress={() => void run(command, undefined)}
    />
  )
}
