import type { Direction, RelationRank } from '../api/generated/operations.ts'
import { endsOf, type BundleMode } from '../graph/bundles.ts'
import { comparedBy, type CompareQuestion } from '../graph/comparison.ts'
import type { Filters, Treatment } from '../graph/filters.ts'
import { fewestMembers, groupKinds, type Group } from '../graph/groups.ts'
import { pathModes, statusIds, type PathLimits, type PathQuestion } from '../graph/path-question.ts'
import { longestPath, type Box, type Expansion, type Place, type View } from './view.ts'
import type { Lang } from './preferences.ts'

/** What an address asks for. `places` holds null where the address names an entity without saying where it stands. */
export type Opening = {
  bundles: BundleMode
  onMap: boolean
  apart: Set<string>
  groups: Group[]
  places: Map<string, Place | null>
  removedRelations: Set<string>
  filters: Filters
  selection: { entities: string[]; relation: string | null }
  path: PathQuestion | null
  compare: CompareQuestion | null
  /** What the ways of `path` may not go by. */
  pathLimits: PathLimits
  expansions: Expansion[]
  /** As it is written: what reads it comes when there is one. */
  style: string
  /** The part of the map to bring into view; null for all of it. */
  at: Box | null
  /** Entities to show with their relations of this direction and these types (null: all). */
  focus: { ids: string[]; direction: Direction; types: string[] | null } | null
  lang: Lang | null
  /** The parts of the address that could not be understood, as written. */
  dropped: string[]
}

/** A field of the address, `key=text`. `write` gives null for the default; `read` changes the opening. */
type Field = {
  key: string
  write(view: View, lang: Lang | null): string | null
  read(text: string, opening: Opening): void
}

/** The API takes no more in one request. */
const mostIds = 1000
const farthest = 1_000_000
/** The API takes no longer text, and no more sources. */
const mostLetters = 200
const mostSources = 100
const statuses: ReadonlySet<string> = new Set(statusIds)
const directions: readonly Direction[] = ['OUT', 'IN', 'BOTH']
const ranks: readonly RelationRank[] = ['AMOUNT', 'RECENCY', 'CONFIDENCE', 'DEGREE']
const kinds = { entity: 'entityTypes', relation: 'relationTypes', status: 'statuses' } as const
type Kind = keyof typeof kinds

