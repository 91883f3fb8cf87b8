import { useSession } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { EntityLink } from '../inspector/entity-link.tsx'
import { TieFold } from '../inspector/tie-fold.tsx'
import { EntityName } from '../widgets/entity-name.tsx'

type Props = { title: string; ids: readonly string[]; level?: 4 | 5; isLinked?: boolean }

/** Entities by name under a line that folds them; nothing where there are none. `isLinked`: each can be gone to. */
export function EntityFold({ title, ids, level = 5, isLinked = false }: Props) {
  const t = useText()
  const graph = useSession((state) => state.graph)
  if (ids.length === 0) return null
  return (
    <TieFold title={title} count={t('ties.count', { count: ids.length })} isOpen={false} level={level}>
      <ul className="ties">
        {ids.map((id) => {
          const entity = graph.entities.get(id)
          const Shown = isLinked ? EntityLink : EntityName
          return <li key={id}>{entity ? <Shown entity={entity} /> : id}</li>
        })}
      </ul>
    </TieFold>
  )
}
