import { useQuery } from '@tanstack/react-query'
import { useExplorer } from '../../explorer.ts'
import { useLang } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'

/** What every page needs first, in the reader's language: the vocabulary, what the graph holds, where to begin. */
export function useStart() {
  const { api } = useExplorer()
  return useQuery(api.queries.start(langsFor(useLang())), api.client)
}
