import { useMemo } from 'react'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { relationsAmong } from '../../graph/graph.ts'
import { useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'

/** Where the table lies folded: opens it, and says how much is shown. */
export function FootBar() {
  const t = useText()
  const { run } = useExplorer()
  const graph = useSession(({ graph }) => graph)
  const places = useSession(({ view }) => view.places)
  const relations = useMemo(() => relationsAmong(graph, places).length, [graph, places])
  return (
    <footer className="foot-bar">
      <Button
        look="quiet"
        icon="table-2"
        aria-expanded={false}
        onPress={() => void run(commands.togglePanel, { panel: 'table' })}
      >
        {t('panel.table')}
      </Button>
      <p className="figures">{t('said.shown', { entities: places.size, relations })}</p>
    </footer>
  )
}
