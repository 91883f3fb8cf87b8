import { useState, type SyntheticEvent } from 'react'
import { AddRelationDocument } from '../../api/generated/curate-operations.ts'
import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { toRelation } from '../../graph/graph.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { learn, select } from '../../state/session.ts'
import { EntityField } from '../paths/entity-field.tsx'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import { useVocabulary } from '../widgets/use-vocabulary.ts'
import { ClaimFields } from './claim-fields.tsx'
import { badInput, claimOf, typedIn, wrongFields, type Typed } from './claim-values.ts'
import { Problems } from './problems.tsx'
import { SourceField } from './source-field.tsx'
import { sourceOf } from './source-of.ts'
import { useWrite, type Outcome, type Problem } from './use-write.ts'

/** The form for a relation that the graph does not have yet, with the claim that it stands on; `ends` are ids to begin with. */
export function AddRelation({ ends, onWritten }: { ends: readonly string[]; onWritten(): void }) {
  const t = useText()
  const lang = useLang()
  const { run, session } = useExplorer()
  const { relationTypes } = useVocabulary()
  const [[subject = null, object = null], setEnds] = useState<readonly (string | null)[]>(ends)
  const [wrong, setWrong] = useState<readonly Problem[]>([])
  const { write, problems, error, isPending } = useWrite<Typed, Outcome>(
    async (send, typed) => {
      const source = await sourceOf(send, typed, lang)
      if (typeof source !== 'string') return { userErrors: source }
      const { type = '' } = typed
      const claims = [claimOf(typed, source, [lang])]
      const input = { subject: subject ?? '', object: object ?? '', type, claims }
      return (await send(AddRelationDocument, { input })).addRelation
    },
    async ({ relation }) => {
      if (!relation) return
      const { id, source, target } = relation
      learn(session, [], [toRelation(relation)])
      await run(commands.showEntities, { ids: [source.id, target.id] })
      select(session, { entities: [], relation: id })
      onWritten()
    },
  )
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const typed = typedIn(event.currentTarget)
    const missing = [...(subject ? [] : ['subject']), ...(object ? [] : ['object'])]
    const found = [...missing.map(badInput), ...wrongFields(typed)]
    setWrong(found)
    if (found.length === 0) write(typed)
  }
  const all = wrong.length > 0 ? wrong : problems
  const invalid = (name: string) => all.some(({ path }) => path.includes(name))
  return (
    <form className="curate-form" aria-label={t('add.relation')} onSubmit={submit} noValidate>
      <EntityField
        label={t('curate.subject')}
        id={subject}
        onChange={(id) => setEnds([id, object])}
        onEnter={() => {}}
      />
      <label className="field curate-field">
        <span>{t('add.verb')}</span>
        <select name="type">
          {[...relationTypes.values()].map(({ id, label }) => (
            <option key={id} value={id}>
              {label.value}
            </option>
          ))}
        </select>
      </label>
      <EntityField
        label={t('curate.object')}
        id={object}
        onChange={(id) => setEnds([subject, id])}
        onEnter={() => {}}
      />
      <Button look="quiet" icon="arrow-up-down" onPress={() => setEnds([object, subject])}>
        {t('add.turn')}
      </Button>
      <SourceField sources={[]} invalid={invalid} />
      <ClaimFields langs={[lang]} statements={{}} reasons={{}} invalid={invalid} />
      <Problems problems={all} />
      {error && <Failed error={error} />}
      <div className="curate-buttons">
        <Button type="submit" look="strong" isDisabled={isPending}>
          {t('curate.write')}
        </Button>
      </div>
    </form>
  )
}
