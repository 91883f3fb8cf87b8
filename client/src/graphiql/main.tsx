import 'graphiql/style.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadGraphiqlMessages, loadMessages } from '../i18n/i18n.ts'
import { browserKeep, createPreferences } from '../state/preferences.ts'
import './graphiql.css'
import { beginWithQuestion } from './begin-with-question.ts'
import { Workbench } from './workbench.tsx'

// The page that `/graphql` shows to a browser: GraphiQL from this server alone, with questions to begin with.

const keep = browserKeep()
const preferences = createPreferences(keep, navigator.languages)
if (keep) beginWithQuestion(keep, preferences.getState().lang)
const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
void Promise.all([loadMessages('he', 'en'), loadGraphiqlMessages()]).then(() =>
  createRoot(root).render(
    <StrictMode>
      <Workbench preferences={preferences} />
    </StrictMode>,
  ),
)
