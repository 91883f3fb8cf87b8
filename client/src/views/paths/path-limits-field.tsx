import { useState } from 'react'
import { pathModes, statusIds, type PathLimits, type PathMode } from '../../graph/path-question.ts'
import { useText } from '../../i18n/i18n.ts'
import { BoundsFields } from '../filter/bounds-fields.tsx'
import { readDate } from '../filter/editors.tsx'
import { verbOf } from '../inspector/verb-of.ts'
import { Button } from '../widgets/button.tsx'
import { useVocabulary } from '../widgets/use-vocabulary.ts'
import '../filter/filter.css'

type Props = { limits: PathLimits; onChange(limits: PathLimits): void }

/** Which ways are looked for, and what they may not go by: types, statuses, another time. */
export function PathLimitsField({ limits, onChange }: Props) {
  const t = useText()
  const { mode = 'SHORTEST' } = limits
  return (
    <div className="path-limits">
      <label className="field">
        <span>{t('paths.which')}</span>
        <select
          value={mode}
          onChange={({ target }) => onChange({ ...limits, mode: target.value as PathMode })}
        >
          {pathModes.map((each) => (
            <option key={each} value={each}>
              {t(`pathMode.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <AvoidFields limits={limits} onChange={onChange} />
    </div>
  )
}

/** What a way may not go by, folded until it is asked for. */
export function AvoidFields({ limits, onChange }: Props) {
  const t = useText()
  const { relationTypes } = useVocabulary()
  const { avoidTypes = [], avoidStatuses = [], during } = limits
  const [isOpen, setOpen] = useState(avoidTypes.length + avoidStatuses.length > 0 || during !== undefined)
  return (
    <>
      <Button
        look="quiet"
        icon={isOpen ? 'chevron-up' : 'chevron-down'}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {t('paths.limits')}
      </Button>
      {isOpen && (
        <>
          <fieldset className="filter-section">
            <legend>{t('paths.during')}</legend>
            <BoundsFields
              bounds={during ?? { from: null, to: null }}
              inputMode="numeric"
              read={readDate}
              write={String}
              help={t('filter.dateHelp')}
              onTry={(time) => onChange({ ...limits, during: time })}
              onKeep={(time) => onChange({ ...limits, during: time })}
            />
          </fieldset>
          <Choices
            title={t('paths.avoidStatuses')}
            items={statusIds.map((id) => ({ id, label: t(`status.${id}`) }))}
            chosen={avoidStatuses}
            onChange={(chosen) => onChange({ ...limits, avoidStatuses: chosen })}
          />
          <Choices
            title={t('paths.avoidTypes')}
            items={[...relationTypes.values()].map((type) => ({ id: type.id, label: verbOf(type, 'OUT') }))}
            chosen={avoidTypes}
            onChange={(chosen) => onChange({ ...limits, avoidTypes: chosen })}
          />
        </>
      )}
    </>
  )
}

type ChoicesProps = {
  title: string
  items: readonly { id: string; label: string }[]
  chosen: readonly string[]
  onChange(chosen: string[]): void
}

function Choices({ title, items, chosen, onChange }: ChoicesProps) {
  return (
    <fieldset className="filter-section">
      <legend>{title}</legend>
      <div className="filter-sources path-choices">
        {items.map(({ id, label }) => (
          <label key={id} className="filter-check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
              }
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
