import type { Core, EventObject, EventObjectNode, NodeSingular } from 'cytoscape'
import { commands } from '../commands/index.ts'
import type { CommandContext, Run } from '../commands/command.ts'
import { keysAttribute } from '../commands/keys.ts'
import { isPair } from '../graph/bundles.ts'
import { isGroup } from '../graph/groups.ts'
import type { Point } from '../layout/layout.ts'
import { select, type MenuRequest } from '../state/session.ts'
import { entitiesOf, marksOf, movedBy } from './marks.ts'
import { nearestRelation } from './nearest-relation.ts'
import type { Overlay } from './overlay.ts'

/** How near to a line a click or a resting pointer must be, in pixels; a finger is less exact. */
const reach = { mouse: 7, touch: 16 }
/** A pointer that rests this long (ms) is looking: only then is the neighbourhood shown. */
const rest = 140

/** What the pointer rests on. */
export type Hovered = { entity: string } | { relation: string } | null

type Parts = {
  cy: Core
  context: CommandContext
  run: Run
  overlay: Overlay
  element: HTMLElement
  onHover(hovered: Hovered): void
  onDrag(isDragging: boolean): void
}

/** Turns what the pointer does into commands and selections. Returns the end of it. */
export function bindGestures(parts: Parts): () => void {
  bindDrags(parts)
  bindBox(parts)
  const ends = [bindTaps(parts), bindRest(parts), bindFocus(parts.element)]
  return () => ends.forEach((end) => end())
}

/** Cytoscape takes the focus away at each press; the keys of the canvas need it. Before the tap, which may open a menu. */
function bindFocus(element: HTMLElement): () => void {
  const focus = (): void => element.focus({ preventScroll: true })
  element.addEventListener('pointerup', focus)
  return () => element.removeEventListener('pointerup', focus)
}

function isAdding({ originalEvent }: EventObject): boolean {
  const event: Partial<MouseEvent> | undefined = originalEvent
  return Boolean(event?.shiftKey || event?.ctrlKey || event?.metaKey)
}

/**
 * Two taps are a double tap when at most so much lies between them: milliseconds, and pixels either way. How quick a second
 * click of the mouse has to be is the reader's own setting of the system, which counts clicks.
 */
const doubleTap = { time: 500, distance: 12 }

type Tap = { id: string; at: number; x: number; y: number }

type DoubleTaps = {
  /** Takes a tap on the canvas; what it opens as the second of two (an entity, a group, a bundle), if anything. */
  tap(target: string | null, event: EventObject): string | null
  /** What was tapped just now at this very place. */
  tappedAt(event: MouseEvent | TouchEvent): string | null
  forget(): void
}

/**
 * Tells double taps. Cytoscape's own `dbltap` looks at the time alone: two quick taps on two entities would expand the
 * second. And the picture may have moved between the two, and its place in the window too, to make room for the inspector:
 * what counts is where in the window the pointer was, and what was there at the first.
 */
function doubleTaps(): DoubleTaps {
  let last: Tap | null = null
  const tappedAt = (event: MouseEvent | TouchEvent): string | null => {
    const { x, y } = pointerOf(event)
    const isSecond =
      last !== null &&
      (event.detail === 2 || event.timeStamp - last.at <= doubleTap.time) &&
      Math.max(Math.abs(x - last.x), Math.abs(y - last.y)) <= doubleTap.distance
    return isSecond && last ? last.id : null
  }
  return {
    tappedAt,
    tap: (target, { originalEvent }) => {
      const expanded = tappedAt(originalEvent)
      last =
        expanded !== null || target === null
          ? null
          : { id: target, at: originalEvent.timeStamp, ...pointerOf(originalEvent) }
      return expanded
    },
    forget: () => {
      last = null
    },
  }
}

/** Where in the window it happened, by mouse or by finger. */
function pointerOf(event: MouseEvent | TouchEvent): Point {
  const { clientX: x, clientY: y } =
    'changedTouches' in event ? (event.changedTouches[0] ?? { clientX: 0, clientY: 0 }) : event
  return { x, y }
}

/** What a second click consists of, for what lies under the pointer. */
const clickEvents = ['pointerdown', 'mousedown', 'click'] as const

/**
 * The first click of two opens the inspector, which may come to lie under the pointer: the second is still meant for the
 * entity, and not for what has just come there. Returns the end of it.
 */
function bindSecondClicks(cy: Core, taps: DoubleTaps, expand: (id: string) => void): () => void {
  const take = (event: MouseEvent): void => {
    const isOutside = event.target instanceof Node && !cy.container()?.contains(event.target)
    const entity = isOutside ? taps.tappedAt(event) : null
    if (entity === null) return
    event.stopPropagation()
    if (event.type !== 'click') return
    event.preventDefault()
    taps.forget()
    expand(entity)
  }
  for (const type of clickEvents) window.addEventListener(type, take, true)
  return () => clickEvents.forEach((type) => window.removeEventListener(type, take, true))
}

function isTouch({ originalEvent }: EventObject): boolean {
  return originalEvent?.type.startsWith('touch') ?? false
}

function relationAt(cy: Core, event: EventObject): string | null {
  return nearestRelation(cy, event.position, (isTouch(event) ? reach.touch : reach.mouse) / cy.zoom())
}

