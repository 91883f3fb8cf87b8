import { useEffect, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useExplorer } from '../../explorer.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { point, select } from '../../state/session.ts'
import { usePointing } from '../inspector/use-pointing.ts'
import { Button } from '../widgets/button.tsx'
import { Chip } from '../widgets/chip.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import type { ToldPath, ToldStep } from './told-paths.ts'

/** One path: its sentences in order; while the pointer is on it, it alone stands out, and its steps one by one on demand. */
export function PathItem({ path, number }: { path: ToldPath; number: number }) {
  const t = useText()
  const { onHoverStart, onHoverEnd } = usePointing(() => path.focus)
  const [walked, walkTo] = useWalk(path)
  const { length, percent, steps } = path
  const isWalking = walked !== null
  const isLast = walked === steps.length - 1
  return (
    <li
      className="path"
      onPointerEnter={isWalking ? undefined : onHoverStart}
      onPointerLeave={isWalking ? undefined : onHoverEnd}
    >
      <p className="path-head">
        <strong>{t('paths.path', { number })}</strong>
        <span>
          {t('paths.length', { count: length })}
          {percent !== null && ` · ${t('paths.credible', { percent })}`}
        </span>
      </p>
      <ol className="path-steps">
        {steps.map((step, at) => (
          <Step key={step.relation} step={step} isNow={at === walked} isWalking={isWalking} />
        ))}
      </ol>
      <div className="tool-buttons">
        {isWalking && (
          <Button look="quiet" onPress={() => walkTo(walked - 1)} isDisabled={walked === 0}>
            {t('paths.stepBack')}
          </Button>
        )}
        <Button look="quiet" icon="route" onPress={() => walkTo(isLast ? null : (walked ?? -1) + 1)}>
          {t(!isWalking ? 'paths.walk' : isLast ? 'paths.walkEnd' : 'paths.stepOn')}
        </Button>
      </div>
      <output className="visually-hidden">
        {isWalking &&
          t('paths.stepNow', { number: walked + 1, sentence: steps[walked]?.sentence.value ?? '' })}
      </output>
    </li>
  )
}

/** The step that alone stands out on the canvas, as long as one walks the path; null before and after. */
function useWalk({ steps, focus }: ToldPath): [number | null, (to: number | null) => void] {
  const { session, context } = useExplorer()
  const [walked, setWalked] = useState<number | null>(null)
  useEffect(() => (walked === null ? undefined : () => point(session, null)), [walked, session])
  const walkTo = (to: number | null): void => {
    setWalked(to)
    const step = to === null ? undefined : steps[to]
    if (!step) return
    // After the step before has been let go.
    requestAnimationFrame(() => point(session, step.focus))
    context.camera.reveal([...focus.entities])
  }
  return [walked, walkTo]
}

type StepProps = { step: ToldStep; isNow: boolean; isWalking: boolean }

function Step({ step: { relation, focus, sentence, note, isWeakest }, isNow, isWalking }: StepProps) {
  const t = useText()
  const { number } = useFormat()
  const { session } = useExplorer()
  const { onFocus, onBlur } = usePointing(() => focus)
  return (
    <li className={isNow ? 'path-step-now' : undefined} aria-current={isNow ? 'step' : undefined}>
      <LangText text={sentence} />
      <AriaButton
        className="path-note"
        onFocus={isWalking ? undefined : onFocus}
        onBlur={isWalking ? undefined : onBlur}
        aria-label={t('paths.note', { number: note })}
        onPress={() => select(session, { entities: [], relation })}
      >
        {number(note)}
      </AriaButton>
      {isWeakest && <Chip>{t('paths.weakest')}</Chip>}
    </li>
  )
}
