import { useEffect, useRef } from 'react'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { isMessageKey, useText } from '../../i18n/i18n.ts'
import { dismiss } from '../../state/notices.ts'
import type { Notice } from '../../state/session.ts'
import { Spinner } from '../states/spinner.tsx'
import { Button } from '../widgets/button.tsx'
import { IconButton } from '../widgets/icon-button.tsx'
import { Icon } from '../widgets/icon.tsx'
import { useHeld } from './use-held.ts'
import { useNoticeWords } from './use-words.ts'
import './notices.css'

/** How long (ms) a notice of something done stays, unless the reader is at it. */
const stays = 7000

/** What was done, what is being done and what went wrong, with undo and stop. Spoken by `Announcer`. */
export function Notices() {
  const t = useText()
  const notices = useSession(({ notices }) => notices)
  const region = useRef<HTMLElement>(null)
  const isHeld = useHeld(region)
  return (
    <section ref={region} className="notices" aria-label={t('notice.region')}>
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} isHeld={isHeld} />
      ))}
    </section>
  )
}

function NoticeCard({ notice, isHeld }: { notice: Notice; isHeld: boolean }) {
  const t = useText()
  const { session, run } = useExplorer()
  const words = useNoticeWords()
  const { id, kind, details, stop, offers } = notice
  const canUndo = useSession(({ past }) => past.length > 0) && notice.undo === true

  useEffect(() => {
    if (kind !== 'done' || isHeld || offers) return
    const timer = setTimeout(() => dismiss(session, id), stays)
    return () => clearTimeout(timer)
  }, [session, id, kind, isHeld, offers])

  const takeBack = (): void => {
    dismiss(session, id)
    void run(commands.undo, undefined)
  }
  return (
    <div className={`notice notice-${kind}`}>
      {kind === 'working' ? <Spinner /> : <Icon name={kind === 'done' ? 'circle-check' : 'triangle-alert'} />}
      <div className="notice-words">
        <p>{words(notice)}</p>
        {details['requestId'] && (
          <p className="notice-small">{t('notice.requestId', { id: details['requestId'] })}</p>
        )}
      </div>
      {offers?.map(({ words, start }) => (
        <Button
          key={words}
          look="quiet"
          onPress={() => {
            dismiss(session, id)
            start()
          }}
        >
          {isMessageKey(words) ? t(words) : words}
        </Button>
      ))}
      {canUndo && (
        <Button look="quiet" onPress={takeBack}>
          {t('notice.undo')}
        </Button>
      )}
      {stop && (
        <Button look="quiet" onPress={stop}>
          {t('notice.stop')}
        </Button>
      )}
      {kind !== 'working' && (
        <IconButton icon="x" label={t('notice.dismiss')} onPress={() => dismiss(session, id)} />
      )}
    </div>
  )
}
