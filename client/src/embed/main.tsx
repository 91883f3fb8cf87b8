import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createApi } from '../api/api.ts'
import { noteMissingParts } from '../api/app-error.ts'
import type { Canvas } from '../canvas/canvas.ts'
import { createCameraRelay } from '../commands/camera-relay.ts'
import type { CommandContext, Run } from '../commands/command.ts'
import { openView } from '../commands/open-view.ts'
import { createRun } from '../commands/run.ts'
import { ExplorerContext, type Explorer } from '../explorer.ts'
import { asksServer } from '../graph/filters.ts'
import { loadMessages, loadPanelMessages } from '../i18n/i18n.ts'
import { createLayout } from '../layout/create-layout.ts'
import { createWorkerSolver } from '../layout/worker-solver.ts'
import { bindPage } from '../state/bind-page.ts'
import { createPreferences } from '../state/preferences.ts'
import { createSession } from '../state/session.ts'
import { Embed } from './embed.tsx'
import { leaveScrolling } from './leave-scrolling.ts'
import './embed.css'

// A view inside of another page: nothing is kept, nothing is written, and the address stays what the page around it gave.
noteMissingParts(window)
const preferences = createPreferences(null, navigator.languages)
const session = createSession()
const api = createApi()
const { camera, attach } = createCameraRelay()
let canvas: Canvas | null = null
const context: CommandContext = {
  session,
  preferences,
  api,
  camera,
  layout: createLayout(createWorkerSolver()),
}
const run = createRun(context)
/** The view is as its author left it: what gestures on the canvas would change of it comes to nothing. */
const readOnly: Run = async () => {}

function mountCanvas(element: HTMLElement): () => void {
  let isGone = false
  const load = async (): Promise<void> => {
    const module = await import('../canvas/canvas.ts')
    if (isGone) return
    canvas = module.mountCanvas(element, context, readOnly)
    attach(canvas.camera)
  }
  void load()
  const end = leaveScrolling(element)
  return () => {
    isGone = true
    end()
    canvas?.destroy()
    canvas = null
    attach(null)
  }
}

bindPage(preferences, () => canvas?.restyle())

const explorer: Explorer = { session, preferences, api, context, run, mountCanvas }

async function start(root: Element): Promise<void> {
  await loadPanelMessages()
  await loadMessages(preferences.getState().lang)
  createRoot(root).render(
    <StrictMode>
      <ExplorerContext value={explorer}>
        <Embed />
      </ExplorerContext>
    </StrictMode>,
  )
  await run(openView, { address: window.location.hash })
  const { view } = session.getState()
  if (asksServer(view.filters)) (await import('../commands/follow-lens.ts')).followLens(context)
  if (view.style !== '') (await import('../commands/follow-style.ts')).followStyle(context)
  if (view.compare) (await import('../commands/follow-comparison.ts')).followComparison(context)
}

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
void start(root)
