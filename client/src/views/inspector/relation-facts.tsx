import type { ReactNode } from 'react'
import type { Relation } from '../../graph/graph.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { Chip } from '../widgets/chip.tsx'
import { StatusLine } from '../widgets/status-line.tsx'
import { ConfidenceBar } from './confidence-bar.tsx'
import { MoneyFact } from './money-fact.tsx'
import { PeriodFact } from './period-fact.tsx'

/** A relation's facts as folded from its claims, and how much they rest on. */
export function RelationFacts({ relation, role }: { relation: Relation; role: string | null }) {
  const t = useText()
  const { status, contested, directed, amount, period, confidence } = relation
  return (
    <section className="inspector-section">
      <dl className="facts">
        <Fact name={t('relation.status')}>
          <StatusLine status={status} /> {t(`status.${status}`)}{' '}
          {contested && <Chip tone="danger">{t('status.contested')}</Chip>}
        </Fact>
        {!directed && <Fact name={t('relation.direction')}>{t('relation.bothWays')}</Fact>}
        {role && <Fact name={t('relation.role')}>{role}</Fact>}
        {amount && (
          <Fact name={t('relation.amount')}>
            <MoneyFact amount={amount} />
          </Fact>
        )}
        {period && (
          <Fact name={t('relation.period')}>
            <PeriodFact period={period} />
          </Fact>
        )}
        <Fact name={t('relation.confidence')}>
          <ConfidenceBar value={confidence} />
        </Fact>
        <Fact name={t('relation.evidence')}>
          <Counts relation={relation} />
        </Fact>
      </dl>
      {contested && <p className="soft">{t('relation.contested')}</p>}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** How many of the sources depend on no other is told only where it differs: it is what a second source is worth. */
function Counts({ relation }: { relation: Relation }) {
  const t = useText()
  const { number } = useFormat()
  const { claimCount: claims, sourceCount: sources, independentSourceCount: count } = relation
  return (
    <span title={number(claims)}>
      {t('relation.counts', { claims, sources })}
      {sources > 1 && `, ${t('relation.independent', { count })}`}
    </span>
  )
}
