import { useMemo } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import type { Wording } from '../../state/style-words.ts'
import { verbOf } from '../inspector/verb-of.ts'
import { useVocabulary } from '../widgets/use-vocabulary.ts'

/** What rules are told with, in the reader's language. */
export function useWording(): Wording {
  const t = useText()
  const format = useFormat()
  const { entityTypes, relationTypes } = useVocabulary()
  return useMemo(
    () => ({
      t,
      format,
      typeOf: (id) => entityTypes.get(id)?.pluralLabel.value ?? id,
      verbOf: (id) => verbOf(relationTypes.get(id), 'OUT', id),
    }),
    [t, format, entityTypes, relationTypes],
  )
}
