import { useId } from 'react'
import { useText } from '../../i18n/i18n.ts'
import type { Kind } from '../inspector/left-to-bring.ts'
import { verbOf } from '../inspector/verb-of.ts'
import { useVocabulary } from '../widgets/use-vocabulary.ts'

type Props = {
  kinds: readonly Kind[]
  hidden: number
  chosen: Kind | null
  onChange: (kind: Kind | null) => void
}

/** One choice among all ties or those of one verb and direction, each with how many of them lead off the canvas. */
export function ExpandKinds({ kinds, hidden, chosen, onChange }: Props) {
  const t = useText()
  const name = useId()
  const { relationTypes } = useVocabulary()
  return (
    <fieldset className="expand-kinds">
      <legend>{t('expand.which')}</legend>
      <label>
        <input type="radio" name={name} checked={!chosen} onChange={() => onChange(null)} />
        <span>{t('expand.all')}</span>
        <span className="figures">{t('ties.count', { count: hidden })}</span>
      </label>
      {kinds.map((kind) => (
        <label key={`${kind.type} ${kind.direction}`}>
          <input
            type="radio"
            name={name}
            checked={chosen?.type === kind.type && chosen.direction === kind.direction}
            onChange={() => onChange(kind)}
          />
          <span>{verbOf(relationTypes.get(kind.type), kind.direction, kind.type)}</span>
          <span className="figures">
            {t(kind.approximate ? 'ties.atLeast' : 'ties.count', { count: kind.left })}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
