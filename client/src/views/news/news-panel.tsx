import { useQuery, keepPreviousData } from '@tanstack/react-query'
import { NewsAboutDocument } from '../../api/generated/news-operations.ts'
import type { NewsItem } from '../../api/news.ts'
import { drawNews } from '../../commands/follow-news.ts'
import { commands } from '../../commands/index.ts'
import { useExplorer, usePreferences, useSession } from '../../explorer.ts'
import { nameIn } from '../../graph/graph.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { isOfRelation, isOfWhole, noNews } from '../../state/news.ts'
import { langsFor } from '../../state/preferences.ts'
import { select } from '../../state/session.ts'
import { Button } from '../widgets/button.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import './news.css'

/** What others did since the page came: what, who and when, each to be looked at; and what of it is not drawn yet. */
export function NewsPanel() {
  const t = useText()
  const { context, session } = useExplorer()
  const news = useSession((state) => state.news) ?? noNews
  const { items, count, isGap, marked, added, gone } = news
  const nameOf = useNames(items)
  if (count === 0 && !isGap) return <p className="soft">{t('news.none')}</p>
  return (
    <>
      {added.length + gone.length > 0 && (
        <div className="news-waiting">
          {added.length > 0 && <p>{t('news.added', { count: added.length })}</p>}
          {gone.length > 0 && <p>{t('news.gone', { count: gone.length })}</p>}
          <Button look="strong" onPress={() => drawNews(context)}>
            {t('news.draw')}
          </Button>
        </div>
      )}
      <p className="soft">{t('news.hint')}</p>
      {marked.size > 0 && (
        <div className="tool-buttons">
          <Button icon="check" onPress={() => session.setState({ news: { ...news, marked: new Set() } })}>
            {t('news.allSeen')}
          </Button>
        </div>
      )}
      {isGap && <p>{t('news.gap')}</p>}
      <ol className="news">
        {items.map((item) => (
          <Item
            key={item.changeId ?? `${item.kind} ${item.aboutId}`}
            item={item}
            name={nameOf(item.aboutId)}
          />
        ))}
      </ol>
      {count > items.length && <p className="soft">{t('news.more', { count: count - items.length })}</p>}
    </>
  )
}

function Item({ item, name }: { item: NewsItem; name: Text }) {
  const t = useText()
  const format = useFormat()
  const look = useLook()
  const isMarked = useSession(({ news }) => news?.marked.has(item.aboutId) ?? false)
  const { kind, at, by, files, changeId } = item
  const canLook = !isOfWhole(item) && kind !== 'SOURCE_ADDED'
  return (
    <li>
      <p className="news-head">
        {isMarked && <span className="news-sign" />}
        {isMarked && <span className="visually-hidden">{t('news.marked')}</span>}
        <strong>{t(`history.${kind}`)}</strong>{' '}
        <span className="soft">
          <time dateTime={at}>{format.instant(at)}</time> · <bdi>{by}</bdi>
        </span>
      </p>
      {changeId === null ? <bdi>{files.join(', ')}</bdi> : <LangText text={name} />}
      {canLook && (
        <Button look="quiet" icon="eye" onPress={() => void look(item)}>
          {t('news.look', { name: name.value })}
        </Button>
      )}
    </li>
  )
}

type Text = { value: string; lang: string }

/** What things are called: asked once for all, since most of them were never shown. */
function useNames(items: readonly NewsItem[]): (id: string) => Text {
  const { api, session } = useExplorer()
  const lang = usePreferences((preferences) => preferences.lang)
  const langs = langsFor(lang)
  const ids = [...new Set(items.filter((item) => !isOfWhole(item)).map(({ aboutId }) => aboutId))].toSorted()
  const { data } = useQuery(
    {
      queryKey: ['newsAbout', ids, langs],
      queryFn: ({ signal }) => api.send(NewsAboutDocument, { ids, langs }, signal),
      enabled: ids.length > 0,
      placeholderData: keepPreviousData,
    },
    api.client,
  )
  const names = new Map<string, Text>()
  for (const [at, node] of (data?.nodes ?? []).entries()) {
    if (!node || !('id' in node)) continue
    const text = 'label' in node ? node.label : 'sentence' in node ? node.sentence : node.title
    names.set(ids[at] ?? node.id, text)
    names.set(node.id, text)
  }
  return (id) => {
    const entity = session.getState().graph.entities.get(id)
    return names.get(id) ?? (entity ? nameIn(entity, lang) : { value: id, lang: 'en' })
  }
}

/** Brings what changed into view, and selects it; what is not shown yet comes onto the canvas. */
function useLook(): (item: NewsItem) => Promise<void> {
  const { session, context, run } = useExplorer()
  return async (item) => {
    const { aboutId, subjectId, objectId } = item
    if (!isOfRelation(item)) return run(commands.goTo, { id: aboutId })
    const ends = [subjectId, objectId].filter((id) => id != null)
    await run(commands.showEntities, { ids: ends, select: false })
    drawNews(context, aboutId)
    const isThere = session.getState().graph.relations.has(aboutId)
    select(session, isThere ? { entities: [], relation: aboutId } : { entities: ends, relation: null })
  }
}
