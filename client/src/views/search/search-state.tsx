import { useText } from '../../i18n/i18n.ts'
import { Failed } from '../states/failed.tsx'
import { Spinner } from '../states/spinner.tsx'
import type { Search } from './use-search.ts'

/** What stands in the list while nothing was found: still looking, failed, or really nothing. */
export function SearchState({ text, search }: { text: string; search: Search }) {
  const t = useText()
  if (search.error) return <Failed error={search.error} onRetry={search.retry} />
  if (search.isPending) {
    return (
      <p className="search-state">
        <Spinner /> {t('search.loading')}
      </p>
    )
  }
  return <p className="search-state">{t('search.empty', { query: text.trim() })}</p>
}
