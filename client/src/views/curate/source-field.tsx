import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SourcesDocument, type SourcesQuery } from '../../api/generated/curate-operations.ts'
import { useExplorer } from '../../explorer.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import { useDebounced } from '../search/use-debounced.ts'
import { Failed } from '../states/failed.tsx'
import { Combo } from '../widgets/combo.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import { another } from './source-of.ts'

type Source = { id: string; title: { value: string; lang: string } }
type Found = NonNullable<SourcesQuery['sources']>['edges'][number]['node']

const pause = 120
const longest = 200

type Props = {
  /** Those that are likely: of the relation that it is about. */
  sources: readonly Source[]
  chosen?: string | undefined
  invalid(name: string): boolean
}

/** Who says so: a likely source, another one of the graph, found by its title, or one that the graph does not have yet. */
export function SourceField({ sources, chosen, invalid }: Props) {
  const t = useText()
  const [found, setFound] = useState<readonly Source[]>([])
  const [source, setSource] = useState(chosen ?? sources[0]?.id ?? another)
  const all = [...sources, ...found.filter(({ id }) => sources.every((each) => each.id !== id))]
  const choose = (one: Source): void => {
    setFound([...found, one])
    setSource(one.id)
  }
  return (
    <>
      {all.length > 0 && (
        <label className="field curate-field">
          <span>{t('curate.source')}</span>
          <select name="source" value={source} onChange={(event) => setSource(event.target.value)}>
            {all.map(({ id, title }) => (
              <option key={id} value={id}>
                {title.value}
              </option>
            ))}
            <option value={another}>{t('curate.anotherSource')}</option>
          </select>
        </label>
      )}
      {source === another && (
        <div className="curate-new-source">
          <TitleField onChoose={choose} />
          <label className="field curate-field">
            <span>{t('curate.url')}</span>
            <input name="url" dir="ltr" autoComplete="off" aria-invalid={invalid('url')} />
          </label>
        </div>
      )}
    </>
  )
}

/** The title of a source: while it is typed, the sources of the graph that it may be. */
function TitleField({ onChoose }: { onChoose(source: Source): void }) {
  const t = useText()
  const { api } = useExplorer()
  const [text, setText] = useState('')
  const lang = useLang()
  const asked = useDebounced(text, pause).trim().slice(0, longest)
  const { data, error, refetch } = useQuery(
    {
      queryKey: ['sources', asked, lang],
      queryFn: ({ signal }) => api.send(SourcesDocument, { text: asked, langs: langsFor(lang) }, signal),
      enabled: asked !== '',
    },
    api.client,
  )
  const items: readonly Found[] = data?.sources?.edges.map(({ node }) => node) ?? []
  return (
    <>
      <Combo
        label={t('curate.title')}
        isLabelShown
        placeholder={t('curate.titlePlaceholder')}
        text={text}
        onText={setText}
        items={asked === '' ? [] : items}
        onChoose={onChoose}
        empty={error && <Failed error={error} onRetry={() => void refetch()} />}
        foot={data?.sources?.pageInfo.hasNextPage && <p className="search-more">{t('search.more')}</p>}
      >
        {({ title, publisher, publishedAt }) => (
          <span className="curate-found">
            <LangText text={title} />
            <span className="soft">{[publisher, publishedAt].filter(Boolean).join(' · ')}</span>
          </span>
        )}
      </Combo>
      <input type="hidden" name="title" value={text} />
    </>
  )
}
