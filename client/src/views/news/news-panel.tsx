import type { NewsItem } from '../../api/news.ts'
import { drawNews } from '../../commands/follow-news.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { isOfRelation, isOfWhole, noNews } from '../../state/news.ts'
import { Button } from '../widgets/button.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import { useLook } from '../widgets/use-look.ts'
import { useThings, type Thing } from '../widgets/use-things.ts'
import './news.css'

/** What others did since the page came: what, who and when, each to be looked at; and what of it is not drawn yet. */
export function NewsPanel() {
  const t = useText()
  const { context, session } = useExplorer()
  const news = useSession((state) => state.news) ?? noNews
  const { items, count, isGap, marked, added, gone } = news
  const thingOf = useThings(items.filter((item) => !isOfWhole(item)).map(({ aboutId }) => aboutId))
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
            name={thingOf(item.aboutId).name}
          />
        ))}
      </ol>
      {count > items.length && <p className="soft">{t('news.more', { count: count - items.length })}</p>}
    </>
  )
}

function Item({ item, name }: { item: NewsItem; name: Thing['name'] }) {
  const t = useText()
  const format = useFormat()
  const look = useLook()
  const isMarked = useSession(({ news }) => news?.marked.has(item.aboutId) ?? false)
  const { kind, at, by, files, changeId, aboutId, subjectId, objectId } = item
  const ends = isOfRelation(item) ? [subjectId, objectId].filter((id) => id != null) : null
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
        <Button look="quiet" icon="eye" onPress={() => void look(aboutId, ends)}>
          {t('news.look', { name: name.value })}
        </Button>
      )}
    </li>
  )
}
