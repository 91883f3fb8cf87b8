import { describe, expect, inject, test } from 'vitest'
import { questions } from '../client/src/graphiql/questions.ts'
import { variablesOf } from '../client/src/graphiql/read-questions.ts'
import { languages } from './visit.ts'

// GraphiQL's library, as its button asks it: every question, in both languages, on the built-in data.

describe.each(languages)('a question of the library, asked in %s, has an answer', (lang) => {
  test.each(questions.map((question) => [question.titles[lang], question] as const))(
    '%s',
    async (_, question) => {
      const response = await fetch(new URL('graphql', inject('appUrl')), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `{"query":${JSON.stringify(question.text)},"variables":${variablesOf(question, lang)}}`,
      })
      const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }
      expect({ status: response.status, errors, empty: emptyParts(data, []) }).toEqual({
        status: 200,
        errors: undefined,
        empty: [],
      })
      expect(JSON.stringify(data)).toMatch(lang === 'he' ? /[א-ת]{3}/ : /[A-Za-z]{3}/)
    },
  )
})

/** Where an answer says nothing: a field of the root or what it is about is null, or a list is empty. */
function emptyParts(value: unknown, path: readonly string[]): string[] {
  if (value === null) return path.length <= 1 ? [path.join('.')] : []
  if (typeof value !== 'object') return []
  if (Array.isArray(value) && value.length === 0) return [path.join('.')]
  return Object.entries(value).flatMap(([key, inner]) => emptyParts(inner, [...path, key]))
}
