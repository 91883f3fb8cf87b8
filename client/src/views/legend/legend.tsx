import { Suspense, useMemo, useState } from 'react'
import type { Status } from '../../api/generated/operations.ts'
import { commands } from '../../commands/index.ts'
import { isFiltered } from '../../commands/filter.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { legendCounts } from '../../graph/visible.ts'
import { useText } from '../../i18n/i18n.ts'
import { verbOf } from '../inspector/verb-of.ts'
import { Skeleton } from '../inspector/skeleton.tsx'
import { Button } from '../widgets/button.tsx'
import { lazyPanel } from '../widgets/lazy-panel.tsx'
import { StatusLine } from '../widgets/status-line.tsx'
import { TypeMark } from '../widgets/type-mark.tsx'
import { useVocabulary } from '../widgets/use-vocabulary.ts'
import { ConfidenceFilter } from './confidence-filter.tsx'
import type { Part } from './focus-of.ts'
import { LegendLine } from './legend-line.tsx'
import { legendRows } from './legend-rows.ts'
import { LegendSection } from './legend-section.tsx'
import { toTreatment, type Shown } from './next-treatment.ts'
import { useVisible } from './use-visible.ts'
import './legend.css'

const statuses: readonly { id: Status }[] = [
  { id: 'ACTIVE' },
  { id: 'ENDED' },
  { id: 'PLANNED' },
  { id: 'ALLEGED' },
  { id: 'DENIED' },
]

const ActiveFilters = lazyPanel(async () => (await import('./active-filters.tsx')).ActiveFilters)
const StyleLegend = lazyPanel(async () => (await import('../style/style-legend.tsx')).StyleLegend)
const FilterPanel = lazyPanel(async () => (await import('../filter/filter-panel.tsx')).FilterPanel)

/** What the marks and lines mean, how many of each there are, and what of them is shown, stepped back or hidden. */
export function Legend() {
  const t = useText()
  const { run } = useExplorer()
  const graph = useSession((state) => state.graph)
  const filters = useSession(({ view }) => view.filters)
  const hasFilters = useSession(isFiltered)
  const isRecolored = useSession(({ looks }) => looks?.isRecolored)
  const hasStyle = useSession(({ looks }) => looks !== null)
  const vocabulary = useVocabulary()
  const visible = useVisible()
  const counts = useMemo(() => legendCounts(graph, visible), [graph, visible])
  const [said, setSaid] = useState('')
  const choose = (part: Part, label: string, shown: Shown): void => {
    void run(commands.setTreatment, { ...part, treatment: toTreatment(shown) })
    setSaid(t('legend.chip', { label, shown }))
  }
  const entities = legendRows([...vocabulary.entityTypes.values()], counts.entityTypes, filters.entityTypes)
  const relations = legendRows(
    [...vocabulary.relationTypes.values()],
    counts.relationTypes,
    filters.relationTypes,
  )
  return (
    <div className="legend">
      <Suspense>{hasFilters && <ActiveFilters />}</Suspense>
      <Suspense>{hasStyle && <StyleLegend />}</Suspense>
      {visible.entities.size === 0 && <p className="legend-soft">{t('legend.empty')}</p>}
      <LegendSection title={t('legend.entities')} isEmpty={entities.length === 0}>
        {entities.map(({ item, ...row }) => (
          <LegendLine
            key={item.id}
            {...row}
            part={{ kind: 'entityTypes', id: item.id }}
            label={item.pluralLabel.value}
            mark={<TypeMark type={isRecolored ? { ...item, color: 'gray' } : item} size={24} />}
            onChoose={choose}
          />
        ))}
      </LegendSection>
      <LegendSection title={t('legend.statuses')} isEmpty={counts.statuses.size === 0}>
        {legendRows(statuses, counts.statuses, filters.statuses).map(({ item, ...row }) => (
          <LegendLine
            key={item.id}
            {...row}
            part={{ kind: 'statuses', id: item.id }}
            label={t(`status.${item.id}`)}
            mark={<StatusLine status={item.id} width={24} />}
            onChoose={choose}
          />
        ))}
        {[...visible.relations.keys()].some((id) => graph.relations.get(id)?.contested) && (
          <li className="legend-note">
            <StatusLine status="contested" width={24} /> {t('legend.contested')}
          </li>
        )}
      </LegendSection>
      <ConfidenceFilter />
      <MoreFilters />
      <LegendSection title={t('legend.relations')} isEmpty={relations.length === 0}>
        {relations.map(({ item, ...row }) => (
          <LegendLine
            key={item.id}
            {...row}
            part={{ kind: 'relationTypes', id: item.id }}
            label={verbOf(item, 'OUT')}
            mark={<StatusLine status="ACTIVE" width={24} color={`var(--palette-${item.color})`} />}
            onChoose={choose}
          />
        ))}
      </LegendSection>
      <output className="visually-hidden">{said}</output>
    </div>
  )
}

/** The criteria beside type, status and confidence; they come when they are asked for. */
function MoreFilters() {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="legend-section">
      <Button
        look="quiet"
        className="legend-more-filters"
        icon={isOpen ? 'chevron-up' : 'chevron-down'}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {t('legend.moreFilters')}
      </Button>
      {isOpen && (
        <Suspense fallback={<Skeleton lines={6} />}>
          <FilterPanel />
        </Suspense>
      )}
    </div>
  )
}
