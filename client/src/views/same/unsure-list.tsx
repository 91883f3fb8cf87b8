import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { UnsurePairsDocument } from '../../api/generated/same-operations.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import { Skeleton } from '../inspector/skeleton.tsx'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import { Done } from './done.tsx'
import { namesOfPair } from './pair-name.ts'
import { PairCard } from './pair-card.tsx'
import { useJudging, type Pair } from './use-judging.ts'

/** The pairs of which nobody could say yet; any of them can be judged now. */
export function UnsureList() {
  const t = useText()
  const lang = useLang()
  const { api } = useExplorer()
  const langs = langsFor(usePreferences((preferences) => preferences.lang))
  const [open, setOpen] = useState<Pair | null>(null)
  const judging = useJudging({
    onJudged: () => setOpen(null),
    onTakenBack: () => undefined,
    onChanged: () => undefined,
  })
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(
    {
      queryKey: ['unsurePairs', langs],
      queryFn: ({ signal, pageParam }) => api.send(UnsurePairsDocument, { after: pageParam, langs }, signal),
      initialPageParam: null as string | null,
      getNextPageParam: ({ judgements }) =>
        judgements?.pageInfo.hasNextPage ? judgements.pageInfo.endCursor : null,
    },
    api.client,
  )
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={3} />
  const pairs = data.pages.flatMap(({ judgements }) => judgements?.edges ?? []).map(({ node }) => node)
  return (
    <>
      <Done judging={judging} />
      {open && <PairCard key={open.id} pair={open} judging={judging} />}
      {pairs.length === 0 && <p>{t('same.noneUnsure')}</p>}
      <ul className="same-unsure" aria-label={t('same.unsure')}>
        {pairs.map((pair) => (
          <li key={pair.id}>
            <Button onPress={() => setOpen(pair)}>{t('same.open', namesOfPair(pair, lang))}</Button>
          </li>
        ))}
      </ul>
      {hasNextPage && <Button onPress={() => void fetchNextPage()}>{t('same.more')}</Button>}
    </>
  )
}
