import { useState } from 'react'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { useText } from '../../i18n/i18n.ts'
import { Failed } from '../states/failed.tsx'
import { Loading } from '../states/loading.tsx'
import { Button } from '../widgets/button.tsx'
import { useStart } from '../widgets/use-vocabulary.ts'

/** What stands on an empty canvas: on its way, failed with a way on, or empty with an invitation. */
export function StageState() {
  const t = useText()
  const { run } = useExplorer()
  const isEmpty = useSession(({ view }) => view.places.size === 0)
  const hasProblem = useSession(({ notices }) => notices.some(({ kind }) => kind === 'problem'))
  const hasBegun = useHasBegun()
  const { error, refetch } = useStart()
  if (!isEmpty) return null
  const retry = async (): Promise<void> => {
    await refetch()
    await run(commands.openView, { address: window.location.hash })
  }
  return (
    <div className="stage-state">
      {error ? (
        <Failed error={error} onRetry={() => void retry()} />
      ) : hasBegun ? (
        <Empty />
      ) : hasProblem ? (
        <Button icon="rotate-cw" onPress={() => void retry()}>
          {t('error.retry')}
        </Button>
      ) : (
        <Loading />
      )}
    </div>
  )
}

function Empty() {
  const t = useText()
  const { run } = useExplorer()
  return (
    <div className="state">
      <p className="state-title">{t('state.empty')}</p>
      <p>{t('state.emptyHint')}</p>
      <Button look="strong" icon="house" onPress={() => void run(commands.showStart, undefined)}>
        {t('command.showStart')}
      </Button>
    </div>
  )
}

/** Whether anything was ever shown: before that, an empty canvas is one that is being filled. */
function useHasBegun(): boolean {
  const isFilled = useSession(({ view }) => view.places.size > 0)
  const [hasBegun, setBegun] = useState(isFilled)
  if (isFilled && !hasBegun) setBegun(true)
  return hasBegun
}
