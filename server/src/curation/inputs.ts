import { z } from 'zod'
import {
  checked,
  currency,
  decimal,
  entityId,
  lang,
  partialDate,
  percent,
  slug,
  sourceId,
  text,
} from '../dataset/schema.ts'
import { KesherError } from '../errors.ts'
import { checkId } from '../model/ids.ts'
import { checkSpan } from '../model/partial-date.ts'
import { shown } from '../model/shown.ts'
import { Refused } from './refused.ts'

/** Texts by language. */
export type Texts = Readonly<Record<string, string>>

/** What people give to be written, checked; null and what is left out are the same, but where a change takes away. */

const texts = checked(z.array(z.object({ value: text(), lang })), (all) =>
  repeated(all.map((each) => each.lang)),
)
  .nullish()
  .transform((all): Texts => Object.fromEntries((all ?? []).map(({ lang, value }) => [lang, value])))
const someTexts = checked(texts, (all) =>
  Object.keys(all).length > 0 ? null : 'it needs a text in one language at least',
)
const reason = text(1000).nullish().transform(orNull)
const relationId = checked(z.string(), (value) => checkId(value, 'relation'))
const claimId = checked(z.string(), (value) => checkId(value, 'claim'))

const names = checked(
  z
    .array(
      z.object({
        value: text(1000),
        lang,
        kind: z.enum(['PRIMARY', 'ALIAS', 'FORMER', 'TRANSLITERATION', 'ACRONYM']),
      }),
    )
    .min(1, 'it needs a name')
    .max(50, 'at most 50 names'),
  (all) => {
    const primary = all.filter(({ kind }) => kind === 'PRIMARY').map((each) => each.lang)
    return all.length > 0 && primary.length === 0 ? 'one name has to be PRIMARY' : repeated(primary)
  },
)
const externalIds = checked(
  z.array(z.object({ scheme: slug, value: text(200) })).max(50, 'at most 50 ids'),
  (all) => repeated(all.map(({ scheme }) => scheme)),
).transform((all): Texts => Object.fromEntries(all.map(({ scheme, value }) => [scheme, value])))
const place = z.object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) })

const money = checked(
  z.object({
    amount: decimal.nullish().transform(orNull),
    min: decimal.nullish().transform(orNull),
    max: decimal.nullish().transform(orNull),
    currency,
    approximate: z.boolean(),
  }),
  ({ amount, min, max }) => ((amount ?? min ?? max) === null ? 'it needs an amount, a min or a max' : null),
)

const claim = checked(
  z.object({
    source: sourceId,
    via: sourceId.nullish().transform(orNull),
    stance: z.enum(['SUPPORTS', 'DISPUTES', 'MENTIONS']),
    status: z.enum(['ACTIVE', 'ENDED', 'PLANNED', 'ALLEGED', 'DENIED']).nullish().transform(orNull),
    start: partialDate.nullish().transform(orNull),
    end: partialDate.nullish().transform(orNull),
    amount: money.nullish().transform(orNull),
    confidence: percent.nullish().transform(orNull),
    reason: texts,
    statement: someTexts,
    locator: texts,
  }),
  ({ start, end }) => checkSpan({ from: start, to: end }),
)

const judgement = z.enum(['POSITIVE', 'NEGATIVE', 'UNSURE'])

/** The inputs of the mutations, by name. */
const inputs = {
  addEntity: z.object({
    id: entityId.nullish().transform(orNull),
    type: z.string(),
    names,
    summary: texts,
    externalIds: externalIds.nullish().transform((ids): Texts => ids ?? {}),
    place: place.nullish().transform(orNull),
    reason,
  }),
  changeEntity: z.object({
    id: entityId,
    revision: z.int(),
    type: z.string().nullish(),
    names: names.nullish(),
    summary: texts.optional(),
    externalIds: externalIds.nullish().transform((ids) => (ids === null ? {} : ids)),
    place: place.nullish(),
    reason,
  }),
  restoreEntity: z.object({ id: entityId, revision: z.int(), change: z.string(), reason }),
  addSource: z.object({
    id: sourceId.nullish().transform(orNull),
    title: someTexts,
    publisher: text(1000).nullish().transform(orNull),
    publishedAt: partialDate.nullish().transform(orNull),
    url: z
      .url({ protocol: /^https?$/ })
      .nullish()
      .transform(orNull),
    kind: z
      .string()
      .regex(/^[a-z][A-Za-z]*$/, 'a kind is written like "officialRegister"')
      .nullish()
      .transform(orNull),
    lang: lang.nullish().transform(orNull),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullish().transform(orNull),
    independenceGroup: slug.nullish().transform(orNull),
    reason,
  }),
  addRelation: z.object({
    subject: entityId,
    type: z.string(),
    object: entityId,
    key: slug.nullish().transform(orNull),
    role: texts,
    claims: z.array(claim).min(1, 'a relation needs at least one claim').max(20, 'at most 20 claims at once'),
    reason,
  }),
  addClaim: z.object({ relation: relationId, claim, reason }),
  supersedeClaim: z.object({ id: claimId, claim, reason: text(1000) }),
  retractClaim: z.object({ id: claimId, reason: text(1000) }),
  judgeSame: z.object({ a: entityId, b: entityId, judgement: judgement.nullish().transform(orNull), reason }),
  mergeEntities: z.object({
    keep: entityId,
    merge: entityId,
    keepRevision: z.int().nullish().transform(orNull),
    mergeRevision: z.int().nullish().transform(orNull),
    reason,
  }),
  splitEntity: z.object({ id: entityId, judgement: judgement.nullish().transform(orNull), reason }),
} as const

export type InputName = keyof typeof inputs
export type Input<Name extends InputName> = z.output<(typeof inputs)[Name]>
export type ClaimInput = z.output<typeof claim>

/** What was given, checked. Throws Refused with every reason and its place. */
export function readInput<Name extends InputName>(name: Name, given: unknown): Input<Name> {
  const read = inputs[name].safeParse(given)
  if (read.success) return read.data as Input<Name>
  const [first, ...others] = read.error.issues.map(({ path, message }) => {
    const place = path.map(String)
    const details = { argument: place.join('.'), value: valueAt(given, path), reason: message }
    return { error: new KesherError('BAD_INPUT', details), path: place }
  })
  throw first ? new Refused([first, ...others]) : read.error
}

function valueAt(given: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>(
    (from, key) => (from as Record<PropertyKey, unknown> | null)?.[key],
    given,
  )
  return shown(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'))
}

function repeated(langs: readonly string[]): string | null {
  const twice = langs.find((each, index) => langs.indexOf(each) !== index)
  return twice === undefined ? null : `"${twice}" stands twice`
}

function orNull<T>(value: T | null | undefined): T | null {
  return value ?? null
}
