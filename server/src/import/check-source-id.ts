import { checkText } from '../model/check-text.ts'
import { limits } from './limits.ts'

/**
 * Why a text cannot be the id that a file gives a thing; null where it can. It may be of any script, but two ids must not
 * look the same while they differ: nothing invisible is in one.
 */
export function checkSourceId(id: string): string | null {
  const reason = checkText(id, { max: limits.idCharacters.value })
  if (reason !== null) return reason
  const found = /[\p{Cc}\p{Cf}]/u.exec(id)?.[0]
  if (found === undefined) return null
  const point = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return `an id with the invisible sign U+${point} looks like another one`
}
