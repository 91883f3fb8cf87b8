import type { Entry } from '../../commands/entries.ts'
import { isMessageKey, type Translate } from '../../i18n/i18n.ts'

/** The name of a command in the reader's language. */
export function commandWords(t: Translate, id: string): string {
  const key = `command.${id}`
  return isMessageKey(key) ? t(key) : id
}

/** What an entry is called under its command's own name: the choice's words alone. */
export function choiceWords(t: Translate, { id, command, choice }: Entry): string {
  const key = `choice.${id}`
  return choice && isMessageKey(key) ? t(key) : commandWords(t, command.id)
}

/** What an entry is called where it stands alone: `Arrange: circle`. */
export function entryWords(t: Translate, entry: Entry): string {
  const name = commandWords(t, entry.command.id)
  return entry.choice ? `${name}: ${choiceWords(t, entry)}` : name
}
