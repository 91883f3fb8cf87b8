import { Button } from 'react-aria-components'
import { useExplorer } from '../../explorer.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { select } from '../../state/session.ts'
import { usePointing } from '../inspector/use-pointing.ts'
import { Chip } from '../widgets/chip.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import type { ToldPath, ToldStep } from './told-paths.ts'

/** One path: its sentences in order; while the pointer is on it, it alone stands out. */
export function PathItem({ path, number }: { path: ToldPath; number: number }) {
  const t = useText()
  const { onHoverStart, onHoverEnd } = usePointing(() => path.focus)
  const { length, percent, steps } = path
  return (
    <li className="path" onPointerEnter={onHoverStart} onPointerLeave={onHoverEnd}>
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
