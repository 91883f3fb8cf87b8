import { useEffect } from 'react'
import { useSession } from '../../explorer.ts'
import { endsOf } from '../../graph/bundles.ts'
import { nameIn, type Graph } from '../../graph/graph.ts'
import { headOf } from '../../graph/groups.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import type { View } from '../../state/view.ts'
import { useStart } from '../widgets/use-vocabulary.ts'

/** Keeps the document's title at what is looked at: what is selected, the ends of the paths, else the data set. */
export function useTitle(): void {
  const t = useText()
  const lang = useLang()
  const { data } = useStart()
  const named = useSession(({ graph, view }) => namesOf(graph, view, lang))
  const view = named === '' ? (data?.graphInfo.title?.value ?? '') : named
  useEffect(() => {
    const title = view === '' ? t('app.name') : t('app.title', { view })
    document.title = title.replace(/[\u2066-\u2069]/gu, '')
  }, [t, view])
}

function namesOf(graph: Graph, { selection, path }: View, lang: string): string {
  const relation = selection.relation === null ? undefined : graph.relations.get(selection.relation)
  const pair = relation ? [relation.source, relation.target] : endsOf(selection.relation ?? '')
  const ids = pair
    ? pair
    : selection.entities.length > 0
      ? selection.entities.slice(0, 3)
      : path
        ? [path.from, path.to]
        : []
  return ids
    .flatMap((id) => graph.entities.get(headOf(id)) ?? [])
    .map((entity) => nameIn(entity, lang).value)
    .join(' – ')
}
