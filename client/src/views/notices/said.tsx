import { Suspense, useMemo } from 'react'
import { useSession } from '../../explorer.ts'
import { relationsAmong } from '../../graph/graph.ts'
import { useText } from '../../i18n/i18n.ts'
import { afterFirstPicture } from '../widgets/first-picture.ts'
import { lazyPanel, preloadPanel } from '../widgets/lazy-panel.ts'

const load = async () => (await import('./choice-said.tsx')).ChoiceSaid
const ChoiceSaid = lazyPanel(load)

/** What is selected or walked to, else what is shown. The first picture has nothing selected: the words for it come after. */
export function Said() {
  const t = useText()
  const graph = useSession((state) => state.graph)
  const places = useSession(({ view }) => view.places)
  const relations = useMemo(() => relationsAmong(graph, places).length, [graph, places])
  const isChosen = useSession(
    ({ walker, view: { selection } }) =>
      walker !== null || selection.relation !== null || selection.entities.length > 0,
  )
  if (!isChosen) return t('said.shown', { entities: places.size, relations })
  return (
    <Suspense>
      <ChoiceSaid />
    </Suspense>
  )
}

afterFirstPicture(() => preloadPanel(load))
