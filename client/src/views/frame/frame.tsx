import { useEffect, useRef, type RefObject } from 'react'
import { useExplorer, usePreferences, useSession } from '../../explorer.ts'
import { endsOf } from '../../graph/bundles.ts'
import { headOf } from '../../graph/groups.ts'
import { useText } from '../../i18n/i18n.ts'
import { Find } from '../find/find.tsx'
import { HelpSheet } from '../help/help-sheet.tsx'
import { Legend } from '../legend/legend.tsx'
import { ContextMenu } from '../menu/context-menu.tsx'
import { ExpandDialog } from '../menu/expand-dialog.tsx'
import { Announcer } from '../notices/announcer.tsx'
import { Notices } from '../notices/notices.tsx'
import { Palette } from '../palette/palette.tsx'
import { StartCard } from '../start/start-card.tsx'
import { useStartOpen } from '../start/use-start-open.ts'
import { ConnectionBanner } from '../states/connection-banner.tsx'
import { Table } from '../table/table.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { TopBar } from '../top-bar/top-bar.tsx'
import { FootBar } from './foot-bar.tsx'
import { Later } from './later.tsx'
import { Panel, PanelOpener } from './panel.tsx'
import { Sheet } from './sheet.tsx'
import { Side } from './side.tsx'
import { afterFirstPicture } from '../widgets/first-picture.ts'
import { Stage } from './stage.tsx'
import { useHasSelection, usePathsOpen } from './use-attention.ts'
import { narrow, short, useMedia } from './use-media.ts'
import { useTitle } from './use-title.ts'
import './frame.css'

/** How much of the canvas the start card covers, in pixels. */
const startHeight = { wide: 140, narrow: 128, short: 76 }

/** Keeps the focus in an element, once the first picture is there. */
function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let end: (() => void) | undefined
    afterFirstPicture(async () => {
      const { keepFocus } = await import('./keep-focus.ts')
      if (element.current) end = keepFocus(element.current)
    })
    return () => end?.()
  }, [])
  return element
}

/** The page's parts in their places: one column with a sheet where it is narrow, panels round the canvas elsewhere. */
export function Frame() {
  const t = useText()
  const isNarrow = useMedia(narrow)
  const panels = usePreferences((preferences) => preferences.panels)
  const [isStartOpen, closeStart] = useStartOpen()
  // The first picture is fitted before the card is there: the room is kept from the beginning.
  const isEmpty = useSession(({ view }) => view.places.size === 0)
  const hasSide = useSide() && !isNarrow
  const isShort = useMedia(short)
  const inset = isStartOpen || isEmpty ? startHeight[isShort ? 'short' : isNarrow ? 'narrow' : 'wide'] : 0
  useTitle()
  useSelectionInView(hasSide && panels.inspector.open)
  const frame = useKeptFocus()
  return (
    <div ref={frame} className="frame">
      <button type="button" className="skip" onClick={() => document.getElementById('canvas')?.focus()}>
        {t('app.skip')}
      </button>
      <TopBar isNarrow={isNarrow} />
      <ConnectionBanner />
      <div className="frame-body">
        {!isNarrow && panels.legend.open && (
          <Panel panel="legend" edge="end">
            <Legend />
          </Panel>
        )}
        <Stage inset={inset} isNarrow={isNarrow}>
          {!isNarrow && !panels.legend.open && (
            <div className="stage-corner stage-corner-start">
              <PanelOpener panel="legend" icon="list-filter" />
            </div>
          )}
          {hasSide && !panels.inspector.open && (
            <div className="stage-corner stage-corner-end">
              <PanelOpener panel="inspector" icon="panel-right" />
            </div>
          )}
          <Find />
          {isStartOpen && <StartCard onClose={closeStart} />}
          <Notices />
        </Stage>
        {hasSide && panels.inspector.open && <Side />}
      </div>
      {isNarrow && <Sheet onRaise={closeStart} />}
      {!isNarrow && panels.timeline.open && (
        <Panel panel="timeline" edge="top">
          <Timeline />
        </Panel>
      )}
      {!isNarrow && !(panels.table.open && panels.timeline.open) && <FootBar />}
      {!isNarrow && panels.table.open && (
        <Panel panel="table" edge="top">
          <Table />
        </Panel>
      )}
      <Later>
        <Announcer />
        <ContextMenu />
        <ExpandDialog />
        <HelpSheet />
        <Palette />
      </Later>
    </div>
  )
}

function useSide(): boolean {
  const hasSelection = useHasSelection()
  const isPathsOpen = usePathsOpen()
  const isToolOpen = usePreferences(({ tool }) => tool !== null)
  return hasSelection || isPathsOpen || isToolOpen
}

/** The side panel takes room from the canvas when it opens; what is selected must not be left outside. */
function useSelectionInView(isSideOpen: boolean): void {
  const { session, context } = useExplorer()
  useEffect(() => {
    if (!isSideOpen) return
    // Two frames: the canvas first has to learn its new size.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        const { graph, view } = session.getState()
        const { entities, relation } = view.selection
        const tie = relation === null ? undefined : graph.relations.get(relation)
        const ends = tie ? [tie.source, tie.target] : endsOf(relation ?? '')
        const ids = (ends?.map(headOf) ?? entities).filter((id) => view.places.has(id))
        if (ids.length > 0) context.camera.reveal(ids)
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [isSideOpen, session, context])
}
