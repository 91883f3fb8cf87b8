import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  ImportsDocument,
  UndoImportDocument,
  type ImportsQuery,
} from '../../api/generated/import-operations.ts'
import { AppError } from '../../api/app-error.ts'
import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { select } from '../../state/session.ts'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import { useThings, type Thing } from '../widgets/use-things.ts'

/** What was brought in before, each with the way back. */
export function Earlier() {
  const t = useText()
  const { api } = useExplorer()
  const { data } = useQuery(
    { queryKey: ['imports'], queryFn: ({ signal }) => api.send(ImportsDocument, {}, signal) },
    api.client,
  )
  if (!data || data.imports.length === 0) return null
  return (
    <section aria-label={t('import.earlier')}>
      <h3>{t('import.earlier')}</h3>
      <ul className="import-earlier">
        {data.imports.map((each) => (
          <li key={each.id}>
            <EarlierImport brought={each} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function EarlierImport({ brought }: { brought: ImportsQuery['imports'][number] }) {
  const t = useText()
  const { instant } = useFormat()
  const { api } = useExplorer()
  const [isAsked, setIsAsked] = useState(false)
  const [laterWork, setLaterWork] = useState<readonly string[]>([])
  const { id, files, entities, relations, changed, createdAt, createdBy } = brought
  const { mutate, isPending, error } = useMutation(
    {
      mutationFn: async () => {
        const { userErrors, laterWork } = (await api.send(UndoImportDocument, { id })).undoImport
        setLaterWork(laterWork)
        const [problem] = userErrors
        if (problem) throw new AppError(problem.code, problem.message)
      },
      onSuccess: () => api.client.invalidateQueries(),
    },
    api.client,
  )
  return (
    <>
      <p className="import-names">{files.join(', ')}</p>
      <p className="soft">
        {t('import.broughtIn', { entities, relations, changed })} · {instant(createdAt)} ·{' '}
        <bdi>{createdBy}</bdi>
      </p>
      {isAsked ? (
        <div className="tool-buttons">
          <Button look="strong" isDisabled={isPending} onPress={() => mutate()}>
            {t('import.takeBackNow')}
          </Button>
          <Button onPress={() => setIsAsked(false)}>{t('curate.cancel')}</Button>
        </div>
      ) : (
        <Button icon="undo-2" onPress={() => setIsAsked(true)}>
          {t('import.takeBack')}
        </Button>
      )}
      {error && <Failed error={error} />}
      {error && laterWork.length > 0 && <LaterWork ids={laterWork} />}
    </>
  )
}

/** What stands upon an import, each to be looked at. */
function LaterWork({ ids }: { ids: readonly string[] }) {
  const t = useText()
  const { api, run, session } = useExplorer()
  const { data } = useQuery(
    { queryKey: ['imports'], queryFn: ({ signal }) => api.send(ImportsDocument, {}, signal) },
    api.client,
  )
  const thingOf = useThings(ids)
  const look = async (id: string, { ends, isEntity }: Thing): Promise<void> => {
    if (isEntity) return run(commands.goTo, { id })
    await run(commands.showEntities, { ids: ends ?? [], select: false })
    if (session.getState().graph.relations.has(id)) select(session, { entities: [], relation: id })
  }
  return (
    <ul className="import-later" aria-label={t('import.laterWork')}>
      {ids.map((id) => {
        const files = data?.imports.find((each) => each.id === id)?.files
        const thing = thingOf(id)
        return (
          <li key={id}>
            {thing.isEntity || thing.ends ? (
              <Button look="quiet" icon="eye" onPress={() => void look(id, thing)}>
                <LangText text={thing.name} />
              </Button>
            ) : (
              <bdi>{files?.join(', ') ?? thing.name.value}</bdi>
            )}
          </li>
        )
      })}
    </ul>
  )
}
