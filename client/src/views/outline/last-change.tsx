import { useSession } from '../../explorer.ts'
import { changeBetween } from '../../graph/outline.ts'
import { useText } from '../../i18n/i18n.ts'
import { asSentence } from '../log/log-steps.ts'
import { useStepWords } from '../notices/use-words.ts'
import { EntityFold } from './entity-fold.tsx'

/** The last step in its own words, and whom it brought or took away. */
export function LastChange() {
  const t = useText()
  const words = useStepWords()
  const step = useSession(({ past }) => past.at(-1))
  if (!step) return null
  const { appeared, gone } = changeBetween(step.before.places, step.after.places)
  return (
    <section aria-label={t('outline.changed')}>
      <h3>{t('outline.changed')}</h3>
      <p>{asSentence(words(step.command, step.details))}</p>
      <EntityFold title={t('outline.appeared')} ids={appeared} level={4} isLinked />
      <EntityFold title={t('outline.gone')} ids={gone} level={4} />
    </section>
  )
}
