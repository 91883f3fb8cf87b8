import type { SourceFieldsFragment } from '../../api/generated/operations.ts'
import { useFormat } from '../../i18n/format.ts'
import { isMessageKey, useText } from '../../i18n/i18n.ts'
import { LangText } from '../widgets/lang-text.tsx'
import { OutsideLink } from './outside-link.tsx'

type Props = { source: SourceFieldsFragment; via: SourceFieldsFragment | null; locator: string | null }

/** Who says so: title, publisher, date, how reliable in words, where in it, and through whom it is known. */
export function SourceLine({ source, via, locator }: Props) {
  const t = useText()
  const { date } = useFormat()
  const reliability = `reliability.${source.reliability ?? ''}`
  return (
    <div className="source">
      <p>
        <cite>
          <Title source={source} />
        </cite>
      </p>
      {locator && <p>{locator}</p>}
      <p className="soft">
        {[
          source.publisher !== source.title.value && source.publisher,
          source.publishedAt && date(source.publishedAt),
          isMessageKey(reliability) && t(reliability),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {via && <p className="soft">{t('claim.via', { title: via.title.value })}</p>}
    </div>
  )
}

function Title({ source: { title, url } }: { source: SourceFieldsFragment }) {
  if (!url) return <LangText text={title} />
  return (
    <OutsideLink href={url}>
      <LangText text={title} />
    </OutsideLink>
  )
}
