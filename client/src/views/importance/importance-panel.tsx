import { useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useExplorer, useSession } from '../../explorer.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { measureIds, select, type Measure, type MeasureId } from '../../state/session.ts'
import { EntityName } from '../widgets/entity-name.tsx'
import { groupsOf, ranking } from './ranking.ts'
import { useMeasure } from './use-measure.ts'
import './importance.css'

/** Who matters on the canvas, by a measure in plain words; marks grow with it, and the table has a column of it. */
export function ImportancePanel() {
  const t = useText()
  const known = useSession(({ measure }) => measure)
  const [chosen, setChosen] = useState<MeasureId>(known?.id ?? 'connections')
  const share = useMeasure(chosen)
  return (
    <>
      <RadioGroup className="measures" value={chosen} onChange={(id) => setChosen(id as MeasureId)}>
        <Label className="soft">{t('importance.by')}</Label>
        {measureIds.map((id) => (
          <Radio key={id} value={id} className="measure">
            {t(`importance.${id}`)}
          </Radio>
        ))}
      </RadioGroup>
      <p>{t(`importanceMeans.${chosen}`)}</p>
      {share !== null && (
        <progress className="measure-progress" max={1} value={share} aria-label={t('state.loading')} />
      )}
      {share === null && known?.id === chosen && <Found measure={known} />}
    </>
  )
}

function Found({ measure }: { measure: Measure }) {
  return measure.id === 'communities' ? <Groups measure={measure} /> : <Ranking measure={measure} />
}

function Ranking({ measure }: { measure: Measure }) {
  const t = useText()
  const format = useFormat()
  const { session } = useExplorer()
  const graph = useSession((state) => state.graph)
  const rows = ranking(measure)
  if (rows.length === 0) return <p className="soft">{t('importance.none')}</p>
  return (
    <ol className="ranking" aria-label={t(`importance.${measure.id}`)}>
      {rows.map(({ id, value, share }) => {
        const entity = graph.entities.get(id)
        return (
          <li key={id}>
            <button type="button" onClick={() => select(session, { entities: [id], relation: null })}>
              <span className="ranking-name">{entity ? <EntityName entity={entity} /> : id}</span>
              <span className="figures">
                {measure.id === 'connections' ? format.number(value) : `${Math.round(value * 100)}%`}
              </span>
              <span className="ranking-bar" style={{ inlineSize: `${share * 100}%` }} aria-hidden="true" />
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function Groups({ measure }: { measure: Measure }) {
  const t = useText()
  const { session } = useExplorer()
  const graph = useSession((state) => state.graph)
  return (
    <ol className="ranking" aria-label={t('importance.communities')}>
      {groupsOf(measure).map((ids) => (
        <li key={ids.join(' ')}>
          <button type="button" onClick={() => select(session, { entities: ids, relation: null })}>
            <span className="ranking-name">
              {ids.slice(0, 4).map((id, at) => {
                const entity = graph.entities.get(id)
                return (
                  <span key={id}>
                    {at > 0 && ' · '}
                    {entity ? <EntityName entity={entity} /> : id}
                  </span>
                )
              })}
            </span>
            <span className="figures">{t('importance.members', { count: ids.length })}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
