import { KesherError } from '../errors.ts'
import { FileRefusal, finding } from './finding.ts'
import { placeIn, type ImportFile } from './import-file.ts'
import { guessMapping, makesRelations } from './mapping/guess-mapping.ts'
import type { Mapping, TableMapping } from './mapping/mapping.ts'
import { Profiler, type TableProfile } from './mapping/profile.ts'
import type { Recognised } from './recognise/recognised.ts'
import { recogniseFile, type RecognisedFile, type Wishes } from './recognise-file.ts'
import type { Finding } from './records.ts'

/** A file that can be read, with the meaning of its tables. */
export interface PlannedFile extends RecognisedFile {
  readonly recognised: readonly Recognised[]
  readonly tables: ReadonlyMap<string, TableMapping>
  /** Rows of each table that needs a mapping, to be shown. */
  readonly profiles: readonly TableProfile[]
  readonly notices: readonly Finding[]
}

/** A file of the import: planned, or refused as a whole before anything of it was understood. */
export type PlanEntry = {
  readonly file: ImportFile
  readonly plan: PlannedFile | null
  readonly refusal: Finding | null
}

export interface PlanOptions {
  readonly wishes?: Wishes
  /** A mapping that comes before the guess. */
  readonly saved?: Mapping | null
  /** Ends the reading with its reason. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Recognises the files of one import and says what their tables mean: by a saved mapping, else by a guess with reasons.
 * Each file is read once for it, from its first row to its last.
 */
export async function planImport(
  files: readonly ImportFile[],
  { wishes = {}, saved = null, signal }: PlanOptions = {},
): Promise<PlanEntry[]> {
  const looked: {
    file: ImportFile
    found: RecognisedFile | null
    profiles: TableProfile[]
    refusal: Finding | null
  }[] = []
  for (const file of files) {
    try {
      const found = await recogniseFile(file, wishes)
      const { profiles, refusal } = await profilesOf(found, signal)
      looked.push({ file, found, profiles, refusal })
    } catch (error) {
      if (!(error instanceof FileRefusal)) throw unreadable(error, file)
      looked.push({ file, found: null, profiles: [], refusal: error.finding })
    }
  }
  const hasEntities = looked.some(
    ({ found, profiles }) =>
      found !== null &&
      !found.format.impliesEnds &&
      (found.format.yields === 'records' || profiles.some((profile) => !isOfRelations(found, profile))),
  )
  return looked.map(({ file, found, profiles, refusal }) => ({
    file,
    refusal,
    plan: found && planned(found, profiles, hasEntities && !found.format.impliesEnds, saved),
  }))
}

async function profilesOf(
  found: RecognisedFile,
  signal: AbortSignal | undefined,
): Promise<{ profiles: TableProfile[]; refusal: Finding | null }> {
  const profiler = new Profiler()
  if (found.format.yields === 'records') return { profiles: [], refusal: null }
  try {
    for await (const item of found.format.read(found.file, found.reading)) {
      signal?.throwIfAborted()
      if (item.kind === 'row') profiler.add(item)
    }
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw unreadable(error, found.file)
    return { profiles: [...profiler.tables.values()], refusal: error.finding }
  }
  return { profiles: [...profiler.tables.values()], refusal: null }
}

function isOfRelations({ format }: RecognisedFile, profile: TableProfile): boolean {
  return makesRelations([...profile.columns.keys()], format.structure?.[profile.table] ?? {})
}

function planned(
  found: RecognisedFile,
  profiles: readonly TableProfile[],
  hasEntities: boolean,
  saved: Mapping | null,
): PlannedFile {
  const recognised = [...found.recognised]
  const tables = new Map<string, TableMapping>()
  const notices: Finding[] = []
  for (const profile of profiles) {
    const structure = found.format.structure?.[profile.table] ?? {}
    const { hasOpaqueIds = false } = found.format
    const guess = guessMapping(profile, { structure, hasEntities, hasOpaqueIds })
    recognised.push(...guess.recognised)
    const known = saved && savedFor(profile, saved)
    if (known) notices.push(...differences(profile, known, found.file))
    tables.set(profile.table, known ? withNewColumns(profile, known) : guess.mapping)
  }
  return { ...found, recognised, tables, profiles, notices }
}

/** The saved table of that name with these columns; else the one with the most of them, since files get new names. */
function savedFor(profile: TableProfile, saved: Mapping): TableMapping | null {
  const shared = (table: TableMapping) =>
    table.columns.filter(({ column }) => profile.columns.has(column)).length
  const scored = saved.tables
    .map((table) => ({
      table,
      score: shared(table) + (table.table === profile.table ? 0.5 : 0),
      fits: shared(table) > 0,
    }))
    .filter(({ fits }) => fits)
    .sort((a, b) => b.score - a.score)
  return scored[0]?.table ?? null
}

function withNewColumns(profile: TableProfile, known: TableMapping): TableMapping {
  const columns = new Set(known.columns.map(({ column }) => column))
  const added = [...profile.columns.keys()]
    .filter((column) => !columns.has(column))
    .map((column) => ({ column, field: 'attribute' as const, because: 'the saved mapping does not know it' }))
  return { ...known, table: profile.table, columns: [...known.columns, ...added] }
}

function differences(profile: TableProfile, known: TableMapping, file: ImportFile): Finding[] {
  const columns = new Set(known.columns.map(({ column }) => column))
  const place = placeIn(file, profile.table)
  return [
    ...[...profile.columns.keys()]
      .filter((column) => !columns.has(column))
      .map((column) => finding('NEW_COLUMN', place, { column })),
    ...[...columns]
      .filter((column) => !profile.columns.has(column))
      .map((column) => finding('MISSING_COLUMN', place, { column })),
  ]
}

/** A file that the system does not give us, as an error of the table. */
function unreadable(error: unknown, file: ImportFile): unknown {
  const isOfSystem = error instanceof Error && 'syscall' in error && 'code' in error
  if (!isOfSystem) return error
  const reason =
    error.code === 'ENOENT'
      ? 'there is no such file'
      : error.code === 'EISDIR'
        ? 'it is a folder'
        : String(error.code)
  return new KesherError('BAD_INPUT', { argument: 'FILE', value: file.path, reason }, { cause: error })
}
