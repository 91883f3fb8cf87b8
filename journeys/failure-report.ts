import type { Page, Request } from 'playwright-core'

/** What a page asked the server for, the last ones last, with milliseconds since it was asked and how it ended. */
export type Requests = { told(): string[] }

const shown = 12

/** Remembers a page's last requests to the API and to the program's files. */
export function watchRequests(page: Page): Requests {
  const asked: { what: string; at: number; took?: number; end?: string }[] = []
  const entryOf = new Map<Request, (typeof asked)[number]>()
  const finish = (request: Request, end: string) => {
    const entry = entryOf.get(request)
    if (entry) Object.assign(entry, { took: Date.now() - entry.at, end })
    entryOf.delete(request)
  }
  page.on('request', (request) => {
    const operation = /\b(?:query|mutation|subscription) (\w+)/.exec(request.postData() ?? '')?.[1] ?? ''
    const entry = { what: `${new URL(request.url()).pathname} ${operation}`.trim(), at: Date.now() }
    entryOf.set(request, entry)
    asked.push(entry)
    if (asked.length > shown) asked.shift()
  })
  page.on('requestfinished', (request) => {
    void request.response().then(
      (response) => finish(request, String(response?.status())),
      () => finish(request, 'gone'),
    )
  })
  page.on('requestfailed', (request) => finish(request, request.failure()?.errorText ?? 'failed'))
  return {
    told: () =>
      asked.map(
        ({ what, at, took, end }) => `${what}: ${end ?? 'not answered'} (${took ?? Date.now() - at} ms)`,
      ),
  }
}

/** A page as it stands when a test has failed: its address, its canvas, what it says, asked for and complained of. */
export async function stateOf(
  page: Page,
  requests: Requests,
  complaints: readonly string[],
): Promise<string> {
  const look = page.evaluate(() => ({
    isVisible: document.visibilityState,
    isBusy: document.querySelector('[role=application]')?.hasAttribute('data-busy'),
    entities: window.kesherProbe?.entities().length,
    told: [...document.querySelectorAll('output, [role=alert], [role=status], [role=dialog], h1, h2')]
      .map(({ textContent }) => textContent?.trim())
      .filter(Boolean),
  }))
  const late = new Promise<string>((resolve) => void setTimeout(resolve, 5_000, 'the page does not answer'))
  const seen = await Promise.race([look.catch(String), late])
  return JSON.stringify({ at: page.url(), seen, requests: requests.told(), complaints }, undefined, 2)
}
