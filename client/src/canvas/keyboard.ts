import type { Core } from 'cytoscape'
import type { CommandContext, Run } from '../commands/command.ts'
import { commands } from '../commands/index.ts'
import { isKey } from '../commands/keys.ts'
import { isPair } from '../graph/bundles.ts'
import { headOf, isGroup } from '../graph/groups.ts'
import { hereOf } from '../state/here.ts'
import { seen } from '../state/seen.ts'
import { select, walkTo } from '../state/session.ts'
import { entitiesOf, movedBy, pointsNow } from './marks.ts'
import { nearestMark, walk, type Arrow } from './walk.ts'

type Parts = { cy: Core; context: CommandContext; run: Run; element: HTMLElement }

const arrows: readonly Arrow[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']
/** How far an arrow with Alt moves an entity, in map units. */
const nudge = 20

/** The keys of the canvas itself; all others belong to commands. Returns the end of it. */
export function bindKeyboard(parts: Parts): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== parts.element || event.ctrlKey || event.metaKey) return
    if (act(parts, event)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  parts.element.addEventListener('keydown', onKey)
  return () => parts.element.removeEventListener('keydown', onKey)
}

function act(parts: Parts, event: KeyboardEvent): boolean {
  const { context } = parts
  const { session } = context
  const { view, walker, lasso } = session.getState()
  const here = hereOf(session.getState())
  const arrow = arrows.find((each) => each === event.key)
  if (arrow) return event.altKey ? push(parts, here, arrow) : go(parts, here, arrow)
  if (isKey(event, 'Escape')) {
    if (lasso) {
      session.setState({ lasso: false })
      return true
    }
    const isAny = walker !== null || view.selection.entities.length > 0 || view.selection.relation !== null
    session.setState({ walker: null })
    if (isAny) select(session, { entities: [], relation: null })
    return isAny
  }
  const { relation } = view.selection
  if (here === null && event.key === 'Enter' && relation !== null && isPair(relation)) {
    void parts.run(commands.openBundle, { pair: relation })
    return true
  }
  if (here === null) return false
  if (event.key === 'Enter' || event.key === ' ') return choose(parts, here, event)
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return openMenu(parts, here)
  const own = entitiesOf(context, [here])
  const isSelected = own.every((id) => view.selection.entities.includes(id))
  if ((event.key === 'Delete' || event.key === 'Backspace') && !isSelected) {
    session.setState({ walker: null })
    void parts.run(commands.remove, { ids: own })
    return true
  }
  return false
}

function go({ cy, context }: Parts, here: string | null, arrow: Arrow): boolean {
  const { session, camera } = context
  const now = seen(session.getState())
  const points = pointsNow(context)
  const { x1, y1, w, h } = cy.extent()
  const middle = { x: x1 + w / 2, y: y1 + h / 2 }
  const first = here === null ? nearestMark(points, middle) : null
  const next = first === null ? here && walk(now, here, arrow) : { entity: first, via: null }
  if (!next) return true
  walkTo(session, next.entity, next.via)
  camera.reveal([headOf(next.entity)])
  return true
}

/** Enter selects; Enter on what is selected expands it, or opens the group. Space, or Enter with Shift, adds to the selection or takes from it. */
function choose({ context, run }: Parts, here: string, event: KeyboardEvent): boolean {
  const { session } = context
  const { entities } = session.getState().view.selection
  const own = entitiesOf(context, [here])
  const isSelected = own.every((id) => entities.includes(id))
  if (event.key === ' ' || event.shiftKey) {
    const others = entities.filter((id) => !own.includes(id))
    select(session, { entities: isSelected ? others : [...others, ...own], relation: null })
    walkTo(session, here)
  } else if (!isSelected || entities.length > own.length) select(session, { entities: own, relation: null })
  else if (isGroup(here)) void run(commands.unfold, { groups: [here] })
  else void run(commands.expandOrAsk, { id: here })
  return true
}

function openMenu({ cy, context, element }: Parts, here: string): boolean {
  const { left, top } = element.getBoundingClientRect()
  const { x, y } = cy.getElementById(here).renderedPosition()
  const { session } = context
  const own = entitiesOf(context, [here])
  const { entities } = session.getState().view.selection
  if (!own.every((id) => entities.includes(id))) select(session, { entities: own, relation: null })
  session.setState({ request: { kind: 'menu', target: { entity: own[0] ?? here }, x: left + x, y: top + y } })
  return true
}

function push({ context, run }: Parts, here: string | null, arrow: Arrow): boolean {
  const place = here === null ? undefined : pointsNow(context).get(here)
  if (here === null || !place) return false
  const x = arrow === 'ArrowLeft' ? -nudge : arrow === 'ArrowRight' ? nudge : 0
  const y = arrow === 'ArrowUp' ? -nudge : arrow === 'ArrowDown' ? nudge : 0
  const moved = new Map([[here, { x: place.x + x, y: place.y + y }]])
  void run(commands.move, { places: movedBy(context, moved) })
  return true
}
