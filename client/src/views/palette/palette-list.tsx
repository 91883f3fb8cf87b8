import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react'
import { entriesOf, isEntryReady, startEntry, type Entry } from '../../commands/entries.ts'
import { commandList } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { translate, useLang, useText, type Translate } from '../../i18n/i18n.ts'
import { entryWords } from '../menu/entry-words.ts'
import { Icon } from '../widgets/icon.tsx'
import { isIconName } from '../widgets/icons.ts'
import { Keys } from '../widgets/keys.tsx'
import { matchEntries, type Named } from './match-entries.ts'

/** It opens itself and would only close itself. */
const itself = 'palette'

/** The field and, under it, what can be done that fits (WAI-ARIA combobox with a list that is always there). */
export function PaletteList({ onDone }: { onDone: () => void }) {
  const t = useText()
  const id = useId()
  const { context, run } = useExplorer()
  const [text, setText] = useState('')
  const [marked, setMarked] = useState(0)
  const all = useAll()
  const found = useMemo(() => matchEntries(all, text), [all, text])
  const at = Math.min(marked, found.length - 1)
  const option = (index: number): string => `${id}-${index}`

  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, at])

  const start = (named: Named<Entry> | undefined): void => {
    if (!named?.isReady) return
    onDone()
    startEntry(context, named.item, run)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setMarked((at + 1) % Math.max(1, found.length))
    else if (event.key === 'ArrowUp') setMarked((at - 1 + found.length) % Math.max(1, found.length))
    else if (event.key === 'Enter') start(found[at])
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className="palette-field">
        <Icon name="command" />
        <input
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="combobox"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that opens to be typed into takes the focus
          autoFocus
          aria-label={t('palette.title')}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={found.length > 0 ? option(at) : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          dir={text === '' ? undefined : 'auto'}
          placeholder={t('palette.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setMarked(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {found.length === 0 && <p className="palette-none">{t('palette.none', { text })}</p>}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div id={`${id}-list`} role="listbox" aria-label={t('palette.title')} className="palette-list">
        {found.map((named, index) => (
          <PaletteOption
            key={named.item.id}
            id={option(index)}
            named={named}
            isMarked={index === at}
            onStart={() => start(named)}
          />
        ))}
      </div>
      <output className="visually-hidden">{t('palette.count', { count: found.length })}</output>
    </>
  )
}

type OptionProps = { id: string; named: Named<Entry>; isMarked: boolean; onStart: () => void }

function PaletteOption({ id, named: { item, names, isReady }, isMarked, onStart }: OptionProps) {
  const [key] = item.choice ? [] : (item.command.keys ?? [])
  return (
    // The field has the focus and the keys; an option is only ever clicked.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={isMarked}
      aria-disabled={!isReady}
      tabIndex={-1}
      className="palette-option"
      onPointerDown={(event) => event.preventDefault()}
      onClick={onStart}
    >
      {isIconName(item.icon) && <Icon name={item.icon} />}
      <span className="palette-words">{names[0]}</span>
      {key !== undefined && <Keys name={key} />}
    </div>
  )
}

/** Every entry of every command, named in both languages, the reader's first. */
function useAll(): Named<Entry>[] {
  const lang = useLang()
  const { context } = useExplorer()
  return useMemo(() => {
    const inLang =
      (lang: 'he' | 'en'): Translate =>
      (key, values) =>
        translate(lang, key, values)
    const langs = lang === 'he' ? (['he', 'en'] as const) : (['en', 'he'] as const)
    return commandList
      .filter(({ id }) => id !== itself)
      .flatMap((command) => entriesOf(context, command))
      .map((entry) => ({
        item: entry,
        names: langs.map((each) => entryWords(inLang(each), entry)),
        isReady: isEntryReady(context, entry),
      }))
  }, [lang, context])
}
