import { useCallback, useEffect, useRef, useState } from 'react'
import {
  MergeCandidatesDocument,
  type MergeCandidatesQuery,
  type SameEntityFragment,
} from '../../api/generated/same-operations.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { langsFor } from '../../state/preferences.ts'
import type { Pair } from './use-judging.ts'

export type Candidate = NonNullable<MergeCandidatesQuery['mergeCandidates']>['edges'][number]

/** Parts of the graph that are looked through without a pair until the reader is asked whether to go on. */
const mostEmpty = 25

/**
 * The pairs that wait for a judgement. The next ones are asked for when the last one is judged; what was asked is not asked
 * again by what is written, since a judgement changes nothing for the others.
 */
export function useQueue() {
  const { api } = useExplorer()
  const lang = usePreferences((preferences) => preferences.lang)
  const [waiting, setWaiting] = useState<readonly Candidate[]>([])
  const [compared, setCompared] = useState(0)
  const [state, setState] = useState<'looking' | 'asked' | 'over'>('looking')
  const [error, setError] = useState<Error | null>(null)
  const after = useRef<string | null>(null)
  const empty = useRef(0)
  const isAlone = useRef(false)
  /** The queue before the last judgement. */
  const before = useRef<readonly Candidate[]>([])

  const look = useCallback(async (): Promise<void> => {
    // One look at a time, however often the page is drawn.
    if (isAlone.current) return
    isAlone.current = true
    setError(null)
    try {
      for (;;) {
        const variables = { after: after.current, langs: langsFor(lang) }
        const { mergeCandidates: page } = await api.send(MergeCandidatesDocument, variables)
        if (!page) return
        after.current = page.pageInfo.endCursor
        setCompared(page.compared)
        setWaiting((now) => [...now, ...page.edges])
        empty.current = page.edges.length > 0 ? 0 : empty.current + 1
        if (!page.pageInfo.hasNextPage) return setState('over')
        if (page.edges.length > 0) return
        if (empty.current % mostEmpty === 0) return setState('asked')
      }
    } catch (problem) {
      setError(problem as Error)
    } finally {
      isAlone.current = false
    }
  }, [api, lang])

  const isLooking = waiting.length === 0 && state === 'looking' && error === null
  useEffect(() => {
    if (isLooking) void look()
  }, [isLooking, look])

  return {
    candidate: waiting[0] ?? null,
    compared,
    isLooking,
    isAsked: waiting.length === 0 && state === 'asked',
    error,
    /** Goes on, after so many parts without a pair, or after a failure. */
    goOn: () => {
      setState('looking')
      setError(null)
    },
    /** Goes to the next pair; those with an entity that is gone are passed over. */
    next: (_: Pair, gone: string | null) => {
      before.current = waiting
      setWaiting(([, ...rest]) => rest.filter(({ node }) => node.aId !== gone && node.bId !== gone))
    },
    /** Puts the pair that was judged last first again, where it is of this queue. */
    putBack: ({ id }: Pair) => {
      if (before.current[0]?.node.id !== id) return
      setWaiting(before.current)
      before.current = []
    },
    /** What entities are now, wherever they stand in a pair. */
    learn: (entities: readonly SameEntityFragment[]) => {
      const now = (each: SameEntityFragment | null) => entities.find(({ id }) => id === each?.id) ?? each
      const learned = (list: readonly Candidate[]) =>
        list.map((each) => ({ ...each, node: { ...each.node, a: now(each.node.a), b: now(each.node.b) } }))
      before.current = learned(before.current)
      setWaiting(learned)
    },
  }
}
