import type { ImportedClaim, ImportedIdentity, ImportedRelation, RelationRow } from '../../db/records.ts'
import { day, toParameter } from '../../db/values.ts'
import type { FoldColumns, LensColumns } from '../../model/claim-columns.ts'
import type { RelationSummary } from '../../model/fold.ts'

/** What a relationship holds, as it is made in `relationToStore` and `refolded`. */
interface Summary extends RelationSummary, LensColumns, FoldColumns {
  readonly id: string
  readonly key: string | null
  readonly roleLangs: readonly string[] | null
  readonly roles: readonly string[] | null
  readonly directed: boolean | null
  readonly words: string
  readonly retiredType: string | null
  readonly importId: string
}

type Claim = ImportedClaim['claim'] & { readonly revision?: number }

/** The properties of a `:Relation` in the order in which `importRelations` takes them. */
export const identityColumns = [
  'id',
  'type',
  'subjectId',
  'objectId',
  'key',
  'byAmount',
  'byRecency',
  'byConfidence',
  'directed',
  'recordedSubjectId',
  'recordedObjectId',
  'importId',
  'importFile',
  'importTable',
  'importRow',
  'changedBy',
  'revision',
] as const satisfies readonly (keyof ImportedIdentity)[]

/** The properties of a relationship between two entities. */
export const summaryColumns = [
  'id',
  'key',
  'roleLangs',
  'roles',
  'status',
  'startDate',
  'endDate',
  'validFrom',
  'validTo',
  'amount',
  'amountMin',
  'amountMax',
  'amountValue',
  'currency',
  'amountApproximate',
  'confidence',
  'claimCount',
  'sourceCount',
  'independentSourceCount',
  'contested',
  'directed',
  'words',
  'retiredType',
  'claimSources',
  'claimsRecorded',
  'claimsRetracted',
  'claimCamps',
  'claimStatuses',
  'claimStarts',
  'claimsFrom',
  'claimsTo',
  'claimAmounts',
  'claimCurrencies',
  'claimsLeast',
  'claimsMost',
  'claimConfidences',
  'claimVoices',
  'claimWords',
  'roleWords',
  'claimFacts',
  'importId',
] as const satisfies readonly (keyof Summary)[]

/** The properties of a `:Claim`. */
export const claimColumns = [
  'id',
  'relationId',
  'stance',
  'status',
  'startDate',
  'endDate',
  'amount',
  'amountMin',
  'amountMax',
  'currency',
  'amountApproximate',
  'confidence',
  'reasonLangs',
  'reasons',
  'statementLangs',
  'statements',
  'locatorLangs',
  'locators',
  'recordedAt',
  'createdBy',
  'supersedes',
  'retractedAt',
  'retractedBy',
  'retractionReason',
  'recordedRelationIds',
  'attributes',
  'importId',
  'importFile',
  'importTable',
  'importRow',
  'changedBy',
  'revision',
] as const satisfies readonly (keyof Claim)[]

/** The compiler refuses a property that has no place in a row: it would not be written. */
type Complete<Whole, Columns extends readonly PropertyKey[]> =
  Exclude<keyof Whole, Columns[number]> extends never ? true : Exclude<keyof Whole, Columns[number]>
const isComplete: [
  Complete<ImportedIdentity, typeof identityColumns>,
  Complete<Summary, typeof summaryColumns>,
  Complete<Claim, typeof claimColumns>,
] = [true, true, true]
void isComplete

const days: ReadonlySet<string> = new Set(['validFrom', 'validTo'])
const listsOfDays: ReadonlySet<string> = new Set(['claimsFrom', 'claimsTo'])

/** A relation as `importRelations` takes it: lists of values as the driver wants them, days as dates. */
export function relationRow({ relationshipType, identity, summary, claims }: ImportedRelation): RelationRow {
  const sum = summary as Readonly<Record<string, unknown>>
  return [
    relationshipType,
    identityColumns.map((name) => toParameter(identity[name] ?? null)),
    summaryColumns.map((name) => stored(name, sum[name] ?? null)),
    claims.map(({ sourceId, claim }) => [
      sourceId,
      claimColumns.map((name) => toParameter((claim as Claim)[name] ?? null)),
    ]),
  ]
}

function stored(name: string, value: unknown): unknown {
  if (value === null) return null
  if (days.has(name)) return day(value as string)
  return listsOfDays.has(name) ? (value as readonly string[]).map(day) : toParameter(value)
}
