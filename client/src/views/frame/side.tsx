import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { usePreferences } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Inspector } from '../inspector/inspector.tsx'
import { Paths } from '../paths/paths.tsx'
import { ErrorBoundary } from '../states/error-boundary.tsx'
import { Tool } from '../tools/tool.tsx'
import { Panel } from './panel.tsx'
import { useAttention, usePathsOpen, type Attention } from './use-attention.ts'

/** The panel at the end side: what is selected, and beside it the paths and the tool while they are open. */
export function Side() {
  const t = useText()
  const isPathsOpen = usePathsOpen()
  const tool = usePreferences((preferences) => preferences.tool)
  // What opened this panel was there before it could hear of it.
  const [chosen, setChosen] = useState<Attention>(isPathsOpen ? 'paths' : tool ? 'tool' : 'inspector')
  useAttention(setChosen)
  if (!isPathsOpen && !tool) {
    return (
      <Panel panel="inspector" edge="start">
        <Inspector />
      </Panel>
    )
  }
  const isThere = { inspector: true, paths: isPathsOpen, tool: tool !== null }
  return (
    <Tabs
      className="side"
      selectedKey={isThere[chosen] ? chosen : 'inspector'}
      onSelectionChange={(key) => setChosen(key as Attention)}
    >
      <Panel
        panel="inspector"
        edge="start"
        head={
          <TabList className="tabs" aria-label={t('panel.sheet')}>
            {isPathsOpen && (
              <Tab id="paths" className="tab">
                {t('panel.paths')}
              </Tab>
            )}
            {tool && (
              <Tab id="tool" className="tab">
                {t(`choice.openTool.${tool}`)}
              </Tab>
            )}
            <Tab id="inspector" className="tab">
              {t('panel.inspector')}
            </Tab>
          </TabList>
        }
      >
        {isPathsOpen && (
          <TabPanel id="paths">
            <ErrorBoundary>
              <Paths />
            </ErrorBoundary>
          </TabPanel>
        )}
        {tool && (
          // What is typed there stays while something else is looked at.
          <TabPanel id="tool" shouldForceMount className="kept-panel">
            <Tool />
          </TabPanel>
        )}
        <TabPanel id="inspector">
          <h2 className="visually-hidden">{t('panel.inspector')}</h2>
          <Inspector />
        </TabPanel>
      </Panel>
    </Tabs>
  )
}