export const fields: readonly Field[] = [
  {
    key: 'e',
    write: ({ places }) => list([...places].map(([id, place]) => writePlace(id, place))),
    read: (text, opening) => eachPart(text, opening, 'e', (part) => readPlace(part, opening.places)),
  },
  {
    key: 'x',
    write: ({ removedRelations }) => list([...removedRelations].map(encode)),
    read: (text, opening) =>
      eachPart(text, opening, 'x', (part) => readId(part, (id) => opening.removedRelations.add(id))),
  },
  treatmentField('hide'),
  treatmentField('dim'),
  filterField(
    'min',
    ({ minConfidence }) => (minConfidence > 0 ? String(minConfidence) : null),
    (text) => (/^\d{1,2}$|^100$/.test(text) ? { minConfidence: Number(text) } : null),
  ),
  filterField(
    'in',
    ({ changedIn }) => changedIn,
    (text) => (isDate(text) ? { changedIn: text } : null),
  ),
  filterField(
    'amount',
    ({ amount }) => amount && `${range(amount)}~${amount.currency}`,
    (text) => {
      const [min, max, currency = '', ...more] = text.split('~')
      const bounds = readRange(min, max, /^\d{1,15}(\.\d{1,4})?$/)
      return bounds && /^[A-Z]{3}$/.test(currency) && more.length === 0
        ? { amount: { ...bounds, currency } }
        : null
    },
  ),
  filterField(
    'time',
    ({ period }) => period && `${period.from ?? ''}~${period.to ?? ''}${period.isWithin ? '~within' : ''}`,
    (text) => {
      const [from = '', to = '', within, ...more] = text.split('~')
      const isRight = [from, to].every((date) => date === '' || isDate(date)) && from + to !== ''
      if (!isRight || more.length > 0 || (within !== undefined && within !== 'within')) return null
      return { period: { from: from || null, to: to || null, isWithin: within === 'within' } }
    },
  ),
  filterField(
    'ties',
    ({ degree }) => degree && range(degree),
    (text) => {
      const [min, max, ...more] = text.split('~')
      const degree = more.length > 0 ? null : readRange(min, max, /^\d{1,9}$/)
      return degree && { degree }
    },
  ),
  filterField(
    'around',
    ({ around }) => around && `${around.ids.map(encode).join(',')}~${around.steps}`,
    (written) => {
      const [names = '', steps = '', ...more] = written.split('~')
      const ids = names.split(',').map(decode)
      const isRight = /^[1-3]$/.test(steps) && more.length === 0 && ids.every((id) => id !== null)
      return isRight ? { around: { ids: ids.filter((id) => id !== null), steps: Number(steps) } } : null
    },
  ),
  filterField(
    'text',
    ({ text }) => (text === '' ? null : encode(text)),
    (written) => {
      const text = decode(written)
      return text === null || text.length > mostLetters ? null : { text }
    },
  ),
  filterField(
    'src',
    ({ sources }) => list(sources.map(encode)),
    (text) => {
      const sources = text.split(',').map(decode)
      const isRight = sources.length <= mostSources && sources.every((id) => id !== null)
      return isRight ? { sources: sources.filter((id) => id !== null) } : null
    },
  ),
  filterField(
    'known',
    ({ knownAt }) => knownAt,
    (text) => (isDate(text) ? { knownAt: text } : null),
  ),
  filterField(
    'match',
    ({ match }) => (match === 'any' ? match : null),
    (text) => (text === 'any' ? { match: text } : null),
  ),
  filterField(
    'rest',
    ({ rest }) => (rest === 'dim' ? rest : null),
    (text) => (text === 'dim' ? { rest: text } : null),
  ),
  {
    key: 'path',
    write: ({ path }) =>
      path &&
      [encode(path.from), encode(path.to), ...(path.maxLength === 4 ? [] : [path.maxLength])].join('~'),
    read: (text, opening) => {
      opening.path = readPath(text)
      if (!opening.path) opening.dropped.push(`path=${text}`)
    },
  },
  {
    key: 'by',
    write: ({ path }) => path?.mode?.toLowerCase() ?? null,
    read: (text, opening) => {
      const mode = pathModes.find((each) => each === text.toUpperCase())
      if (mode) opening.pathLimits = { ...opening.pathLimits, mode }
      else opening.dropped.push(`by=${text}`)
    },
  },
  {
    key: 'avoid',
    write: ({ path }) =>
      list([
        ...(path?.avoidTypes ?? []).map((id) => `relation:${encode(id)}`),
        ...(path?.avoidStatuses ?? []).map((id) => `status:${encode(id)}`),
      ]),
    read: (text, opening) =>
      eachPart(text, opening, 'avoid', (part) => {
        const [kind, id] = readKind(part)
        const { avoidTypes = [], avoidStatuses = [] } = opening.pathLimits
        if (id === null || (kind !== 'relation' && !(kind === 'status' && statuses.has(id)))) return false
        opening.pathLimits = {
          ...opening.pathLimits,
          ...(kind === 'relation'
            ? { avoidTypes: [...avoidTypes, id] }
            : { avoidStatuses: [...avoidStatuses, id] }),
        }
        return true
      }),
  },
  {
    key: 'during',
    write: ({ path }) => (path?.during ? `${path.during.from ?? ''}~${path.during.to ?? ''}` : null),
    read: (text, opening) => {
      const [from = '', to = '', ...more] = text.split('~')
      const isRight = [from, to].every((date) => date === '' || isDate(date)) && from + to !== ''
      if (isRight && more.length === 0)
        opening.pathLimits = { ...opening.pathLimits, during: { from: from || null, to: to || null } }
      else opening.dropped.push(`during=${text}`)
    },
  },
  {
    key: 'compare',
    write: ({ compare }) => compare && [compare.by, encode(compare.a), encode(compare.b)].join('~'),
    read: (text, opening) => {
      opening.compare = readCompare(text)
      if (!opening.compare) opening.dropped.push(`compare=${text}`)
    },
  },
  {
    key: 'sel',
    write: ({ selection: { entities, relation } }) =>
      relation === null ? list(entities.map(encode)) : encode(relation),
    read: (text, opening) =>
      eachPart(text, opening, 'sel', (part) =>
        readId(part, (id) => {
          if (id.startsWith('r:') || endsOf(id)) opening.selection = { entities: [], relation: id }
          else opening.selection = { entities: [...opening.selection.entities, id], relation: null }
        }),
      ),
  },
  {
    key: 'grown',
    write: ({ expansions }) => list(expansions.filter(({ added }) => added.length > 0).map(writeExpansion)),
    read: (text, opening) =>
      eachPart(text, opening, 'grown', (part) => {
        const expansion = readExpansion(part)
        if (expansion) opening.expansions.push(expansion)
        return expansion !== null
      }),
  },
  {
    key: 'style',
    write: ({ style }) => style,
    read: (text, opening) => void (opening.style = text),
  },
  {
    // `type~Company~a+b`, `own~My%20name~c+d`: why, called how, and whom.
    key: 'fold',
    write: ({ groups }) =>
      list(
        groups.map(({ kind, name, members }) =>
          [kind, encode(name), members.map(encode).join('+')].join('~'),
        ),
      ),
    read: (text, opening) =>
      eachPart(text, opening, 'fold', (part) => {
        const [first = '', called = '', whom = '', ...more] = part.split('~')
        const kind = groupKinds.find((each) => each === first)
        const [name, members] = [called === '' ? '' : decode(called), readIds(whom)]
        if (!kind || name === null || !members || members.length < fewestMembers || more.length > 0)
          return false
        return Boolean(opening.groups.push({ kind, name, members }))
      }),
  },
  {
    key: 'map',
    write: ({ onMap }) => (onMap ? 'world' : null),
    read: (text, opening) => {
      if (text === 'world') opening.onMap = true
      else opening.dropped.push(`map=${text}`)
    },
  },
  {
    key: 'bundle',
    write: ({ bundles }) => (bundles === 'auto' ? null : bundles),
    read: (text, opening) => {
      if (text === 'always' || text === 'never') opening.bundles = text
      else opening.dropped.push(`bundle=${text}`)
    },
  },
  {
    key: 'apart',
    write: ({ apart }) => list([...apart].map(encode)),
    read: (text, opening) =>
      eachPart(text, opening, 'apart', (part) => {
        const pair = decode(part)
        return pair !== null && endsOf(pair) !== null && Boolean(opening.apart.add(pair))
      }),
  },
  {
    // Where one looks is no part of the view: only what was saved says it (`withBox`).
    key: 'at',
    write: () => null,
    read: (text, opening) => {
      opening.at = readBox(text)
      if (!opening.at) opening.dropped.push(`at=${text}`)
    },
  },
  {
    key: 'focus',
    write: () => null,
    read: (text, opening) =>
      eachPart(text, opening, 'focus', (part) => readId(part, (id) => focusOf(opening).ids.push(id))),
  },
  {
    key: 'dir',
    write: () => null,
    read: (text, opening) => {
      const direction = directions.find((each) => each === text.toUpperCase())
      if (direction) focusOf(opening).direction = direction
      else opening.dropped.push(`dir=${text}`)
    },
  },
  typesField('types'),
  typesField('rel'),
  {
    key: 'lang',
    write: (_, lang) => lang,
    read: (text, opening) => {
      if (text === 'he' || text === 'en') opening.lang = text
      else opening.dropped.push(`lang=${text}`)
    },
  },
]

