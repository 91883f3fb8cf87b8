import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  ImportsDocument,
  UndoImportDocument,
  type ImportsQuery,
} from '../../api/generated/import-operations.ts'
import { AppError } from '../../api/app-error.ts'
import { useExplorer } from '../../explorer.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import { useLook } from '../widgets/use-look.ts'
import { useThings } from '../widgets/use-things.ts'

/** What was brought in before, each with the way back. */
export function Earlier() {
  const t = useText()
  const imports = useImports()
  if (imports.length === 0) return null
  return (
    <section aria-label={t('import.earlier')}>
      <h3>{t('import.earlier')}</h3>
      <ul className="import-earlier">
        {imports.map((each) => (
          <li key={each.id}>
            <EarlierImport brought={each} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function useImports(): ImportsQuery['imports'] {
  const { api } = useExplorer()
  const { data } = useQuery(
    { queryKey: ['imports'], queryFn: ({ signal }) => api.send(ImportsDocument, {}, signal) },
    api.client,
  )
  return data?.imports ?? []
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
  const imports = useImports()
  const thingOf = useThings(ids)
  const look = useLook()
  return (
    <ul className="import-later" aria-label={t('import.laterWork')}>
      {ids.map((id) => {
        const files = imports.find((each) => each.id === id)?.files
        const { name, isEntity, ends } = thingOf(id)
        return (
          <li key={id}>
            {isEntity || ends ? (
              <Button look="quiet" icon="eye" onPress={() => void look(id, ends)}>
                <LangText text={name} />
              </Button>
            ) : (
              <bdi>{files?.join(', ') ?? name.value}</bdi>
            )}
          </li>
        )
      })}
    </ul>
  )
}
