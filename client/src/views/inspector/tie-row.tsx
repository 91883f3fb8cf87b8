import { Button } from 'react-aria-components'
import type { Entity, Relation } from '../../graph/graph.ts'
import { nameIn } from '../../graph/graph.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { StatusLine } from '../widgets/status-line.tsx'
import { AddButton } from './add-button.tsx'
import { EntityLink } from './entity-link.tsx'
import { usePointing } from './use-pointing.ts'
import { useWalk } from './walk.ts'

type Props = { relation: Relation; role?: string | null; other: Entity; verb: string }

/** One tie: its far end, which opens that entity, and its facts, which open the evidence for it. */
export function TieRow({ relation, role, other, verb }: Props) {
  const t = useText()
  const lang = useLang()
  const format = useFormat()
  const { go } = useWalk()
  const pointing = usePointing(() => ({
    entities: new Set([relation.source, relation.target]),
    relations: new Set([relation.id]),
  }))
  const facts = [
    role,
    relation.amount && format.money(relation.amount),
    relation.period && format.period(relation.period),
    !relation.directed && t('relation.bothWays'),
    t(`status.${relation.status}`),
    relation.contested && t('status.contested'),
    relation.confidence !== null && `${relation.confidence}%`,
  ].filter(Boolean)
  return (
    <li className="tie">
      <EntityLink entity={other} />
      <AddButton entity={other} />
      <Button
        className="tie-facts"
        {...pointing}
        aria-label={`${t('ties.open', { verb, name: nameIn(other, lang).value })}: ${facts.join(', ')}`}
        onPress={() => go({ relation: relation.id })}
      >
        <StatusLine status={relation.contested ? 'contested' : relation.status} color="var(--tie-color)" />
        <span>{facts.join(' · ')}</span>
      </Button>
    </li>
  )
}
