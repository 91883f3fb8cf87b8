import type { ReactNode } from 'react'
import type { MessageKey } from '../../i18n/i18n.ts'
import type { MeasureId } from '../../state/session.ts'
import { verbOf } from '../inspector/verb-of.ts'
import { LangText } from '../widgets/lang-text.tsx'
import { StatusLine } from '../widgets/status-line.tsx'
import { TypeMark } from '../widgets/type-mark.tsx'
import type { SortKey } from './sort-rows.ts'
import { amountKey, periodKey, type EntityRow, type RelationRow } from './table-rows.ts'
import type { Words } from './use-words.ts'

/** One column: its title, what it sorts by (a number column begins with the largest), and its cell. */
export type Column<Row> = {
  id: string
  title: MessageKey
  isNumber?: boolean
  key(row: Row, words: Words): SortKey
  /** The cell; the key itself where it is left out. */
  cell?(row: Row, words: Words): ReactNode
}

export const entityColumns: readonly Column<EntityRow>[] = [
  {
    id: 'name',
    title: 'table.name',
    key: ({ name }) => name.value,
    cell: ({ name, entity }, { vocabulary }) => (
      <span className="table-entity">
        <TypeMark type={vocabulary.entityTypes.get(entity.type)} size={22} />
        <LangText text={name} />
      </span>
    ),
  },
  {
    id: 'type',
    title: 'table.type',
    key: ({ entity }, { vocabulary }) => vocabulary.entityTypes.get(entity.type)?.label.value ?? entity.type,
  },
  { id: 'ties', title: 'table.ties', isNumber: true, key: ({ ties }) => ties },
  { id: 'hidden', title: 'table.hidden', isNumber: true, key: ({ hidden }) => hidden },
  { id: 'degree', title: 'table.degree', isNumber: true, key: ({ entity }) => entity.degree },
]

/** The column of a measure; communities are numbered from 1, shares told in per cent. */
export function measureColumn(measure: MeasureId): Column<EntityRow> {
  return {
    id: 'importance',
    title: `importance.${measure}`,
    isNumber: true,
    key: ({ importance }) => importance,
    cell: ({ importance }, { format }) => {
      if (importance === null) return null
      if (measure === 'communities') return format.number(importance + 1)
      return measure === 'connections' ? format.number(importance) : `${Math.round(importance * 100)}%`
    },
  }
}

export const relationColumns: readonly Column<RelationRow>[] = [
  {
    id: 'source',
    title: 'table.source',
    key: ({ source }) => source.value,
    cell: ({ source }) => <LangText text={source} />,
  },
  {
    id: 'verb',
    title: 'table.verb',
    key: ({ relation }, { vocabulary }) =>
      verbOf(vocabulary.relationTypes.get(relation.type), 'OUT', relation.type),
  },
  {
    id: 'target',
    title: 'table.target',
    key: ({ target }) => target.value,
    cell: ({ target }) => <LangText text={target} />,
  },
  {
    id: 'status',
    title: 'table.status',
    key: ({ relation }, { t }) => t(`status.${relation.status}`),
    cell: ({ relation: { status, contested } }, { t }) => (
      <span className="table-status">
        <StatusLine status={contested ? 'contested' : status} width={24} />
        {t(`status.${status}`)}
        {contested && `, ${t('status.contested')}`}
      </span>
    ),
  },
  {
    id: 'period',
    title: 'table.period',
    key: ({ relation }) => periodKey(relation),
    cell: ({ relation: { period } }, { format }) => period && format.period(period),
  },
  {
    id: 'amount',
    title: 'table.amount',
    isNumber: true,
    key: ({ relation }) => amountKey(relation),
    cell: ({ relation: { amount } }, { format }) => amount && format.money(amount),
  },
  {
    id: 'confidence',
    title: 'table.confidence',
    isNumber: true,
    key: ({ relation }) => relation.confidence,
    cell: ({ relation: { confidence } }) => confidence !== null && `${confidence}%`,
  },
  {
    id: 'claims',
    title: 'table.claims',
    isNumber: true,
    key: ({ relation }) => relation.claimCount,
  },
]
