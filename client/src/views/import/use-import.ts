import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import {
  ImportJobDocument,
  StartImportDocument,
  StopImportDocument,
  type JobFragment,
  type TableFragment,
  type TypeWordsFragment,
} from '../../api/generated/import-operations.ts'
import { AppError } from '../../api/app-error.ts'
import { sendFile } from '../../api/imports.ts'
import { useExplorer } from '../../explorer.ts'
import { toInput } from './table-fields.ts'
import { toTypeInput } from './type-words.ts'

/** How often the server is asked how far it is, in milliseconds. */
const askEvery = 400

/** Files that are on their way into the graph, and the import that they are in, if any. */
export type Importing = {
  names: readonly string[]
  files: readonly string[]
  job: JobFragment | null
  /** What their tables were last said to mean. */
  tables: readonly TableFragment[] | null
}

/** How the files are written; what is null is guessed. `space` is the name by which their ids are kept apart, if they are. */
export type Writing = { encoding: string | null; delimiter: string | null; space: string | null }

/** How the files are to be taken: what their tables mean, or null where that is guessed, how they are written, and how new types are called. */
export type Wish = {
  isComparison: boolean
  tables: readonly TableFragment[] | null
  writing: Writing
  types: readonly TypeWordsFragment[]
}

export const asItLooks: Writing = { encoding: null, delimiter: null, space: null }

export function isOver({ state }: JobFragment): boolean {
  return state !== 'WAITING' && state !== 'RUNNING'
}

/**
 * Sends files, has them compared with the graph, and then imported. After an import whatever is shown of the graph is asked anew.
 */
export function useImport() {
  const { api } = useExplorer()
  const [importing, setImporting] = useState<Importing | null>(null)
  const begin = async (
    { names, files }: Pick<Importing, 'names' | 'files'>,
    { isComparison, tables, writing, types }: Wish,
  ): Promise<void> => {
    const meaning = tables ? { tables: tables.map(toInput) } : {}
    const named = types.length > 0 ? { types: types.map(toTypeInput) } : {}
    const input = { files: [...files], isComparison, ...writing, ...meaning, ...named }
    const { startImport } = await api.send(StartImportDocument, { input })
    const [problem] = startImport.userErrors
    if (problem) throw new AppError(problem.code, problem.message)
    setImporting({ names, files, job: startImport.job ?? null, tables })
  }
  const send = useMutation(
    {
      mutationFn: async (chosen: readonly File[]) => {
        const names = chosen.map(({ name }) => name)
        setImporting({ names, files: [], job: null, tables: null })
        const files: string[] = []
        for (const file of chosen) files.push(await sendFile(file))
        await begin({ names, files }, { isComparison: true, tables: null, writing: asItLooks, types: [] })
      },
      onError: () => setImporting(null),
    },
    api.client,
  )
  const start = useMutation(
    {
      mutationFn: async (wish: Wish) => (importing ? begin(importing, wish) : undefined),
    },
    api.client,
  )
  const stop = useMutation({ mutationFn: (id: string) => api.send(StopImportDocument, { id }) }, api.client)
  const job = useJob(importing?.job ?? null)
  useEffect(() => {
    if (job?.state !== 'DONE' || job.isComparison) return
    void api.client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'importJob' })
  }, [api, job?.state, job?.isComparison])
  return {
    importing,
    job,
    send: send.mutate,
    start: start.mutate,
    stop: stop.mutate,
    again: () => setImporting(null),
    isBusy: send.isPending || start.isPending,
    error: send.error ?? start.error ?? stop.error,
  }
}

/** The import as it is now: asked again and again until it is over. */
function useJob(begun: JobFragment | null): JobFragment | null {
  const { api } = useExplorer()
  const id = begun?.id ?? ''
  const { data } = useQuery(
    {
      queryKey: ['importJob', id],
      queryFn: async ({ signal }) => (await api.send(ImportJobDocument, { id }, signal)).importJob ?? null,
      enabled: begun !== null,
      staleTime: 0,
      refetchInterval: ({ state }) => (state.data && isOver(state.data) ? false : askEvery),
    },
    api.client,
  )
  return begun === null ? null : (data ?? begun)
}
