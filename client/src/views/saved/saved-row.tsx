import { useMemo, useState, type KeyboardEvent } from 'react'
import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { fromAddress } from '../../state/address.ts'
import type { Saved } from '../../state/saved.ts'
import { titleOf } from '../../state/story-words.ts'
import { Icon } from '../widgets/icon.tsx'
import { IconButton } from '../widgets/icon-button.tsx'

/** One saved thing: its name opens it; a field in the name's place renames it. */
export function SavedRow({ item }: { item: Saved }) {
  const t = useText()
  const { run } = useExplorer()
  const { date } = useFormat()
  const [isRenaming, setRenaming] = useState(false)
  const { id, kind, savedAt } = item
  const title = titleOf(item, useLang())
  const count = useMemo(
    () => (item.kind === 'view' ? fromAddress(item.address).places.size : item.steps.length),
    [item],
  )
  return (
    <li className="saved-row">
      {isRenaming ? (
        <NameField
          title={title}
          onDone={(name) => {
            setRenaming(false)
            if (name !== null) void run(commands.renameSaved, { id, title: name })
          }}
        />
      ) : (
        <button type="button" className="saved-open" onClick={() => void run(commands.openSaved, { id })}>
          <span className="saved-title">
            {kind === 'story' && <Icon name="book-open" />} <bdi>{title}</bdi>
          </span>
          <span className="soft">{t('saved.about', { kind, count, date: date(savedAt.slice(0, 10)) })}</span>
        </button>
      )}
      <span className="saved-actions">
        <IconButton icon="pencil" label={t('saved.rename', { title })} onPress={() => setRenaming(true)} />
        <IconButton
          icon="download"
          label={t('saved.file', { title })}
          onPress={() => void run(commands.saveAsFile, { id })}
        />
        <IconButton
          icon="trash-2"
          label={t('saved.delete', { title })}
          onPress={() => void run(commands.deleteSaved, { id })}
        />
      </span>
    </li>
  )
}

/** Enter and leaving the field take the name, Escape leaves it as it was (null). */
function NameField({ title, onDone }: { title: string; onDone: (name: string | null) => void }) {
  const t = useText()
  const [name, setName] = useState(title)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') onDone(name)
    else if (event.key === 'Escape') onDone(null)
    else return
    event.preventDefault()
  }
  return (
    <input
      className="saved-name"
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it stands where the button was that has the focus
      autoFocus
      dir="auto"
      aria-label={t('saved.rename', { title })}
      maxLength={200}
      value={name}
      onChange={({ target }) => setName(target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => onDone(name)}
      onFocus={({ target }) => target.select()}
    />
  )
}
