import { createStore, type StoreApi } from 'zustand/vanilla'
import { emptyGraph, merge, type Entity, type Graph, type Relation } from '../graph/graph.ts'
import type { Comparison } from '../graph/comparison.ts'
import type { Filters, Lens } from '../graph/filters.ts'
import type { Looks } from '../graph/style.ts'
import type { News } from './news.ts'
import { withSaved, type Saved, type SavedChange } from './saved.ts'
import { emptyView, type Selection, type View } from './view.ts'

/** A step of the log: which command, with what, and the view before and after it, or what it did to what is saved. */
export type Step = {
  /** The id of the command, for example `expand`; the log's words are `log.<command>` in the messages. */
  command: string
  /** What fills the words, for example `{ name: 'Nvidia', added: 10, total: 14 }`. */
  details: Readonly<Record<string, string | number>>
  before: View
  after: View
  /** Only where the step changed what is saved, and not the view. */
  saved?: readonly SavedChange[]
  /** When it was taken, in milliseconds since 1970. */
  at: number
}

/** Sign of work or of trouble, shown by the page and told to screen readers. */
export type Notice = {
  id: number
  kind: 'done' | 'working' | 'problem'
  /** A key of the messages and what fills it. */
  message: string
  details: Readonly<Record<string, string | number>>
  /** True where the notice offers to undo the last step. */
  undo?: boolean
  /** What the notice offers to do: keys of the messages, and what each starts. It stays until one is chosen or it is dismissed. */
  offers?: readonly { words: string; start(): void }[]
  /** Stops the work that a `working` notice tells of. */
  stop?: () => void
}

/** Entities and relations that stand out while all others step back. */
export type Focus = { entities: ReadonlySet<string>; relations: ReadonlySet<string> }

/**
 * An entity that the keyboard reached; `via` is null where no relation led there. What is selected later takes its place
 * (`here.ts`).
 */
export type Walker = { entity: string; via: string | null; beside: Selection }

/** Where a menu opens (pixels of the window) and for what; `null` stands for the empty canvas. */
export type MenuRequest = {
  kind: 'menu'
  target: { entity: string } | { relation: string } | null
  x: number
  y: number
}

/** What the page has to ask the reader: a menu to choose from, or how much an expansion may bring. */
export type PageRequest = MenuRequest | { kind: 'expand'; id: string }

/** The ways to tell who matters, in the order in which they are offered; words `importance.<id>`. */
export const measureIds = ['connections', 'brokers', 'influence', 'communities'] as const
export type MeasureId = (typeof measureIds)[number]

/** What a measure found: a value for each entity that was seen, for communities the number of its group. */
export type Measure = { id: MeasureId; values: ReadonlyMap<string, number> }

/** A story that is read or (`isEdited`) written. */
export type OpenStory = { id: string; step: number; isEdited: boolean }

export type Session = {
  /** Everything fetched so far, shown or not. */
  graph: Graph
  /** What is shown, and how. */
  view: View
  past: readonly Step[]
  future: readonly Step[]
  notices: readonly Notice[]
  /** What the reader points at in a list, a sentence or the legend; passes with the pointer. */
  pointed: Focus | null
  /** The paths that answer `view.path`, as soon as they are known. */
  pathFocus: Focus | null
  /** Who matters, as long as the reader looks at that; sizes marks and orders the table. */
  measure: Measure | null
  /** Filters that are being tried (a brush that is dragged, a timeline that plays): seen in their place, but no step yet. */
  preview: Filters | null
  /** What the server tells about what is shown under the filters that are seen; null where they ask it nothing. */
  lens: Lens | null
  /** What `view.style` makes of what is seen, as soon as it is known; null for the usual look. */
  looks: Looks | null
  /** The answer to `view.compare`, as soon as it is known. */
  comparison: Comparison | null
  /** Where the keyboard stands on the canvas, and by which relation it came there; told to screen readers. */
  walker: Walker | null
  /** Whether the next drag on the canvas draws a line round what it selects. */
  lasso: boolean
  /** What the reader keeps, newest first; null until it was read from the browser's keep. */
  saved: readonly Saved[] | null
  /** The story that is open, and its step (from 0 on); null where none is. */
  story: OpenStory | null
  /** What stands out in the step of the story. */
  storyFocus: Focus | null
  /** What others did since the page came; null until they did something. */
  news: News | null
  /** What the canvas or a key asks the page to ask; the page sets it back to null. */
  request: PageRequest | null
}

