import { z } from 'zod'
import { kesherDocument, kesherLine } from '../src/import/formats/kesher-json-schema.ts'
import type { GeneratedFile } from './generate.ts'

/** The published JSON Schema of our own format, from what its reader checks: a document, or one line of its NDJSON form. */
export function generateImportSchema(): GeneratedFile {
  const json = z.toJSONSchema(z.union([kesherDocument, kesherLine]), { io: 'input', unrepresentable: 'any' })
  const schema = {
    title: 'Kesher JSON',
    description:
      'A graph with its claims and sources: a whole document, or one line of the NDJSON form. Made by `npm run generate` from server/src/import/formats/kesher-json-schema.ts.',
    ...json,
  }
  return { path: 'docs/kesher-import.schema.json', text: JSON.stringify(schema, null, 2), header: '' }
}
