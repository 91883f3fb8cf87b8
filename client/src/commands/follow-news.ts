import { AppError } from '../api/app-error.ts'
import { newsAfter, type NewsItem } from '../api/news.ts'
import { SubgraphDocument } from '../api/generated/operations.ts'
import { toEntity, toRelation } from '../graph/graph.ts'
import { loadPanelMessages } from '../i18n/i18n.ts'
import { differenceOf, isOfWhole, lookedAt, noNews, shownOf, withItems } from '../state/news.ts'
import { dismiss, notify } from '../state/notices.ts'
import { forget, learn, type Session } from '../state/session.ts'
import type { CommandContext } from './command.ts'
import { nameOf } from './bring.ts'
import { followOwnWrites, type OwnWrites } from './own-writes.ts'
import { openTool } from './page.ts'

/** What comes within so long (ms) is told at once. */
const gathers = 1_000
/** A screen reader is told of news at most so often (ms). */
const tellsEvery = 8_000
/** How long (ms) the page waits before it listens again, doubled from time to time up to the longest. */
const firstWait = 1_000
const longestWait = 60_000

/** What a form began with is its own matter: the server compares it with what is there when it is written. */
const ofForms: ReadonlySet<unknown> = new Set(['entityTexts', 'claimTexts', 'start', 'importJob'])

/**
 * Listens to what others do to the graph while the page is looked at, and catches up with what it has missed. What is shown of
 * it is marked and asked anew; nothing moves, and nothing comes or goes before the reader wants it. Returns the end of it.
 */
export function followNews(context: CommandContext): () => void {
  const ending = new AbortController()
  const take = takeNews(context, followOwnWrites(context.api))
  const end = context.session.subscribe(forgetMarks(context))
  void listen(take, ending.signal)
  return () => {
    ending.abort()
    end()
  }
}

/** Draws the relations that are new among what is shown, and takes away those that are gone; `only` one of them. */
export function drawNews({ session }: CommandContext, only?: string): void {
  const { news } = session.getState()
  if (!news) return
  const isWanted = (id: string): boolean => only === undefined || id === only
  const added = news.added.filter(({ id }) => isWanted(id))
  learn(session, [], added)
  for (const id of news.gone.filter(isWanted)) forget(session, id)
  session.setState({
    news: {
      ...news,
      marked: new Set([...news.marked, ...added.map(({ id }) => id)]),
      added: news.added.filter(({ id }) => !isWanted(id)),
      gone: news.gone.filter((id) => !isWanted(id)),
    },
  })
}

type Take = (item: NewsItem | null, isGap: boolean) => void

async function listen(take: Take, end: AbortSignal): Promise<void> {
  let cursor: string | null = null
  for (let failures = 0; !end.aborted;) {
    await untilSeen(end)
    const leaving = new AbortController()
    const leave = (): void => {
      if (document.hidden) leaving.abort()
    }
    document.addEventListener('visibilitychange', leave)
    try {
      for await (const { cursor: next, item, isGap } of newsAfter(
        cursor,
        AbortSignal.any([end, leaving.signal]),
      )) {
        failures = 0
        cursor = next
        if (item || isGap) take(item ?? null, isGap)
      }
    } catch (error) {
      if (error instanceof AppError && error.code === 'BAD_CURSOR') {
        cursor = null
        take(null, true)
      }
    } finally {
      document.removeEventListener('visibilitychange', leave)
    }
    if (leaving.signal.aborted) continue
    // Not all at once, when a server is back.
    await wait(Math.min(longestWait, firstWait * 2 ** failures) * (0.5 + Math.random() / 2), end)
    failures += 1
  }
}

/** Comes back when somebody looks at the page. */
async function untilSeen(end: AbortSignal): Promise<void> {
  while (document.hidden && !end.aborted) {
    await new Promise((resolve) => {
      document.addEventListener('visibilitychange', resolve, { once: true })
      end.addEventListener('abort', resolve, { once: true })
    })
  }
}

function wait(time: number, end: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, time)
    end.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** What is looked at is marked no longer. */
function forgetMarks({ session }: CommandContext): (state: Session) => void {
  return ({ news, view: { selection } }) => {
    if (!news) return
    const ids = [...selection.entities, ...(selection.relation === null ? [] : [selection.relation])]
    const left = lookedAt(news, ids)
    if (left !== news) session.setState({ news: left })
  }
}

