import { useState } from 'react'
import { useText } from '../../i18n/i18n.ts'
import { useWritable } from '../curate/use-writable.ts'
import { Failed } from '../states/failed.tsx'
import { Button } from '../widgets/button.tsx'
import { useStart } from '../widgets/use-vocabulary.ts'
import { useFormat } from '../../i18n/format.ts'
import { Done } from './done.tsx'
import { PairCard } from './pair-card.tsx'
import { UnsureList } from './unsure-list.tsx'
import { useJudging } from './use-judging.ts'
import { useQueue } from './use-queue.ts'
import '../inspector/field.css'
import './same.css'

const lists = ['queue', 'unsure'] as const

/** Pairs that may be one and the same: judged one after the other, merged, and taken back. */
export function SamePanel() {
  const t = useText()
  const isWritable = useWritable()
  const [list, setList] = useState<(typeof lists)[number]>('queue')
  if (!isWritable) return <p className="soft">{t('error.UNAUTHENTICATED')}</p>
  return (
    <div className="same">
      <p className="soft">{t('same.hint')}</p>
      <fieldset className="same-lists">
        <legend className="visually-hidden">{t('choice.openTool.same')}</legend>
        {lists.map((each) => (
          <Button
            key={each}
            look={each === list ? 'strong' : 'plain'}
            aria-pressed={each === list}
            onPress={() => setList(each)}
          >
            {t(`same.${each}`)}
          </Button>
        ))}
      </fieldset>
      {list === 'queue' ? <Queue /> : <UnsureList />}
    </div>
  )
}

function Queue() {
  const t = useText()
  const { number } = useFormat()
  const total = useStart().data?.graphInfo.entities ?? 0
  const queue = useQueue()
  const judging = useJudging({
    onJudged: queue.next,
    onTakenBack: queue.putBack,
    onChanged: queue.learn,
  })
  const { candidate } = queue
  return (
    <>
      <Done judging={judging} />
      {candidate && (
        <PairCard key={candidate.node.id} pair={candidate.node} found={candidate} judging={judging} />
      )}
      {queue.isLooking && <output>{t('same.looking')}</output>}
      {queue.isAsked && <Button onPress={queue.goOn}>{t('same.goOn')}</Button>}
      {queue.error && <Failed error={queue.error} onRetry={queue.goOn} />}
      {!candidate && !queue.isLooking && !queue.isAsked && !queue.error && <p>{t('same.none')}</p>}
      <p className="soft">{t('same.compared', { compared: number(queue.compared), total: number(total) })}</p>
    </>
  )
}
