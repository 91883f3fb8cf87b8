import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { KesherError } from '../errors.ts'
import { importFile, type ImportFile } from '../import/import-file.ts'
import { checkGraphAddress, isGraphAddress } from '../import/neo4j/graph-address.ts'
import { keepGraph } from '../import/neo4j/keep-graph.ts'
import { checkText } from '../model/check-text.ts'
import { askSecret } from './ask-secret.ts'
import { rowsPrinter } from './rows-printer.ts'

export interface ImportFilesWish {
  readonly database?: string | undefined
  readonly user?: string | undefined
  readonly source?: string | undefined
}

/**
 * Does something with what is named for an import: files as they are, graphs at addresses as files of a folder of this
 * process, which is gone afterwards. Throws BAD_INPUT, INTERRUPTED and what reading such a graph throws.
 */
export async function withImportFiles<T>(
  named: readonly string[],
  { database = '', user = 'neo4j', source }: ImportFilesWish,
  work: (files: readonly ImportFile[]) => Promise<T>,
): Promise<T> {
  const addresses = named.filter(isGraphAddress)
  for (const address of addresses) checkGraphAddress(address)
  const told = source === undefined ? {} : { source: sourceOf(source) }
  if (addresses.length === 0) return work(named.map((path) => ({ ...importFile(path), ...told })))
  const password = user === '' ? '' : await passwordOf(user)
  const folder = await mkdtemp(join(tmpdir(), 'kesher-graph-'))
  try {
    const files: ImportFile[] = []
    for (const each of named) {
      const file = isGraphAddress(each)
        ? await readGraph({ uri: each, user, password, database }, folder)
        : importFile(each)
      files.push({ ...file, ...told })
    }
    return await work(files)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Interrupted while it is being read, nothing has happened yet. */
async function readGraph(address: Parameters<typeof keepGraph>[0], folder: string): Promise<ImportFile> {
  const stopping = new AbortController()
  const stop = (): void => stopping.abort(new KesherError('INTERRUPTED'))
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, stop)
  try {
    const onElements = rowsPrinter(process.stderr, 'read').rows
    return await keepGraph(address, folder, { signal: stopping.signal, onElements })
  } finally {
    for (const signal of signals) process.removeListener(signal, stop)
  }
}

async function passwordOf(user: string): Promise<string> {
  const { importPassword } = readConfig(process.env)
  if (importPassword !== '') return importPassword
  const typed = await askSecret(`Password of ${user}: `)
  if (typed !== null && typed !== '') return typed
  throw new KesherError('BAD_INPUT', {
    argument: 'KESHER_IMPORT_PASSWORD',
    value: '',
    reason: 'a password is needed (a Neo4j that asks for none is read with --user "")',
  })
}

function sourceOf(title: string) {
  const reason = title.trim() === '' ? 'it is blank' : checkText(title, { max: 500 })
  if (reason !== null) throw new KesherError('BAD_INPUT', { argument: '--source', value: title, reason })
  const none = { publisher: null, publishedAt: null, url: null, kind: null, lang: null, reliability: null }
  return { ...none, id: null, title: { und: title } }
}
