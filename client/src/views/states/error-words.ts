import { AppError } from '../../api/app-error.ts'
import { isMessageKey, type Translate } from '../../i18n/i18n.ts'

/** What happened and what to do, in the reader's language; the server's own sentence where no words are known. */
export function errorWords(t: Translate, code: string, sentence: string): string {
  const key = `error.${code}`
  return isMessageKey(key) ? t(key) : sentence
}

/** The code and the sentence of whatever was thrown. */
export function describeError(error: unknown): { code: string; sentence: string; requestId: string } {
  if (error instanceof AppError) {
    return { code: error.code, sentence: error.message, requestId: error.requestId ?? '' }
  }
  return {
    code: 'PAGE_FAILED',
    sentence: error instanceof Error ? error.message : String(error),
    requestId: '',
  }
}
