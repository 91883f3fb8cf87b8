import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { pairOf } from '../../graph/bundles.ts'
import type { DrawnGroup } from '../../graph/drawn.ts'
import { isGroup } from '../../graph/groups.ts'
import { useText } from '../../i18n/i18n.ts'
import { drawnOf } from '../../state/drawn.ts'
import { seen } from '../../state/seen.ts'
import { Button } from '../widgets/button.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import { Actions } from './actions.tsx'
import { EntityLink } from './entity-link.tsx'
import { useMarkName } from './mark-name.ts'
import { PairTies } from './pair-ties.tsx'
import { usePointing } from './use-pointing.ts'
import { useWalk } from './walk.ts'
import './field.css'

/** A folded group: what it is called, what ties it to the rest, and who is in it. */
export function GroupPage({ group }: { group: DrawnGroup & { id: string } }) {
  const t = useText()
  const { run } = useExplorer()
  const { heading } = useWalk()
  const nameOf = useMarkName()
  const graph = useSession((state) => state.graph)
  const { id, members, inside } = group
  return (
    <article className="inspector-page">
      <h3 ref={heading} tabIndex={-1}>
        <LangText text={nameOf(id)} />
      </h3>
      <Actions>
        <Button look="strong" icon="maximize" onPress={() => void run(commands.unfold, { groups: [id] })}>
          {t('command.unfold')}
        </Button>
        <Button icon="eye-off" onPress={() => void run(commands.remove, { ids: members })}>
          {t('command.remove')}
        </Button>
      </Actions>
      <NameField key={id} group={group} />
      <GroupTies id={id} />
      {inside.length > 0 && (
        <section className="inspector-section">
          <h4>{t('group.inside', { count: inside.length })}</h4>
          <PairTies relations={inside} label={t('group.inside', { count: inside.length })} />
        </section>
      )}
      <section className="inspector-section">
        <h4>{t('group.members', { count: members.length })}</h4>
        <ul className="ties">
          {members.flatMap((each) => {
            const entity = graph.entities.get(each)
            return entity ? (
              <li key={each} className="tie">
                <EntityLink entity={entity} />
              </li>
            ) : (
              []
            )
          })}
        </ul>
      </section>
    </article>
  )
}

/** Enter and leaving the field take the name. */
function NameField({ group: { id, group } }: { group: DrawnGroup & { id: string } }) {
  const t = useText()
  const { run } = useExplorer()
  const known = group.kind === 'own' ? group.name : ''
  const [name, setName] = useState(known)
  const keep = (): void => {
    if (name.trim() !== known) void run(commands.nameGroup, { group: id, name })
  }
  return (
    <label className="field">
      <span>{t('group.name')}</span>
      <input
        value={name}
        dir="auto"
        maxLength={80}
        onChange={({ target }) => setName(target.value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === 'Enter' && keep()}
      />
    </label>
  )
}

/** Each mark that relations tie a group to, with how many they are; what ties most comes first. */
function GroupTies({ id }: { id: string }) {
  const t = useText()
  const { lines } = drawnOf(useSession(seen))
  const ties = new Map<string, string[]>()
  for (const { source, target, relations, as } of lines.values()) {
    if (as === 'hide' || (source !== id && target !== id)) continue
    const other = source === id ? target : source
    ties.set(other, [...(ties.get(other) ?? []), ...relations.map((relation) => relation.id)])
  }
  if (ties.size === 0) return null
  return (
    <section className="inspector-section">
      <h4>{t('group.ties')}</h4>
      <ul className="ties pair-ties">
        {[...ties]
          .toSorted(([, a], [, b]) => b.length - a.length)
          .map(([other, relations]) => (
            <GroupTie key={other} id={id} other={other} relations={relations} />
          ))}
      </ul>
    </section>
  )
}

type TieProps = { id: string; other: string; relations: readonly string[] }

function GroupTie({ id, other, relations }: TieProps) {
  const t = useText()
  const nameOf = useMarkName()
  const { go } = useWalk()
  const pointing = usePointing(() => ({
    entities: new Set(isGroup(other) ? [] : [other]),
    relations: new Set(relations),
  }))
  return (
    <li className="tie">
      <AriaButton className="tie-facts" {...pointing} onPress={() => go({ relation: pairOf(id, other) })}>
        <span>
          <span className="pair-tie-words">
            {t('group.tie', { count: relations.length, name: nameOf(other).value })}
          </span>
        </span>
      </AriaButton>
    </li>
  )
}
