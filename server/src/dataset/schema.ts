import { z } from 'zod'
import { checkText } from '../model/check-text.ts'
import { checkDecimal, normaliseDecimal } from '../model/decimal.ts'
import { checkId } from '../model/ids.ts'
import { checkPartialDate, checkSpan } from '../model/partial-date.ts'

/** A schema that also asks a function for the reason to refuse a value (null where it is good). */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  reason: (value: z.output<Schema>) => string | null,
) {
  return schema.superRefine((value, context) => {
    const message = reason(value)
    if (message !== null) context.addIssue({ code: 'custom', message })
  })
}

export const text = (max = 4000) => checked(z.string(), (value) => checkText(value, { max }))
const inBothLanguages = z.strictObject({ en: text(), he: text() })
export const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'a slug is made of small letters, digits and "-"')
export const entityId = checked(z.string(), (value) => checkId(value, 'entity'))
export const sourceId = checked(z.string(), (value) => checkId(value, 'source'))
// YAML reads 2025 as a number and 2025-11 as a text; both are dates here.
export const partialDate = checked(z.union([z.string(), z.int()]).transform(String), checkPartialDate)
export const decimal = checked(z.union([z.string(), z.int()]).transform(String), checkDecimal).transform(
  normaliseDecimal,
)
const currencies = new Set(Intl.supportedValuesOf('currency'))
export const currency = z
  .string()
  .refine((code) => currencies.has(code), 'not a currency code after ISO 4217')
export const percent = z.int().min(0, 'at least 0').max(100, 'at most 100')
export const color = z.enum(['blue', 'orange', 'green', 'purple', 'red', 'teal', 'gold', 'gray'])
export const lang = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'not a language tag')

const hebrewForms = z.strictObject({ f: text().optional(), mp: text().optional(), fp: text().optional() })
const forms = z.strictObject({ he: hebrewForms.optional(), en: z.strictObject({ p: text() }).optional() })

/** Labels of the nodes that only Kesher makes; no type of a vocabulary may be called so. */
export const ownLabels: readonly string[] = [
  'Entity',
  'Relation',
  'Claim',
  'Source',
  'EntityType',
  'RelationType',
  'Dataset',
  'Import',
  'ImportBatch',
  'EntityBefore',
  'RelationBefore',
  'SummaryBefore',
  'SetAside',
  'Token',
  'Change',
  'Identity',
  'MergedEntity',
  'MergedRelation',
  'News',
  'NewsClock',
]

/** Types of the relationships that only Kesher makes; no type of relation may be called so. */
export const ownTypes: readonly string[] = ['ABOUT', 'FROM', 'VIA', 'RETIRED', 'KEEPS', 'SAME_AS']

export const datasetFile = z.strictObject({
  id: slug,
  version: z.int().positive(),
  title: inBothLanguages,
  description: inBothLanguages,
  start: z.array(entityId).default([]),
  questions: z.array(z.strictObject({ text: inBothLanguages, view: text() })).default([]),
})

export const vocabularyFile = z.strictObject({
  entityTypes: z.array(
    z.strictObject({
      id: z
        .string()
        .regex(/^[A-Z][A-Za-z0-9]*$/, 'a type of entity is written like "Company"')
        .refine((id) => !ownLabels.includes(id), 'Kesher uses this name itself'),
      label: inBothLanguages,
      plural: inBothLanguages,
      color,
      icon: slug,
      shape: z.enum(['disc', 'square', 'diamond', 'page']).default('disc'),
    }),
  ),
  relationTypes: z.array(
    z.strictObject({
      id: z
        .string()
        .regex(/^[A-Z][A-Z0-9_]*$/, 'a type of relation is written like "SELLS_TO"')
        .refine((id) => !ownTypes.includes(id), 'Kesher uses this name itself'),
      label: inBothLanguages,
      inverseLabel: inBothLanguages,
      forms: forms.optional(),
      inverseForms: forms.optional(),
      color,
      from: z.array(z.string()).default([]),
      to: z.array(z.string()).default([]),
    }),
  ),
})

export const sourcesFile = z.array(
  z.strictObject({
    id: sourceId,
    title: inBothLanguages,
    publisher: text().optional(),
    publishedAt: partialDate.optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    kind: z
      .string()
      .regex(/^[a-z][A-Za-z]*$/, 'a kind is written like "officialRegister"')
      .optional(),
    lang: lang.optional(),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).optional(),
    independenceGroup: slug.optional(),
  }),
)

const name = z.strictObject({
  value: text(1000),
  lang,
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/, 'a script is written like "Hebr"')
    .optional(),
  kind: z.enum(['PRIMARY', 'ALIAS', 'FORMER', 'TRANSLITERATION', 'ACRONYM']),
})

export const entitiesFile = z.array(
  z.strictObject({
    id: entityId,
    type: z.string(),
    names: checked(z.array(name), (names) =>
      ['en', 'he'].every(
        (each) => names.filter(({ lang, kind }) => lang === each && kind === 'PRIMARY').length === 1,
      )
        ? null
        : 'there has to be exactly one PRIMARY name in en and one in he',
    ),
    grammar: z
      .strictObject({
        he: z
          .strictObject({
            gender: z.enum(['m', 'f']).optional(),
            number: z.enum(['s', 'p']).optional(),
            definite: z.boolean().optional(),
          })
          .optional(),
        en: z
          .strictObject({
            article: z.literal('the').optional(),
            common: z.boolean().optional(),
            number: z.enum(['s', 'p']).optional(),
          })
          .optional(),
      })
      .optional(),
    summary: inBothLanguages,
    place: z
      .strictObject({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) })
      .optional(),
    externalIds: z.record(slug, text(200)).optional(),
  }),
)

const amount = checked(
  z.strictObject({
    value: decimal.optional(),
    min: decimal.optional(),
    max: decimal.optional(),
    currency,
    approximate: z.boolean().default(false),
  }),
  ({ value, min, max }) => ((value ?? min ?? max) ? null : 'an amount needs a value, a min or a max'),
)

const claim = checked(
  z.strictObject({
    source: sourceId,
    via: sourceId.optional(),
    stance: z.enum(['SUPPORTS', 'DISPUTES', 'MENTIONS']).default('SUPPORTS'),
    status: z.enum(['ACTIVE', 'ENDED', 'PLANNED', 'ALLEGED', 'DENIED']).optional(),
    startDate: partialDate.optional(),
    endDate: partialDate.optional(),
    amount: amount.optional(),
    confidence: percent,
    reason: inBothLanguages,
    statement: inBothLanguages,
    locator: inBothLanguages,
  }),
  ({ startDate = null, endDate = null }) =>
    // A date that is wrong by itself has been reported where it stands.
    [startDate, endDate].some((date) => date !== null && checkPartialDate(date) !== null)
      ? null
      : checkSpan({ from: startDate, to: endDate }),
)

export const relationsFile = z.array(
  z.strictObject({
    subject: entityId,
    type: z.string(),
    object: entityId,
    key: slug.optional(),
    role: inBothLanguages.optional(),
    claims: z.array(claim).min(1, 'a relation needs at least one claim'),
  }),
)

export type DatasetEntry = z.output<typeof datasetFile>
export type VocabularyEntry = z.output<typeof vocabularyFile>
export type SourceEntry = z.output<typeof sourcesFile>[number]
export type EntityEntry = z.output<typeof entitiesFile>[number]
export type RelationEntry = z.output<typeof relationsFile>[number]
export type ClaimEntry = RelationEntry['claims'][number]
