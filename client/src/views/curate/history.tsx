import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useExplorer, usePreferences } from '../../explorer.ts'
import { useFormat } from '../../i18n/format.ts'
import { isMessageKey, useText } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import { Skeleton } from '../inspector/skeleton.tsx'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import './curate.css'

/** Who changed what, when and why; asked for when it is opened. */
export function History({ id }: { id: string }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="inspector-section">
      <Button look="quiet" icon="history" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t('history.title')}
      </Button>
      {isOpen && <Changes id={id} />}
    </section>
  )
}

function Changes({ id }: { id: string }) {
  const t = useText()
  const format = useFormat()
  const { api } = useExplorer()
  const langs = langsFor(usePreferences(({ lang }) => lang))
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery(
    api.queries.history(id, langs),
    api.client,
  )
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={3} />
  const changes = data.pages.flatMap(({ history }) => history?.edges ?? []).map(({ node }) => node)
  if (changes.length === 0) return <p className="soft">{t('history.none')}</p>
  return (
    <>
      <ol className="history">
        {changes.map(({ id: each, kind, at, by, reason, about, claim, superseded, fields }) => (
          <li key={each}>
            <p className="history-head">
              <strong>{t(`history.${kind}`)}</strong>{' '}
              <span className="soft">
                <time dateTime={at}>{format.instant(at)}</time> · <bdi>{by}</bdi>
              </span>
            </p>
            {about && 'sentence' in about && <LangText text={about.sentence} />}
            {claim && (
              <blockquote className="claim-statement">
                <LangText text={claim.statement} />
              </blockquote>
            )}
            {superseded && (
              <p className="soft">
                {t('history.before')} <LangText text={superseded.statement} />
              </p>
            )}
            {fields.length > 0 && (
              <p className="soft">
                {fields
                  .map(({ name }) => `history.field.${name}`)
                  .filter(isMessageKey)
                  .map((key) => t(key))
                  .join(' · ')}
              </p>
            )}
            {reason && (
              <p>
                <bdi>{reason}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button isDisabled={isFetching} onPress={() => void fetchNextPage()}>
          {t('history.more')}
        </Button>
      )}
    </>
  )
}
