import { Suspense } from 'react'
import { useSession } from '../../explorer.ts'
import type { Step } from '../../state/session.ts'
import { afterFirstPicture } from '../widgets/first-picture.ts'
import { lazyPanel, preloadPanel } from '../widgets/lazy-panel.tsx'
import { Said } from './said.tsx'
import { useNoticeWords } from './use-words.ts'

const load = async () => (await import('./step-said.tsx')).StepSaid
const StepSaid = lazyPanel(load, { silent: true })

/** A step of the reader's: for the page's own ones, which bring the first picture, nothing else should have to come. */
function isReaders({ command }: Step): boolean {
  return command !== 'showStart' && command !== 'openView'
}

/**
 * Tells screen readers what changed: notices, the selection, where the keyboard walks, what is shown, what was done. Each
 * notice and each step has an element of its own, so that the same words are heard again when they come again.
 */
export function Announcer() {
  const words = useNoticeWords()
  const notices = useSession(({ notices }) => notices)
  const problem = notices.findLast(({ kind }) => kind === 'problem')
  const isBegun = useSession(({ past, future }) => past.some(isReaders) || future.some(isReaders))
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
