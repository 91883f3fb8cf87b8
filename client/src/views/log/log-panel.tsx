import { useMemo } from 'react'
import { linkOf } from '../../commands/hand-over.ts'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { useStepWords } from '../notices/use-words.ts'
import { Button } from '../widgets/button.tsx'
import { asSentence, logLines } from './log-steps.ts'
import { logText } from './log-text.ts'
import './log.css'

/** What was done so far, step by step in sentences; each can be gone back to, and all of it can be taken along as text. */
export function LogPanel() {
  const t = useText()
  const format = useFormat()
  const { run, context } = useExplorer()
  const past = useSession((state) => state.past)
  const future = useSession((state) => state.future)
  const lines = useMemo(() => logLines({ past, future }), [past, future])
  const words = useStepWords()
  const text = (): string => {
    const steps = past.map(({ command, details, at }) => ({
      words: words(command, details),
      time: format.instant(new Date(at).toISOString()),
    }))
    return logText(t('log.title', { count: past.length }), steps, linkOf(context))
  }
  return (
    <>
      <p className="soft">{t('log.hint')}</p>
      <ol className="log">
        {lines.map(({ count, step, isUndone, isNow }) => (
          <li key={count} className={isUndone ? 'log-line log-line-undone' : 'log-line'}>
            <button
              type="button"
              className="log-step"
              aria-current={isNow ? 'step' : undefined}
              onClick={() => void run(commands.goToStep, { count })}
            >
              {step ? asSentence(words(step.command, step.details)) : t('log.beginning')}
              {isUndone && <span className="visually-hidden">, {t('log.undone')}</span>}
            </button>
          </li>
        ))}
      </ol>
      <div className="tool-buttons">
        <Button
          icon="copy"
          isDisabled={past.length === 0}
          onPress={() => void run(commands.copyText, { text: text() })}
        >
          {t('log.copy')}
        </Button>
        <Button
          icon="download"
          isDisabled={past.length === 0}
          onPress={() =>
            void run(commands.saveFile, { name: 'kesher-log.txt', content: text(), type: 'text/plain' })
          }
        >
          {t('log.save')}
        </Button>
      </div>
    </>
  )
}
