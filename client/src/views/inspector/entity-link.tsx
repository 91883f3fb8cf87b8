import { Button } from 'react-aria-components'
import { useExplorer } from '../../explorer.ts'
import type { Entity } from '../../graph/graph.ts'
import { learn } from '../../state/session.ts'
import { EntityName } from '../widgets/entity-name.tsx'
import { TypeMark } from '../widgets/type-mark.tsx'
import { useVocabulary } from '../widgets/use-vocabulary.ts'
import { focusOn, usePointing } from './use-pointing.ts'
import { useWalk } from './walk.ts'

/** An entity as a step of the walk: its mark and name; pressing it opens it. */
export function EntityLink({ entity }: { entity: Entity }) {
  const { session } = useExplorer()
  const { entityTypes } = useVocabulary()
  const { go } = useWalk()
  const pointing = usePointing(() => focusOn(entity.id))
  const type = entityTypes.get(entity.type)
  return (
    <Button
      className="entity-link"
      {...pointing}
      onPress={() => {
        learn(session, [entity], [])
        go({ entity: entity.id })
      }}
    >
      <TypeMark type={type} size={24} />
      <span className="entity-link-name">
        <EntityName entity={entity} />
        <span className="visually-hidden">, {type?.label.value}</span>
      </span>
    </Button>
  )
}
