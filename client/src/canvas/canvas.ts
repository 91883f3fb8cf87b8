import cytoscape, { type Core } from 'cytoscape'
import type { Camera, CommandContext, Run } from '../commands/command.ts'
import { tellProblem } from '../commands/run.ts'
import { loadPanelMessages, translate } from '../i18n/i18n.ts'
import { languages } from '../i18n/languages.ts'
import { mapFrame } from '../layout/project.ts'
import type { View } from '../state/view.ts'
import type { Body } from '../layout/overlaps.ts'
import { roomOf } from '../layout/problem.ts'
import { drawnOf } from '../state/drawn.ts'
import { walkerOf } from '../state/here.ts'
import { seen } from '../state/seen.ts'
import { bindDetail, bindSize, detailAt, type Detail } from './bind-viewport.ts'
import { createCamera } from './camera.ts'
import { bindGestures, markAsCanvas, type Hovered } from './gestures.ts'
import { createGlide } from './glide.ts'
import { hoverFocus } from './hover-focus.ts'
import type { Ground } from './ground.ts'
import { createIcons } from './icons.ts'
import { inSlices, nextTask } from './in-slices.ts'
import { bindKeyboard } from './keyboard.ts'
import { bindLasso } from './lasso.ts'
import { changedIn, drawnNow, marksOf } from './marks.ts'
import { bindMinimap } from './minimap.ts'
import { createOverlay } from './overlay.ts'
import { pictureOf, type Picture } from './picture.ts'
import { exposeProbe } from './probe.ts'
import { isLarge, showSketch, type Viewport } from './sketch.ts'
import { stylesheet } from './stylesheet.ts'
import { emptyPicture, sync } from './sync.ts'
import { loadFont, readTokens, type Tokens } from './tokens.ts'
import { watchVocabulary } from './vocabulary.ts'

/** A canvas on the page. `restyle` is for a change of theme or letters; it keeps the picture where it is. */
export type Canvas = { camera: Camera; restyle(): void; destroy(): void }

/**
 * Draws the session's view into an element and turns gestures and keys there into commands. The element carries
 * `data-entities` and `data-relations` (how many are seen), `data-sketched` while a large picture is only sketched, and `data-busy`
 * while that, marks or the camera move; it is named by the page.
 */
