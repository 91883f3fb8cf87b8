import { nameIn } from '../../graph/graph.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { directionOf } from '../../i18n/languages.ts'
import { Chip } from '../widgets/chip.tsx'
import { EntityName } from '../widgets/entity-name.tsx'
import { TypeMark } from '../widgets/type-mark.tsx'
import { useVocabulary } from '../widgets/use-vocabulary.ts'
import type { Found } from './use-search.ts'

/** An entity that was found: its mark, its name, the name that matched where it is another one, type and ties. */
export function FoundRow({ found: { entity, matched, isOnCanvas } }: { found: Found }) {
  const t = useText()
  const lang = useLang()
  const type = useVocabulary().entityTypes.get(entity.type)
  const isOtherName = matched.value !== nameIn(entity, lang).value
  return (
    <>
      <TypeMark type={type} size={30} />
      <span className="found-words">
        <span className="found-name">
          <EntityName entity={entity} />
          {isOtherName && (
            <span className="found-matched">
              <span className="visually-hidden">{t('search.matched')} </span>
              <bdi lang={matched.lang} dir={directionOf(matched.lang)}>
                {matched.value}
              </bdi>
            </span>
          )}
        </span>
        <span className="found-facts">
          {type?.label.value ?? entity.type} · {t('search.ties', { count: entity.degree })}
        </span>
      </span>
      {isOnCanvas && <Chip>{t('search.onCanvas')}</Chip>}
    </>
  )
}
