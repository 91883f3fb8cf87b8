import { describeError } from '../../api/app-error.ts'
import { useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'
import { Icon } from '../widgets/icon.tsx'
import { errorWords } from './error-words.ts'
import './states.css'

type Props = { error: unknown; onRetry?: () => void; title?: string }

/** Something failed: what it was, what to do, and a way to try again. */
export function Failed({ error, onRetry, title }: Props) {
  const t = useText()
  const { code, sentence, requestId } = describeError(error)
  // A browser asks no second time for code that it could not get.
  const isMissing = code === 'PART_MISSING'
  return (
    <div className="state state-failed" role="alert">
      <Icon name="triangle-alert" />
      {title !== undefined && <p className="state-title">{title}</p>}
      <p>{errorWords(t, code, sentence)}</p>
      {requestId !== '' && <p className="state-small">{t('notice.requestId', { id: requestId })}</p>}
      {(isMissing || onRetry) && (
        <Button icon="rotate-cw" onPress={isMissing ? () => window.location.reload() : onRetry}>
          {t(isMissing ? 'error.reload' : 'error.retry')}
        </Button>
      )}
    </div>
  )
}
