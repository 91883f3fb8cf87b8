import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useExplorer, usePreferences, useSession } from '../../explorer.ts'
import { nameIn, type Relation } from '../../graph/graph.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { isolate } from '../../i18n/isolate.ts'
import { langsFor } from '../../state/preferences.ts'
import { useVocabulary } from '../widgets/use-vocabulary.ts'

type Words = { sentence: { value: string; lang: string }; facts: string[] }

/**
 * Relations told in short, who does what to whom, and what is known of it: by the server's sentences, whose verbs agree
 * with who does it (`אנבידיה מוכרת`). Those tell how things stand today: what a lens tells otherwise, and what there is no
 * sentence of yet, is put together from the vocabulary's words and the relation's own facts.
 */
export function useRelationWords(relations: readonly Relation[]): (relation: Relation) => Words {
  const t = useText()
  const lang = useLang()
  const format = useFormat()
  const { api } = useExplorer()
  const langs = langsFor(usePreferences((preferences) => preferences.lang))
  const { relationTypes } = useVocabulary()
  const graph = useSession((state) => state.graph)
  const ids = useMemo(() => relations.map(({ id }) => id).toSorted(), [relations])
  const { data } = useQuery(api.queries.sentences(ids, langs), api.client)
  const sentences = useMemo(
    () =>
      new Map(
        data?.nodes.flatMap((node) =>
          node && 'sentence' in node ? [[node.id, node.sentence] as const] : [],
        ),
      ),
    [data],
  )
  const name = (id: string): string => {
    const entity = graph.entities.get(id)
    return isolate(entity ? nameIn(entity, lang).value : id, lang)
  }
  return (relation) => {
    const { id, source, target, type, amount, period, status, contested, confidence } = relation
    const beside = [
      contested && t('status.contested'),
      confidence !== null && confidence !== undefined && `${confidence}%`,
    ].flatMap((fact) => fact || [])
    const sentence = graph.relations.get(id) === relation ? sentences.get(id) : undefined
    if (sentence) return { sentence, facts: beside }
    const object = joined(relationTypes.get(type)?.label.value ?? type, name(target))
    const facts = [amount && format.money(amount), period && format.period(period), t(`status.${status}`)]
    return {
      sentence: { value: `${name(source)} ${object}`, lang },
      facts: [...facts.flatMap((fact) => fact || []), ...beside],
    }
  }
}

/** A Hebrew preposition is written on to the name: `מוכר לסין`, `מוכר ל־Nvidia`. */
function joined(verb: string, name: string): string {
  if (!verb.endsWith('־')) return `${verb} ${name}`
  return /^\p{Script=Hebrew}/u.test(name) ? `${verb.slice(0, -1)}${name}` : `${verb}${name}`
}
