import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useExplorer } from '../../explorer.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { usePointing } from '../inspector/use-pointing.ts'
import { Icon } from '../widgets/icon.tsx'
import { focusOf, type Part } from './focus-of.ts'
import { nextTreatment, type Shown } from './next-treatment.ts'
import { TreatmentMenu } from './treatment-menu.tsx'

type Props = {
  part: Part
  label: string
  count: number
  shown: Shown
  mark: ReactNode
  onChoose(part: Part, label: string, shown: Shown): void
}

/** One line: pressing it goes round from shown to stepped back to hidden; its menu chooses directly. */
export function LegendLine({ part, label, count, shown, mark, onChoose }: Props) {
  const t = useText()
  const { number } = useFormat()
  const { session } = useExplorer()
  const pointing = usePointing(() => {
    const { graph, view } = session.getState()
    return focusOf(graph, view.places, part)
  })
  return (
    <li className={`legend-line legend-line-${shown}`}>
      <Button
        className="legend-button"
        {...pointing}
        onPress={() => onChoose(part, label, nextTreatment(shown))}
      >
        <span className="visually-hidden">{t('legend.row', { label, count, shown })}</span>
        <span className="legend-mark">{mark}</span>
        <span className="legend-label" aria-hidden="true">
          {label}
        </span>
        {shown !== 'show' && <Icon name={shown === 'hide' ? 'eye-off' : 'contrast'} />}
        <span className="legend-count figures" aria-hidden="true">
          {number(count)}
        </span>
      </Button>
      <TreatmentMenu
        part={part}
        label={label}
        shown={shown}
        onChoose={(chosen) => onChoose(part, label, chosen)}
      />
    </li>
  )
}
