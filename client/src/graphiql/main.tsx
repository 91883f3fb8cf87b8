import 'graphiql/style.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadMessages } from '../i18n/i18n.ts'
import { browserKeep, createPreferences } from '../state/preferences.ts'
import './graphiql.css'
import { Workbench } from './workbench.tsx'

// The page that `/graphql` shows to a browser: GraphiQL from this server alone, with questions to begin with.

const preferences = createPreferences(browserKeep(), navigator.languages)
const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
void loadMessages('he', 'en').then(() =>
  createRoot(root).render(
    <StrictMode>
      <Workbench preferences={preferences} />
    </StrictMode>,
  ),
)
