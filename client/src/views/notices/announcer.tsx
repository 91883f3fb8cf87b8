import { Suspense } from 'react'
import { useSession } from '../../explorer.ts'
import { afterFirstPicture } from '../widgets/first-picture.ts'
import { lazyPanel, preloadPanel } from '../widgets/lazy-panel.ts'
import { Said } from './said.tsx'
import { useNoticeWords } from './use-words.ts'

const load = async () => (await import('./step-said.tsx')).StepSaid
const StepSaid = lazyPanel(load)

/**
 * Tells screen readers what changed: notices, the selection, where the keyboard walks, what is shown, what was done. Each
 * notice and each step has an element of its own, so that the same words are heard again when they come again.
 */
export function Announcer() {
  const words = useNoticeWords()
  const notices = useSession(({ notices }) => notices)
  const problem = notices.findLast(({ kind }) => kind === 'problem')
  // The first step is the page's own: what it brings is the first picture, for which nothing else should have to come.
  const isBegun = useSession(({ past, future }) => past.length + future.length > 1)
  const other = notices.findLast(({ kind }) => kind !== 'problem')
  return (
    <>
      <output className="visually-hidden" data-announcer="said">
        <Said />
      </output>
      <output className="visually-hidden" data-announcer="step">
        {isBegun && (
          <Suspense>
            <StepSaid />
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

afterFirstPicture(() => preloadPanel(load))
