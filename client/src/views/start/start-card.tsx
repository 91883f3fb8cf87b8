import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { IconButton } from '../widgets/icon-button.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import { Button } from '../widgets/button.tsx'
import { useStart } from '../widgets/use-vocabulary.ts'
import './start.css'

/** What this graph is, how much it holds, and three questions to begin with. Never in the way of anything. */
export function StartCard({ onClose }: { onClose: () => void }) {
  const t = useText()
  const { run } = useExplorer()
  const { data } = useStart()
  if (!data) return null
  const { title, description, questions, entities, relations, claims, sources } = data.graphInfo
  return (
    <section className="start" aria-label={t('start.title')}>
      <div className="start-about">
        <h2>{title ? <LangText text={title} /> : t('start.title')}</h2>
        <p>{t('start.sentence')}</p>
        {description && (
          <p className="start-more">
            <LangText text={firstSentence(description)} />
          </p>
        )}
        <p className="start-more">{t('start.counts', { entities, relations, claims, sources })}</p>
      </div>
      {questions.length > 0 && (
        <ul className="start-questions" aria-label={t('start.questions')}>
          {questions.slice(0, 3).map(({ text, view }) => (
            <li key={view}>
              <Button
                icon="arrow-right"
                className="start-question"
                onPress={() => void run(commands.openView, { address: view })}
              >
                <LangText text={text} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <IconButton icon="x" label={t('start.close')} className="start-close" onPress={onClose} />
    </section>
  )
}

/** The data set's own words are for the inspector's leisure; a card has room for one sentence. */
function firstSentence({ value, lang }: { value: string; lang: string }): { value: string; lang: string } {
  return { value: /^.+?[.!?](?=\s|$)/u.exec(value)?.[0] ?? value, lang }
}
