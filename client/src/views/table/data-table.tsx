import { useEffect, useMemo, useRef, useState } from 'react'
import {
  Cell,
  Column as AriaColumn,
  Row,
  Table as AriaTable,
  TableBody,
  TableHeader,
  type SortDescriptor,
} from 'react-aria-components'
import { useLang } from '../../i18n/i18n.ts'
import { Button } from '../widgets/button.tsx'
import { Icon } from '../widgets/icon.tsx'
import type { Column } from './columns.tsx'
import { EmptyTable } from './empty-table.tsx'
import { sortRows } from './sort-rows.ts'
import type { Linked } from './use-linked-selection.ts'
import type { Words } from './use-words.ts'

/** Rows at once: more of them take longer to draw than a reader to ask for more. */
const atOnce = 150

type AnyRow = { id: string; isDim: boolean }
type Props<Item extends AnyRow> = {
  label: string
  columns: readonly Column<Item>[]
  rows: readonly Item[]
  all: number
  words: Words
  linked: Linked
}

/** A table that sorts by any column and shares its selection with the canvas. */
export function DataTable<Item extends AnyRow>(props: Props<Item>) {
  const { label, columns, rows, all, words, linked } = props
  const [most, setMost] = useState(atOnce)
  const { sorted, sort, setSort } = useSorted(columns, rows, words)
  const element = useRef<HTMLTableElement>(null)
  useSelectedInView(element, linked.selected)
  return (
    <>
      <AriaTable
        ref={element}
        className="data-table"
        aria-label={label}
        selectionMode={linked.mode}
        selectionBehavior="replace"
        selectedKeys={linked.selected}
        onSelectionChange={(keys) =>
          linked.select(keys === 'all' ? sorted.map(({ id }) => id) : [...keys].map(String))
        }
        onRowAction={(key) => linked.open(String(key))}
        sortDescriptor={sort}
        onSortChange={setSort}
      >
        <TableHeader>
          {columns.map(({ id, title, isNumber = false }, at) => (
            <AriaColumn
              key={id}
              id={id}
              isRowHeader={at === 0}
              allowsSorting
              className={isNumber ? 'table-column table-number' : 'table-column'}
            >
              {({ sortDirection }) => (
                <span className="table-title">
                  {words.t(title)}
                  {sortDirection && (
                    <Icon name={sortDirection === 'ascending' ? 'chevron-up' : 'chevron-down'} />
                  )}
                </span>
              )}
            </AriaColumn>
          ))}
        </TableHeader>
        <TableBody
          items={sorted.slice(0, most)}
          dependencies={[columns, words]}
          renderEmptyState={() => <EmptyTable all={all} />}
        >
          {(row) => (
            <Row className={row.isDim ? 'table-row table-row-dim' : 'table-row'}>
              {columns.map(({ id, isNumber = false, key, cell }) => (
                <Cell key={id} className={isNumber ? 'table-cell table-number' : 'table-cell'}>
                  {cell ? cell(row, words) : written(key(row, words), words)}
                </Cell>
              ))}
            </Row>
          )}
        </TableBody>
      </AriaTable>
      {sorted.length > most && (
        <Button className="table-more" onPress={() => setMost(most + atOnce)}>
          {words.t('table.more', { shown: most, all: sorted.length })}
        </Button>
      )}
    </>
  )
}

function written(key: string | number | null, { format }: Words): string | null {
  return typeof key === 'number' ? format.number(key) : key
}

/** Rows in the order that is asked for; a column of numbers begins with the largest. */
function useSorted<Item extends AnyRow>(
  columns: readonly Column<Item>[],
  rows: readonly Item[],
  words: Words,
) {
  const lang = useLang()
  const [sort, keep] = useState<SortDescriptor>({
    column: columns[0]?.id ?? '',
    direction: 'ascending',
  })
  const setSort = (next: SortDescriptor): void => {
    const isNumber = columns.find(({ id }) => id === next.column)?.isNumber ?? false
    keep(isNumber && next.column !== sort.column ? { ...next, direction: 'descending' } : next)
  }
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sort.column)
    return column ? sortRows(rows, (row) => column.key(row, words), sort.direction, lang) : [...rows]
  }, [columns, rows, words, sort, lang])
  return { sorted, sort, setSort }
}

/** What is selected on the canvas comes into view here, without taking the focus from there. */
function useSelectedInView(table: { current: HTMLTableElement | null }, selected: readonly string[]): void {
  const first = selected[0]
  useEffect(() => {
    if (first === undefined || table.current?.contains(document.activeElement)) return
    const row = table.current?.querySelector(`[data-key="${CSS.escape(first)}"]`)
    row?.scrollIntoView({ block: 'nearest' })
  }, [table, first])
}
