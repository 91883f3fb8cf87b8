import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { pairOf } from '../../graph/bundles.ts'
import { nameIn } from '../../graph/graph.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'
import { Actions } from './actions.tsx'
import { EntityLink } from './entity-link.tsx'
import { PairTies, useRelationsOfPair } from './pair-ties.tsx'
import { useWalk } from './walk.ts'

/** All relations between two, each of which opens with its evidence. */
export function PairPage({ pair }: { pair: readonly [string, string] }) {
  const t = useText()
  const lang = useLang()
  const { run } = useExplorer()
  const { heading } = useWalk()
  const graph = useSession((state) => state.graph)
  const isApart = useSession(({ view }) => view.apart.has(pairOf(...pair)))
  const relations = useRelationsOfPair(pair)
  const ends = pair.flatMap((id) => graph.entities.get(id) ?? [])
  const [a = '', b = ''] = ends.map((entity) => nameIn(entity, lang).value)
  return (
    <article className="inspector-page">
      <h3 ref={heading} tabIndex={-1}>
        {t('pair.title', { count: relations.length, a, b })}
      </h3>
      <Actions>
        <Button icon="columns-3" onPress={() => void run(commands.openBundle, { pair: pairOf(...pair) })}>
          {t(isApart ? 'pair.bundle' : 'pair.open')}
        </Button>
      </Actions>
      <PairTies relations={relations} label={t('pair.title', { count: relations.length, a, b })} />
      <section className="inspector-section">
        <h4>{t('relation.ends')}</h4>
        <ul className="ties">
          {ends.map((entity) => (
            <li key={entity.id} className="tie">
              <EntityLink entity={entity} />
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
