import type { Core, EventObject, EventObjectNode, NodeSingular } from 'cytoscape'
import { commands } from '../commands/index.ts'
import type { CommandContext, Run } from '../commands/command.ts'
import { keysAttribute } from '../commands/keys.ts'
import type { Point } from '../layout/layout.ts'
import { select, type MenuRequest } from '../state/session.ts'
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
  bindTaps(parts)
  bindDrags(parts)
  bindBox(parts)
  const ends = [bindRest(parts), bindFocus(parts.element)]
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

/** The longest time between the two taps of a double tap, in milliseconds. */
const doubleTapTime = 400

/**
 * Tells of each tap on an entity whether it is the second of two on the same one. Cytoscape's own `dbltap` looks at the
 * time alone: two quick taps on two entities would expand the second.
 */
function doubleTaps(): (id: string, at: number) => boolean {
  let last: { id: string; at: number } | null = null
  return (id, at) => {
    const isSecond = last?.id === id && at - last.at <= doubleTapTime
    last = isSecond ? null : { id, at }
    return isSecond
  }
}

function isTouch({ originalEvent }: EventObject): boolean {
  return originalEvent?.type.startsWith('touch') ?? false
}

function relationAt(cy: Core, event: EventObject): string | null {
  return nearestRelation(cy, event.position, (isTouch(event) ? reach.touch : reach.mouse) / cy.zoom())
}

function bindTaps({ cy, context, run, overlay, element }: Parts): void {
  const { session } = context
  const selected = (): readonly string[] => session.getState().view.selection.entities

  const isDouble = doubleTaps()
  cy.on('tap', (event: EventObject) => {
    session.setState({ walker: null })
    const badge = overlay.badgeAt(event.renderedPosition.x, event.renderedPosition.y)
    if (badge !== null) {
      select(session, { entities: [badge], relation: null })
      void run(commands.expandOrAsk, { id: badge })
    } else if (event.target === cy) {
      const relation = relationAt(cy, event)
      if (relation !== null || !isAdding(event)) select(session, { entities: [], relation })
    } else {
      const id = (event.target as NodeSingular).id()
      if (!isAdding(event)) {
        select(session, { entities: [id], relation: null })
        if (isDouble(id, event.timeStamp)) void run(commands.expandOrAsk, { id })
      } else {
        const others = selected().filter((each) => each !== id)
        const entities = others.length < selected().length ? others : [...others, id]
        select(session, { entities, relation: null })
      }
    }
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
      const entity = (event.target as NodeSingular).id()
      if (!selected().includes(entity)) select(session, { entities: [entity], relation: null })
      request.target = { entity }
    }
    session.setState({ request })
  }
  cy.on('cxttap', openMenu)
  cy.on('taphold', (event: EventObject) => {
    if (isTouch(event)) openMenu(event)
  })
}

/** A drag of one of several selected entities takes all of them along. */
function bindDrags({ cy, context, run, onDrag }: Parts): void {
  const starts = new Map<string, Point>()
  let origin: Point = { x: 0, y: 0 }

  cy.on('grabon', 'node', ({ target }: EventObjectNode) => {
    starts.clear()
    origin = { ...target.position() }
    const { entities } = context.session.getState().view.selection
    const along = entities.includes(target.id()) ? entities : [target.id()]
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
    void run(commands.move, { places })
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
        select(context.session, { entities: [...new Set([...entities, ...boxed])], relation: null })
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
