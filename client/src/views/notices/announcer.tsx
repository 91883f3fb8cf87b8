import { Suspense } from 'react'
import { useSession } from '../../explorer.ts'
import { lazyPanel } from '../widgets/lazy-panel.ts'
import { useSaid } from './use-said.ts'
import { useNoticeWords } from './use-words.ts'

const DrawnSaid = lazyPanel(async () => (await import('./drawn-said.tsx')).DrawnSaid)

/**
 * Tells screen readers what changed: notices, the selection, where the keyboard walks, what is shown. Each notice has an
 * element of its own, so that the same words are heard again when they come again.
 */
export function Announcer() {
  const said = useSaid()
  const words = useNoticeWords()
  const notices = useSession(({ notices }) => notices)
  const problem = notices.findLast(({ kind }) => kind === 'problem')
  const other = notices.findLast(({ kind }) => kind !== 'problem')
  return (
    <>
      <output className="visually-hidden" data-announcer="said">
        {said ?? (
          <Suspense>
            <DrawnSaid />
          </Suspense>
        )}
      </output>
      <output className="visually-hidden" data-announcer="notice">
        {other && <span key={other.id}>{words(other)}</span>}
      </output>
      <div role="alert" className="visually-hidden">
        {problem && <span key={problem.id}>{words(problem)}</span>}
      </div>
    </>
  )
}
