import { expect, test } from 'vitest'
import { createSession, select } from './session.ts'
import { askForPaths, pathDraft } from './path-draft.ts'

test('the question takes its ends from the selection, or from where it is asked', () => {
  const session = createSession()
  select(session, { entities: ['nvidia', 'openai'], relation: null })
  askForPaths(session)
  const bySelection = pathDraft(session).getState()
  askForPaths(session, { from: 'usa' })
  expect([bySelection, pathDraft(session).getState()]).toEqual([
    { isOpen: true, from: 'nvidia', to: 'openai', isCalled: true },
    { isOpen: true, from: 'usa', to: null, isCalled: true },
  ])
})

test('it follows the question that is answered, and closes with it', () => {
  const session = createSession()
  const draft = pathDraft(session)
  const { view } = session.getState()
  session.setState({ view: { ...view, path: { from: 'nvidia', to: 'usa', maxLength: 4 } } })
  const answered = draft.getState()
  session.setState({ view })
  expect([answered, draft.getState()]).toEqual([
    { isOpen: true, from: 'nvidia', to: 'usa', isCalled: false },
    { isOpen: false, from: 'nvidia', to: 'usa', isCalled: false },
  ])
})
