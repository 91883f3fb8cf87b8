import { directionOf } from '../../i18n/languages.ts'
import { nameIn, type Entity } from '../../graph/graph.ts'
import { useLang } from '../../i18n/i18n.ts'

/** An entity's primary name in the reader's language, marked with its own language and direction. */
export function EntityName({ entity }: { entity: Entity }) {
  const { value, lang } = nameIn(entity, useLang())
  return (
    <bdi lang={lang} dir={directionOf(lang)}>
      {value}
    </bdi>
  )
}
