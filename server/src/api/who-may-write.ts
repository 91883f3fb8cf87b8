import { KesherError } from '../errors.ts'

/**
 * Who may write: the person at the machine, which this server knows by the name that it was called by. A page whose own
 * name was made to point at this machine calls it by that one, and the browser would take both for one site. Null for `writableAt`: nobody may. Null as the answer: this request may.
 */
export function refusalToWrite(request: Request, writableAt: ReadonlySet<string> | null): KesherError | null {
  if (writableAt === null) return new KesherError('READ_ONLY')
  const host = request.headers.get('host')
  const url = host === null ? request.url : `http://${host}`
  const isKnown = URL.canParse(url) && writableAt.has(new URL(url).hostname)
  return isKnown ? null : new KesherError('CROSS_SITE')
}
