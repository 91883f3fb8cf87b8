import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Preferences } from '../state/preferences.ts'
import { Library } from './library.tsx'
import { questions } from './questions.ts'
import { variablesOf } from './read-questions.ts'

const fetcher = createGraphiQLFetcher({ url: new URL('/graphql', window.location.href).href })

/** GraphiQL with the library beside it. The language is the reader's, the same as in the explorer. */
export function Workbench({ preferences }: { preferences: Preferences }) {
  const lang = useStore(preferences, (state) => state.lang)
  const [query, setQuery] = useState<string>()
  const [variables, setVariables] = useState<string>()
  const [first] = questions
  return (
    <div className="workbench">
      <Library
        lang={lang}
        choose={(chosen) => preferences.setState({ lang: chosen })}
        show={(question) => {
          setQuery(question.text)
          setVariables(variablesOf(question, lang))
        }}
      />
      <main>
        <GraphiQL
          fetcher={fetcher}
          query={query}
          variables={variables}
          onEditQuery={setQuery}
          onEditVariables={setVariables}
          defaultQuery={first?.text ?? ''}
          defaultEditorToolsVisibility="variables"
          shouldPersistHeaders={false}
        />
      </main>
    </div>
  )
}
