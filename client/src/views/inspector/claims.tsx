import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { RelationDetailsQuery } from '../../api/generated/operations.ts'
import { pageOfClaims } from '../../api/queries.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import { AddClaim, ClaimActions } from '../curate/claim-actions.tsx'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import { ClaimCard } from './claim-card.tsx'

export type ClaimConnection = NonNullable<RelationDetailsQuery['relation']>['claims']
export type Claim = NonNullable<ClaimConnection>['edges'][number]['node']

/** Each claim behind a relation, the first ones at once; the rest a page at a time, when it is asked for. */
export function Claims({ id, first }: { id: string; first: ClaimConnection }) {
  const t = useText()
  const { api } = useExplorer()
  const list = useRef<HTMLOListElement>(null)
  const langs = langsFor(usePreferences(({ lang }) => lang))
  const query = api.queries.relationClaims(id, first?.pageInfo.endCursor ?? null, langs)
  // Nothing is fetched before the button asks; it fetches the first of these pages as it does the next ones.
  const { data, error, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery(
    { ...query, enabled: false },
    api.client,
  )
  const more = data?.pages.flatMap(({ relation }) => relation?.claims?.edges ?? []) ?? []
  const claims = [...(first?.edges ?? []), ...more].map(({ node }) => node)
  const sources = [...new Map(claims.map(({ source }) => [source.id, source])).values()]
  const total = first?.total ?? claims.length
  const hasMore = data ? hasNextPage : (first?.pageInfo.hasNextPage ?? false)
  // The button may go with the last page, so whoever pressed it is led to the first claim that came.
  const shown = useRef<number | null>(null)
  const bringMore = (): void => {
    shown.current = claims.length
    void fetchNextPage()
  }
  useEffect(() => {
    if (shown.current === null || claims.length <= shown.current) return
    list.current?.querySelectorAll<HTMLElement>(':scope > li')[shown.current]?.focus()
    shown.current = null
  }, [claims.length])
  return (
    <section className="inspector-section">
      <h4>{t('relation.claims')}</h4>
      {total > claims.length && (
        <p className="soft">{t('relation.moreClaims', { shown: claims.length, total })}</p>
      )}
      <ol className="claims" ref={list}>
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim}>
            <ClaimActions relation={id} claim={claim} sources={sources} />
          </ClaimCard>
        ))}
      </ol>
      <AddClaim relation={id} sources={sources} />
      {error && <Failed error={error} onRetry={bringMore} />}
      {hasMore && !error && (
        <Button isPending={isFetching} onPress={bringMore}>
          {t('relation.showMore', { count: Math.min(pageOfClaims, total - claims.length) })}
        </Button>
      )}
    </section>
  )
}
