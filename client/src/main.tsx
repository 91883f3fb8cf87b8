import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createApi } from './api/api.ts'
import { noteMissingParts } from './api/app-error.ts'
import { App } from './app.tsx'
import type { Canvas } from './canvas/canvas.ts'
import { mostTold } from './commands/bring.ts'
import { createCameraRelay } from './commands/camera-relay.ts'
import type { CommandContext } from './commands/command.ts'
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
import { bindPage } from './state/bind-page.ts'
import { notify } from './state/notices.ts'
import { browserKeep, createPreferences } from './state/preferences.ts'
import { createSession, type Session } from './state/session.ts'
import { afterFirstPicture, firstPictureShown } from './views/widgets/first-picture.ts'

noteMissingParts(window)
const preferences = createPreferences(browserKeep(), navigator.languages)
const session = createSession()
const api = createApi()
let canvas: Canvas | null = null
const { camera, attach } = createCameraRelay()
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
      // To run the code took long enough: the browser comes in between.
      await new Promise((resolve) => window.setTimeout(resolve))
      if (isGone) return
      mounted = module.mountCanvas(element, context, run)
      canvas = mounted
      attach(canvas.camera)
    } catch (error) {
      console.error(error)
      notify(session, { kind: 'problem', message: 'notice.canvasMissing', details: {} })
    }
    await opened
    // A frame comes a moment after what it shows is known.
    window.setTimeout(firstPictureShown, 200)
  }
  void load()
  return () => {
    isGone = true
    if (canvas === mounted) {
      canvas = null
      attach(null)
    }
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

bindPage(preferences, () => canvas?.restyle())
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
// Past what a picture can tell, groups are offered; once is enough.
followWhen(
  ({ view }) => view.places.size > mostTold && view.groups.length === 0,
  async () => (await import('./commands/offer-groups.ts')).offerGroups,
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
const opened = openFirst(window.location.hash)
afterFirstPicture(async () => {
  const { followNews } = await import('./commands/follow-news.ts')
  followNews(context)
  await Promise.all([import('./commands/expand-work.ts'), import('./commands/paths-work.ts')])
})
// Not awaited here: bundlers keep chunks from sharing the code of a module that waits.
void loadMessages(preferences.getState().lang).then(() =>
  // In slices: the browser answers meanwhile.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <ExplorerContext value={explorer}>
          <App />
        </ExplorerContext>
      </StrictMode>,
    ),
  ),
)
