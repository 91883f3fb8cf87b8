import { Button as AriaButton } from 'react-aria-components'
import { commands } from '../../commands/index.ts'
import { useExplorer, useSession } from '../../explorer.ts'
import { inForce, off } from '../../graph/filters.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.ts'
import { chipWords } from '../filter/chip-words.ts'
import { verbOf } from '../inspector/verb-of.ts'
import { Button } from '../widgets/button.tsx'
import { Icon } from '../widgets/icon.tsx'
import { useVocabulary } from '../widgets/use-vocabulary.ts'

type Filter = { id: string; words: string; remove?: () => void }

/** Everything that is filtered now, each with its own way back, and one for all. */
export function ActiveFilters() {
  const t = useText()
  const { run } = useExplorer()
  const filters = useActive()
  if (filters.length === 0) return null
  return (
    <section className="legend-active" aria-label={t('legend.active')}>
      <ul>
        {filters.map(({ id, words, remove }) => (
          <li key={id}>
            {remove ? (
              <AriaButton
                className="filter-chip"
                aria-label={`${t('legend.undoChip')}: ${words}`}
                onPress={remove}
              >
                {words} <Icon name="x" />
              </AriaButton>
            ) : (
              <span className="filter-chip">{words}</span>
            )}
          </li>
        ))}
      </ul>
      <Button look="quiet" icon="filter-x" onPress={() => void run(commands.clearFilters, undefined)}>
        {t('legend.clear')}
      </Button>
    </section>
  )
}

function useActive(): Filter[] {
  const t = useText()
  const format = useFormat()
  const { run } = useExplorer()
  const { entityTypes, relationTypes } = useVocabulary()
  const { filters, removedRelations } = useSession(({ view }) => view)
  const treated = (
    kind: 'entityTypes' | 'relationTypes' | 'statuses',
    labelOf: (id: string) => string,
  ): Filter[] =>
    Object.entries(filters[kind]).map(([id, shown]) => ({
      id: `${kind} ${id}`,
      words: t('legend.chip', { label: labelOf(id), shown }),
      remove: () => void run(commands.setTreatment, { kind, id, treatment: null }),
    }))
  const found: (Filter | false)[] = [
    ...treated('entityTypes', (id) => entityTypes.get(id)?.pluralLabel.value ?? id),
    ...treated('relationTypes', (id) => verbOf(relationTypes.get(id), 'OUT', id)),
    ...treated('statuses', (id) => statusWords(id, t)),
    ...inForce(filters).map((id) => ({
      id,
      words: chipWords(id, filters, t, format),
      remove: () => void run(commands.setFilter, { part: id, to: off(id) }),
    })),
    filters.changedIn !== null && {
      id: 'changed',
      words: t('legend.chipChanged', { date: format.date(filters.changedIn) }),
    },
    removedRelations.size > 0 && {
      id: 'removed',
      words: t('legend.chipRemoved', { count: removedRelations.size }),
    },
  ]
  return found.filter((each) => each !== false)
}

function statusWords(id: string, t: ReturnType<typeof useText>): string {
  const statuses = ['ACTIVE', 'ENDED', 'PLANNED', 'ALLEGED', 'DENIED'] as const
  const status = statuses.find((each) => each === id)
  return status ? t(`status.${status}`) : id
}
