import type { JobFragment } from '../../api/generated/import-operations.ts'
import { useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'

type Props = { job: JobFragment; onStop(): void }

/** How far an import is, how long it will take, and the way to stop it. */
export function JobProgress({ job, onStop }: Props) {
  const t = useText()
  const { share, rows, secondsLeft, isComparison, state } = job
  const label = t(
    state === 'WAITING' ? 'import.waiting' : isComparison ? 'import.comparing' : 'import.writing',
  )
  return (
    <div className="import-progress">
      <label>
        <span>{label}</span>
        <progress value={share} max={1} />
      </label>
      <p className="soft">
        {t('import.rows', { rows })}
        {secondsLeft != null && secondsLeft > 1 && ` · ${t('import.left', { seconds: secondsLeft })}`}
      </p>
      <Button icon="x" onPress={onStop}>
        {t('import.stop')}
      </Button>
    </div>
  )
}
