import { useSession } from '../../explorer.ts'
import { endsOf } from '../../graph/bundles.ts'
import { relationsOfPair } from '../../graph/drawn.ts'
import { headOf } from '../../graph/groups.ts'
import { directionFrom } from '../../graph/outline.ts'
import { useText } from '../../i18n/i18n.ts'
import { drawnOf } from '../../state/drawn.ts'
import { seen, type Seen } from '../../state/seen.ts'
import type { Walker } from '../../state/session.ts'
import { useMarkName } from '../inspector/mark-name.ts'
import { useGroupOf } from '../inspector/selected-group.ts'
import { verbOf } from '../inspector/verb-of.ts'
import { useVocabulary } from '../widgets/use-vocabulary.ts'

/** What there is to say of where the keyboard stands, else of what is selected. */
export function ChoiceSaid() {
  const now = useSession(seen)
  const walker = useSession((state) => state.walker)
  const walkedWords = useWalkedWords(now)
  const selectedWords = useSelectedWords(now)
  const { selection } = now.view
  const isLast = walker?.beside === selection && !selection.entities.includes(headOf(walker.entity))
  return isLast ? walkedWords(walker) : selectedWords()
}

function useWalkedWords(now: Seen): (walker: Walker) => string {
  const t = useText()
  const nameOf = useMarkName()
  const { entityTypes, relationTypes } = useVocabulary()
  const { groups, markOf, lines } = drawnOf(now)
  return ({ entity: mark, via }) => {
    const id = markOf.get(headOf(mark)) ?? mark
    const name = nameOf(id).value
    const group = groups.get(id)
    if (group) {
      const ties = [...lines.values()].filter(({ source, target }) => source === id || target === id)
      const count = ties.reduce((sum, { relations }) => sum + relations.length, 0)
      return t('said.walkedGroup', { name, members: group.members.length, count })
    }
    const entity = now.graph.entities.get(id)
    if (!entity) return ''
    const type = entityTypes.get(entity.type)?.label.value ?? entity.type
    const details = { name, type, count: entity.degree }
    const relation = via === null ? undefined : now.graph.relations.get(via)
    if (!relation) return t('said.walked', details)
    const verbs = relationTypes.get(relation.type)
    const verb = verbOf(verbs, directionFrom(relation, relation.target === id), relation.type)
    return t('said.walkedBy', { ...details, verb })
  }
}

function useSelectedWords(now: Seen): () => string {
  const t = useText()
  const nameOf = useMarkName()
  const { relationTypes } = useVocabulary()
  const { entities, relation: id } = now.view.selection
  const group = useGroupOf(entities)
  return () => {
    const pair = endsOf(id ?? '')
    if (pair) {
      const [a = '', b = ''] = pair.map((end) => nameOf(end).value)
      const count = relationsOfPair(now.graph, now.visible, drawnOf(now), pair).length
      return t('said.selectedPair', { count, a, b })
    }
    if (id !== null) {
      const relation = now.graph.relations.get(id)
      if (!relation) return ''
      const verb = verbOf(relationTypes.get(relation.type), 'OUT', relation.type)
      const [source, target] = [nameOf(relation.source).value, nameOf(relation.target).value]
      return t('said.selectedRelation', { source, verb, target })
    }
    const [first = ''] = entities
    if (group) return t('said.selectedGroup', { name: nameOf(group.id).value, members: group.members.length })
    if (entities.length > 1) return t('said.selectedMany', { count: entities.length })
    return t('said.selected', { name: nameOf(first).value })
  }
}
