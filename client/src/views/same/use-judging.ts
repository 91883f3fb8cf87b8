import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import {
  JudgeSameDocument,
  MergeEntitiesDocument,
  SplitEntityDocument,
  type Judgement,
  type SameEntityFragment,
  type SamePairFragment,
} from '../../api/generated/same-operations.ts'
import { AppError } from '../../api/app-error.ts'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { langsFor } from '../../state/preferences.ts'
import { useMerging } from './use-merging.ts'

export type Pair = SamePairFragment

/** What was done last, which can be taken back. */
export type Deed =
  | { kind: 'judged'; pair: Pair; judgement: Exclude<Judgement, 'POSITIVE'> }
  | { kind: 'merged'; pair: Pair; gone: string; moved: number; folded: number; toItself: number }
  | { kind: 'undone'; pair: Pair }

type Wish =
  | { kind: 'judge'; pair: Pair; judgement: Exclude<Judgement, 'POSITIVE'> }
  | { kind: 'merge'; pair: Pair; keep: string; reason: string }
  | { kind: 'undo'; deed: Exclude<Deed, { kind: 'undone' }> }

type Answer = { userErrors: readonly { code: string; message: string }[] }

/** Judging, merging and taking back; `onJudged` hears which entity is gone, if one is. */
export function useJudging({
  onJudged,
  onTakenBack,
  onChanged,
}: {
  onJudged(pair: Pair, gone: string | null): void
  onTakenBack(pair: Pair): void
  onChanged(entities: readonly SameEntityFragment[]): void
}) {
  const { api } = useExplorer()
  const langs = langsFor(usePreferences(({ lang }) => lang))
  const merging = useMerging()
  const [deed, setDeed] = useState<Deed | null>(null)

  const judge = async (pair: Pair, judgement: Judgement | null) => {
    const input = { a: pair.aId, b: pair.bId, judgement }
    expectDone((await api.send(JudgeSameDocument, { input })).judgeSame)
  }
  const merge = async (pair: Pair, keep: string, reason: string): Promise<Deed> => {
    const [kept, gone] = keep === pair.aId ? [pair.a, pair.b] : [pair.b, pair.a]
    const ids = { keep, merge: keep === pair.aId ? pair.bId : pair.aId }
    const seen = { keepRevision: kept?.revision ?? null, mergeRevision: gone?.revision ?? null }
    const input = { ...ids, ...seen, reason: reason || null }
    const { mergeEntities: done } = await api.send(MergeEntitiesDocument, { input, langs })
    expectDone(done)
    if (done.entity) {
      onChanged([done.entity])
      await merging.merged(done.entity, ids.merge)
    }
    const { movedRelations: moved, foldedRelations: folded, relationsToItself: toItself } = done
    return { kind: 'merged', pair, gone: ids.merge, moved, folded, toItself }
  }
  const split = async (id: string) => {
    const { splitEntity: done } = await api.send(SplitEntityDocument, { input: { id }, langs })
    expectDone(done)
    if (done.entity && done.kept) {
      onChanged([done.entity, done.kept])
      await merging.split(done.entity, done.kept)
    }
  }

  const { mutate, isPending, error, reset } = useMutation(
    {
      mutationFn: async (wish: Wish): Promise<Deed> => {
        if (wish.kind === 'judge') {
          await judge(wish.pair, wish.judgement)
          return { ...wish, kind: 'judged' }
        }
        if (wish.kind === 'merge') return merge(wish.pair, wish.keep, wish.reason)
        const { deed: before } = wish
        if (before.kind === 'merged') await split(before.gone)
        else await judge(before.pair, before.pair.judgement)
        return { kind: 'undone', pair: before.pair }
      },
      onSuccess: async (done) => {
        setDeed(done)
        if (done.kind === 'undone') onTakenBack(done.pair)
        else onJudged(done.pair, done.kind === 'merged' ? done.gone : null)
        await api.client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'start' })
      },
    },
    api.client,
  )
  return { wish: mutate, deed, isPending, error, reset }
}

export type Judging = ReturnType<typeof useJudging>

/** Fails with the first reason why nothing was written. */
export function expectDone({ userErrors: [problem] }: Answer): void {
  if (problem) throw new AppError(problem.code, problem.message)
}
