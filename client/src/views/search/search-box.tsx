import { useEffect, useRef, useState } from 'react'
import { commands } from '../../commands/index.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Combo } from '../widgets/combo.tsx'
import { IconButton } from '../widgets/icon-button.tsx'
import { Icon } from '../widgets/icon.tsx'
import { FoundRow } from './found-row.tsx'
import { SearchState } from './search-state.tsx'
import { useSearch } from './use-search.ts'
import './search.css'

/** The front door: finds entities as one types and puts the chosen one on the canvas, or goes to it. */
export function SearchBox() {
  const t = useText()
  const { run, session } = useExplorer()
  const [text, setText] = useState('')
  const search = useSearch(text)
  const input = useFocusOnDemand()

  const choose = (id: string): void => {
    setText('')
    if (session.getState().view.places.has(id)) void run(commands.goTo, { id })
    else void run(commands.showEntities, { ids: [id] })
  }
  const clear = (): void => {
    setText('')
    input.current?.focus()
  }
  return (
    <Combo
      label={t('search.label')}
      placeholder={t('search.placeholder')}
      text={text}
      onText={setText}
      items={search.found}
      onChoose={({ id }) => choose(id)}
      onEnter={() => void search.best().then((id) => id !== null && choose(id))}
      empty={<SearchState text={text} search={search} />}
      foot={search.hasMore && <p className="search-more">{t('search.more')}</p>}
      before={<Icon name="search" />}
      after={
        text !== '' && (
          <IconButton icon="x" className="search-clear" label={t('search.clear')} onPress={clear} />
        )
      }
      inputRef={input}
    >
      {(found) => <FoundRow found={found} />}
    </Combo>
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
