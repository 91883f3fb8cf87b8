import type { CommandContext } from '../commands/command.ts'
import { askComparison } from '../commands/follow-comparison.ts'
import { askLens } from '../commands/follow-lens.ts'
import { looksFor } from '../commands/follow-style.ts'
import { openView } from '../commands/open-view.ts'
import { asksServer } from '../graph/filters.ts'
import { notify, type NoticeMessage } from '../state/notices.ts'
import { createPreferences, type Lang } from '../state/preferences.ts'
import { seen } from '../state/seen.ts'
import { createSession } from '../state/session.ts'

/**
 * A view opened beside the page, which goes on showing what it shows: a context of its own for an address, with all that its
 * filters, comparison and style need. What could not be understood is told on the page.
 */
export async function openElsewhere(
  context: CommandContext,
  address: string,
  signal: AbortSignal,
): Promise<CommandContext> {
  const session = createSession()
  session.setState({ graph: context.session.getState().graph })
  const preferences = createPreferences(null)
  preferences.setState({ lang: context.preferences.getState().lang })
  const elsewhere = { ...context, session, preferences, camera: { ...context.camera, ...still } }
  await openView.run(elsewhere, { address })
  signal.throwIfAborted()
  const { filters, places, compare, style } = session.getState().view
  if (asksServer(filters))
    session.setState({ lens: await askLens(elsewhere, filters, [...places.keys()].toSorted()) })
  if (compare) session.setState({ comparison: await askComparison(elsewhere, compare) })
  session.setState({ looks: await looksFor(style, seen(session.getState()), signal) })
  for (const { kind, message, details } of session.getState().notices)
    if (kind === 'problem') notify(context.session, { kind, message: message as NoticeMessage, details })
  return elsewhere
}

/** The same view, told in a language. */
export function inLanguage(context: CommandContext, lang: Lang): CommandContext {
  const preferences = createPreferences(null)
  preferences.setState({ lang })
  return { ...context, preferences }
}

/** The canvas of the page stays where it is. */
const still = { fit: () => {}, show: () => {}, reveal: () => {}, center: () => {} }
