import { z } from 'zod'
import { color, lang, text as checkedText } from '../../dataset/schema.ts'
import { entityFields, relationFields, type Field } from './fields.ts'

const fieldNames = [...new Set([...Object.keys(entityFields), ...Object.keys(relationFields)])] as [
  Field,
  ...Field[],
]
const text = z.string().max(500)

export const columnMapping = z.strictObject({
  column: text.describe('The name of the column, as the file writes it.'),
  field: z.enum(fieldNames).describe('What the column is.'),
  lang: text.optional().describe('The language of its texts, as a language tag.'),
  scheme: text.optional().describe('The register of an externalId, like "wikidata".'),
  space: text.optional().describe('The space in which its ids are unique, where a file has several.'),
  separator: text.optional().describe('What stands between several values in one cell.'),
  currency: text.optional().describe('The currency of its amounts, where neither cell nor column says one.'),
  because: text.default('it was chosen').describe('Why the column is this.'),
})

export const tableMapping = z.strictObject({
  table: text.describe('The file, sheet or kind of row.'),
  makes: z.enum(['entities', 'relations', 'nothing']).describe('What each row of it becomes.'),
  because: text.default('it was chosen').describe('Why it becomes that.'),
  entityType: text.default('Thing').describe('The type of an entity whose row names none.'),
  relationType: text.default('RELATED_TO').describe('The type of a relation whose row names none.'),
  ends: z
    .enum(['known', 'implied'])
    .default('known')
    .describe('Whether an end has to be an entity of the files, or is made from its name.'),
  dateOrder: z.enum(['dmy', 'mdy']).default('dmy').describe('Which number of 3/4/2025 is the day.'),
  decimalMark: z
    .enum(['point', 'comma'])
    .default('point')
    .describe('What stands before the fraction of a number.'),
  columns: z.array(columnMapping).max(2_000),
})

const words = z.record(lang, checkedText(200))

export const typeMapping = z.strictObject({
  kind: z.enum(['entity', 'relation']).describe('What is of the type.'),
  type: text.describe('The type, as the files write it or as the report calls it.'),
  label: words.describe('What it is called, in each language.').default({}),
  inverse: words.optional().describe('How a relation of it reads from its other end, in each language.'),
  color: color.optional().describe('Its colour; one that is seldom, where none is chosen.'),
})

/** What the columns of an import mean. Saved as JSON, it serves next month's files too. */
export const mappingSchema = z.strictObject({
  kesherMapping: z.literal(1),
  tables: z.array(tableMapping).max(500),
  types: z
    .array(typeMapping)
    .max(500)
    .optional()
    .describe('Words and colours of types that the vocabulary does not have yet.'),
})

export type ColumnMapping = z.output<typeof columnMapping>
export type TableMapping = z.output<typeof tableMapping>
export type TypeMapping = z.output<typeof typeMapping>
export type Mapping = z.output<typeof mappingSchema>
