import { useMemo, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useSession } from '../../explorer.ts'
import { isGroup } from '../../graph/groups.ts'
import { marksByTies } from '../../graph/outline.ts'
import { useText } from '../../i18n/i18n.ts'
import { drawnOf } from '../../state/drawn.ts'
import { seen, type Seen } from '../../state/seen.ts'
import { EntityLink } from '../inspector/entity-link.tsx'
import { useMarkName } from '../inspector/mark-name.ts'
import { TieFold } from '../inspector/tie-fold.tsx'
import { useWalk } from '../inspector/walk.ts'
import { Button } from '../widgets/button.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import { useVocabulary } from '../widgets/use-vocabulary.ts'

/** So many are listed at a time. */
const page = 50

type Marks = ReturnType<typeof marksByTies>

/** Everything that is seen, groups first, then each type by itself; the best tied come first. */
export function AllMarks() {
  const t = useText()
  const now = useSession(seen)
  const { entityTypes } = useVocabulary()
  const kinds = useMemo(() => byKind(now), [now])
  const count = kinds.reduce((sum, [, marks]) => sum + marks.length, 0)
  return (
    <section aria-label={t('outline.all')}>
      <h3>{t('outline.all')}</h3>
      <p>{t('outline.marks', { count })}</p>
      {kinds.map(([kind, marks]) => (
        <TieFold
          key={kind}
          color={entityTypes.get(kind)?.color}
          title={kind === '' ? t('outline.groups') : (entityTypes.get(kind)?.pluralLabel.value ?? kind)}
          count={t('ties.count', { count: marks.length })}
          isOpen={false}
          level={4}
        >
          <List marks={marks} />
        </TieFold>
      ))}
    </section>
  )
}

/** The marks of each type, most marks first; groups, whose kind is '', before all. */
function byKind(now: Seen): readonly (readonly [string, Marks])[] {
  const kinds = new Map<string, Marks[number][]>()
  for (const each of marksByTies(drawnOf(now), now.visible)) {
    const kind = isGroup(each.mark) ? '' : (now.graph.entities.get(each.mark)?.type ?? '')
    const marks = kinds.get(kind)
    if (marks) marks.push(each)
    else kinds.set(kind, [each])
  }
  return [...kinds].toSorted(([a, one], [b, other]) =>
    a === '' ? -1 : b === '' ? 1 : other.length - one.length,
  )
}

function List({ marks }: { marks: Marks }) {
  const t = useText()
  const [shown, setShown] = useState(page)
  const graph = useSession((state) => state.graph)
  const left = marks.length - shown
  return (
    <>
      <ul className="ties">
        {marks.slice(0, shown).map(({ mark, ties }) => {
          const entity = graph.entities.get(mark)
          return (
            <li key={mark} className="tie">
              {entity ? <EntityLink entity={entity} /> : <GroupLink id={mark} />}
              <span className="soft figures">{t('outline.tied', { count: ties })}</span>
            </li>
          )
        })}
      </ul>
      {left > 0 && (
        <>
          <p className="soft">{t('ties.shown', { shown, total: marks.length, rank: 'CONNECTIONS' })}</p>
          <Button onPress={() => setShown(shown + page)}>
            {t('ties.more', { count: Math.min(page, left) })}
          </Button>
        </>
      )}
    </>
  )
}

function GroupLink({ id }: { id: string }) {
  const { go } = useWalk()
  const nameOf = useMarkName()
  return (
    <AriaButton className="entity-link" onPress={() => go({ entity: id })}>
      <LangText text={nameOf(id)} />
    </AriaButton>
  )
}
