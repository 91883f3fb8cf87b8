import type { ReactNode } from 'react'
import { useText } from '../../i18n/i18n.ts'
import { Chip } from '../widgets/chip.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import { StatusLine } from '../widgets/status-line.tsx'
import type { Claim } from './claims.tsx'
import { ConfidenceBar } from './confidence-bar.tsx'
import { MoneyFact } from './money-fact.tsx'
import { PeriodFact } from './period-fact.tsx'
import { SourceLine } from './source-line.tsx'

/** What one source says: its stance, the statement, whose it is, where it stands, and how far it is to be trusted. */
export function ClaimCard({ claim, children }: { claim: Claim; children?: ReactNode }) {
  const t = useText()
  const { stance, status, statement, amount, period, confidence, reason, locator, source, via } = claim
  return (
    <li tabIndex={-1} className={`claim claim-${stance.toLowerCase()}`}>
      <p className="claim-head">
        <Chip tone={stance === 'DISPUTES' ? 'danger' : 'plain'}>{t(`stance.${stance}`)}</Chip>
        {status && (
          <span className="claim-status">
            <StatusLine status={status} width={28} /> {t(`status.${status}`)}
          </span>
        )}
      </p>
      <blockquote className="claim-statement">
        <LangText text={statement} />
      </blockquote>
      {(amount || period) && (
        <p className="soft">
          {amount && <MoneyFact amount={amount} />}
          {amount && period && ' · '}
          {period && <PeriodFact period={period} />}
        </p>
      )}
      <SourceLine source={source} via={via} locator={locator} />
      <div className="claim-confidence">
        <ConfidenceBar value={confidence} />
        {reason && (
          <p className="soft">
            <LangText text={reason} />
          </p>
        )}
      </div>
      {children}
    </li>
  )
}
