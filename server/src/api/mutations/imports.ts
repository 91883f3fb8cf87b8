import { Refused, refused } from '../../curation/refused.ts'
import { KesherError, type ErrorCode } from '../../errors.ts'
import { jobLimits } from '../../import/jobs/job-limits.ts'
import { mappingSchema, type Mapping } from '../../import/mapping/mapping.ts'
import { UndoBlocked } from '../../import/write/take-back.ts'
import { checkId } from '../../model/ids.ts'
import type { ApiContext } from '../context.ts'
import type { MutationResolvers, StartImportInput } from '../generated/resolvers.ts'
import { written } from './payload.ts'

type Names = 'startImport' | 'stopImport' | 'undoImport'

export const importMutations: Required<Pick<MutationResolvers, Names>> = {
  startImport: async (_, { input }, context) => {
    const { result, userErrors } = await written(async () => start(input, context), context)
    return { job: result, userErrors }
  },
  stopImport: async (_, { id }, context) => {
    const { result, userErrors } = await written(async () => {
      const job = context.imports.jobs.stop(id)
      if (!job) throw refused('UNKNOWN_JOB', 'id', { value: id })
      return job
    }, context)
    return { job: result, userErrors }
  },
  undoImport: async (_, { id }, context) => {
    const { imports, curator } = context
    const { result, userErrors, refusals } = await written(
      () =>
        imports.undo(id, curator.by).catch((error: unknown) => {
          throw asRefusal(error, ['UNKNOWN_IMPORT', 'IMPORT_RUNNING', 'UNDO_BLOCKED'], ['id'])
        }),
      context,
    )
    const laterWork = refusals.flatMap(({ error }) => (error instanceof UndoBlocked ? error.laterIds : []))
    return { import: result, laterWork, userErrors }
  },
}

function start(input: StartImportInput, { imports, curator }: ApiContext) {
  const { files, isComparison = false, isStrict = false, key = null, space = null } = input
  const { format, encoding, delimiter } = input
  const most = jobLimits.filesOfJob.value
  if (files.length === 0 || files.length > most) {
    throw refused('BAD_INPUT', 'files', { value: `${files.length} files`, reason: `it is 1 to ${most}` })
  }
  if (key !== null && key.length > 200) {
    throw refused('BAD_INPUT', 'key', { value: key.slice(0, 40), reason: 'it has more than 200 characters' })
  }
  const reason = space === null ? null : checkId(space, 'entity')
  if (reason !== null) throw refused('BAD_INPUT', 'space', { value: space ?? '', reason })
  try {
    return imports.jobs.start({
      files: files.map((id, index) => {
        const file = imports.files.get(id)
        if (!file) throw refused('UNKNOWN_FILE', `files.${index}`, { value: id })
        return file
      }),
      isComparison,
      isStrict,
      space,
      wishes: {
        ...(format == null ? {} : { format }),
        ...(encoding == null ? {} : { encoding }),
        ...(delimiter == null ? {} : { options: { delimiter } }),
      },
      mapping: mappingOf(input),
      createdBy: curator.by,
      key,
    })
  } catch (error) {
    throw asRefusal(error, ['KEY_TAKEN'], ['key'])
  }
}

/** Tables and types as a saved mapping has them; null where all is to be guessed. */
function mappingOf({ tables, types }: StartImportInput): Mapping | null {
  if (tables == null && types == null) return null
  const told = (types ?? []).map((type) => {
    return { ...type, label: textsOf(type.label), inverse: type.inverse && textsOf(type.inverse) }
  })
  const wish = { kesherMapping: 1, tables: tables ?? [], types: told }
  const given = JSON.parse(JSON.stringify(wish, (_, value: unknown) => value ?? undefined)) as unknown
  const read = mappingSchema.safeParse(given)
  if (read.success) return read.data
  const refusals = read.error.issues.map(({ path, message }) => {
    const argument = path.join('.')
    const value = path.reduce<unknown>(
      (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
      given,
    )
    return {
      error: new KesherError('BAD_INPUT', { argument, value: String(value).slice(0, 80), reason: message }),
      path: path.map(String),
    }
  })
  const [first, ...more] = refusals
  if (!first) throw new KesherError('INTERNAL')
  throw new Refused([first, ...more])
}

function textsOf(
  texts: readonly { readonly lang: string; readonly value: string }[],
): Record<string, string> {
  return Object.fromEntries(texts.map(({ lang, value }) => [lang, value]))
}

/** A mistake of whoever asked, where the error is one of these; else the error itself. */
function asRefusal(error: unknown, codes: readonly ErrorCode[], path: readonly string[]): unknown {
  const isTheirs = error instanceof KesherError && codes.includes(error.code)
  return isTheirs ? new Refused([{ error, path }]) : error
}
