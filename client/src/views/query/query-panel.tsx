import { useMemo } from 'react'
import { linkOf } from '../../commands/hand-over.ts'
import { commands } from '../../commands/index.ts'
import type { CriterionId } from '../../graph/filters.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { useVocabulary } from '../widgets/use-vocabulary.ts'
import { Button } from '../widgets/button.tsx'
import { curlLine, notAsked, viewQueries } from './view-queries.ts'
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
        <section key={question.id} className="query" aria-label={t(`query.${question.id}`)}>
          <h3>{t(`query.${question.id}`)}</h3>
          <Code name={t('query.operation')} text={question.operation} />
          <Code name={t('query.variables')} text={JSON.stringify(question.variables, null, 2)} />
          <Code name={t('query.curl')} text={curlLine(question, endpoint)} />
        </section>
      ))}
      <Code name={t('query.link')} text={linkOf(context)} />
    </>
  )
}

/** A text for programs, always from left to right, with the button that copies it. */
function Code({ name, text }: { name: string; text: string }) {
  const t = useText()
  const { run } = useExplorer()
  return (
    <figure className="query-code">
      <figcaption>
        {name}
        <Button
          look="quiet"
          icon="copy"
          aria-label={t('query.copy', { name })}
          onPress={() => void run(commands.copyText, { text })}
        >
          {t('command.copyText')}
        </Button>
      </figcaption>
      <section className="query-text" aria-label={name}>
        {/* What scrolls has to be reached by keys. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre dir="ltr" lang="en" tabIndex={0}>
          {text}
        </pre>
      </section>
    </figure>
  )
}
