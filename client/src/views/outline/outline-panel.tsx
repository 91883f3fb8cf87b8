import { useMemo } from 'react'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { headOf } from '../../graph/groups.ts'
import { useText } from '../../i18n/i18n.ts'
import { hereOf } from '../../state/here.ts'
import { select, walkTo } from '../../state/session.ts'
import { useHeadingFocus, WalkContext, type Steps } from '../inspector/walk.ts'
import { Button } from '../widgets/button.tsx'
import { AllMarks } from './all-marks.tsx'
import { Here } from './here.tsx'
import { LastChange } from './last-change.tsx'
import '../inspector/inspector.css'
import './outline.css'

/**
 * What stands on the canvas, in words: where the reader is, what leads on from there by verb, what changed last, and who else
 * is there. A step in it is the step that an arrow key takes on the canvas, and either follows the other.
 */
export function OutlinePanel() {
  const t = useText()
  const { run } = useExplorer()
  const isEmpty = useSession(({ view }) => view.places.size === 0)
  const here = useSession(hereOf)
  const steps = useSteps(here)
  if (isEmpty) return <p className="soft">{t('outline.nothing')}</p>
  return (
    <WalkContext value={steps}>
      <p className="soft">{t('outline.hint')}</p>
      <Here mark={here} />
      <LastChange />
      <AllMarks />
      <div className="tool-buttons">
        <Button icon="copy" onPress={() => void run(commands.copyNotes, undefined)}>
          {t('command.copyNotes')}
        </Button>
      </div>
    </WalkContext>
  )
}

/** Walks from mark to mark without selecting, so that the panel stays what is read; a relation opens in the inspector. */
function useSteps(here: string | null): Steps {
  const { session, context } = useExplorer()
  const { heading, announce } = useHeadingFocus()
  return useMemo(
    () => ({
      heading,
      go(target) {
        if ('relation' in target) {
          // The place is kept: a relation that is selected is none.
          if (here !== null) walkTo(session, here)
          return select(session, { entities: [], relation: target.relation })
        }
        const entity = 'entity' in target ? target.entity : target.entities[0]
        if (entity === undefined) return
        announce()
        walkTo(session, entity)
        context.camera.reveal([headOf(entity)])
      },
    }),
    [session, context, here, heading, announce],
  )
}
