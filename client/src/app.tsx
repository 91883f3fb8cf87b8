import './styles/index.css'
import { I18nProvider } from 'react-aria-components'
import { useLang } from './i18n/i18n.ts'
import { Frame } from './views/frame/frame.tsx'
import { ErrorBoundary } from './views/states/error-boundary.tsx'

const locales = { he: 'he-IL', en: 'en-US' } as const

/** The whole page, in the reader's language. */
export function App() {
  const lang = useLang()
  return (
    <I18nProvider locale={locales[lang]}>
      <ErrorBoundary>
        <Frame />
      </ErrorBoundary>
    </I18nProvider>
  )
}
