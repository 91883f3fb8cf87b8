import type { Api, Send } from '../api/api.ts'

/** How long (ms) news is held back at most, until it is known which of it is one's own. */
const patience = 5_000

/** Tells what the reader of this page writes from what others do. */
export type OwnWrites = {
  /** Comes back when it is known, of all that was written so far. */
  settled(): Promise<void>
  /** Whether the page wrote a step of the history, or an import, itself. */
  has(id: string): boolean
}

/** Listens to what the forms are answered from now on: each mutation says which step of the history it made. */
export function followOwnWrites(api: Api): OwnWrites {
  const own = new Set<string>()
  const pending = new Set<Promise<unknown>>()
  const send = api.send
  const heard: Send = (document, variables, signal) => {
    const answer = send(document, variables, signal)
    const text = document.toString()
    if (/^\s*(mutation\b|query ImportJob\b)/m.test(text)) {
      const noted = answer.then(
        (data) => idsIn(data).forEach((id) => own.add(id)),
        // Whoever asked hears of the failure.
        () => undefined,
      )
      pending.add(noted)
      void noted.finally(() => pending.delete(noted))
    }
    return answer
  }
  api.send = heard
  const isImporting = (): boolean =>
    api.client
      .getQueryCache()
      .findAll({ queryKey: ['importJob'], type: 'active' })
      .some(({ state }) =>
        ['WAITING', 'RUNNING'].includes((state.data as { state?: string } | null)?.state ?? ''),
      )
  return {
    has: (id) => own.has(id),
    async settled() {
      const end = Date.now() + patience
      while ((pending.size > 0 || isImporting()) && Date.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
  }
}

type Payload = {
  changeId?: string | null
  outcome?: { importId?: string | null } | null
  import?: { id: string } | null
}

function idsIn(data: unknown): string[] {
  const payloads = Object.values(data as Record<string, Payload | null>)
  return payloads.flatMap((each) =>
    [each?.changeId, each?.outcome?.importId, each?.import?.id].filter((id) => typeof id === 'string'),
  )
}
