import { useText, type Translate } from '../../i18n/i18n.ts'
import { useVocabulary, type Vocabulary } from '../widgets/use-vocabulary.ts'
import type { Candidate } from './use-queue.ts'

type Reason = Candidate['reasons'][number]

/** What speaks for two being the same, and against it, in words. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const t = useText()
  const { entityTypes } = useVocabulary()
  return (
    <ul className="same-reasons">
      {reasons.map((reason) => (
        <li key={`${reason.kind} ${reason.values.join(' ')}`} data-against={reason.points < 0 || undefined}>
          {wordsOf(reason, t, entityTypes)}
        </li>
      ))}
    </ul>
  )
}

function wordsOf(
  { kind, values, count, neighbors }: Reason,
  t: Translate,
  types: Vocabulary['entityTypes'],
): string {
  const [one = '', two = '', three = ''] = values
  const key = `same.reason.${kind}` as const
  if (kind === 'IDENTIFIER' || kind === 'OTHER_IDENTIFIER')
    return t(key, { scheme: one, one: two, other: three })
  if (kind === 'NEIGHBORS')
    return t(key, { count, names: neighbors.map(({ label }) => label.value).join(', ') })
  if (kind === 'OTHER_TYPE') {
    const labelOf = (type: string) => types.get(type)?.label.value ?? type
    return t(key, { one: labelOf(one), other: labelOf(two) })
  }
  return t(key, { one, other: two })
}
