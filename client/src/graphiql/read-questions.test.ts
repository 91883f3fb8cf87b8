import { expect, test } from 'vitest'
import { questions } from './questions.ts'
import { readQuestions, variablesOf } from './read-questions.ts'

const document = `# What stands before the first question is for whoever reads the file.

# en: Who is Nvidia?
# he: מי היא אנבידיה?
# variables: {"id": "nvidia"}
query Who($id: ID!, $langs: [LangTag!]) {
  entity(id: $id) { label(langs: $langs) { value } }
}

# en: How much is there?
# he: כמה יש?
query HowMuch {
  graphInfo { entities }
}
`

test('a question is its titles, its variables and its operation', () => {
  expect(readQuestions(document)).toEqual([
    {
      name: 'Who',
      titles: { en: 'Who is Nvidia?', he: 'מי היא אנבידיה?' },
      variables: { id: 'nvidia' },
      text: 'query Who($id: ID!, $langs: [LangTag!]) {\n  entity(id: $id) { label(langs: $langs) { value } }\n}\n',
    },
    {
      name: 'HowMuch',
      titles: { en: 'How much is there?', he: 'כמה יש?' },
      variables: {},
      text: 'query HowMuch {\n  graphInfo { entities }\n}\n',
    },
  ])
})

test('the languages are those of the reader', () => {
  const [who] = readQuestions(document)
  expect(who && JSON.parse(variablesOf(who, 'he'))).toEqual({ id: 'nvidia', langs: ['he', 'en'] })
})

test('a question without a title is refused', () => {
  expect(() => readQuestions('# en: Who?\nquery Who { graphInfo { entities } }')).toThrow('has no title')
})

test('every question of the library has a name and titles of its own', () => {
  expect(questions.length).toBeGreaterThan(11)
  for (const field of ['name', 'en', 'he'] as const) {
    const values = questions.map(({ name, titles }) => (field === 'name' ? name : titles[field]))
    expect(new Set(values).size).toBe(questions.length)
  }
  expect(questions.filter(({ titles }) => !/[א-ת]/.test(titles.he))).toEqual([])
})
