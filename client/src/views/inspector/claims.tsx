import type { RelationDetailsQuery } from '../../api/generated/operations.ts'
import { useText } from '../../i18n/i18n.ts'
import { ClaimCard } from './claim-card.tsx'

export type ClaimConnection = NonNullable<RelationDetailsQuery['relation']>['claims']
export type Claim = NonNullable<ClaimConnection>['edges'][number]['node']

/** Each claim behind a relation; where there are more than came, it says so. */
export function Claims({ connection }: { connection: ClaimConnection }) {
  const t = useText()
  const claims = connection?.edges.map(({ node }) => node) ?? []
  const total = connection?.total ?? claims.length
  return (
    <section className="inspector-section">
      <h4>{t('relation.claims')}</h4>
      {total > claims.length && (
        <p className="soft">{t('relation.moreClaims', { shown: claims.length, total })}</p>
      )}
      <ol className="claims">
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </ol>
    </section>
  )
}
