import { useState, type KeyboardEvent } from 'react'
import { tellProblem } from '../../commands/run.ts'
import { useExplorer } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'
import { useVocabulary } from '../widgets/use-vocabulary.ts'
import { Code } from './code.tsx'
import type { Mistake } from './mistake.ts'
import { curlLine, type Question } from './view-queries.ts'

/** What was typed, and from which question: the view may say another one meanwhile. */
type Draft = { from: string; operation: string; variables: string }

type Props = { question: Question; endpoint: string }

/** One question of the view, to be copied or edited; what is edited is shown when it is applied. */
export function QueryForm({ question, endpoint }: Props) {
  const t = useText()
  const { context } = useExplorer()
  const { relationTypes } = useVocabulary()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([])
  const [isWorking, setWorking] = useState(false)
  const usual = { operation: question.operation, variables: JSON.stringify(question.variables, null, 2) }
  const { operation, variables } = draft ?? usual
  const from = JSON.stringify(usual)
  const edit = (change: Partial<Draft>): void =>
    setDraft({ from: draft?.from ?? from, operation, variables, ...change })
  const reset = (): void => {
    setDraft(null)
    setMistakes([])
  }
  const apply = async (): Promise<void> => {
    if (!draft || isWorking) return
    setWorking(true)
    try {
      const { applyQuestion } = await import('./apply-question.ts')
      const found = await applyQuestion(context, question, draft, [...relationTypes.keys()])
      setMistakes(found)
      if (found.length === 0) setDraft(null)
    } catch (error) {
      tellProblem(context.session, 'askView', error)
    } finally {
      setWorking(false)
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void apply()
  }
  const field = (part: 'operation' | 'variables') => (
    <textarea
      aria-label={t(`query.${part}`)}
      dir="ltr"
      lang="en"
      spellCheck={false}
      autoCapitalize="off"
      rows={Math.min(14, (part === 'operation' ? operation : variables).split('\n').length + 1)}
      value={part === 'operation' ? operation : variables}
      onChange={({ target }) => edit({ [part]: target.value })}
      onKeyDown={onKeyDown}
    />
  )
  return (
    <section className="query" aria-label={t(`query.${question.id}`)}>
      <h3>{t(`query.${question.id}`)}</h3>
      <Code name={t('query.operation')} text={operation}>
        {field('operation')}
      </Code>
      <Code name={t('query.variables')} text={variables}>
        {field('variables')}
      </Code>
      {mistakes.length > 0 && (
        <div role="alert">
          <ul className="query-mistakes">
            {mistakes.map((each) => (
              <li key={JSON.stringify(each)}>{t(`query.mistake.${each.words}`, each.details)}</li>
            ))}
          </ul>
        </div>
      )}
      {draft && draft.from !== from && <p className="soft">{t('query.changed')}</p>}
      <div className="tool-buttons">
        <Button look="strong" isDisabled={!draft || isWorking} onPress={() => void apply()}>
          {t('query.apply')}
        </Button>
        {draft && <Button onPress={reset}>{t('query.reset')}</Button>}
      </div>
      <Code name={t('query.curl')} text={curlLine(draft ? edited(question, draft) : question, endpoint)} />
    </section>
  )
}

/** The question as it is typed; with the view's variables as long as those that are typed cannot be read. */
function edited(question: Question, { operation, variables }: Draft): Question {
  try {
    return { ...question, operation, variables: JSON.parse(variables) as Question['variables'] }
  } catch {
    return { ...question, operation }
  }
}
