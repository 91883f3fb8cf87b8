import { useEffect, useId, useRef, useState, type RefObject } from 'react'
import { commands } from '../../commands/index.ts'
import { useExplorer } from '../../explorer.ts'
import { useLang, useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'
import { Keys } from '../widgets/keys.tsx'
import { MergeForm } from './merge-form.tsx'
import { namesOfPair } from './pair-name.ts'
import { Reasons } from './reasons.tsx'
import { SideCard } from './side-card.tsx'
import type { Judging, Pair } from './use-judging.ts'
import type { Candidate } from './use-queue.ts'

const judgements = ['POSITIVE', 'NEGATIVE', 'UNSURE'] as const
type Judgement = (typeof judgements)[number]

type Props = {
  pair: Pair
  /** How much speaks for it, where that is known. */
  found?: Pick<Candidate, 'score' | 'reasons'>
  judging: Judging
}

/** Two entities side by side, why they may be the same, and the judgement. It takes the focus when it comes after another one. */
export function PairCard({ pair, found, judging }: Props) {
  const t = useText()
  const { run } = useExplorer()
  const id = useId()
  const names = namesOfPair(pair, useLang())
  const heading = useRef<HTMLHeadingElement>(null)
  const [isMerging, setMerging] = useState(false)
  const { isPending, wish, deed } = judging
  const isNext = useRef(deed !== null)
  useEffect(() => {
    if (isNext.current) heading.current?.focus()
  }, [])
  const judge = (judgement: Judgement): void => {
    if (isPending) return
    if (judgement === 'POSITIVE') setMerging(true)
    else wish({ kind: 'judge', pair, judgement })
  }
  const section = useRef<HTMLElement>(null)
  useJudgeKeys(section, judge)
  return (
    <section className="same-pair" aria-labelledby={id} ref={section}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('same.pair', names)}
      </h3>
      <div className="same-sides">
        {pair.a && <SideCard entity={pair.a} other={pair.b ?? null} />}
        {pair.b && <SideCard entity={pair.b} other={pair.a ?? null} />}
      </div>
      {found && (
        <>
          <p className="same-score">
            <meter min={0} max={100} value={found.score} aria-label={t('same.why')} />
            <span>{t('same.score', { score: found.score })}</span>
          </p>
          <Reasons reasons={found.reasons} />
        </>
      )}
      {isMerging ? (
        <MergeForm pair={pair} judging={judging} onClose={() => setMerging(false)} />
      ) : (
        <>
          <div className="tool-buttons">
            {judgements.map((judgement, at) => (
              <Button
                key={judgement}
                look={judgement === 'POSITIVE' ? 'strong' : 'plain'}
                isDisabled={isPending}
                aria-keyshortcuts={String(at + 1)}
                onPress={() => judge(judgement)}
              >
                {t(`same.${judgement}`)} <Keys name={String(at + 1)} />
              </Button>
            ))}
          </div>
          <Button
            look="quiet"
            icon="plus"
            onPress={() => void run(commands.showEntities, { ids: [pair.aId, pair.bId], select: false })}
          >
            {t('same.show')}
          </Button>
        </>
      )}
    </section>
  )
}

/** Lets 1, 2 and 3 judge wherever the keyboard stands in the part, but where a text is typed. */
function useJudgeKeys(section: RefObject<HTMLElement | null>, judge: (judgement: Judgement) => void): void {
  const latest = useRef(judge)
  useEffect(() => {
    latest.current = judge
  })
  useEffect(() => {
    const element = section.current
    const onKey = (event: KeyboardEvent): void => {
      const judgement = judgements[Number(event.key) - 1]
      const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text'
      if (!judgement || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      event.stopPropagation()
      latest.current(judgement)
    }
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [section])
}
