import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { ConnectionState } from '../../api/connection.ts'
import { useExplorer } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'
import { Icon } from '../widgets/icon.tsx'
import './states.css'

/** How long (ms) it is told that the server is back. */
const backFor = 4000

/** Says that the server is away, and for a moment that it is back. */
export function ConnectionBanner() {
  const t = useText()
  const { connection } = useExplorer().api
  const state = useStore(connection.store)
  const isBack = useReturned(state)
  return (
    <output className="connection-place">
      {state !== 'online' && (
        <div className="connection connection-away">
          <Icon name="wifi-off" />
          <span>{t(state === 'unreachable' ? 'state.unreachable' : 'state.unready')}</span>
          <Button look="quiet" onPress={() => void connection.check()}>
            {t('state.tryNow')}
          </Button>
        </div>
      )}
      {isBack && (
        <div className="connection connection-back">
          <Icon name="circle-check" />
          <span>{t('state.back')}</span>
        </div>
      )}
    </output>
  )
}

function useReturned(state: ConnectionState): boolean {
  const [before, setBefore] = useState(state)
  const [isBack, setBack] = useState(false)
  if (before !== state) {
    setBefore(state)
    setBack(state === 'online')
  }
  useEffect(() => {
    if (!isBack) return
    const timer = setTimeout(() => setBack(false), backFor)
    return () => clearTimeout(timer)
  }, [isBack])
  return isBack
}