function bindTaps({ cy, context, run, overlay, element }: Parts): () => void {
  const { session } = context
  const selected = (): readonly string[] => session.getState().view.selection.entities

  const taps = doubleTaps()
  const open = (id: string): void => {
    if (isPair(id)) return void run(commands.openBundle, { pair: id })
    if (isGroup(id)) return void run(commands.unfold, { groups: [id] })
    select(session, { entities: [id], relation: null })
    void run(commands.expandOrAsk, { id })
  }
  cy.on('tap', (event: EventObject) => {
    session.setState({ walker: null })
    const target = event.target === cy ? null : (event.target as NodeSingular).id()
    const badge = overlay.badgeAt(event.renderedPosition.x, event.renderedPosition.y)
    const relation = target === null && badge === null ? relationAt(cy, event) : null
    const bundle = relation !== null && isPair(relation) ? relation : null
    const opened = badge ?? (isAdding(event) ? null : taps.tap(target ?? bundle, event))
    if (opened !== null) open(opened)
    else if (target === null) {
      if (relation !== null || !isAdding(event)) select(session, { entities: [], relation })
    } else if (isAdding(event)) {
      const own = entitiesOf(context, [target])
      const others = selected().filter((each) => !own.includes(each))
      const entities = others.length < selected().length ? others : [...others, ...own]
      select(session, { entities, relation: null })
    } else select(session, { entities: entitiesOf(context, [target]), relation: null })
  })
  const openMenu = (event: EventObject): void => {
    const { left, top } = element.getBoundingClientRect()
    const request: MenuRequest = {
      kind: 'menu',
      target: null,
      x: left + event.renderedPosition.x,
      y: top + event.renderedPosition.y,
    }
    if (event.target === cy) {
      const relation = relationAt(cy, event)
      if (relation !== null) {
        select(session, { entities: [], relation })
        request.target = { relation }
      }
    } else {
      const own = entitiesOf(context, [(event.target as NodeSingular).id()])
      if (!own.every((id) => selected().includes(id))) select(session, { entities: own, relation: null })
      request.target = { entity: own[0] ?? '' }
    }
    session.setState({ request })
  }
  cy.on('cxttap', openMenu)
  cy.on('taphold', (event: EventObject) => {
    if (isTouch(event)) openMenu(event)
  })
  return bindSecondClicks(cy, taps, open)
}

/** A drag of one of several selected entities takes all of them along. */
function bindDrags({ cy, context, run, onDrag }: Parts): void {
  const starts = new Map<string, Point>()
  let origin: Point = { x: 0, y: 0 }

  cy.on('grabon', 'node', ({ target }: EventObjectNode) => {
    starts.clear()
    origin = { ...target.position() }
    const { entities } = context.session.getState().view.selection
    const marks = marksOf(context, entities)
    const along = marks.includes(target.id()) ? marks : [target.id()]
    for (const id of along) starts.set(id, { ...cy.getElementById(id).position() })
  })
  cy.on('drag', 'node', ({ target }: EventObjectNode) => {
    onDrag(true)
    const { x, y } = target.position()
    if (starts.size < 2) return
    cy.batch(() => {
      for (const [id, start] of starts) {
        if (id === target.id()) continue
        cy.getElementById(id).position({ x: start.x + x - origin.x, y: start.y + y - origin.y })
      }
    })
  })
  cy.on('dragfreeon', 'node', () => {
    const places = new Map<string, Point>()
    for (const id of starts.keys()) {
      const { x, y } = cy.getElementById(id).position()
      places.set(id, { x: Math.round(x), y: Math.round(y) })
    }
    onDrag(false)
    void run(commands.move, { places: movedBy(context, places) })
  })
}

/** Shift-drag over the ground selects all in the box, besides what is selected. */
function bindBox({ cy, context }: Parts): void {
  const boxed: string[] = []
  cy.on('boxstart', () => boxed.splice(0))
  cy.on('box', 'node', ({ target }: EventObjectNode) => boxed.push(target.id()))
  cy.on('boxend', () => {
    // Cytoscape tells of the boxed elements after `boxend`.
    setTimeout(() => {
      const { entities } = context.session.getState().view.selection
      if (boxed.length > 0) {
        const chosen = entitiesOf(context, boxed)
        select(context.session, { entities: [...new Set([...entities, ...chosen])], relation: null })
      }
      boxed.splice(0)
    })
  })
}

function bindRest({ cy, element, overlay, onHover }: Parts): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isShown = false
  const stage = cy.container() ?? element
  const show = (hovered: Hovered): void => {
    isShown = hovered !== null
    onHover(hovered)
  }
  const leave = (): void => {
    clearTimeout(timer)
    if (isShown) show(null)
  }
  cy.on('mousemove', (event: EventObject) => {
    clearTimeout(timer)
    const isOnMark = event.target !== cy
    const { x, y } = event.renderedPosition
    const isOnBadge = overlay.badgeAt(x, y) !== null
    stage.style.cursor = isOnMark || isOnBadge ? 'pointer' : ''
    if (!isOnMark && isShown) show(null)
    timer = setTimeout(() => {
      if (isOnMark) return show({ entity: (event.target as NodeSingular).id() })
      const relation = relationAt(cy, event)
      if (relation === null) return
      stage.style.cursor = 'pointer'
      show({ relation })
    }, rest)
  })
  cy.on('mouseout', 'node', leave)
  cy.on('viewport grab', leave)
  element.addEventListener('pointerleave', leave)
  return () => {
    clearTimeout(timer)
    element.removeEventListener('pointerleave', leave)
  }
}

/** Marks the element as the place where letters alone are keys. */
export function markAsCanvas(element: HTMLElement): void {
  element.setAttribute(keysAttribute, 'canvas')
  element.setAttribute('role', 'application')
  element.tabIndex = 0
}