export function mountCanvas(element: HTMLElement, context: CommandContext, run: Run): Canvas {
  const { session, preferences } = context
  const stage = document.createElement('div')
  Object.assign(stage.style, { position: 'absolute', inset: '0' })
  element.append(stage)
  markAsCanvas(element)

  const cy = createCytoscape(stage)
  // While a batch lasts no frame is drawn: of an empty canvas, each would keep a phone busy for a tenth of a second.
  cy.startBatch()
  let tokens: Tokens = readTokens(element)
  void loadFont(tokens.font).then(restyle)
  const vocabulary = watchVocabulary(context)
  let picture: Picture = emptyPicture
  let changed: ReadonlySet<string> = new Set()
  let palette = 'usual'
  let hovered: Hovered = null
  let isDragging = false
  let scheduled = 0
  let isMounting = true
  let building: 'before' | 'now' | 'done' = 'before'
  let endSketch: (() => void) | null = null
  let isGone = false

  const schedule = (): void => {
    if (scheduled === 0) scheduled = requestAnimationFrame(draw)
  }
  const icons = createIcons((address) => readPicture(cy, address), schedule)
  const tellState = (): void => {
    // Asked of the picture: Cytoscape would have to style everything before it could tell.
    element.dataset['entities'] = String(countSeen(picture.marks))
    element.dataset['relations'] = String(countSeen(picture.lines))
    element.toggleAttribute(
      'data-busy',
      glide.isMoving || camera.isMoving || scheduled !== 0 || building === 'now',
    )
  }
  const glide = createGlide(cy, tellState)
  const overlay = createOverlay(cy, stage, () => ({
    picture,
    tokens,
    focused: marksOf(context, [walkerOf(session.getState())?.entity ?? ''])[0] ?? null,
    changed,
  }))

  function draw(): void {
    scheduled = 0
    // A drag is Cytoscape's until it ends; a picture drawn meanwhile would throw the mark back.
    if (isDragging) return
    const state = session.getState()
    const { pointed, storyFocus, pathFocus, measure, comparison, looks } = state
    if ((looks?.palette ?? 'usual') !== palette) {
      palette = looks?.palette ?? 'usual'
      tokens = readTokens(element)
    }
    const focus = pointed ?? hoverFocus(hovered, context) ?? storyFocus ?? pathFocus
    const { lang } = preferences.getState()
    const now = seen(state)
    const next = pictureOf({
      ...now,
      drawn: drawnOf(now),
      focus,
      measure,
      comparison,
      looks,
      lang,
      vocabulary: vocabulary.store.getState(),
      tokens,
      icons,
    })
    if (picture.marks.size === 0 && !endSketch && isLarge(next)) {
      endSketch = showSketch(stage, next, viewportOf(cy), tokens)
      element.toggleAttribute('data-sketched', true)
      // A frame later: by then the sketch is seen.
      schedule()
      tellState()
      return
    }
    // A sketch is quick; to build is for a task of its own, since mounting takes long enough on a phone.
    if (isMounting) return
    glide.finish()
    if (!isStyled && next.marks.size > 0) applyStyle()
    const ways = sync(cy, picture, next)
    picture = next
    if (building === 'before' && next.marks.size > 0) void build()
    if (endSketch && next.marks.size > 0) cy.one('render', removeSketch)
    // Nothing is drawn of what was taken back meanwhile.
    else if (endSketch) removeSketch()
    changed = changedIn(drawnOf(now), state.news?.marked)
    glide.start(ways)
    overlay.draw()
    tellState()
  }

  /**
   * The first frame would style and measure all of the picture in one task; here it is done before, in slices. Not of a large
   * one: it is seen as a sketch meanwhile, and the pauses would keep it from being ready by half as long again.
   */
  async function build(): Promise<void> {
    building = 'now'
    cy.endBatch()
    cy.startBatch()
    await nextTask()
    if (!isLarge(picture)) await inSlices(cy.elements().toArray(), (element) => void element.boundingBox())
    building = 'done'
    if (isGone) return
    cy.endBatch()
    tellState()
  }

  function askForIcons(): void {
    for (const { icon } of vocabulary.store.getState().entityTypes.values()) icons.get(icon, tokens.onMark)
  }

  function removeSketch(): void {
    endSketch?.()
    endSketch = null
    element.toggleAttribute('data-sketched', false)
  }

  let detail: Detail = 'near'
  // Only what is drawn needs a style; until then it may change without one being made.
  let isStyled = false
  function applyStyle(): void {
    detail = detailAt(cy.zoom())
    cy.style(stylesheet(tokens, detail))
    isStyled = true
  }

  const camera = createCamera(cy, element, bodies, tellState)
  const ends = [
    session.subscribe(schedule),
    vocabulary.store.subscribe(schedule),
    // Asked for before there is a mark to stand on: a picture without them would be drawn twice.
    vocabulary.store.subscribe(askForIcons),
    preferences.subscribe(schedule),
    vocabulary.stop,
    bindGestures({
      cy,
      context,
      run,
      overlay,
      element,
      onHover: (next) => {
        hovered = next
        schedule()
      },
      onDrag: (is) => {
        isDragging = is
        if (!is) schedule()
      },
    }),
    bindKeyboard({ cy, context, run, element }),
    bindDetail(cy, () => {
      if (detailAt(cy.zoom()) !== detail) restyle()
    }),
    bindSize(cy, element, () => camera.stay()),
    // Whoever has chosen something looks at it: the inspector that opens must not move it.
    session.subscribe(({ view: { selection } }, before) => {
      if (selection !== before.view.selection) camera.hold()
    }),
    bindLasso({ cy, context, element: stage, accent: () => tokens.accent }),
    bindGroundWhenNeeded(),
    bindMinimap({ cy, element: stage, scene: () => ({ picture, tokens }) }),
    exposeProbe({ cy, element, isReady: () => building === 'done', changed: () => [...changed] }),
  ]
  camera.fit()
  draw()
  askForIcons()
  const begin = window.setTimeout(() => {
    isMounting = false
    if (scheduled === 0) draw()
  })
  element.toggleAttribute('data-busy', true)
  return {
    camera,
    restyle,
    destroy() {
      isGone = true
      window.clearTimeout(begin)
      cancelAnimationFrame(scheduled)
      ends.forEach((end) => end())
      overlay.destroy()
      cy.destroy()
      stage.remove()
    },
  }

  /** The map under the picture: its code and outline come with the first view that stands on one. */
  function bindGroundWhenNeeded(): () => void {
    let end: (() => void) | null = null
    const look = ({ view: { onMap } }: { view: View }): void => {
      if (!onMap || end) return
      end = () => {}
      bringGround().then(
        (bound) => (end = bound),
        (error: unknown) => {
          end = null
          tellProblem(session, 'arrangeAs', error)
        },
      )
    }
    look(session.getState())
    const stop = session.subscribe(look)
    return () => {
      stop()
      end?.()
    }
  }

  async function bringGround(): Promise<() => void> {
    const [{ bindGround }] = await Promise.all([import('./ground.ts'), loadPanelMessages()])
    return isGone ? () => {} : bindGround(cy, stage, groundNow)
  }

  function groundNow(): Ground {
    const { onMap, places } = session.getState().view
    if (!onMap) return null
    const { lang } = preferences.getState()
    const isAnyBelow = [...places.values()].some(({ y }) => y > mapFrame.bottom)
    return { tokens, words: isAnyBelow ? translate(lang, 'map.unplaced') : '', dir: languages[lang].dir }
  }

  function restyle(): void {
    if (isGone) return
    tokens = readTokens(element)
    if (isStyled) applyStyle()
    schedule()
  }

  /** From the session, not from Cytoscape: a command that moves the camera has just changed the view. */
  function bodies(): ReadonlyMap<string, Body> {
    const { graph, view, visible } = seen(session.getState())
    const { groups, markOf } = drawnNow(context)
    const found = new Map<string, Body>()
    for (const [id, { x, y }] of view.places) {
      const entity = graph.entities.get(id)
      if (!entity || visible.entities.get(id)?.as === 'hide') continue
      // Whoever is folded stands where its group does, a little larger.
      const group = groups.get(markOf.get(id) ?? '')
      const room = roomOf(group ? graph.entities.get(group.group.members[0] ?? '') : entity)
      found.set(id, { x: group?.x ?? x, y: group?.y ?? y, room, isFixed: true })
    }
    return found
  }
}

