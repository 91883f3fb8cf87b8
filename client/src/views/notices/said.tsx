import { Suspense, useState } from 'react'
import { useSession } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { useFigures } from '../legend/use-visible.ts'
import { afterFirstPicture } from '../widgets/first-picture.ts'
import { lazyPanel, preloadPanel } from '../widgets/lazy-panel.tsx'

const load = async () => (await import('./choice-said.tsx')).ChoiceSaid
const ChoiceSaid = lazyPanel(load, { silent: true })

/** What is selected or walked to, else what is shown. The first picture has nothing selected: the words for it come after. */
export function Said() {
  const t = useText()
  const figures = useFigures()
  // While filters are tried the figures change many times a second: what comes of it is told.
  const isTried = useSession(({ preview }) => preview !== null)
  const [told, setTold] = useState(figures)
  if (!isTried && told !== figures) setTold(figures)
  const isChosen = useSession(
    ({ walker, view: { selection } }) =>
      walker !== null || selection.relation !== null || selection.entities.length > 0,
  )
  if (!isChosen) return t('said.shown', told)
  return (
    <Suspense>
      <ChoiceSaid />
    </Suspense>
  )
}

afterFirstPicture(() => preloadPanel(load))
