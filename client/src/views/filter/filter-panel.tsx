import { useText } from '../../i18n/i18n.ts'
import { editors } from './editors.tsx'
import { useFilters, useLeft } from './use-filters.ts'
import './filter.css'

type EditorId = keyof typeof editors

/** Every criterion with its field, how they work together, and how many relations they leave. */
export function FilterPanel() {
  const t = useText()
  const { full, all } = useLeft()
  return (
    <div className="filters">
      <p className="filters-left" aria-live="polite">
        {t('filter.left', { shown: full, all })}
      </p>
      {(Object.keys(editors) as EditorId[]).map((id) => (
        <Section key={id} id={id} />
      ))}
      <Together />
    </div>
  )
}

function Section({ id }: { id: EditorId }) {
  const t = useText()
  const Editor = editors[id]
  return (
    <fieldset className="filter-section">
      <legend>{t(`filterName.${id}`)}</legend>
      <Editor />
    </fieldset>
  )
}

/** All criteria or one of them, and what becomes of the rest; each with how many relations it would leave. */
function Together() {
  const t = useText()
  const { filters, keep } = useFilters()
  const left = useLeft()
  return (
    <>
      <fieldset className="filter-section">
        <legend>{t('filterName.match')}</legend>
        {(['all', 'any'] as const).map((match) => (
          <label key={match} className="filter-check">
            <input
              type="radio"
              name="match"
              checked={filters.match === match}
              onChange={() => keep('match', { match })}
            />
            <span className="filter-source">{t(`filter.match.${match}`)}</span>
            <span className="figures">{t('legend.leaves', { count: left.with({ match }) })}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="filter-section">
        <legend>{t('filterName.rest')}</legend>
        {(['hide', 'dim'] as const).map((rest) => (
          <label key={rest} className="filter-check">
            <input
              type="radio"
              name="rest"
              checked={filters.rest === rest}
              onChange={() => keep('rest', { rest })}
            />
            {t(`filter.rest.${rest}`)}
          </label>
        ))}
      </fieldset>
    </>
  )
}
