import { readStyle } from '../graph/style-text.ts'
import { looksOf, measuresOf, type Looks, type Style } from '../graph/style.ts'
import { measureInWorker } from '../importance/measure-in-worker.ts'
import { tiesOf } from '../importance/ties-of.ts'
import { seen, type Seen } from '../state/seen.ts'
import type { MeasureId, Session } from '../state/session.ts'
import type { CommandContext } from './command.ts'
import { tellProblem } from './run.ts'

type Measures = Partial<Record<MeasureId, ReadonlyMap<string, number>>>

/**
 * Keeps `session.looks` at what the view's style makes of what is seen, and the page at its palette. While something is being
 * measured, what was found before holds. Returns the end of it.
 */
export function followStyle({ session }: CommandContext): () => void {
  let followed: { style: string; seen: Seen } | null = null
  let measures: Measures = {}
  let measured = ''
  let measuring = new AbortController()

  const show = (): void => {
    if (!followed) return
    const { graph, visible } = followed.seen
    const { style } = readStyle(followed.style)
    document.documentElement.dataset['palette'] = style.palette
    session.setState({
      looks: followed.style === '' ? null : looksOf(graph, visible, style, measures),
    })
  }
  const measure = async (style: Style, { graph, visible }: Seen): Promise<void> => {
    const { ids, ties } = tiesOf(graph, visible)
    const wanted = measuresOf(style)
    // A selection or a move changes nothing of who is tied to whom.
    const key = JSON.stringify([wanted, ids, ties])
    if (key === measured) return
    measured = key
    measuring.abort()
    measuring = new AbortController()
    const { signal } = measuring
    try {
      measures = await measureAll(wanted, { ids, ties }, signal)
      show()
    } catch (error) {
      if (signal.aborted) return
      measured = ''
      tellProblem(session, 'setStyle', error)
    }
  }
  const look = (state: Session): void => {
    const now = { style: state.view.style, seen: seen(state) }
    const isSame =
      followed?.style === now.style &&
      followed.seen.graph === now.seen.graph &&
      followed.seen.visible === now.seen.visible
    if (isSame) return
    followed = now
    show()
    const { style } = readStyle(now.style)
    if (measuresOf(style).length > 0) void measure(style, now.seen)
  }
  look(session.getState())
  return session.subscribe(look)
}

/** What a style makes of what is seen, with all that it has to measure; null for the usual look. */
export async function looksFor(
  text: string,
  { graph, visible }: Seen,
  signal: AbortSignal,
): Promise<Looks | null> {
  if (text === '') return null
  const { style } = readStyle(text)
  return looksOf(graph, visible, style, await measureAll(measuresOf(style), tiesOf(graph, visible), signal))
}

async function measureAll(
  wanted: readonly MeasureId[],
  { ids, ties }: ReturnType<typeof tiesOf>,
  signal: AbortSignal,
): Promise<Measures> {
  const found = await Promise.all(
    wanted.map(async (id) => {
      const values = await measureInWorker({ measure: id, ties }, signal, () => {})
      return [id, new Map(ids.map((each, at) => [each, values[at] ?? 0]))] as const
    }),
  )
  return Object.fromEntries(found)
}