export type SessionStore = StoreApi<Session>

/** The one owner of what is shown. Canvas, table, inspector and address subscribe to it. */
export function createSession(): SessionStore {
  return createStore<Session>(() => ({
    graph: emptyGraph,
    view: emptyView,
    past: [],
    future: [],
    notices: [],
    pointed: null,
    pathFocus: null,
    measure: null,
    preview: null,
    lens: null,
    looks: null,
    comparison: null,
    walker: null,
    lasso: false,
    saved: null,
    story: null,
    storyFocus: null,
    news: null,
    request: null,
  }))
}

/** Adds what an answer brought; shows nothing by itself. */
export function learn(
  session: SessionStore,
  entities: Iterable<Entity>,
  relations: Iterable<Relation>,
): void {
  session.setState(({ graph }) => ({ graph: merge(graph, entities, relations) }))
}

/** Forgets a relation that the graph holds no more; undo cannot bring it back. */
export function forget(session: SessionStore, relation: string): void {
  session.setState(({ graph }) => {
    const relations = new Map(graph.relations)
    relations.delete(relation)
    return { graph: { ...graph, relations } }
  })
}

/** Takes a step that undo can take back; forgets what was undone before. */
export function commit(
  session: SessionStore,
  command: string,
  details: Step['details'],
  change: (view: View) => View,
): void {
  session.setState(({ view, past }) => {
    const after = change(view)
    if (after === view) return {}
    return {
      view: after,
      past: [...past, { command, details, before: view, after, at: Date.now() }],
      future: [],
    }
  })
}

/** Takes a step that changes what is saved, and not the view. */
export function commitSaved(
  session: SessionStore,
  command: string,
  details: Step['details'],
  saved: readonly SavedChange[],
): void {
  session.setState((state) => {
    const { view, past } = state
    const step = { command, details, before: view, after: view, saved, at: Date.now() }
    return { ...brought(state, step, 'after'), past: [...past, step], future: [] }
  })
}

/** What a session becomes on one side of a step. */
function brought(
  state: Pick<Session, 'view' | 'saved'>,
  step: Step,
  side: 'before' | 'after',
): Partial<Session> {
  if (!step.saved) return { view: step[side] }
  const saved = step.saved.reduce(
    (list, change) => withSaved(list, change.id, change[side]),
    state.saved ?? [],
  )
  return { saved }
}

/** Selects without taking a step: looking around is nothing to undo. */
export function select(session: SessionStore, selection: Selection): void {
  session.setState(({ view }) => ({ view: { ...view, selection } }))
}

/** Puts the keyboard on an entity or a group, and tells by which relation it came there, if by one. */
export function walkTo(session: SessionStore, entity: string, via: string | null = null): void {
  session.setState(({ view }) => ({ walker: { entity, via, beside: view.selection } }))
}

/** Lets some entities and relations stand out, in all views, until it is called with null. */
export function point(session: SessionStore, pointed: Focus | null): void {
  session.setState({ pointed })
}

/** Takes the last step back; returns it, or null where there is none. */
export function undo(session: SessionStore): Step | null {
  const { past, future } = session.getState()
  const step = past.at(-1)
  if (!step) return null
  session.setState((state) => ({
    ...brought(state, step, 'before'),
    past: past.slice(0, -1),
    future: [step, ...future],
  }))
  return step
}

/** Takes the step again that was taken back last; returns it, or null where there is none. */
export function redo(session: SessionStore): Step | null {
  const { past, future } = session.getState()
  const [step, ...rest] = future
  if (!step) return null
  session.setState((state) => ({ ...brought(state, step, 'after'), past: [...past, step], future: rest }))
  return step
}
