import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'

/** Why a table is empty: nothing is there, or the filters hide all of it. */
export function EmptyTable({ all }: { all: number }) {
  const t = useText()
  const { run } = useExplorer()
  if (all === 0) return <p className="table-empty">{t('table.empty')}</p>
  return (
    <div className="table-empty">
      <p>{t('table.allHidden')}</p>
      <Button icon="filter-x" onPress={() => void run(commands.clearFilters, undefined)}>
        {t('legend.clear')}
      </Button>
    </div>
  )
}
