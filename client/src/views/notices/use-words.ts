import { useCallback } from 'react'
import { isMessageKey, useText, type Values } from '../../i18n/i18n.ts'
import type { Notice } from '../../state/session.ts'
import { useVocabulary } from '../widgets/use-vocabulary.ts'
import { noticeWords, stepWords, type LabelOf } from './words.ts'

/** Notices in the reader's language and the vocabulary's words. */
export function useNoticeWords(): (notice: Notice) => string {
  const t = useText()
  const labelOf = useLabelOf()
  return useCallback((notice) => noticeWords(t, labelOf, notice), [t, labelOf])
}

/** Steps of the log in the reader's language and the vocabulary's words. */
export function useStepWords(): (command: string, details: Values) => string {
  const t = useText()
  const labelOf = useLabelOf()
  return useCallback((command, details) => stepWords(t, labelOf, command, details), [t, labelOf])
}

function useLabelOf(): LabelOf {
  const t = useText()
  const { entityTypes, relationTypes } = useVocabulary()
  return useCallback(
    (kind, id) => {
      const status = `status.${id}`
      if (kind === 'statuses') return isMessageKey(status) ? t(status) : id
      const label = kind === 'entityTypes' ? entityTypes.get(id)?.pluralLabel : relationTypes.get(id)?.label
      return label?.value.replace(/־$/u, '') ?? id
    },
    [t, entityTypes, relationTypes],
  )
}
