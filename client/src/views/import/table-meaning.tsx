import type { TableFragment } from '../../api/generated/import-operations.ts'
import { useText, isMessageKey } from '../../i18n/i18n.ts'
import { fieldsOf, madeInto, tableKinds, withField, type TableKind } from './table-fields.ts'

type Props = { table: TableFragment; onChange: ((table: TableFragment) => void) | undefined }

/** How dates and numbers may be written, each by an example: the last day of April, and one and a half thousand. */
const ways = {
  dateOrder: [
    { value: 'dmy', shown: '30/4/2025' },
    { value: 'mdy', shown: '4/30/2025' },
  ],
  decimalMark: [
    { value: 'point', shown: '1,500.25' },
    { value: 'comma', shown: '1.500,25' },
  ],
} as const

/** What the rows of a table become and what each column is, beside its first values. */
export function TableMeaning({ table, onChange }: Props) {
  const t = useText()
  const isOfRelations = table.makes === 'relations'
  return (
    <div className="import-table">
      <label className="field">
        <span>{t('import.makes', { name: table.table, rows: table.rows })}</span>
        <select
          value={table.makes}
          disabled={!onChange}
          onChange={({ target }) => onChange?.(madeInto(table, target.value as TableKind))}
        >
          {tableKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`import.makes.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {table.makes !== 'nothing' && (
        <label className="field import-type">
          <span>{t('import.type')}</span>
          <input
            dir="auto"
            value={isOfRelations ? table.relationType : table.entityType}
            disabled={!onChange}
            onChange={({ target: { value } }) =>
              onChange?.({ ...table, ...(isOfRelations ? { relationType: value } : { entityType: value }) })
            }
          />
        </label>
      )}
      {isOfRelations && (
        <label className="import-check">
          <input
            type="checkbox"
            checked={table.ends === 'implied'}
            disabled={!onChange}
            onChange={({ target }) => onChange?.({ ...table, ends: target.checked ? 'implied' : 'known' })}
          />
          <span>{t('import.implied')}</span>
        </label>
      )}
      {isOfRelations && (
        <div className="import-ways">
          {(['dateOrder', 'decimalMark'] as const).map((way) => (
            <label key={way} className="field">
              <span>{t(`import.${way}`)}</span>
              <select
                value={table[way]}
                disabled={!onChange}
                onChange={({ target }) => onChange?.({ ...table, [way]: target.value })}
              >
                {ways[way].map(({ value, shown }) => (
                  <option key={value} value={value}>
                    {shown}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
      {table.makes !== 'nothing' && (
        <ul className="import-columns">
          {table.columns.map((column) => (
            <li key={column.column}>
              <label className="field">
                <bdi>{column.column}</bdi>
                <select
                  value={column.field}
                  disabled={!onChange}
                  onChange={({ target }) => onChange?.(withField(table, column.column, target.value))}
                >
                  {fieldsOf(table.makes).map((field) => (
                    <FieldOption key={field} field={field} />
                  ))}
                </select>
              </label>
              <p className="import-values">
                {examplesOf(column.values).map((value) => (
                  <bdi key={value}>{value}</bdi>
                ))}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The first values of a column that differ. */
function examplesOf(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))].slice(0, 3)
}

function FieldOption({ field }: { field: string }) {
  const t = useText()
  const key = `import.field.${field}`
  return <option value={field}>{isMessageKey(key) ? t(key) : field}</option>
}
