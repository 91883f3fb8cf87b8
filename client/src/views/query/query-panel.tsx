import { useMemo } from 'react'
import { linkOf } from '../../commands/hand-over.ts'
import type { CriterionId } from '../../graph/filters.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { useVocabulary } from '../widgets/use-vocabulary.ts'
import { Code } from './code.tsx'
import { QueryForm } from './query-form.tsx'
import { notAsked, viewQueries } from './view-queries.ts'
import './query.css'

/** The view as a program would ask for it: the operation, its variables, a line for a shell, and the link. */
export function QueryPanel() {
  const t = useText()
  const lang = useLang()
  const { context } = useExplorer()
  const graph = useSession((state) => state.graph)
  const view = useSession((state) => state.view)
  const { relationTypes } = useVocabulary()
  const questions = useMemo(
    () => viewQueries({ graph, view }, lang, [...relationTypes.keys()]),
    [graph, view, lang, relationTypes],
  )
  const left = notAsked(view.filters)
  const nameOf = (id: CriterionId): string => t(`filterName.${id}`)
  const endpoint = new URL('/graphql', window.location.href).href
  return (
    <>
      <p className="soft">{t('query.hint')}</p>
      {view.removedRelations.size > 0 && (
        <p className="soft">{t('query.removed', { count: view.removedRelations.size })}</p>
      )}
      {left.length > 0 && (
        <p className="soft">{t('query.notAsked', { names: left.map(nameOf).join(', ') })}</p>
      )}
      {questions.map((question) => (
        <QueryForm key={question.id} question={question} endpoint={endpoint} />
      ))}
      <Code name={t('query.link')} text={linkOf(context)} />
    </>
  )
}
