import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useText } from '../../i18n/i18n.ts'
import { Inspector } from '../inspector/inspector.tsx'
import { Paths } from '../paths/paths.tsx'
import { ErrorBoundary } from '../states/error-boundary.tsx'
import { Panel } from './panel.tsx'
import { useAttention, usePathsOpen } from './use-attention.ts'

type Page = 'inspector' | 'paths'

/** The panel at the end side: what is selected, and beside it the paths while there are any. */
export function Side() {
  const t = useText()
  const isPathsOpen = usePathsOpen()
  // Paths that opened this panel were there before it could hear of them.
  const [chosen, setChosen] = useState<Page>(isPathsOpen ? 'paths' : 'inspector')
  useAttention(setChosen)
  if (!isPathsOpen) {
    return (
      <Panel panel="inspector" edge="start">
        <Inspector />
      </Panel>
    )
  }
  return (
    <Tabs className="side" selectedKey={chosen} onSelectionChange={(key) => setChosen(key as Page)}>
      <Panel
        panel="inspector"
        edge="start"
        head={
          <TabList className="tabs" aria-label={t('panel.sheet')}>
            <Tab id="paths" className="tab">
              {t('panel.paths')}
            </Tab>
            <Tab id="inspector" className="tab">
              {t('panel.inspector')}
            </Tab>
          </TabList>
        }
      >
        <TabPanel id="paths">
          <ErrorBoundary>
            <Paths />
          </ErrorBoundary>
        </TabPanel>
        <TabPanel id="inspector">
          <h2 className="visually-hidden">{t('panel.inspector')}</h2>
          <Inspector />
        </TabPanel>
      </Panel>
    </Tabs>
  )
}
