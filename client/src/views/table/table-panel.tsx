import { useMemo, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useSession } from '../../explorer.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { useVisible } from '../legend/use-visible.ts'
import { entityColumns, measureColumn, relationColumns } from './columns.tsx'
import { DataTable } from './data-table.tsx'
import { entityRows, relationRows } from './table-rows.ts'
import { useLinkedEntities, useLinkedRelation } from './use-linked-selection.ts'
import { useWords } from './use-words.ts'
import './table.css'

/** Two tables of what is shown: its entities and its relations, with how many the filters leave out. */
export function TablePanel() {
  const t = useText()
  const lang = useLang()
  const words = useWords()
  const visible = useVisible()
  const graph = useSession((state) => state.graph)
  const measure = useSession((state) => state.measure)
  const [tab, setTab] = useState<string>('entities')
  const entities = useMemo(() => entityRows(graph, visible, lang, measure), [graph, visible, lang, measure])
  const relations = useMemo(() => relationRows(graph, visible, lang), [graph, visible, lang])
  const measureId = measure?.id
  const columns = useMemo(
    () => (measureId ? [...entityColumns, measureColumn(measureId)] : entityColumns),
    [measureId],
  )
  const shown = tab === 'entities' ? entities : relations
  const count = { shown: shown.rows.length, all: shown.all }
  return (
    <Tabs className="table-panel" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
      <div className="table-head">
        <TabList className="table-tabs" aria-label={t('table.tabs')}>
          <Tab id="entities" className="table-tab">
            {t('table.entities')}
          </Tab>
          <Tab id="relations" className="table-tab">
            {t('table.relations')}
          </Tab>
        </TabList>
        <p className="table-count" aria-live="polite">
          {t(count.shown === count.all ? 'table.all' : 'table.count', count)}
        </p>
      </div>
      <TabPanel id="entities" className="table-body">
        <DataTable
          label={t('table.entities')}
          columns={columns}
          words={words}
          linked={useLinkedEntities()}
          {...entities}
        />
      </TabPanel>
      <TabPanel id="relations" className="table-body">
        <DataTable
          label={t('table.relations')}
          columns={relationColumns}
          words={words}
          linked={useLinkedRelation()}
          {...relations}
        />
      </TabPanel>
    </Tabs>
  )
}
