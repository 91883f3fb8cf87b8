import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createApi } from './api/api.ts'
import { App } from './app.tsx'
import type { Canvas } from './canvas/canvas.ts'
import type { Camera, CommandContext } from './commands/command.ts'
import { followPath } from './commands/follow-path.ts'
import { commandList, commands } from './commands/index.ts'
import { bindKeys } from './commands/keys.ts'
import { createRun, tellProblem } from './commands/run.ts'
import { ExplorerContext, type Explorer } from './explorer.ts'
import { asksServer } from './graph/filters.ts'
import { loadMessages } from './i18n/i18n.ts'
import { createLayout } from './layout/create-layout.ts'
import { createWorkerSolver } from './layout/worker-solver.ts'
import { bindAddress } from './state/bind-address.ts'
import { notify } from './state/notices.ts'
import { browserKeep, createPreferences } from './state/preferences.ts'
import { createSession, type Session } from './state/session.ts'
import type { Box } from './state/view.ts'

const preferences = createPreferences(browserKeep(), navigator.languages)
const session = createSession()
const api = createApi()
let canvas: Canvas | null = null
/** The part of the map that was asked for before there was a canvas. */
let awaited: Box | null = null

const camera: Camera = {
  fit: (ids) => canvas?.camera.fit(ids),
  zoomBy: (factor) => canvas?.camera.zoomBy(factor),
  box: () => canvas?.camera.box() ?? null,
  show: (box) => {
    if (canvas) canvas.camera.show(box)
    else awaited = box
  },
  center: (id) => canvas?.camera.center(id),
  reveal: (ids) => canvas?.camera.reveal(ids),
  aspect: () => canvas?.camera.aspect() ?? window.innerWidth / window.innerHeight,
  area: () => canvas?.camera.area() ?? window.innerWidth * window.innerHeight,
}
const context: CommandContext = {
  session,
  preferences,
  api,
  camera,
  layout: createLayout(createWorkerSolver()),
}
const run = createRun(context)

/** Cytoscape comes as a chunk of its own, so that the page shows and answers before it is there. */
function mountCanvas(element: HTMLElement): () => void {
  let isGone = false
  let mounted: Canvas | null = null
  const load = async (): Promise<void> => {
    try {
      const module = await import('./canvas/canvas.ts')
      if (isGone) return
      mounted = module.mountCanvas(element, context, run)
      canvas = mounted
      if (awaited) canvas.camera.show(awaited)
      awaited = null
    } catch (error) {
      console.error(error)
      notify(session, { kind: 'problem', message: 'notice.canvasMissing', details: {} })
    }
  }
  void load()
  return () => {
    isGone = true
    if (canvas === mounted) canvas = null
    mounted?.destroy()
  }
}

/** The first view is where the reader begins: nothing to undo. Where an outage kept it away, it comes with the server. */
async function openFirst(address: string): Promise<void> {
  await run(commands.openView, { address })
  if (session.getState().view.places.size > 0 || api.connection.store.getState() === 'online') {
    session.setState({ past: [], future: [] })
    bindAddress(session, preferences, (address) => run(commands.openView, { address }))
    return
  }
  const end = api.connection.store.subscribe((state) => {
    if (state !== 'online') return
    end()
    void openFirst(address)
  })
}

/** Follows the session with what is rarely needed: its code comes when it is needed first. */
function followWhen(
  isNeeded: (state: Session) => boolean,
  load: () => Promise<(context: CommandContext) => unknown>,
): void {
  const end = session.subscribe((state) => {
    if (!isNeeded(state)) return
    end()
    load().then(
      (follow) => follow(context),
      (error: unknown) => {
        tellProblem(session, 'openView', error)
        followWhen(isNeeded, load)
      },
    )
  })
}

/** The page's direction, language and theme stand on the root, for the style sheet and for the canvas. */
function applyPreferences(): void {
  const { lang, theme } = preferences.getState()
  const root = document.documentElement
  const isDark = theme === 'dark' || (theme === 'system' && darkSystem.matches)
  root.lang = lang
  root.dir = lang === 'he' ? 'rtl' : 'ltr'
  root.dataset['theme'] = isDark ? 'dark' : 'light'
  canvas?.restyle()
}

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')
darkSystem.addEventListener('change', applyPreferences)
preferences.subscribe(({ lang, theme }, before) => {
  if (lang !== before.lang || theme !== before.theme) applyPreferences()
})
applyPreferences()
followPath(context)
followWhen(
  ({ view, preview }) => asksServer(preview ?? view.filters),
  async () => (await import('./commands/follow-lens.ts')).followLens,
)
followWhen(
  ({ view }) => view.compare !== null,
  async () => (await import('./commands/follow-comparison.ts')).followComparison,
)
followWhen(
  ({ view }) => view.style !== '',
  async () => (await import('./commands/follow-style.ts')).followStyle,
)
bindKeys(context, commandList, run)
// What takes a dropped file comes with the first one that is dragged over the page.
document.addEventListener(
  'dragenter',
  () => void import('./commands/bind-drop.ts').then(({ bindDrop }) => bindDrop(run)),
  { once: true },
)
void document.fonts.ready.then(() => canvas?.restyle())

const explorer: Explorer = { session, preferences, api, context, run, mountCanvas }
const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
void openFirst(window.location.hash)
// Not awaited here: bundlers keep chunks from sharing the code of a module that waits.
void loadMessages(preferences.getState().lang).then(() =>
  createRoot(root).render(
    <StrictMode>
      <ExplorerContext value={explorer}>
        <App />
      </ExplorerContext>
    </StrictMode>,
  ),
)
