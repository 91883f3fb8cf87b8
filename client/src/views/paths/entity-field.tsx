import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useExplorer, usePreferences, useSession } from '../../explorer.ts'
import { nameIn, toEntity, type Entity } from '../../graph/graph.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import { learn } from '../../state/session.ts'
import { EntityName } from '../widgets/entity-name.tsx'
import { TypeMark } from '../widgets/type-mark.tsx'
import { useVocabulary } from '../widgets/use-vocabulary.ts'
import '../widgets/menu.css'

type Props = { label: string; id: string | null; onChange: (id: string | null) => void }

/** One end of a path, found by name as in the search. Give it a `key` of the id: it is written anew with each choice. */
export function EntityField({ label, id, onChange }: Props) {
  const t = useText()
  const lang = useLang()
  const { session } = useExplorer()
  const chosen = useSession(({ graph }) => (id === null ? undefined : graph.entities.get(id)))
  const [text, setText] = useState(() => (chosen ? nameIn(chosen, lang).value : ''))
  const items = useFound(text, chosen)
  return (
    <ComboBox
      className="entity-field"
      items={items}
      inputValue={text}
      onInputChange={setText}
      selectedKey={id}
      onSelectionChange={(key) => {
        const found = items.find((entity) => entity.id === key)
        if (!found) return
        learn(session, [found], [])
        setText(nameIn(found, lang).value)
        onChange(found.id)
      }}
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <Input className="entity-field-input" dir="auto" placeholder={t('paths.placeholder')} />
      <Popover className="menu-popover">
        <ListBox<Entity> className="menu">{(entity) => <Option entity={entity} />}</ListBox>
      </Popover>
    </ComboBox>
  )
}

function Option({ entity }: { entity: Entity }) {
  const { entityTypes } = useVocabulary()
  const type = entityTypes.get(entity.type)
  return (
    <ListBoxItem className="menu-item" textValue={nameIn(entity, useLang()).value}>
      <TypeMark type={type} size={22} />
      <span className="entity-field-name">
        <EntityName entity={entity} />
      </span>
      <span className="entity-field-type">{type?.label.value}</span>
    </ListBoxItem>
  )
}

/** What the text finds; the chosen one stays among it, so that leaving the field writes its name again. */
function useFound(text: string, chosen: Entity | undefined): Entity[] {
  const { api } = useExplorer()
  const langs = langsFor(usePreferences((preferences) => preferences.lang))
  const { data } = useQuery(api.queries.search(text, langs, 8), api.client)
  const found = text.trim() === '' ? [] : (data?.search?.edges.map(({ node }) => toEntity(node)) ?? [])
  return chosen && !found.some((entity) => entity.id === chosen.id) ? [...found, chosen] : found
}