/** Percent-encodes an id, with `~`, which parts the ends of a path, but leaves `:` to be read. */
function encode(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':').replaceAll('~', '%7E')
}

function decode(text: string): string | null {
  try {
    const id = decodeURIComponent(text)
    return id === '' || id.length > 300 ? null : id
  } catch {
    return null
  }
}

function list(parts: readonly string[]): string | null {
  return parts.length > 0 ? parts.join(',') : null
}

function eachPart(text: string, opening: Opening, key: string, read: (part: string) => boolean): void {
  const parts = text.split(',')
  const dropped = parts.filter((part, at) => at >= mostIds || !read(part))
  if (dropped.length > 0) opening.dropped.push(`${key}=${dropped.join(',')}`)
}

function readId(part: string, take: (id: string) => unknown): boolean {
  const id = decode(part)
  if (id === null) return false
  take(id)
  return true
}

function writePlace(id: string, { x, y, pinned }: Place): string {
  return `${encode(id).replaceAll('_', '%5F')}_${Math.round(x)}_${Math.round(y)}${pinned ? '_p' : ''}`
}

function readPlace(part: string, places: Map<string, Place | null>): boolean {
  const [name = '', x, y, pinned, ...more] = part.split('_')
  const id = decode(name)
  if (id === null || more.length > 0 || (pinned !== undefined && pinned !== 'p')) return false
  if (x === undefined) return Boolean(places.set(id, null))
  const point = [x, y].map((text) => (/^-?\d{1,7}$/.test(text ?? '') ? Number(text) : Number.NaN))
  const [left = Number.NaN, top = Number.NaN] = point
  if (!(Math.abs(left) <= farthest && Math.abs(top) <= farthest)) {
    places.set(id, null)
    return false
  }
  // `+ 0` makes `-0` plain zero.
  return Boolean(places.set(id, { x: left + 0, y: top + 0, pinned: pinned === 'p' }))
}

/** `nvidia~amount~both~SELLS_TO+FUNDS~china+kazakhstan`: of whom, by what, which way, of which types (none: all), whom. */
function writeExpansion({ entity, rank, direction, types, added }: Expansion): string {
  const joined = (ids: readonly string[]): string => ids.map(encode).join('+')
  return [
    encode(entity),
    rank.toLowerCase(),
    direction.toLowerCase(),
    joined(types ?? []),
    joined(added),
  ].join('~')
}

