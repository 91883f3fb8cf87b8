import { hash } from 'node:crypto'
import { foldKeepingCase } from '../model/fold-text.ts'
import { checkId, claimId, longestId, relationId, type IdKind } from '../model/ids.ts'
import { ownLabels, ownTypes } from './schema.ts'

/** A word that a slug keeps whole: `Nvidia`, `of`, `USA`; `NK-22x` and `P1` may differ from another id by their case alone. */
const plainName = /^([A-Z]?[a-z]+|[A-Z]+)([ -]([A-Z]?[a-z]+|[A-Z]+))*$/

/** Longest part of an id that is taken from a text; the rest is told apart by a hash. */
const longestStem = 40
const longestPlain = 80

/**
 * The graph's id of what a file calls so; the same text always gives the same id. Ids of the graph and plain names stay
 * readable; any other text becomes its Latin letters and a hash. `space` keeps the ids of some files apart from all others.
 */
export function entityIdOf(id: string, space: string | null = null): string {
  if (space !== null) return `${space}-${isSlug(id) ? id : hashed(id)}`
  if (isSlug(id)) return id
  return plainName.test(id) && id.length <= longestPlain ? id.toLowerCase().replaceAll(' ', '-') : hashed(id)
}

/** An id of another graph of ours, which stays what it is; null where it is none. */
export function keptId(id: string | null | undefined, kind: IdKind): string | null {
  return id != null && checkId(id, kind) === null ? id : null
}

/** Whether a text is the id that a type of a vocabulary has. */
export function isTypeId(kind: 'entityType' | 'relationType', id: string): boolean {
  return kind === 'entityType'
    ? /^[A-Z][A-Za-z0-9]*$/.test(id) && !ownLabels.includes(id)
    : /^[A-Z][A-Z0-9_]*$/.test(id) && !ownTypes.includes(id)
}

/** The id of a type of relations: `works for` → `WORKS_FOR`. */
export function relationTypeIdOf(type: string): string {
  const word = asciiWords(type).join('_').toUpperCase()
  const id = isWhole(word, type) ? word : `TIE_${digest(type, 8).toUpperCase()}`
  return ownTypes.includes(id) ? `TIE_${id}` : id
}

/** The id of a type of entities: `public body` → `PublicBody`. */
export function entityTypeIdOf(type: string): string {
  const word = asciiWords(type).map(capitalised).join('')
  const id = isWhole(word, type) ? word : `Kind${digest(type, 8)}`
  return ownLabels.includes(id) ? `Kind${id}` : id
}

/** The key that tells a tie apart from others of its type between its ends: that of the file, else its role. */
export function relationKeyOf(key: string | null, role: Readonly<Record<string, string>>): string | null {
  if (key !== null) return isSlug(key) ? key : hashed(key)
  const roles = Object.values(role)
  return roles.length === 0 ? null : hashed(roles.join(' '))
}

/** The id of a tie; ends whose ids are too long for it are cut and told apart by a hash. */
export function tieIdOf(subject: string, type: string, object: string, key: string | null): string {
  const id = relationId(subject, type, object, key)
  // A claim's id is a little longer.
  if (id.length <= longestId - 20) return id
  const cut = (part: string) => `${part.slice(0, 24)}-${digest(part, 12)}`
  return relationId(cut(subject), `${type.slice(0, 24)}_${digest(type, 8)}`, cut(object), key && cut(key))
}

/** The id of a claim by what it says: the same words of the same source are the same claim. */
export function claimIdOf(relation: string, said: readonly unknown[]): string {
  return claimId(relation, `i${digest(JSON.stringify(said), 14)}`)
}

/** The id of a source that a file names: by its own id, else by its title or address. */
export function sourceIdOf(name: string): string {
  const kept = keptId(name, 'source')
  if (kept !== null) return kept
  const id = name.replace(/^s:/, '')
  return isSlug(id) ? `s:${id}` : `s:${hashed(name)}`
}

/** Latin letters of a text, cut, with a hash of the whole: different texts never give the same. */
function hashed(text: string): string {
  const stem = asciiWords(text).join('-').toLowerCase().slice(0, longestStem).replace(/-$/, '')
  return `${stem === '' ? 'x' : stem}-${digest(text, 12)}`
}

/** Whether the name of a type is all of its text: nothing of another script was left out, nothing has to be cut. */
function isWhole(word: string, text: string): boolean {
  return /^[A-Za-z]/.test(word) && word.length <= longestPlain && !/[^\x20-\x7e]/.test(foldKeepingCase(text))
}

function asciiWords(text: string): string[] {
  const parted = foldKeepingCase(text).replace(/([a-z0-9])([A-Z])/g, '$1 $2')
  return parted.match(/[A-Za-z0-9]+/g) ?? []
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

function isSlug(text: string): boolean {
  return text.length <= longestPlain && checkId(text, 'entity') === null
}

function digest(text: string, characters: number): string {
  return hash('sha256', text, 'hex').slice(0, characters)
}
