import { useMemo } from 'react'
import { useSession } from '../../explorer.ts'
import { isPair } from '../../graph/bundles.ts'
import { nameIn, relationsAmong, type Graph } from '../../graph/graph.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { useVocabulary } from '../widgets/use-vocabulary.ts'

/**
 * What there is to say of the selection, else of where the keyboard stands, else of what is shown; null where `DrawnSaid` has the
 * words.
 */
export function useSaid(): string | null {
  const t = useText()
  const lang = useLang()
  const { entityTypes, relationTypes } = useVocabulary()
  const graph = useSession(({ graph }) => graph)
  const walker = useSession(({ walker }) => walker)
  const selection = useSession(({ view }) => view.selection)
  const places = useSession(({ view }) => view.places)
  const relations = useMemo(() => relationsAmong(graph, places).length, [graph, places])

  if (walker && !selection.entities.includes(walker.entity)) return walked()
  if (isPair(selection.relation ?? '')) return null
  if (selection.relation !== null) return chosenRelation(selection.relation)
  const [first, ...more] = selection.entities
  if (first === undefined) return t('said.shown', { entities: places.size, relations })
  if (more.length > 0) return t('said.selectedMany', { count: more.length + 1 })
  return t('said.selected', { name: nameOf(graph, first, lang) })

  function walked(): string {
    const entity = walker && graph.entities.get(walker.entity)
    if (!walker || !entity) return ''
    const via = walker.via === null ? undefined : graph.relations.get(walker.via)
    const type = entityTypes.get(entity.type)?.label.value ?? entity.type
    const details = { name: nameIn(entity, lang).value, type, count: entity.degree }
    if (!via) return t('said.walked', details)
    const verbs = relationTypes.get(via.type)
    const verb = via.target === entity.id ? verbs?.label.value : verbs?.inverseLabel.value
    return t('said.walkedBy', { ...details, verb: verb ?? via.type })
  }

  function chosenRelation(id: string): string {
    const relation = graph.relations.get(id)
    if (!relation) return ''
    return t('said.selectedRelation', {
      source: nameOf(graph, relation.source, lang),
      verb: relationTypes.get(relation.type)?.label.value ?? relation.type,
      target: nameOf(graph, relation.target, lang),
    })
  }
}

function nameOf(graph: Graph, id: string, lang: string): string {
  const entity = graph.entities.get(id)
  return entity ? nameIn(entity, lang).value : id
}
