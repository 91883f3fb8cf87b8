import { z } from 'zod'
import { checkDecimal, normaliseDecimal } from '../../model/decimal.ts'
import { checkId, longestId } from '../../model/ids.ts'
import { checkPartialDate } from '../../model/partial-date.ts'
import { changeKinds } from '../../db/records.ts'
import { checkText } from '../../model/check-text.ts'
import { checkSourceId } from '../check-source-id.ts'
import { limits } from '../limits.ts'

// The documented format of our own. `npm run generate` publishes it as JSON Schema, so limits and forms are said in what
// JSON Schema can say; what only a function can judge stands in the refinements beside it.

const longestText = limits.cellCharacters.value

function checked<Schema extends z.ZodType<string>>(schema: Schema, reason: (value: string) => string | null) {
  return schema.superRefine((value, context) => {
    const message = reason(value)
    if (message !== null) context.addIssue({ code: 'custom', message })
  })
}

const text = checked(z.string().min(1).max(longestText), (value) => checkText(value, { max: longestText }))
const texts = z
  .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'not a language tag'), text)
  .describe('A text by language tag; "und" where the language is not known.')
const id = checked(z.string().min(1).max(500), checkSourceId).describe('Any text without invisible signs.')
const date = checked(
  z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written as 2025, 2025-11 or 2025-11-12'),
  checkPartialDate,
)
const decimal = checked(
  z.string().regex(/^-?\d+(\.\d+)?$/, 'a number is written in digits with a point'),
  checkDecimal,
)
  .transform(normaliseDecimal)
  .describe('An exact number as text, like "1170000000" or "0.5".')
const relationId = checked(z.string().max(longestId), (value) => checkId(value, 'relation')).describe(
  'The id of a relation in the graph that it was exported from.',
)
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'a currency is a code after ISO 4217, like ILS')
  .refine(
    // XXX is "no currency" after ISO 4217, of which the list says nothing.
    (code) => code === 'XXX' || Intl.supportedValuesOf('currency').includes(code),
    'not a currency code after ISO 4217',
  )
const attributes = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .describe('Whatever else is known, as texts.')

const instant = z.iso.datetime({ message: 'an instant is UTC, written as 2025-11-12T21:26:00Z' })

const recorded = z
  .strictObject({
    at: instant.nullable().default(null).describe('When it came into the graph.'),
    by: text.nullable().default(null).describe('Who brought it.'),
    import: text.nullable().default(null).describe('The import that brought it.'),
    file: text.nullable().default(null).describe('The file in which that found it,'),
    table: text.nullable().default(null).describe('the sheet or kind of row,'),
    row: z.int().nullable().default(null).describe('and the row.'),
    changedBy: text.nullable().default(null).describe('The import, or what else, that changed it last.'),
    revision: z.int().nullable().default(null).describe('How often people changed it.'),
  })
  .nullable()
  .default(null)
  .describe(
    'Where it comes from, as the graph that it was exported from tells: its ids are then ids of a graph and kept as they are. Without it this file is where it comes from.',
  )

const name = z.strictObject({
  value: checked(z.string().min(1).max(1_000), (value) => checkText(value)),
  lang: z.string().nullable().default(null),
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/, 'a script is written like "Hebr"')
    .nullable()
    .default(null),
  kind: z.enum(['PRIMARY', 'ALIAS', 'FORMER', 'TRANSLITERATION', 'ACRONYM']).default('PRIMARY'),
})

const sourceFields = {
  title: texts,
  publisher: text.nullable().default(null),
  publishedAt: date.nullable().default(null),
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'an address begins with http:// or https://')
    .nullable()
    .default(null),
  kind: text.nullable().default(null),
  lang: z.string().nullable().default(null),
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullable().default(null),
  independenceGroup: text
    .nullable()
    .default(null)
    .describe('Sources of one group copy from each other and count as one.'),
}

