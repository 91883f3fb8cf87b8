import { useState } from 'react'
import { useExplorer, useSession } from '../../explorer.ts'
import { nameIn, type Entity } from '../../graph/graph.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { learn } from '../../state/session.ts'
import { FoundRow } from '../search/found-row.tsx'
import { SearchState } from '../search/search-state.tsx'
import { useSearch } from '../search/use-search.ts'
import { Combo } from '../widgets/combo.tsx'

type Props = {
  label: string
  id: string | null
  onChange: (id: string) => void
  /** Enter in a field where nothing is left to choose. */
  onEnter: () => void
}

/** One end of a path, found by name as in the search. Leaving the field writes the chosen name again. */
export function EntityField({ label, id, onChange, onEnter }: Props) {
  const t = useText()
  const lang = useLang()
  const { session } = useExplorer()
  const chosen = useSession(({ graph }) => (id === null ? undefined : graph.entities.get(id)))
  const name = chosen ? nameIn(chosen, lang).value : ''
  const [text, setText] = useTextOf(name)
  const isSettled = chosen !== undefined && text === name
  const search = useSearch(isSettled ? '' : text)
  const choose = (entity: Entity): void => {
    learn(session, [entity], [])
    setText(nameIn(entity, lang).value)
    onChange(entity.id)
  }
  const chooseBest = async (): Promise<void> => {
    const best = await search.best()
    const found = search.found.find((each) => each.id === best)
    if (found) choose(found.entity)
  }
  return (
    <div className="entity-field" onBlur={() => chosen && setText(name)}>
      <Combo
        label={label}
        isLabelShown
        placeholder={t('paths.placeholder')}
        text={text}
        onText={setText}
        items={isSettled ? [] : search.found}
        onChoose={({ entity }) => choose(entity)}
        onEnter={() => (isSettled ? onEnter() : void chooseBest())}
        empty={isSettled ? null : <SearchState text={text} search={search} />}
      >
        {(found) => <FoundRow found={found} />}
      </Combo>
    </div>
  )
}

/** What stands in the field: as typed, until another name is chosen. */
function useTextOf(name: string): [string, (text: string) => void] {
  const [text, setText] = useState(name)
  const [written, setWritten] = useState(name)
  if (name !== written) {
    setWritten(name)
    setText(name)
  }
  return [text, setText]
}
