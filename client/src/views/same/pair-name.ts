import { nameIn, toEntity } from '../../graph/graph.ts'
import type { Lang } from '../../state/preferences.ts'
import type { Pair } from './use-judging.ts'

/** Both names of a pair in the reader's language; the id where one is gone. */
export function namesOfPair(pair: Pair, lang: Lang): { one: string; other: string } {
  return {
    one: pair.a ? nameIn(toEntity(pair.a), lang).value : pair.aId,
    other: pair.b ? nameIn(toEntity(pair.b), lang).value : pair.bId,
  }
}
