import { Suspense } from 'react'
import { canConnect } from '../../commands/connect.ts'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'
import { lazyPanel } from '../widgets/lazy-panel.tsx'
import { Actions } from './actions.tsx'
import { EntityLink } from './entity-link.tsx'
import { GroupPage } from './group-page.tsx'
import { PairTies, useRelationsOfPair } from './pair-ties.tsx'
import { Skeleton } from './skeleton.tsx'
import { useGroupOf } from './selected-group.ts'
import { useWalk } from './walk.ts'

const ConnectForm = lazyPanel(async () => (await import('../paths/connect-form.tsx')).ConnectForm)

/** Several entities: who they are, and what can be done with all of them; or the group that they are folded into. */
export function EntitiesPage({ ids }: { ids: readonly string[] }) {
  const group = useGroupOf(ids)
  return group ? <GroupPage group={group} /> : <SeveralPage ids={ids} />
}

function SeveralPage({ ids }: { ids: readonly string[] }) {
  const t = useText()
  const { run } = useExplorer()
  const { heading } = useWalk()
  const graph = useSession((state) => state.graph)
  const places = useSession(({ view }) => view.places)
  const shown = ids.filter((id) => places.has(id))
  const loose = shown.filter((id) => !places.get(id)?.pinned)
  const [from, to, ...more] = shown
  return (
    <article className="inspector-page">
      <h3 ref={heading} tabIndex={-1}>
        {t('inspector.several', { count: shown.length })}
      </h3>
      <Actions>
        {from !== undefined && to !== undefined && more.length === 0 && (
          <Button
            look="strong"
            icon="route"
            onPress={() => void run(commands.findPaths, { from, to, maxLength: 4 })}
          >
            {t('command.findPaths')}
          </Button>
        )}
        <Button
          icon={loose.length > 0 ? 'pin' : 'pin-off'}
          onPress={() => void run(loose.length > 0 ? commands.pin : commands.unpin, { ids: shown })}
        >
          {t(loose.length > 0 ? 'command.pin' : 'command.unpin')}
        </Button>
        {shown.length > 1 && (
          <Button icon="fold-horizontal" onPress={() => void run(commands.fold, { ids: shown, name: '' })}>
            {t('command.fold')}
          </Button>
        )}
        <Button icon="eye-off" onPress={() => void run(commands.remove, { ids: shown })}>
          {t('command.remove')}
        </Button>
      </Actions>
      {from !== undefined && to !== undefined && more.length === 0 && <Between pair={[from, to]} />}
      {canConnect(shown) && (
        <Suspense fallback={<Skeleton lines={3} />}>
          <ConnectForm ids={shown} />
        </Suspense>
      )}
      <ul className="ties">
        {shown.flatMap((id) => {
          const entity = graph.entities.get(id)
          return entity ? (
            <li key={id} className="tie">
              <EntityLink entity={entity} />
            </li>
          ) : (
            []
          )
        })}
      </ul>
    </article>
  )
}

/** What ties two that are selected, where anything on the canvas does. */
function Between({ pair }: { pair: readonly [string, string] }) {
  const t = useText()
  const relations = useRelationsOfPair(pair)
  if (relations.length === 0) return null
  return (
    <section className="inspector-section">
      <h4>{t('pair.between', { count: relations.length })}</h4>
      <PairTies relations={relations} label={t('pair.between', { count: relations.length })} />
    </section>
  )
}
