import { mayAct, type Role, type Viewer } from '../access/token.ts'
import { KesherError } from '../errors.ts'

/**
 * Why a request may not do what needs a role, to write where none is named; null where it may. Whoever presents a token may what its role lets do; without one, the
 * person at the machine may.
 */
export function refusalToAct(
  request: Request,
  writableAt: ReadonlySet<string> | null,
  viewer: Viewer | null,
  least: Role = 'editor',
): KesherError | null {
  if (viewer) {
    const { name, role } = viewer
    return mayAct(role, least) ? null : new KesherError('FORBIDDEN', { name, role, least })
  }
  if (writableAt === null) {
    const reason = 'This needs a token, since this Kesher listens to other machines'
    return new KesherError('UNAUTHENTICATED', { reason })
  }
  return isPersonHere(request, writableAt) ? null : new KesherError('CROSS_SITE')
}

/**
 * Whether it is the person at the machine who asks, which this server knows by the name that it was called by. A page whose
 * own name was made to point at this machine calls it by that one, and the browser would take both for one site. Null for
 * `writableAt`: others may call it too, so nobody is.
 */
export function isPersonHere(request: Request, writableAt: ReadonlySet<string> | null): boolean {
  if (writableAt === null) return false
  const host = request.headers.get('host')
  const url = host === null ? request.url : `http://${host}`
  return URL.canParse(url) && writableAt.has(new URL(url).hostname)
}
