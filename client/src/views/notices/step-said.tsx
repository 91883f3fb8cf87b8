import { useState } from 'react'
import { useSession } from '../../explorer.ts'
import type { stepSlots } from '../../state/notices.ts'
import type { Step } from '../../state/session.ts'
import { asSentence } from '../log/log-steps.ts'
import { useStepWords } from './use-words.ts'

/** Steps that are told already: by a notice of their own, by what is shown or selected then, or by the field that took them. */
const toldOtherwise: ReadonlySet<string> = new Set<keyof typeof stepSlots>([
  'showStart',
  'openView',
  'askView',
  'expand',
  'collapse',
  'connect',
  'remove',
  'removeRelation',
  'fold',
  'setMinConfidence',
  'saveView',
  'changeStory',
  'deleteSaved',
  'openFile',
])

/** What was just done, in the words of the log: arranged, pinned, filtered. What is undone and done again has notices. */
export function StepSaid() {
  const words = useStepWords()
  const last = useSession(({ past }) => past.at(-1))
  const [{ step, latest }, setTold] = useState<{ step: Step | undefined; latest: number }>({
    step: undefined,
    latest: 0,
  })
  if (last && last.at > latest) setTold({ step: last, latest: last.at })
  else if (step && last !== step) setTold({ step: undefined, latest })
  if (!step || toldOtherwise.has(step.command)) return null
  return <span key={step.at}>{asSentence(words(step.command, step.details))}.</span>
}
