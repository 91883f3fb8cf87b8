import { memo, useEffect, useRef, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { usePreferences } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Inspector } from '../inspector/inspector.tsx'
import { Legend } from '../legend/legend.tsx'
import { Paths } from '../paths/paths.tsx'
import { ErrorBoundary } from '../states/error-boundary.tsx'
import { Table } from '../table/table.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { Tool } from '../tools/tool.tsx'
import { Later } from './later.tsx'
import { SheetHandle } from './sheet-handle.tsx'
import type { SheetHeight } from './sheet-height.ts'
import { useAttention } from './use-attention.ts'

const pages = {
  inspector: Inspector,
  legend: Legend,
  paths: Paths,
  timeline: Timeline,
  table: Table,
  tool: Tool,
}
type Page = keyof typeof pages

/** On a narrow page all panels are tabs of one sheet, drawn up from below; `onRaise` makes room over it. */
export const Sheet = memo(function Sheet({ onRaise }: { onRaise: () => void }) {
  const t = useText()
  const [chosen, setPage] = useState<Page>('inspector')
  const tool = usePreferences((preferences) => preferences.tool)
  const page = chosen === 'tool' && !tool ? 'inspector' : chosen
  const there = (Object.keys(pages) as Page[]).filter((each) => each !== 'tool' || tool)
  const nameOf = (each: Page): string => {
    if (each === 'tool') return tool ? t(`choice.openTool.${tool}`) : ''
    return t(each === 'legend' ? 'panel.legendShort' : `panel.${each}`)
  }
  const [height, setHeight] = useState<SheetHeight>('low')
  // What nobody has drawn up yet is not made: a phone has enough to do for its first picture.
  const [wasRaised, setRaised] = useState(false)
  if (height !== 'low' && !wasRaised) setRaised(true)
  const [dragged, setDragged] = useState<number | null>(null)
  const tabs = useRef<HTMLDivElement>(null)
  // There are more tabs than a phone is wide: the one that is chosen is not left outside.
  const chosenName = nameOf(page)
  useEffect(() => {
    // A frame later: a tab that has just come is there then.
    const frame = requestAnimationFrame(() => {
      const tab = [...(tabs.current?.children ?? [])].find(({ textContent }) => textContent === chosenName)
      tab?.scrollIntoView({ block: 'nearest', inline: 'center' })
    })
    return () => cancelAnimationFrame(frame)
  }, [chosenName])
  useAttention((to) => {
    setPage(to)
    setHeight((now) => (now === 'low' ? 'half' : now))
  })
  const raise = (to: SheetHeight): void => {
    setHeight(to)
    if (to !== 'low') onRaise()
  }
  const choose = (key: string): void => {
    setPage(key as Page)
    if (height === 'low') raise('half')
  }
  return (
    <section
      className={`sheet sheet-${height}`}
      aria-label={t('panel.sheet')}
      style={dragged === null ? undefined : { blockSize: dragged }}
    >
      <SheetHandle height={height} onHeight={raise} onDrag={setDragged} />
      <Later room={<div className="sheet-tabs-room" />}>
        <Tabs className="sheet-tabs" selectedKey={page} onSelectionChange={(key) => choose(String(key))}>
          <TabList ref={tabs} className="tabs" aria-label={t('panel.sheet')}>
            {there.map((each) => (
              <Tab key={each} id={each} className="tab" onPress={() => choose(each)}>
                {nameOf(each)}
              </Tab>
            ))}
          </TabList>
          {there.map((each) => {
            const View = pages[each]
            return (
              // What is typed into a tool stays while something else is looked at.
              <TabPanel
                key={each}
                id={each}
                shouldForceMount={each === 'tool'}
                className="sheet-page kept-panel"
              >
                {each !== 'paths' && each !== 'tool' && (
                  <h2 className="visually-hidden">{t(`panel.${each}`)}</h2>
                )}
                <ErrorBoundary>{wasRaised && <View />}</ErrorBoundary>
              </TabPanel>
            )
          })}
        </Tabs>
      </Later>
    </section>
  )
})
