import { useSession } from '../../explorer.ts'
import { endsOf } from '../../graph/bundles.ts'
import { relationsOfPair } from '../../graph/drawn.ts'
import { nameIn } from '../../graph/graph.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { seen } from '../../state/seen.ts'

/** What is said of a line that stands for several relations. */
export function DrawnSaid() {
  const t = useText()
  const lang = useLang()
  const { graph, visible, view } = useSession(seen)
  const pair = endsOf(view.selection.relation ?? '')
  if (!pair) return null
  const [a = '', b = ''] = pair.map((id) => {
    const entity = graph.entities.get(id)
    return entity ? nameIn(entity, lang).value : id
  })
  return t('said.selectedPair', { count: relationsOfPair(graph, visible, pair).length, a, b })
}