function readExpansion(text: string): Expansion | null {
  const [first = '', by = '', way = '', kinds = '', brought = '', ...more] = text.split('~')
  const rank = ranks.find((each) => each === by.toUpperCase())
  const direction = directions.find((each) => each === way.toUpperCase())
  const [entity, types, added] = [decode(first), kinds === '' ? [] : readIds(kinds), readIds(brought)]
  if (!rank || !direction || entity === null || !types || !added || more.length > 0) return null
  return { entity, rank, direction, types: types.length > 0 ? types : null, added }
}

function readIds(text: string): string[] | null {
  const ids = text.split('+').map(decode)
  return ids.length <= mostIds && ids.every((id) => id !== null) ? ids.filter((id) => id !== null) : null
}

/** `left_top_right_bottom`, in whole units of the map. */
function readBox(text: string): Box | null {
  if (!/^-?\d{1,7}(_-?\d{1,7}){3}$/.test(text)) return null
  const [left = 0, top = 0, right = 0, bottom = 0] = text.split('_').map(Number)
  return left < right && top < bottom ? { left, top, right, bottom } : null
}

function readPath(text: string): PathQuestion | null {
  const [first = '', last = '', length = '4', ...more] = text.split('~')
  const [from, to, maxLength] = [decode(first), decode(last), Number(length)]
  if (from === null || to === null || more.length > 0 || from === to) return null
  if (!Number.isInteger(maxLength) || maxLength < 1 || maxLength > longestPath) return null
  return { from, to, maxLength }
}

function readCompare(text: string): CompareQuestion | null {
  const [name, first = '', second = '', ...more] = text.split('~')
  const by = comparedBy.find((each) => each === name)
  const [a, b] = [decode(first), decode(second)]
  if (!by || a === null || b === null || a === b || more.length > 0) return null
  return by === 'source' || (isDate(a) && isDate(b)) ? { by, a, b } : null
}

/** A field of the filters: `read` gives what it changes in them, null for what it cannot understand. */
function filterField(
  key: string,
  write: (filters: Filters) => string | null,
  read: (text: string) => Partial<Filters> | null,
): Field {
  return {
    key,
    write: ({ filters }) => write(filters),
    read: (text, opening) => {
      const change = read(text)
      if (change) opening.filters = { ...opening.filters, ...change }
      else opening.dropped.push(`${key}=${text}`)
    },
  }
}

function isDate(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)
}

type Bounds = { min: number | null; max: number | null }

function range({ min, max }: Bounds): string {
  return `${min ?? ''}~${max ?? ''}`
}

/** Bounds of which one may be missing; null where they are none. */
function readRange(min = '', max = '', shape: RegExp): Bounds | null {
  if (min + max === '' || [min, max].some((each) => each !== '' && !shape.test(each))) return null
  return { min: min === '' ? null : Number(min), max: max === '' ? null : Number(max) }
}

function treatmentField(treatment: Treatment): Field {
  return {
    key: treatment,
    write: ({ filters }) =>
      list(
        (Object.keys(kinds) as Kind[]).flatMap((kind) =>
          Object.entries(filters[kinds[kind]])
            .filter(([, each]) => each === treatment)
            .map(([id]) => `${kind}:${encode(id)}`),
        ),
      ),
    read: (text, opening) =>
      eachPart(text, opening, treatment, (part) => {
        const [name, id] = readKind(part)
        const kind = (Object.keys(kinds) as Kind[]).find((each) => each === name)
        if (!kind || id === null || (kind === 'status' && !statuses.has(id))) return false
        const treated = { ...opening.filters[kinds[kind]], [id]: treatment }
        opening.filters = { ...opening.filters, [kinds[kind]]: treated }
        return true
      }),
  }
}

/** `relation:SELLS_TO` as its two parts. */
function readKind(part: string): [kind: string, id: string | null] {
  // Some programs that pass a link on encode its colons.
  const [kind = '', mark, rest = ''] = part.split(/(:|%3A)([\s\S]*)/)
  return [kind, mark === undefined ? null : decode(rest)]
}

function typesField(key: string): Field {
  return {
    key,
    write: () => null,
    read: (text, opening) =>
      eachPart(text, opening, key, (part) =>
        readId(part, (id) => {
          const focus = focusOf(opening)
          focus.types = [...(focus.types ?? []), id]
        }),
      ),
  }
}

function focusOf(opening: Opening): NonNullable<Opening['focus']> {
  opening.focus ??= { ids: [], direction: 'BOTH', types: null }
  return opening.focus
}
