import { Button as AriaButton } from 'react-aria-components'
import { useExplorer } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { select } from '../../state/session.ts'
import { SourceLine } from '../inspector/source-line.tsx'
import { LangText } from '../widgets/lang-text.tsx'
import type { CitedClaim } from './use-cited.ts'

type Props = {
  /** All that the story cites, in order: a note's number is its place. */
  ids: readonly string[]
  /** The notes to show. */
  shown: readonly string[]
  claims: ReadonlyMap<string, CitedClaim>
}

/** Numbered notes: what each claim says, and who says so. */
export function Notes({ ids, shown, claims }: Props) {
  const t = useText()
  const { session } = useExplorer()
  if (shown.length === 0) return null
  return (
    <ol className="story-notes" aria-label={t('story.notes')}>
      {shown.map((id) => {
        const claim = claims.get(id)
        return (
          <li key={id} value={ids.indexOf(id) + 1}>
            {claim ? (
              <>
                <p>
                  <LangText text={claim.statement} />
                </p>
                <SourceLine source={claim.source} via={claim.via} locator={claim.locator} />
                <AriaButton
                  className="story-evidence"
                  onPress={() => select(session, { entities: [], relation: claim.relation.id })}
                >
                  {t('story.evidence')}
                </AriaButton>
              </>
            ) : (
              <p className="soft">{t('story.unknownClaim', { id })}</p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