const claim = z.strictObject({
  id: id.nullable().default(null).describe('Its id in the graph that it was exported from.'),
  source: z
    .union([id, z.strictObject(sourceFields)])
    .nullable()
    .default(null)
    .describe(
      'The id of a source of this file, or the source itself; without one it is this file that says it.',
    ),
  via: id
    .nullable()
    .default(null)
    .describe('The id of the source of this file through which the source is known.'),
  stance: z.enum(['SUPPORTS', 'DISPUTES', 'MENTIONS']).default('SUPPORTS'),
  status: z.enum(['ACTIVE', 'ENDED', 'PLANNED', 'ALLEGED', 'DENIED']).nullable().default(null),
  startDate: date.nullable().default(null),
  endDate: date.nullable().default(null),
  amount: decimal.nullable().default(null),
  amountMin: decimal.nullable().default(null),
  amountMax: decimal.nullable().default(null),
  currency: currency.nullable().default(null),
  approximate: z.boolean().nullable().default(null).describe('Whether the amount is a rough one.'),
  confidence: z.number().min(0).max(100).nullable().default(null),
  reason: texts.default({}).describe('Why the confidence is what it is.'),
  statement: texts.default({}),
  locator: texts.default({}),
  attributes: attributes.default({}),
  retractedAt: instant.nullable().default(null),
  retractedBy: text.nullable().default(null),
  retractionReason: text.nullable().default(null),
  supersedes: id.nullable().default(null).describe('The id of the claim that this one takes the place of.'),
  recordedRelations: z
    .array(relationId)
    .default([])
    .describe(
      'The ids of the relations that it was about before these became one with others, the first one first; they are among the absorbed ones.',
    ),
  recorded,
})

const recordedEnd = id
  .nullable()
  .default(null)
  .describe('The entity that it was recorded of, where that was merged into the one that is its end now.')

/** A relation that became one with another when an entity was merged. */
const absorbed = z.strictObject({
  id: relationId,
  merged: id.describe('The entity that was merged then.'),
  into: relationId
    .nullable()
    .default(null)
    .describe('The absorbed relation of this list that took its claims; without one the relation itself.'),
  key: id.nullable().default(null),
  subject: id,
  object: id,
  recordedSubject: recordedEnd,
  recordedObject: recordedEnd,
  directed: z.boolean().default(true),
  role: texts.default({}),
  recorded,
})

const state = z
  .strictObject({
    type: z.string(),
    names: z.array(z.strictObject({ value: text, lang: z.string(), kind: name.shape.kind.unwrap() })),
    summary: z.record(z.string(), text),
    externalIds: z.record(z.string(), text),
    place: z.strictObject({ lat: z.number(), lng: z.number() }).nullable(),
  })
  .nullable()
  .default(null)

const position = z.int().nullable().default(null).describe('Its place in the legend.')

const typeFields = {
  id: z.string().min(1).max(200),
  position,
  label: texts.default({}),
  color: z
    .enum(['blue', 'orange', 'green', 'purple', 'red', 'teal', 'gold', 'gray'])
    .nullable()
    .default(null),
}

const icon = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .nullable()
  .default(null)

const forms = z
  .record(z.string(), z.record(z.string(), text))
  .nullable()
  .default(null)
  .describe('Other forms of the verb by language: "f", "mp" and "fp" in Hebrew, "p" in English.')

const entity = z.strictObject({
  id,
  type: z.string().min(1).max(200).default('Thing'),
  names: z.array(name).default([]),
  grammar: z
    .record(z.string(), z.record(z.string(), z.union([z.string(), z.boolean()])))
    .nullable()
    .default(null)
    .describe('Gender, number and article by language, for sentences.'),
  summary: texts.default({}),
  externalIds: z.record(z.string(), text).default({}),
  lat: z.number().min(-90).max(90).nullable().default(null),
  lng: z.number().min(-180).max(180).nullable().default(null),
  attributes: attributes.default({}),
  recorded,
})

const judged = {
  id: z
    .string()
    .regex(/^j:[a-z0-9][a-z0-9-]{0,190}$/, 'an id of a judgement is written like "j:20251112212600-1f9c"')
    .describe('Its id in the graph that it was exported from.'),
  judgement: z
    .enum(['POSITIVE', 'NEGATIVE', 'UNSURE'])
    .describe('Whether the two are the same, different, or nobody can say.'),
  by: text,
  at: instant,
  reason: text.nullable().default(null),
}

