import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import type { DrawnGroup } from '../../graph/drawn.ts'
import type { Entity } from '../../graph/graph.ts'
import { tiesFrom, type OutlineVerb } from '../../graph/outline.ts'
import { useText } from '../../i18n/i18n.ts'
import { drawnOf } from '../../state/drawn.ts'
import { seen } from '../../state/seen.ts'
import { select } from '../../state/session.ts'
import { Actions } from '../inspector/actions.tsx'
import { EntityHeading } from '../inspector/entity-heading.tsx'
import { useMarkName } from '../inspector/mark-name.ts'
import { TieFold } from '../inspector/tie-fold.tsx'
import { TieRow } from '../inspector/tie-row.tsx'
import { verbOf } from '../inspector/verb-of.ts'
import { useWalk } from '../inspector/walk.ts'
import { Button } from '../widgets/button.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import { useVocabulary } from '../widgets/use-vocabulary.ts'
import { EntityFold } from './entity-fold.tsx'

/** Up to so many ties are read at once; of more, the verbs and their counts come first. */
const openUpTo = 12

/** Where the reader is, and what leads on from there. */
export function Here({ mark }: { mark: string | null }) {
  const t = useText()
  const now = useSession(seen)
  const drawn = drawnOf(now)
  if (mark === null) return <p>{t('outline.nowhere')}</p>
  const group = drawn.groups.get(mark)
  const entity = now.graph.entities.get(mark)
  const verbs = tiesFrom(mark, drawn, now.visible)
  return (
    <article className="outline-here" aria-label={t('outline.here')}>
      {group ? <GroupHere group={group} id={mark} /> : entity && <EntityHere entity={entity} verbs={verbs} />}
      <Verbs key={mark} verbs={verbs} />
    </article>
  )
}

function EntityHere({ entity, verbs }: { entity: Entity; verbs: readonly OutlineVerb[] }) {
  const t = useText()
  const { run, session } = useExplorer()
  const left = useSession((state) => seen(state).visible.hidden.get(entity.id) ?? 0)
  return (
    <>
      <EntityHeading entity={entity} />
      <p>{t('outline.ties', { shown: countOf(verbs), left })}</p>
      <Actions>
        {left > 0 && (
          <Button icon="git-branch-plus" onPress={() => void run(commands.expandOrAsk, { id: entity.id })}>
            {t('command.expandOrAsk')}
          </Button>
        )}
        <Button icon="info" onPress={() => select(session, { entities: [entity.id], relation: null })}>
          {t('outline.open')}
        </Button>
      </Actions>
    </>
  )
}

function GroupHere({ group: { members }, id }: { group: DrawnGroup; id: string }) {
  const t = useText()
  const { run } = useExplorer()
  const { heading } = useWalk()
  const nameOf = useMarkName()
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        <LangText text={nameOf(id)} />
      </h3>
      <EntityFold title={t('outline.members')} ids={members} />
      <Actions>
        <Button icon="maximize" onPress={() => void run(commands.unfold, { groups: [id] })}>
          {t('command.unfold')}
        </Button>
      </Actions>
    </>
  )
}

/** The ties by verb, each with its far ends. */
function Verbs({ verbs }: { verbs: readonly OutlineVerb[] }) {
  const t = useText()
  const { relationTypes } = useVocabulary()
  const graph = useSession((state) => seen(state).graph)
  if (verbs.length === 0) return null
  const isOpen = countOf(verbs) <= openUpTo
  return (
    <section>
      <h4>{t('ties.title')}</h4>
      {verbs.map(({ type: id, direction, ties }) => {
        const type = relationTypes.get(id)
        const verb = verbOf(type, direction, id)
        const dim = ties.filter(({ isDim }) => isDim).length
        return (
          <TieFold
            key={`${direction} ${id}`}
            color={type?.color}
            title={verb}
            count={t('outline.count', { count: ties.length, dim })}
            isOpen={isOpen}
          >
            <ul className="ties">
              {ties.map(({ relation, other }) => {
                const entity = graph.entities.get(other)
                return entity && <TieRow key={relation.id} relation={relation} other={entity} verb={verb} />
              })}
            </ul>
          </TieFold>
        )
      })}
    </section>
  )
}

function countOf(verbs: readonly OutlineVerb[]): number {
  return verbs.reduce((sum, { ties }) => sum + ties.length, 0)
}
