import { useText } from '../../i18n/i18n.ts'
import { OutsideLink } from './outside-link.tsx'

type ExternalId = { scheme: string; value: string; url: string | null }

/** Ids that others gave to an entity, as links where they can be looked up. */
export function ExternalIds({ ids }: { ids: readonly ExternalId[] }) {
  const t = useText()
  if (ids.length === 0) return null
  return (
    <section className="inspector-section">
      <h4>{t('inspector.externalIds')}</h4>
      <dl className="facts">
        {ids.map(({ scheme, value, url }) => (
          <div key={`${scheme} ${value}`}>
            <dt lang="en" dir="ltr">
              {scheme}
            </dt>
            <dd>
              <bdi dir="ltr">{url ? <OutsideLink href={url}>{value}</OutsideLink> : value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