function takeNews(context: CommandContext, own: OwnWrites): Take {
  const { session } = context
  let gathered: NewsItem[] = []
  let isGap = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = telling(context)
  const settle = async (): Promise<void> => {
    await own.settled()
    timer = undefined
    const others = gathered.filter(({ changeId, aboutId }) => !own.has(changeId ?? aboutId))
    const hasGap = isGap
    gathered = []
    isGap = false
    if (others.length === 0 && !hasGap) return
    session.setState(({ news }) => ({ news: withItems(news ?? noNews, others, hasGap) }))
    const marked = await refresh(context, others, hasGap)
    tell(others, marked)
  }
  return (item, gap) => {
    if (item) gathered.push(item)
    isGap ||= gap
    timer ??= setTimeout(() => void settle(), gathers)
  }
}

/** Asks anew what is shown of what changed, and marks it; what was marked now. */
async function refresh(
  context: CommandContext,
  items: readonly NewsItem[],
  isGap: boolean,
): Promise<string[]> {
  const { session, api } = context
  const isWhole = isGap || items.some(isOfWhole)
  const ids = new Set(items.flatMap(({ aboutId, subjectId, objectId }) => [aboutId, subjectId, objectId]))
  void api.client.invalidateQueries({
    predicate: ({ queryKey: [kind, ...asked] }) =>
      !ofForms.has(kind) &&
      (isWhole || ofLists.has(kind) || [...ids].some((id) => id != null && mentions(asked, id))),
  })
  const { graph, view } = session.getState()
  const shown = shownOf(items, graph, view)
  const isTouched =
    isWhole ||
    shown.length > 0 ||
    items.some(
      ({ subjectId, objectId }) => view.places.has(subjectId ?? '') && view.places.has(objectId ?? ''),
    )
  if (!isTouched || view.places.size === 0) return []
  // What cannot be asked now is marked all the same; the next news asks again.
  const answer = await api.send(SubgraphDocument, { ids: [...view.places.keys()] }).catch(() => null)
  const now = session.getState()
  const difference = answer?.subgraph
    ? differenceOf(
        now.graph,
        view,
        answer.subgraph.nodes.map(toEntity),
        answer.subgraph.edges.map(toRelation),
      )
    : null
  const marked = [...new Set([...shown, ...(difference?.changed ?? [])])]
  if (difference) learn(session, difference.entities, difference.relations)
  session.setState(({ news }) => {
    const before = news ?? noNews
    const { added = before.added, gone = before.gone } = difference ?? {}
    return { news: { ...before, added, gone, marked: new Set([...before.marked, ...marked]) } }
  })
  return marked
}

/** What is a list of things rather than about some of them. */
const ofLists: ReadonlySet<unknown> = new Set(['imports', 'things'])

function mentions(asked: readonly unknown[], id: string): boolean {
  return asked.some((each) => each === id || (Array.isArray(each) && each.includes(id)))
}

/** Says what others did, now and then: one notice, which takes the place of the one before. */
function telling(context: CommandContext) {
  const { session } = context
  let notice = 0
  let last = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  let marked = new Set<string>()
  let hands = new Set<string>()
  const say = async (): Promise<void> => {
    timer = undefined
    last = Date.now()
    await loadPanelMessages()
    const { news } = session.getState()
    if (!news) return
    dismiss(session, notice)
    const open = {
      words: 'news.open',
      start: () => void openTool.run(context, { tool: 'news' }),
    }
    const draw = { words: 'news.draw', start: () => drawNews(context) }
    notice = notify(session, {
      kind: 'done',
      message: 'notice.news',
      details: {
        by: [...hands].join(', '),
        count: marked.size,
        names: named(context, [...marked]),
        added: news.added.length,
        gone: news.gone.length,
      },
      offers: news.added.length + news.gone.length > 0 ? [draw, open] : [open],
    })
    marked = new Set()
    hands = new Set()
  }
  return (items: readonly NewsItem[], now: readonly string[]): void => {
    const { news } = session.getState()
    const isSeen = now.length > 0 || (news?.added.length ?? 0) > 0 || (news?.gone.length ?? 0) > 0
    if (!isSeen && !items.some(isOfWhole)) return
    for (const id of now) marked.add(id)
    for (const { by } of items) hands.add(by)
    timer ??= setTimeout(() => void say(), Math.max(0, last + tellsEvery - Date.now()))
  }
}

/** The first few of what changed, by name. */
function named(context: CommandContext, ids: readonly string[]): string {
  const { graph } = context.session.getState()
  const names = ids.slice(0, 3).map((id) => {
    const relation = graph.relations.get(id)
    return relation
      ? `${nameOf(context, relation.source)} – ${nameOf(context, relation.target)}`
      : nameOf(context, id)
  })
  return [...names, ...(ids.length > 3 ? ['…'] : [])].join(', ')
}
