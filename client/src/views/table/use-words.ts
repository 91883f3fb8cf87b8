import { useMemo } from 'react'
import { useFormat, type Format } from '../../i18n/format.ts'
import { useText, type Translate } from '../../i18n/i18n.ts'
import { useVocabulary, type Vocabulary } from '../widgets/use-vocabulary.ts'

/** What cells are written with, and by which words their rows sort. */
export type Words = { t: Translate; format: Format; vocabulary: Vocabulary }

export function useWords(): Words {
  const t = useText()
  const format = useFormat()
  const vocabulary = useVocabulary()
  return useMemo(() => ({ t, format, vocabulary }), [t, format, vocabulary])
}
