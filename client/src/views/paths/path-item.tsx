import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useExplorer } from '../../explorer.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { point, select } from '../../state/session.ts'
import { usePointing } from '../inspector/use-pointing.ts'
import { Chip } from '../widgets/chip.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import type { ToldPath, ToldStep } from './told-paths.ts'

/** One path: its sentences in order; while the pointer is on it, it alone stands out. */
export function PathItem({ path, number }: { path: ToldPath; number: number }) {
  const t = useText()
  const { session } = useExplorer()
  const [isPointed, setPointed] = useState(false)
  const { length, percent, steps } = path
  const stand = (stands: boolean): void => {
    setPointed(stands)
    point(session, stands ? path.focus : null)
  }
  return (
    <li
      className={isPointed ? 'path path-pointed' : 'path'}
      onPointerEnter={() => stand(true)}
      onPointerLeave={() => stand(false)}
    >
      <p className="path-head">
        <strong>{t('paths.path', { number })}</strong>
        <span>
          {t('paths.length', { count: length })}
          {percent !== null && ` · ${t('paths.credible', { percent })}`}
        </span>
      </p>
      <ol className="path-steps">
        {steps.map((step) => (
          <Step key={step.relation} step={step} path={path} />
        ))}
      </ol>
    </li>
  )
}

function Step({ step: { relation, sentence, note, isWeakest }, path }: { step: ToldStep; path: ToldPath }) {
  const t = useText()
  const { number } = useFormat()
  const { session } = useExplorer()
  const { onFocus, onBlur } = usePointing(() => path.focus)
  return (
    <li>
      <LangText text={sentence} />
      <Button
        className="path-note"
        onFocus={onFocus}
        onBlur={onBlur}
        aria-label={t('paths.note', { number: note })}
        onPress={() => select(session, { entities: [], relation })}
      >
        {number(note)}
      </Button>
      {isWeakest && <Chip>{t('paths.weakest')}</Chip>}
    </li>
  )
}
