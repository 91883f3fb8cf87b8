import { useCallback, useEffect, useState } from 'react'
import { useExplorer } from '../../explorer.ts'

/** Whether the start card is open: from the moment the first picture is shown until the reader does anything. */
export function useStartOpen(): [boolean, () => void] {
  const { session, context } = useExplorer()
  const [isOpen, setOpen] = useState(false)
  useEffect(
    () =>
      session.subscribe(({ past, view, future }, before) => {
        const step = past.at(-1)
        const isNewStep =
          step !== undefined && step !== before.past.at(-1) && past.length > before.past.length
        if (isNewStep) setOpen(step.command === 'showStart')
        else if (future.length !== before.future.length) setOpen(false)
        const isChosen = view.selection.entities.length > 0 || view.selection.relation !== null
        if (isChosen && view.selection !== before.view.selection) setOpen(false)
      }),
    [session],
  )
  // The card takes room from the picture, which was fitted without it.
  useEffect(() => {
    if (isOpen) context.camera.fit()
  }, [isOpen, context])
  const close = useCallback(() => setOpen(false), [])
  return [isOpen, close]
}
