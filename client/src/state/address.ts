import { noFilters } from '../graph/filters.ts'
import { fields, type Opening } from './fields.ts'
import type { Lang } from './preferences.ts'
import type { Box, View } from './view.ts'

/** Longer than any view that a canvas can hold; what comes after is not looked at. */
const longest = 200_000

/** The view as text, to stand behind `#`: every field that is not at its default, in the table's order; null leaves the language to the reader. */
export function toAddress(view: View, lang: Lang | null): string {
  return fields
    .flatMap(({ key, write }) => {
      const text = write(view, lang)
      return text === null || text === '' ? [] : [`${key}=${text}`]
    })
    .join('&')
}

/** An address that also brings a part of the map into view. */
export function withBox(address: string, box: Box | null): string {
  if (!box) return address
  const { left, top, right, bottom } = box
  return `${address}&at=${[left, top, right, bottom].map(Math.round).join('_')}`
}

/** What an address asks for. Never fails: what cannot be understood is named in `dropped`. */
export function fromAddress(address: string): Opening {
  const opening: Opening = {
    places: new Map(),
    removedRelations: new Set(),
    filters: noFilters,
    selection: { entities: [], relation: null },
    path: null,
    pathLimits: {},
    compare: null,
    expansions: [],
    style: '',
    groups: [],
    bundles: 'auto',
    onMap: false,
    apart: new Set(),
    at: null,
    focus: null,
    lang: null,
    dropped: [],
  }
  const text = address.replace(/^#/, '')
  if (text.length > longest) opening.dropped.push(`${text.slice(longest, longest + 20)}…`)
  for (const part of text.slice(0, longest).split('&')) {
    if (part === '') continue
    const at = part.indexOf('=')
    const field = at > 0 ? fields.find(({ key }) => key === part.slice(0, at)) : undefined
    if (field) field.read(part.slice(at + 1), opening)
    else opening.dropped.push(part)
  }
  return focused(limited(opening))
}

/** True where an address names nothing to show, so that the first picture is shown instead. */
export function isEmptyOpening({ places, path, focus, filters }: Opening): boolean {
  return places.size === 0 && !path && !focus && filters.changedIn === null
}

/** Limits belong to the question for paths; without one they say nothing. */
function limited(opening: Opening): Opening {
  const { path, pathLimits, dropped } = opening
  if (path) return { ...opening, path: { ...path, ...pathLimits } }
  return Object.keys(pathLimits).length === 0
    ? opening
    : { ...opening, dropped: [...dropped, 'by, avoid, during without path'] }
}

/** `e=nvidia&rel=REGULATES&dir=in` says the same as `focus=nvidia&types=REGULATES&dir=in`. */
function focused(opening: Opening): Opening {
  const { focus, places } = opening
  if (!focus || focus.ids.length > 0) return opening
  const ids = [...places.keys()]
  if (ids.length > 0) return { ...opening, focus: { ...focus, ids } }
  return { ...opening, focus: null, dropped: [...opening.dropped, 'dir, types without focus'] }
}