/** One record of each list of a document. */
export const kesherRecords = {
  datasets: z.strictObject({
    id: z.string().min(1).max(200),
    version: text.nullable().default(null),
    title: texts.default({}),
    description: texts.default({}),
    start: z.array(id).default([]).describe('The entities to begin with.'),
    questions: z.array(z.strictObject({ text: texts, view: text })).default([]),
  }),
  entityTypes: z.strictObject({
    ...typeFields,
    plural: texts.default({}),
    icon,
    shape: z.enum(['disc', 'square', 'diamond', 'page']).nullable().default(null),
  }),
  relationTypes: z.strictObject({
    ...typeFields,
    inverseLabel: texts.default({}),
    icon,
    forms,
    inverseForms: forms,
    from: z.array(z.string()).default([]).describe('The types of entities that it goes out of.'),
    to: z.array(z.string()).default([]),
  }),
  sources: z.strictObject({ id, ...sourceFields }),
  entities: entity,
  relations: z.strictObject({
    id: id.nullable().default(null).describe('Its id in the graph that it was exported from.'),
    key: id
      .nullable()
      .default(null)
      .describe('Tells relations of one type between one pair apart; without it they are one.'),
    subject: id,
    type: z.string().min(1).max(200).default('RELATED_TO'),
    object: id,
    directed: z.boolean().default(true),
    role: texts.default({}),
    claims: z
      .array(claim)
      .min(1)
      .default([claim.parse({})])
      .describe('Who says it; without claims it is this file that says it.'),
    attributes: attributes.default({}),
    recordedSubject: recordedEnd,
    recordedObject: recordedEnd,
    absorbed: z
      .array(absorbed)
      .default([])
      .describe(
        'The relations that became one with it when entities were merged; each is named by claims that it took.',
      ),
    recorded,
  }),
  changes: z.strictObject({
    id: z
      .string()
      .regex(/^h:[a-z0-9][a-z0-9-]{0,190}$/, 'an id of a change is written like "h:20251112-212600-1f9c"')
      .describe('Its id in the graph that it was exported from.'),
    changeKind: z.enum(changeKinds),
    at: instant,
    by: text,
    reason: text.nullable().default(null),
    about: id.describe('The id of the entity, relation or source that was changed,'),
    subject: id.nullable().default(null).describe('of a relation, also those of its ends.'),
    object: id.nullable().default(null),
    claim: id.nullable().default(null),
    superseded: id.nullable().default(null).describe('The id of the claim that the claim took the place of.'),
    before: state.describe('What was said of an entity before; null where there was none.'),
    after: state,
  }),
  merges: z.strictObject({
    entity: entity.describe('What was merged, as it was.'),
    into: id.describe(
      'The id of the entity that it was merged into, of an earlier record: an entity, or one that was merged itself.',
    ),
    at: instant,
    before: entity
      .omit({ id: true })
      .describe('What the one that it was merged into was by itself, before anything was merged into it.'),
  }),
  judgements: z.strictObject({
    ...judged,
    a: id.describe('The id of an entity of this file, also of one that was merged,'),
    b: id.describe('and that of another one.'),
    before: z
      .strictObject(judged)
      .nullable()
      .default(null)
      .describe('What was judged of the two before they were merged.'),
  }),
}

export type KesherList = keyof typeof kesherRecords

/** The lists by the `kind` of a line of NDJSON. */
export const listByKind = {
  dataset: 'datasets',
  entityType: 'entityTypes',
  relationType: 'relationTypes',
  source: 'sources',
  entity: 'entities',
  relation: 'relations',
  change: 'changes',
  merge: 'merges',
  judgement: 'judgements',
} as const satisfies Record<string, KesherList>

/** A whole file, for the published JSON Schema; files are read record by record. */
export const kesherDocument = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('kesher'),
  version: z.literal(1),
  datasets: z.array(kesherRecords.datasets).optional(),
  entityTypes: z.array(kesherRecords.entityTypes).optional(),
  relationTypes: z.array(kesherRecords.relationTypes).optional(),
  sources: z.array(kesherRecords.sources).optional(),
  entities: z.array(kesherRecords.entities).optional(),
  relations: z.array(kesherRecords.relations).optional(),
  changes: z.array(kesherRecords.changes).optional(),
  merges: z.array(kesherRecords.merges).optional(),
  judgements: z.array(kesherRecords.judgements).optional(),
})

const kindOf = <Kind extends keyof typeof listByKind>(kind: Kind) =>
  kesherRecords[listByKind[kind]].extend({ kind: z.literal(kind) })

/** A line of the NDJSON form. */
export const kesherLine = z.union([
  kindOf('dataset'),
  kindOf('entityType'),
  kindOf('relationType'),
  kindOf('source').extend({ sourceKind: sourceFields.kind.describe('The kind of the source.') }),
  kindOf('entity'),
  kindOf('relation'),
  kindOf('change'),
  kindOf('merge'),
  kindOf('judgement'),
])
