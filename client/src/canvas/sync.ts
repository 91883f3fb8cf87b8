import type { Core, ElementDefinition } from 'cytoscape'
import type { Point } from '../layout/layout.ts'
import type { Line, Mark, Picture } from './picture.ts'

export const emptyPicture: Picture = { marks: new Map(), lines: new Map() }

/** Positions that changed: where each mark comes from and where it goes to. */
export type Ways = ReadonlyMap<string, { from: Point; to: Point }>

/**
 * Brings Cytoscape from one picture to another in one batch that touches only what differs. Marks do not move yet: the
 * ways that they have to go are returned, for the caller to animate or to jump. A new mark starts at a neighbour that
 * was there before, so that it grows out of it.
 */
export function sync(cy: Core, before: Picture, after: Picture): Ways {
  const ways = new Map<string, { from: Point; to: Point }>()
  cy.batch(() => {
    removeGone(cy, before, after)
    for (const [id, mark] of after.marks) {
      const old = before.marks.get(id)
      if (old) change(cy, id, old, mark)
      const from = old ? cy.getElementById(id).position() : birthplace(id, before, after)
      if (from && (from.x !== mark.x || from.y !== mark.y)) {
        ways.set(id, { from: { x: from.x, y: from.y }, to: { x: mark.x, y: mark.y } })
      }
    }
    cy.add(added(before, after, ways))
    for (const [id, line] of after.lines) {
      const old = before.lines.get(id)
      if (old && stays(old, line)) change(cy, id, old, line)
    }
  })
  return ways
}

function removeGone(cy: Core, before: Picture, after: Picture): void {
  for (const [id, line] of before.lines) if (!stays(line, after.lines.get(id))) cy.getElementById(id).remove()
  for (const id of before.marks.keys()) if (!after.marks.has(id)) cy.getElementById(id).remove()
}

/** Cytoscape ties a line to its marks once: one that leads elsewhere is another line. */
function stays(old: Line | undefined, now: Line | undefined): boolean {
  return (
    old?.data['source'] === now?.data['source'] &&
    old?.data['target'] === now?.data['target'] &&
    (old === undefined) === (now === undefined)
  )
}

function change(cy: Core, id: string, old: Mark | Line, now: Mark | Line): void {
  const keys = Object.keys(now.data).filter((key) => old.data[key] !== now.data[key])
  if (keys.length > 0) cy.getElementById(id).data(Object.fromEntries(keys.map((key) => [key, now.data[key]])))
  if (old.classes !== now.classes) cy.getElementById(id).classes(now.classes)
}

function added(before: Picture, after: Picture, ways: Ways): ElementDefinition[] {
  const marks = [...after.marks].flatMap(([id, { data, classes, x, y }]) =>
    before.marks.has(id)
      ? []
      : [
          {
            group: 'nodes' as const,
            data: { ...data, id },
            classes,
            position: { ...(ways.get(id)?.from ?? { x, y }) },
          },
        ],
  )
  const lines = [...after.lines].flatMap(([id, { data, classes }]) =>
    stays(before.lines.get(id), after.lines.get(id))
      ? []
      : [{ group: 'edges' as const, data: { ...data, id }, classes }],
  )
  return [...marks, ...lines]
}

function birthplace(id: string, before: Picture, after: Picture): Point | null {
  if (before.marks.size === 0) return null
  for (const { data } of after.lines.values()) {
    if (data['source'] !== id && data['target'] !== id) continue
    const parent = before.marks.get(String(data['source'] === id ? data['target'] : data['source']))
    if (parent) return parent
  }
  return null
}
