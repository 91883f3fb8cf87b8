import type { ChangedEntity, ImportedEntity } from '../db/records.ts'
import { stateOf, withState, type EntityState } from './entity-state.ts'

type Attributes = Readonly<Record<string, unknown>>

/** What is said of an entity, with what files say of it besides. */
interface Whole extends EntityState {
  readonly attributes: Attributes
}

/**
 * What an entity says when others were merged into it, in that order: their names, texts and ids stand beside its own, and
 * nothing of its own is changed. Where both have one text of a language or one id of a register, its own is shown.
 */
export function united(own: ImportedEntity, members: readonly ImportedEntity[]): ImportedEntity {
  return withWhole(own, members.map(wholeOf).reduce(unite, wholeOf(own)))
}

/**
 * What an entity says when one of those merged into it is split off. `was` is what it said by the merges alone, `rest` what
 * it says by those that stay. A field that was changed since the merge stays as it was changed, but for the names, texts
 * and ids that came with the one that goes. Null where nothing was changed since: it is `rest`, exactly.
 */
export function changedSince(
  now: ImportedEntity,
  was: ImportedEntity,
  rest: ImportedEntity,
): ChangedEntity | null {
  const [current, merged, left] = [wholeOf(now), wholeOf(was), wholeOf(rest)]
  const isChanged = (field: keyof Whole) => !same(current[field], merged[field])
  const fields = ['type', 'names', 'summary', 'externalIds', 'place', 'attributes'] as const
  if (!fields.some(isChanged)) return null
  const whole: Whole = {
    type: isChanged('type') ? current.type : left.type,
    names: isChanged('names') ? namesWithout(current.names, merged.names, left.names) : left.names,
    summary: isChanged('summary') ? without(current.summary, merged.summary, left.summary) : left.summary,
    externalIds: isChanged('externalIds')
      ? without(current.externalIds, merged.externalIds, left.externalIds)
      : left.externalIds,
    place: isChanged('place') ? current.place : left.place,
    attributes: isChanged('attributes')
      ? without(current.attributes, merged.attributes, left.attributes)
      : left.attributes,
  }
  const { grammar, changedBy } = now
  const { attributes, ...stated } = withWhole(rest, whole)
  return { ...stated, attributes: attributes ?? null, grammar, ...(changedBy == null ? {} : { changedBy }) }
}

/** Where a name comes from: the first of those merged in that has it where the entity itself had it not; null for its own. */
export function originOfName(
  name: { readonly value: string; readonly lang: string },
  own: ImportedEntity,
  members: readonly ImportedEntity[],
): string | null {
  return originOf(own, members, (entity) =>
    entity.names.some((value, index) => value === name.value && entity.nameLangs[index] === name.lang),
  )
}

/** As `originOfName`, for the id that a register gave. */
export function originOfExternalId(
  { scheme, value }: { readonly scheme: string; readonly value: string },
  own: ImportedEntity,
  members: readonly ImportedEntity[],
): string | null {
  return originOf(own, members, (entity) => stateOf(entity).externalIds[scheme] === value)
}

function originOf(
  own: ImportedEntity,
  members: readonly ImportedEntity[],
  has: (entity: ImportedEntity) => boolean,
): string | null {
  if (has(own)) return null
  return members.find(has)?.id ?? null
}

function unite(one: Whole, other: Whole): Whole {
  const langs = new Set(one.names.filter(({ kind }) => kind === 'PRIMARY').map(({ lang }) => lang))
  const names = other.names
    .filter((name) => !one.names.some((each) => isSameName(each, name)))
    // The name that is shown stays; a second one of its language stands beside it.
    .map((name) => (name.kind === 'PRIMARY' && langs.has(name.lang) ? { ...name, kind: 'ALIAS' } : name))
  return {
    type: one.type,
    names: [...one.names, ...names],
    summary: { ...other.summary, ...one.summary },
    externalIds: { ...other.externalIds, ...one.externalIds },
    place: one.place ?? other.place,
    attributes: { ...other.attributes, ...one.attributes },
  }
}

function wholeOf(entity: ImportedEntity): Whole {
  const attributes = JSON.parse(entity.attributes ?? '{}') as Attributes
  return { ...stateOf(entity), attributes }
}

function withWhole(entity: ImportedEntity, { attributes, ...state }: Whole): ImportedEntity {
  if (same(wholeOf(entity), { ...state, attributes })) return entity
  const { grammar } = entity
  const text = Object.keys(attributes).length > 0 ? JSON.stringify(attributes) : null
  return { ...entity, ...withState(entity.id, state), grammar, attributes: text }
}

type Names = EntityState['names']

/** The names of now but for those that came with what goes; a name to show is left for each language that has one. */
function namesWithout(now: Names, was: Names, rest: Names): Names {
  const kept = now.filter(
    (name) => rest.some((each) => isSameName(each, name)) || !was.some((each) => isSameName(each, name)),
  )
  return kept.some(({ kind }) => kind === 'PRIMARY') ? kept : [...kept, ...rest]
}

function isSameName(one: Names[number], other: Names[number]): boolean {
  return one.value === other.value && one.lang === other.lang
}

/** The values of now but for those that came with what goes. */
function without<T>(now: Readonly<Record<string, T>>, was: Readonly<Record<string, T>>, rest: object) {
  const entries = Object.entries(now).filter(([key, value]) => key in rest || !same(was[key], value))
  return Object.fromEntries(entries)
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))
}

/** With keys in their order: what was said first does not matter. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  )
}
