import type { TableFragment } from '../../api/generated/import-operations.ts'
import { useText, isMessageKey } from '../../i18n/i18n.ts'
import { fieldsOf, madeInto, tableKinds, withField, type TableKind } from './table-fields.ts'

type Props = { table: TableFragment; onChange: ((table: TableFragment) => void) | undefined }

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
