import { useState, type SyntheticEvent } from 'react'
import { AddEntityDocument, type AddEntityMutation } from '../../api/generated/curate-operations.ts'
import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { toEntity } from '../../graph/graph.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { learn, select } from '../../state/session.ts'
import { FoundRow } from '../search/found-row.tsx'
import { useSearch } from '../search/use-search.ts'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import { typedIn, type Typed } from './claim-values.ts'
import { EntityFields, summaryOf, type Name } from './entity-fields.tsx'
import { Problems } from './problems.tsx'
import { useWrite } from './use-write.ts'

/** The form for an entity that the graph does not have yet; it is put on the canvas when it is written. */
export function AddEntity({ onWritten }: { onWritten(): void }) {
  const t = useText()
  const lang = useLang()
  const { run, session } = useExplorer()
  const nameless: readonly Name[] = [{ value: '', lang, kind: 'PRIMARY' }]
  const [names, setNames] = useState(nameless)
  const { write, problems, error, isPending } = useWrite<Typed, AddEntityMutation['addEntity']>(
    async (send, typed) => {
      const { type = '', reason } = typed
      const input = { type, names: [...names], summary: summaryOf(typed), reason: reason || null }
      return (await send(AddEntityDocument, { input })).addEntity
    },
    async ({ entity }) => {
      if (!entity) return
      learn(session, [toEntity(entity)], [])
      await run(commands.showEntities, { ids: [entity.id] })
      select(session, { entities: [entity.id], relation: null })
      onWritten()
    },
  )
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault()
    write(typedIn(event.currentTarget))
  }
  return (
    <form className="curate-form" aria-label={t('add.entity')} onSubmit={submit} noValidate>
      <EntityFields type={undefined} names={names} onNames={setNames} summaries={{}} />
      <Alike name={names[0]?.value ?? ''} />
      <label className="field curate-field">
        <span>{t('curate.reason')}</span>
        <input name="reason" autoComplete="off" />
      </label>
      <Problems problems={problems} />
      {error && <Failed error={error} />}
      <div className="curate-buttons">
        <Button type="submit" look="strong" isDisabled={isPending}>
          {t('curate.write')}
        </Button>
      </div>
    </form>
  )
}

const mostAlike = 3

/** The graph's entities with a name like the one that is typed: what is there already need not be added. */
function Alike({ name }: { name: string }) {
  const t = useText()
  const { run } = useExplorer()
  const { found } = useSearch(name)
  if (found.length === 0) return null
  return (
    <section className="add-alike">
      <h3>{t('add.alike')}</h3>
      <ul>
        {found.slice(0, mostAlike).map((each) => (
          <li key={each.id}>
            <FoundRow found={each} />
            <Button onPress={() => void run(commands.showEntities, { ids: [each.id] })}>
              {t('add.show')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
