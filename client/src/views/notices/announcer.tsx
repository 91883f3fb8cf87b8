import { useSession } from '../../explorer.ts'
import { Said } from './said.tsx'
import { useNoticeWords } from './use-words.ts'

/**
 * Tells screen readers what changed: notices, the selection, where the keyboard walks, what is shown. Each notice has an
 * element of its own, so that the same words are heard again when they come again.
 */
export function Announcer() {
  const words = useNoticeWords()
  const notices = useSession(({ notices }) => notices)
  const problem = notices.findLast(({ kind }) => kind === 'problem')
  const other = notices.findLast(({ kind }) => kind !== 'problem')
  return (
    <>
      <output className="visually-hidden" data-announcer="said">
        <Said />
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
