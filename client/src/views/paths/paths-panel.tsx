import { useCallback } from 'react'
import { useStore } from 'zustand'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { givenLimits } from '../../graph/path-question.ts'
import { useText } from '../../i18n/i18n.ts'
import { IconButton } from '../widgets/icon-button.tsx'
import { useCalled } from '../widgets/use-called.ts'
import { PathAnswer } from './path-answer.tsx'
import { pathDraft } from '../../state/path-draft.ts'
import { PathForm } from './path-form.tsx'
import './paths.css'

const usualLength = 4

/** How two entities are tied: the question and, as soon as there is one, its answer. */
export function PathsPanel() {
  const t = useText()
  const { run, session } = useExplorer()
  const draft = useStore(pathDraft(session))
  const path = useSession(({ view }) => view.path)
  const answer = useCallback(() => pathDraft(session).setState({ isCalled: false }), [session])
  const heading = useCalled(draft.isCalled, answer)
  const close = (): void => {
    pathDraft(session).setState({ isOpen: false })
    void run(commands.closePaths, undefined)
  }
  return (
    <section className="paths" aria-label={t('panel.paths')}>
      <div className="paths-head">
        <h2 ref={heading} tabIndex={-1}>
          {t('paths.title')}
        </h2>
        {(draft.isOpen || path) && <IconButton icon="x" label={t('paths.close')} onPress={close} />}
      </div>
      <PathForm
        key={JSON.stringify(path && [path.maxLength, givenLimits(path)])}
        draft={draft}
        maxLength={path?.maxLength ?? usualLength}
        asked={path ? givenLimits(path) : {}}
      />
      {path && <PathAnswer question={path} />}
    </section>
  )
}
