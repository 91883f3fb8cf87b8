import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { pairOf } from '../../graph/bundles.ts'
import { useText } from '../../i18n/i18n.ts'
import { drawnOf } from '../../state/drawn.ts'
import { seen } from '../../state/seen.ts'
import { Button } from '../widgets/button.tsx'
import { Actions } from './actions.tsx'
import { EntityLink } from './entity-link.tsx'
import { useMarkName } from './mark-name.ts'
import { PairTies, useRelationsOfPair } from './pair-ties.tsx'
import { useWalk } from './walk.ts'

/** All relations between two, entities or groups; each opens with its evidence. */
export function PairPage({ pair }: { pair: readonly [string, string] }) {
  const t = useText()
  const { run } = useExplorer()
  const { heading, go } = useWalk()
  const nameOf = useMarkName()
  const now = useSession(seen)
  const { groups } = drawnOf(now)
  const isApart = now.view.apart.has(pairOf(...pair))
  const relations = useRelationsOfPair(pair)
  const [a = '', b = ''] = pair.map((id) => nameOf(id).value)
  const title = t('pair.title', { count: relations.length, a, b })
  return (
    <article className="inspector-page">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <Actions>
        <Button icon="columns-3" onPress={() => void run(commands.openBundle, { pair: pairOf(...pair) })}>
          {t(isApart ? 'pair.bundle' : 'pair.open')}
        </Button>
      </Actions>
      <PairTies relations={relations} label={title} />
      <section className="inspector-section">
        <h4>{t('relation.ends')}</h4>
        <ul className="ties">
          {pair.map((id) => {
            const entity = now.graph.entities.get(id)
            const group = groups.get(id)
            return (
              <li key={id} className="tie">
                {entity && <EntityLink entity={entity} />}
                {group && (
                  <Button look="quiet" onPress={() => go({ entities: group.members })}>
                    {nameOf(id).value}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      </section>
    </article>
  )
}
