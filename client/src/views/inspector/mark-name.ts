import { useSession } from '../../explorer.ts'
import { groupName } from '../../graph/group-name.ts'
import { nameIn } from '../../graph/graph.ts'
import { useLang } from '../../i18n/i18n.ts'
import { drawnOf } from '../../state/drawn.ts'
import { seen } from '../../state/seen.ts'
import { useVocabulary } from '../widgets/use-vocabulary.ts'

/** What a mark of the picture is called in the reader's language: an entity or a folded group. */
export function useMarkName(): (mark: string) => { value: string; lang: string } {
  const lang = useLang()
  const { entityTypes } = useVocabulary()
  const now = useSession(seen)
  return (mark) => {
    const group = drawnOf(now).groups.get(mark)
    if (group) return groupName(group, now.graph, lang, (type) => entityTypes.get(type)?.pluralLabel)
    const entity = now.graph.entities.get(mark)
    return entity ? nameIn(entity, lang) : { value: mark, lang: 'en' }
  }
}
