import { cursorScope, decodeCursor, encodeCursor } from '../../model/cursor.ts'
import type { Told } from '../../news/news-feed.ts'
import type { SubscriptionResolvers } from '../generated/resolvers.ts'

const scope = cursorScope('Subscription.news')

export const newsSubscription: Pick<SubscriptionResolvers, 'news'> = {
  news: {
    subscribe: (_, { after }, { news, address, signal }) => {
      const [number] = after == null ? [null] : decodeCursor(after, scope, ['number'])
      return news.listen({ after: number, address, signal })
    },
    resolve: ({ number, news, isGap }: Told) => ({
      cursor: encodeCursor(scope, [number]),
      isGap,
      item: news && {
        ...news,
        subjectId: news.subjectId ?? null,
        objectId: news.objectId ?? null,
        changeId: news.changeId ?? null,
      },
    }),
  },
}
