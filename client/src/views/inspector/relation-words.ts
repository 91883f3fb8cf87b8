import { useSession } from '../../explorer.ts'
import { nameIn, type Relation } from '../../graph/graph.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { isolate } from '../../i18n/isolate.ts'
import { useVocabulary } from '../widgets/use-vocabulary.ts'

/** A relation told in short, who does what to whom, and what is known of it. */
export function useRelationWords(): (relation: Relation) => { sentence: string; facts: string[] } {
  const t = useText()
  const lang = useLang()
  const format = useFormat()
  const { relationTypes } = useVocabulary()
  const graph = useSession((state) => state.graph)
  const name = (id: string): string => {
    const entity = graph.entities.get(id)
    return isolate(entity ? nameIn(entity, lang).value : id, lang)
  }
  return ({ source, target, type, amount, period, status, contested, confidence }) => {
    const verb = relationTypes.get(type)?.label.value ?? type
    const object = joined(verb, name(target))
    const facts = [
      amount && format.money(amount),
      period && format.period(period),
      t(`status.${status}`),
      contested && t('status.contested'),
      confidence !== null && confidence !== undefined && `${confidence}%`,
    ]
    return { sentence: `${name(source)} ${object}`, facts: facts.flatMap((fact) => fact || []) }
  }
}

/** A Hebrew preposition is written on to the name: `מוכר לסין`, `מוכר ל־Nvidia`. */
function joined(verb: string, name: string): string {
  if (!verb.endsWith('־')) return `${verb} ${name}`
  return /^\p{Script=Hebrew}/u.test(name) ? `${verb.slice(0, -1)}${name}` : `${verb}${name}`
}
