import { AppError } from './app-error.ts'
import { reach } from './request.ts'

type Answer = { id?: string; errors?: { message: string; extensions?: { code?: string } }[] }

/** Sends a file to be imported; the answer is its id for `startImport`. Fails with an AppError. */
export async function sendFile(file: File): Promise<string> {
  const response = await reach(`/import-files?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  })
  const { id, errors } = (await response.json().catch(() => ({}))) as Answer
  if (id !== undefined) return id
  const [error] = errors ?? []
  throw new AppError(
    error?.extensions?.code ?? 'BAD_ANSWER',
    error?.message ?? `The server answered with status ${response.status}.`,
    response.headers.get('x-request-id'),
  )
}
