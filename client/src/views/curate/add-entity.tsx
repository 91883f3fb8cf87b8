import { useRef, useState, type SyntheticEvent } from 'react'
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
import { useWrite, type Problem } from './use-write.ts'

/** How many of one name can be told apart by a number behind the id. */
const mostNamesakes = 100

/** The form for an entity that the graph does not have yet; it is put on the canvas when it is written. */
export function AddEntity({ onWritten }: { onWritten(): void }) {
  const t = useText()
  const lang = useLang()
  const { run, session } = useExplorer()
  const nameless: readonly Name[] = [{ value: '', lang, kind: 'PRIMARY' }]
  const [names, setNames] = useState(nameless)
  const form = useRef<HTMLFormElement>(null)
  const [sent, setSent] = useState(nameless)
  const { write, data, problems, error, isPending } = useWrite<
    { typed: Typed; namesake: string | null },
    AddEntityMutation['addEntity']
  >(
    async (send, { typed, namesake }) => {
      const { type = '', reason } = typed
      const input = { type, names: [...names], summary: summaryOf(typed), reason: reason || null }
      setSent(names)
      if (namesake === null) return (await send(AddEntityDocument, { input })).addEntity
      for (let number = 2; ; number += 1) {
        const { addEntity } = await send(AddEntityDocument, {
          input: { ...input, id: `${namesake}-${number}` },
        })
        if (number === mostNamesakes || !isTaken(addEntity.userErrors)) return addEntity
      }
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
    write({ typed: typedIn(event.currentTarget), namesake: null })
  }
  // An id comes from the name, and people share names.
  const namesake = sent === names && isTaken(problems) ? data?.entity?.id : undefined
  return (
    <form ref={form} className="curate-form" aria-label={t('add.entity')} onSubmit={submit} noValidate>
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
        {namesake !== undefined && (
          <Button
            isDisabled={isPending}
            onPress={() => form.current && write({ typed: typedIn(form.current), namesake })}
          >
            {t('add.namesake')}
          </Button>
        )}
      </div>
    </form>
  )
}

function isTaken(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'ID_TAKEN')
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
