import { AppError } from '../../api/app-error.ts'
import { isMessageKey, useText } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'

/** What went wrong, in the words of its code, with the way to try again. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useText()
  const key = error instanceof AppError ? `error.${error.code}` : 'error.PAGE_FAILED'
  const requestId = error instanceof AppError ? error.requestId : null
  return (
    <div className="failure" role="alert">
      <p>{isMessageKey(key) ? t(key) : error.message}</p>
      {requestId && <p className="soft">{t('notice.requestId', { id: requestId })}</p>}
      <Button icon="rotate-cw" onPress={onRetry}>
        {t('error.retry')}
      </Button>
    </div>
  )
}
