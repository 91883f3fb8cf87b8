import { dismiss, notify, type NoticeMessage } from '../state/notices.ts'
import type { SessionStore } from '../state/session.ts'

/** Work that is shorter than this (ms) needs no sign: its result comes first. */
const patience = 300

/** Does some work; where it takes long, a notice says so and lets the reader stop it. */
export async function working<Result>(
  session: SessionStore,
  message: NoticeMessage,
  details: Record<string, string | number>,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController()
  let notice: number | undefined
  const timer = setTimeout(() => {
    notice = notify(session, { kind: 'working', message, details, stop: () => controller.abort() })
  }, patience)
  try {
    return await work(controller.signal)
  } finally {
    clearTimeout(timer)
    if (notice !== undefined) dismiss(session, notice)
  }
}
