import type { Period } from './period.ts'

/** Which ways are looked for: the shortest, all of the least length, or the most credible; words `pathMode.<mode>`. */
export const pathModes = ['SHORTEST', 'ALL_SHORTEST', 'MOST_CREDIBLE'] as const
export type PathMode = (typeof pathModes)[number]

/** What a way may not go by: relations of these types and statuses, and those that did not hold at that time. */
export type PathLimits = {
  mode?: PathMode
  avoidTypes?: readonly string[]
  avoidStatuses?: readonly string[]
  during?: Period
}

/** A question for paths between two entities, over `maxLength` relations at most. */
export type PathQuestion = PathLimits & { from: string; to: string; maxLength: number }

export const statusIds = ['ACTIVE', 'ENDED', 'PLANNED', 'ALLEGED', 'DENIED'] as const
export type StatusId = (typeof statusIds)[number]

/** The API's filter: it has no words for avoiding, so all the others are named; `types` are all that there are. */
export type PathFilter = {
  types?: string[]
  statuses?: StatusId[]
  validIn?: { from: string | null; to: string | null }
}

/** What the API is asked for; null where nothing is avoided. */
export function pathFilter(question: PathLimits, types: readonly string[]): PathFilter | null {
  const { avoidTypes = [], avoidStatuses = [], during } = question
  const filter: PathFilter = {
    ...(avoidTypes.length > 0 && { types: types.filter((id) => !avoidTypes.includes(id)) }),
    ...(avoidStatuses.length > 0 && { statuses: statusIds.filter((id) => !avoidStatuses.includes(id)) }),
    ...(during && { validIn: { from: during.from, to: during.to } }),
  }
  return Object.keys(filter).length > 0 ? filter : null
}

/** The limits that say something: a mode that is not the usual one, lists that are not empty, a time with an end. */
export function givenLimits({ mode, avoidTypes = [], avoidStatuses = [], during }: PathLimits): PathLimits {
  return {
    ...(mode && mode !== 'SHORTEST' && { mode }),
    ...(avoidTypes.length > 0 && { avoidTypes }),
    ...(avoidStatuses.length > 0 && { avoidStatuses }),
    ...(during && (during.from !== null || during.to !== null) && { during }),
  }
}