function countSeen(drawn: ReadonlyMap<string, { classes: string }>): number {
  let count = 0
  for (const { classes } of drawn.values()) if (!classes.includes('hidden')) count += 1
  return count
}

function viewportOf(cy: Core): Viewport {
  return { zoom: cy.zoom(), pan: { ...cy.pan() }, width: cy.width(), height: cy.height() }
}

/** Cytoscape's own store of pictures, which its documentation does not name; gone with the canvas. */
type Pictures = {
  renderer(): { getCachedImage(address: string, origin: null, onLoad: () => void): HTMLImageElement } | null
}

/** A picture that Cytoscape meets only when it draws, it draws without at first, and then anew. */
async function readPicture(cy: Core, address: string): Promise<void> {
  await (cy as unknown as Pictures)
    .renderer()
    ?.getCachedImage(address, null, () => {})
    .decode()
}

function createCytoscape(container: HTMLElement): Core {
  return cytoscape({
    container,
    minZoom: 0.08,
    maxZoom: 4,
    boxSelectionEnabled: true,
    // The session owns the selection; Cytoscape's own would be a second one.
    autounselectify: true,
    // While the picture moves, a texture of it is moved (8 ms a frame at every size) and drawn crisp at the end.
    textureOnViewport: true,
    hideEdgesOnViewport: false,
    style: [],
    elements: [],
    layout: { name: 'null' },
  })
}
