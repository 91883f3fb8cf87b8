import type { Entity, Name } from '../../graph/graph.ts'
import { nameIn } from '../../graph/graph.ts'
import { useSession } from '../../explorer.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { LangText } from '../widgets/lang-text.tsx'
import { TypeMark } from '../widgets/type-mark.tsx'
import { useVocabulary } from '../widgets/use-vocabulary.ts'
import { useWalk } from './walk.ts'

/** An entity's mark, its name in the reader's language and in the other one, and its type. */
export function EntityHeading({ entity }: { entity: Entity }) {
  const t = useText()
  const lang = useLang()
  const { heading } = useWalk()
  const { entityTypes } = useVocabulary()
  const isShown = useSession(({ view }) => view.places.has(entity.id))
  const name = nameIn(entity, lang)
  const type = entityTypes.get(entity.type)
  return (
    <header className="entity-heading">
      <TypeMark type={type} size={44} />
      <div>
        <h3 ref={heading} tabIndex={-1}>
          <LangText text={name} />
        </h3>
        {elsewhere(entity, name).map((other) => (
          <p key={other.lang} className="entity-heading-other">
            <LangText text={other} />
          </p>
        ))}
        <p className="soft">
          {type?.label.value}
          {!isShown && ` · ${t('inspector.offCanvas')}`}
        </p>
      </div>
    </header>
  )
}

function elsewhere(entity: Entity, shown: Name): Name[] {
  return entity.names.filter(
    ({ kind, lang, value }) => kind === 'PRIMARY' && lang !== shown.lang && value !== shown.value,
  )
}
