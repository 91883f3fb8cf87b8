import { useEffect, useRef, useState } from 'react'
import { useExplorer, useSession } from '../../explorer.ts'
import { useNoticeWords } from './use-words.ts'
import { useSaid } from './use-said.ts'

/** Tells screen readers what changed: notices, the selection, where the keyboard walks, what is shown. */
export function Announcer() {
  const said = useSaid()
  const notices = useSession(({ notices }) => notices)
  const words = useNoticeWords()
  const problem = notices.findLast(({ kind }) => kind === 'problem')
  const other = notices.findLast(({ kind }) => kind !== 'problem')
  return (
    <>
      <div role="status" className="visually-hidden" data-announcer="said">
        <Fresh text={said} />
      </div>
      <div role="status" className="visually-hidden" data-announcer="notice">
        <Fresh text={other ? words(other) : ''} />
      </div>
      <div role="alert" className="visually-hidden">
        <Fresh text={problem ? words(problem) : ''} />
      </div>
    </>
  )
}

/** A text that is heard again when it comes again: it is put into an element of its own each time. */
function Fresh({ text }: { text: string }) {
  const turn = useRef(0)
  const [shown, setShown] = useState({ text: '', turn: 0 })
  const { session } = useExplorer()
  useEffect(() => {
    turn.current += 1
    setShown({ text, turn: turn.current })
  }, [text, session])
  return <span key={shown.turn}>{shown.text}</span>
}
