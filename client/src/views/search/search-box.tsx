import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  type Key,
} from 'react-aria-components'
import { commands } from '../../commands/index.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Icon } from '../widgets/icon.tsx'
import { FoundRow, useFoundText } from './found-row.tsx'
import { SearchState } from './search-state.tsx'
import { useSearch } from './use-search.ts'
import './search.css'

/** The front door: finds entities as one types and puts the chosen one on the canvas, or goes to it. */
export function SearchBox() {
  const t = useText()
  const { run, session } = useExplorer()
  const [text, setText] = useState('')
  const search = useSearch(text)
  const say = useFoundText()
  const input = useFocusOnDemand()

  const choose = (id: string): void => {
    setText('')
    if (session.getState().view.places.has(id)) void run(commands.goTo, { id })
    else void run(commands.showEntities, { ids: [id] })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const isFree = event.currentTarget.getAttribute('aria-activedescendant') === null
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !isFree || text.trim() === '') return
    event.preventDefault()
    void search.best().then((id) => id !== null && choose(id))
  }
  return (
    <ComboBox
      className="search"
      items={search.found}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key: Key | null) => key !== null && choose(String(key))}
      defaultFilter={() => true}
      allowsEmptyCollection
      allowsCustomValue
    >
      <Label className="visually-hidden">{t('search.label')}</Label>
      <div className="search-field">
        <Icon name="search" />
        <Input ref={input} placeholder={t('search.placeholder')} onKeyDown={onKeyDown} />
        {text !== '' && (
          <Button
            slot={null}
            className="search-clear"
            aria-label={t('search.clear')}
            onPress={() => {
              setText('')
              input.current?.focus()
            }}
          >
            <Icon name="x" />
          </Button>
        )}
      </div>
      <Popover className="search-popover" offset={6} isNonModal>
        {text.trim() !== '' && (
          <>
            <ListBox
              className="search-list"
              aria-label={t('search.results')}
              items={search.found}
              renderEmptyState={() => <SearchState text={text} search={search} />}
            >
              {(found) => (
                <ListBoxItem id={found.id} className="found" textValue={say(found)} aria-label={say(found)}>
                  <FoundRow found={found} />
                </ListBoxItem>
              )}
            </ListBox>
            {search.hasMore && search.found.length > 0 && <p className="search-more">{t('search.more')}</p>}
          </>
        )}
      </Popover>
    </ComboBox>
  )
}

/** The field has the cursor at the start (but no screen keyboard is drawn up unasked), and when it is asked for. */
function useFocusOnDemand() {
  const input = useRef<HTMLInputElement>(null)
  const asked = usePreferences(({ searchFocus }) => searchFocus)
  useEffect(() => {
    if (asked === 0 && window.matchMedia('(pointer: coarse)').matches) return
    input.current?.focus({ preventScroll: true })
    input.current?.select()
  }, [asked])
  return input
}
