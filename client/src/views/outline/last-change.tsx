import { useSession } from '../../explorer.ts'
import { changeBetween } from '../../graph/outline.ts'
import { useText } from '../../i18n/i18n.ts'
import { EntityLink } from '../inspector/entity-link.tsx'
import { TieFold } from '../inspector/tie-fold.tsx'
import { asSentence } from '../log/log-steps.ts'
import { useStepWords } from '../notices/use-words.ts'
import { EntityName } from '../widgets/entity-name.tsx'

/** The last step in its own words, and whom it brought or took away. */
export function LastChange() {
  const t = useText()
  const words = useStepWords()
  const step = useSession(({ past }) => past.at(-1))
  const graph = useSession((state) => state.graph)
  if (!step) return null
  const { appeared, gone } = changeBetween(step.before.places, step.after.places)
  return (
    <section aria-label={t('outline.changed')}>
      <h3>{t('outline.changed')}</h3>
      <p>{asSentence(words(step.command, step.details))}</p>
      {appeared.length > 0 && (
        <TieFold
          title={t('outline.appeared')}
          count={t('ties.count', { count: appeared.length })}
          isOpen={false}
          level={4}
        >
          <ul className="ties">
            {appeared.map((id) => {
              const entity = graph.entities.get(id)
              return <li key={id}>{entity ? <EntityLink entity={entity} /> : id}</li>
            })}
          </ul>
        </TieFold>
      )}
      {gone.length > 0 && (
        <TieFold
          title={t('outline.gone')}
          count={t('ties.count', { count: gone.length })}
          isOpen={false}
          level={4}
        >
          <ul className="ties">
            {gone.map((id) => {
              const entity = graph.entities.get(id)
              return <li key={id}>{entity ? <EntityName entity={entity} /> : id}</li>
            })}
          </ul>
        </TieFold>
      )}
    </section>
  )
}
