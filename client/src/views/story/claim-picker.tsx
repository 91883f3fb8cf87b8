import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useExplorer, usePreferences, useSession } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { langsFor } from '../../state/preferences.ts'
import type { StoryStep } from '../../state/saved.ts'
import { SourceLine } from '../inspector/source-line.tsx'
import { useVisible } from '../legend/use-visible.ts'
import { Button } from '../widgets/button.tsx'
import { LangText } from '../widgets/lang-text.tsx'

type Props = {
  step: StoryStep
  chosen: readonly string[]
  numbers: readonly number[]
  onToggle(id: string): void
}

/** Chooses the claims that a sentence rests on: of a relation that stands out in the step, or else is seen. */
export function ClaimPicker({ step, chosen, numbers, onToggle }: Props) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="story-claims">
      <Button icon="file-text" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t('story.sources', { count: chosen.length, numbers: numbers.join(', ') })}
      </Button>
      {isOpen && <Choice step={step} chosen={chosen} onToggle={onToggle} />}
    </div>
  )
}

function Choice({ step, chosen, onToggle }: Omit<Props, 'numbers'>) {
  const t = useText()
  const { api } = useExplorer()
  const langs = langsFor(usePreferences(({ lang }) => lang))
  const selected = useSession(({ view }) => view.selection.relation)
  const { relations: seen } = useVisible()
  const ids = useMemo(() => {
    const others = [...seen].flatMap(([id, { as }]) => (as === 'hide' ? [] : [id]))
    return [...new Set([...(selected ? [selected] : []), ...step.relations, ...others])]
  }, [seen, selected, step.relations])
  const [asked, setAsked] = useState<string | null>(null)
  const relation = asked !== null && ids.includes(asked) ? asked : (ids[0] ?? '')
  const { data: told } = useQuery(api.queries.sentences(ids, langs), api.client)
  const { data } = useQuery(
    { ...api.queries.relationDetails(relation, langs), enabled: relation !== '' },
    api.client,
  )
  const sentences = new Map(
    told?.nodes.flatMap((node) =>
      node && 'sentence' in node ? [[node.id, node.sentence.value] as const] : [],
    ),
  )
  return (
    <>
      <label className="saved-field">
        <span>{t('story.relation')}</span>
        <select value={relation} onChange={({ target }) => setAsked(target.value)}>
          {ids.map((id) => (
            <option key={id} value={id}>
              {sentences.get(id) ?? id}
            </option>
          ))}
        </select>
      </label>
      <ul className="story-claim-list">
        {data?.relation?.claims?.edges.map(({ node: claim }) => (
          <li key={claim.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(claim.id)}
                onChange={() => onToggle(claim.id)}
              />
              <span>
                <LangText text={claim.statement} />
              </span>
            </label>
            <SourceLine source={claim.source} via={claim.via} locator={claim.locator} />
          </li>
        ))}
      </ul>
    </>
  )
}
