import type { ClaimInput, LangStringInput } from '../../api/generated/curate-operations.ts'
import type { Problem } from './use-write.ts'

type Text = { value: string; lang: string } | null | undefined

/** What a form says; a blank field says nothing. */
export type Typed = Readonly<Record<string, string>>

/** The languages that forms have fields for. */
export const spoken = ['en', 'he'] as const

const partialDate = /^\d{4}(-\d\d(-\d\d)?)?$/
const number = /^\d+(\.\d+)?$/

/** What a form says, trimmed. */
export function typedIn(form: HTMLFormElement): Typed {
  const entries = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(entries.map(([name, value]) => [name, value.trim()]))
}

/** The fields that cannot be what they say: dates and numbers are written in one way. */
export function wrongFields(typed: Typed): Problem[] {
  const isWrong: Record<string, (value: string) => boolean> = {
    start: (value) => !partialDate.test(value),
    end: (value) => !partialDate.test(value),
    amount: (value) => !number.test(withoutCommas(value)),
    currency: (value) => !/^[A-Z]{3}$/.test(value),
    confidence: (value) => !/^\d{1,3}$/.test(value),
    url: (value) => !URL.canParse(value),
  }
  const wrong = Object.entries(isWrong).filter(([name, test]) => typed[name] && test(typed[name]))
  const unsaid = typed['amount'] && !typed['currency'] ? ['currency'] : []
  return [...wrong.map(([name]) => name), ...unsaid].map(badInput)
}

/** The problem of a field that is not as it has to be. */
export function badInput(name: string): Problem {
  return { code: 'BAD_INPUT', message: name, path: [name] }
}

/** The claim that a form says, by one source. `langs`: the languages that it has fields for. */
export function claimOf(typed: Typed, source: string, langs: readonly string[]): ClaimInput {
  const inLangs = (name: string): LangStringInput[] =>
    langs.flatMap((lang) => {
      const value = typed[`${name}.${lang}`]
      return value ? [{ lang, value }] : []
    })
  return {
    source,
    stance: typed['stance'] as ClaimInput['stance'],
    status: (typed['status'] || null) as ClaimInput['status'],
    start: typed['start'] || null,
    end: typed['end'] || null,
    amount: typed['amount']
      ? {
          amount: withoutCommas(typed['amount']),
          currency: typed['currency'] ?? '',
          approximate: typed['about'] === 'on',
        }
      : null,
    confidence: typed['confidence'] ? Number(typed['confidence']) : null,
    statement: inLangs('statement'),
    reason: inLangs('reason'),
    locator: inLangs('locator'),
  }
}

/** The texts that are really in those languages: the API falls back to another one, and says so. */
export function textsIn(langs: readonly string[], texts: readonly Text[]): Record<string, string> {
  const found = texts.filter((text) => text != null && langs.includes(text.lang))
  return Object.fromEntries(found.map((text) => [text?.lang ?? '', text?.value ?? '']))
}

function withoutCommas(value: string): string {
  return value.replaceAll(/[,\s]/g, '')
}
